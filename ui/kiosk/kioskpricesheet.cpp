// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskpricesheet.h"

#include "ui/shared/platetext.h"
#include "ui/shared/pricelines.h"

#include <QGridLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

KioskPriceSheet::KioskPriceSheet(const KioskScale &scale, QWidget *parent)
    : KioskPanel(scale, parent)
{
    setObjectName(u"priceSheet"_s);
    setAccessibleName(tr("How the price is made"));
    setTone(Tone::Quiet);
    body()->addWidget(kioskLabel(scale, tr("How the price is made"), KioskText::Small, Tone::Quiet));
}

void KioskPriceSheet::setPrice(const Price &price)
{
    delete m_lines;
    m_lines = new QWidget;
    auto *grid = new QGridLayout(m_lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(scale().mm(4));
    grid->setVerticalSpacing(scale().mm(2));
    grid->setColumnStretch(0, 1);
    const QList<PriceLine> lines = priceLines(price);
    for (int row = 0; row < lines.size(); ++row) {
        const PriceLine &line = lines.at(row);
        const Tone tone = line.quiet ? Tone::Quiet : Tone::Normal;
        TextLabel *words = kioskLabel(scale(), line.words, KioskText::Body, tone);
        words->setObjectName(u"priceWords-%1"_s.arg(row));
        TextLabel *amount = kioskLabel(scale(), leftToRight(line.amount), KioskText::Strong, tone);
        amount->setObjectName(u"priceAmount-%1"_s.arg(row));
        amount->setWordWrap(false);
        amount->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
        grid->addWidget(words, row, 0);
        grid->addWidget(amount, row, 1);
    }
    body()->addWidget(m_lines);
}

} // namespace parkdesk
