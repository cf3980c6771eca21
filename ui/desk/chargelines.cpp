// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/chargelines.h"

#include "ui/shared/fonts.h"
#include "ui/shared/pricelines.h"
#include "ui/shared/textlabel.h"

#include <QGridLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int chargeHeight = 24;
constexpr int fewestLines = 2;

} // namespace

ChargeLines::ChargeLines(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_grid(nullptr)
{
    setObjectName(u"chargeLines"_s);
    setAccessibleName(tr("How the price is made"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_content->setAutoFillBackground(false);
    setWidget(m_content);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
}

void ChargeLines::setPrice(const Price &price)
{
    m_texts.clear();
    m_content = new QWidget;
    m_content->setAutoFillBackground(false);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    const QList<PriceLine> lines = priceLines(price);
    for (const PriceLine &line : lines)
        addLine(line.words, line.amount, line.quiet);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
    setWidget(m_content);
    m_content->setAutoFillBackground(false);
    updateGeometry();
}

void ChargeLines::addLine(const QString &words, const QString &amount, bool quiet)
{
    const int row = static_cast<int>(m_texts.size());
    const Tone tone = quiet ? Tone::Quiet : Tone::Normal;
    auto *name = new TextLabel(words, quiet ? FontRole::Small : FontRole::Body, tone);
    auto *sum = new TextLabel(amount, quiet ? FontRole::Small : FontRole::Body, tone);
    name->setWordWrap(true);
    name->setMinimumHeight(chargeHeight);
    sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(name, row, 0);
    m_grid->addWidget(sum, row, 1);
    m_texts.append(u"%1 %2"_s.arg(words, amount));
}

QSize ChargeLines::sizeHint() const
{
    const int width = 320;
    const int content = m_grid == nullptr ? 0
        : m_grid->hasHeightForWidth()     ? m_grid->heightForWidth(qMax(width, viewport()->width()))
                                          : m_content->sizeHint().height();
    return {width, qMax(content, chargeHeight)};
}

QSize ChargeLines::minimumSizeHint() const
{
    return {200, qMin(sizeHint().height(), fewestLines * chargeHeight)};
}

} // namespace parkdesk
