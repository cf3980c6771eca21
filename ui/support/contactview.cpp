// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/contactview.h"

#include "ui/shared/card.h"
#include "ui/shared/platetext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int contactTitleWidth = 96;

} // namespace

ContactView::ContactView(Office &office, QWidget *parent)
    : QScrollArea(parent)
    , m_office(office)
    , m_inside(new QWidget)
    , m_column(new QVBoxLayout(m_inside))
{
    setObjectName(u"contactView"_s);
    setAccessibleName(tr("How the office is reached"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metric::cardGap);
    m_column->addStretch();
    setWidget(m_inside);
}

void ContactView::refresh()
{
    m_office.read<OfficeContact>({}).then(this,
                                          [this, asked = ++m_asked](const Result<OfficeContact::Answer> &contact) {
                                              if (asked != m_asked)
                                                  return;
                                              if (contact)
                                                  tell(*contact);
                                              else
                                                  Q_EMIT failed(contact.error());
                                          });
}

void ContactView::tell(const OfficeContact::Answer &contact)
{
    qDeleteAll(m_cards);
    m_cards = {cardOf(contact.name, u"contactOffice"_s,
                      {{tr("Address"), contact.address}, {tr("Mail"), leftToRight(contact.mail)}})};
    for (const OfficeContact::Place &lot : contact.lots) {
        const QString open = lot.hours.isAlwaysOpen() ? tr("day and night") : leftToRight(lot.hours.toText());
        m_cards.append(
            cardOf(lot.name, u"contactLot%1"_s.arg(lot.lot.value),
                   {{tr("Address"), lot.address}, {tr("Phone"), leftToRight(lot.phone)}, {tr("Open"), open}}));
    }
    for (qsizetype at = 0; at < m_cards.size(); ++at)
        m_column->insertWidget(static_cast<int>(at), m_cards.at(at));
    Q_EMIT arrived();
}

Card *ContactView::cardOf(const QString &title, const QString &name, const QList<Fact> &facts)
{
    auto *card = new Card(title);
    card->setObjectName(name);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::cardGap);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, contactTitleWidth);
    grid->setColumnStretch(1, 1);
    for (const Fact &fact : facts) {
        auto *text = new TextLabel(fact.text.isEmpty() ? tr("not entered") : fact.text, FontRole::Body,
                                   fact.text.isEmpty() ? Tone::Quiet : Tone::Normal);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int row = grid->rowCount();
        grid->addWidget(new TextLabel(fact.title, FontRole::Small, Tone::Quiet), row, 0, Qt::AlignTop);
        grid->addWidget(text, row, 1);
    }
    card->body()->addLayout(grid);
    return card;
}

} // namespace parkdesk
