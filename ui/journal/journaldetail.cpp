// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journaldetail.h"

#include "ui/journal/journalwords.h"
#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int detailWidth = 320;

} // namespace

JournalDetail::JournalDetail(QWidget *parent)
    : QFrame(parent)
    , m_card(new Card(tr("What Was Done")))
    , m_facts(new QVBoxLayout)
    , m_open(new KeyButton)
    , m_onlyStay(new KeyButton(tr("Only This Stay"), nullptr, KeyButton::Look::Link))
{
    setObjectName(u"journalDetail"_s);
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(detailWidth);
    m_open->setObjectName(u"journalOpen"_s);
    m_open->setKeyHint(keyText(Qt::Key_Return));
    m_onlyStay->setObjectName(u"journalOnlyStay"_s);
    auto *inside = new QWidget;
    inside->setLayout(m_facts);
    m_facts->setContentsMargins(0, 0, metric::rowGap, 0);
    m_facts->setSpacing(4);
    auto *area = new QScrollArea;
    area->setAccessibleName(tr("What was done"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    m_card->body()->addWidget(area, 1);
    m_card->body()->addWidget(m_onlyStay, 0, Qt::AlignLeading);
    m_card->body()->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_card);
    connect(m_open, &KeyButton::clicked, this, &JournalDetail::openAsked);
    connect(m_onlyStay, &KeyButton::clicked, this, [this] { Q_EMIT stayAsked(m_stay); });
    showRow(nullptr, {});
}

void JournalDetail::clear()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void JournalDetail::addFact(const QString &what, const QString &words)
{
    if (words.isEmpty())
        return;
    m_facts->addWidget(new TextLabel(what, FontRole::Caption, Tone::Quiet));
    auto *label = new TextLabel(words);
    label->setWordWrap(true);
    m_facts->addWidget(label);
}

void JournalDetail::addChange(const QString &what, const QString &before, const QString &after)
{
    m_facts->addWidget(new TextLabel(what, FontRole::Caption, Tone::Quiet));
    auto *label = new TextLabel(tr("%1 → %2", "before, after").arg(before, after));
    label->setObjectName(u"journalChange"_s);
    label->setWordWrap(true);
    m_facts->addWidget(label);
}

void JournalDetail::showRow(const JournalRow *row, const Zone &zone)
{
    clear();
    m_target = row == nullptr ? QString() : journalPageOf(*row);
    m_stay = row == nullptr ? StayId() : row->stay;
    m_open->setText(journalPageWords(m_target));
    m_open->setVisible(!m_target.isEmpty());
    m_onlyStay->setVisible(m_stay.isValid());
    m_card->setTitle(row == nullptr ? tr("What Was Done") : journalDeedWords(row->deed));
    if (row == nullptr) {
        auto *hint = new TextLabel(tr("Choose a row to see what it changed."), FontRole::Small, Tone::Quiet);
        hint->setWordWrap(true);
        m_facts->addWidget(hint);
        m_facts->addStretch();
        return;
    }
    const Zone &shown = row->zone ? row->zone : zone;
    if (row->undone)
        m_facts->addWidget(new TextLabel(tr("It was taken back later."), FontRole::SmallStrong, Tone::Warning));
    addFact(tr("When"),
            shown ? tr("%1 %2", "day, time").arg(dayText(row->at, *shown), timeText(row->at, *shown)) : QString());
    addFact(tr("Who"), journalWhoWords(*row));
    addFact(tr("Desk"), row->desk);
    addFact(tr("About"), journalThingWords(*row));
    if (row->stay.isValid() && !row->plate.isEmpty())
        addFact(tr("Ticket"), shownTicket(row->ticket));
    addFact(tr("Lot"), row->lotName);
    addFact(tr("Facts"), journalFactWords(*row));
    const QList<ChangeWords> changes = journalChangeWords(*row);
    m_facts->addSpacing(metric::rowGap);
    m_facts->addWidget(new Hairline);
    m_facts->addWidget(
        new TextLabel(changes.isEmpty() ? tr("It changed nothing that was there before.") : tr("Before and after"),
                      FontRole::SmallStrong));
    for (const ChangeWords &change : changes)
        addChange(change.what, change.before, change.after);
    if (row->moreChanges > 0)
        m_facts->addWidget(
            new TextLabel(tr("and %n more change(s)", nullptr, row->moreChanges), FontRole::Small, Tone::Quiet));
    m_facts->addStretch();
}

} // namespace parkdesk
