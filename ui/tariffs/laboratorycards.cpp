// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// The cards of the laboratory, and a change explained.

#include "services/tariffs/replayrun.h"
#include "ui/shared/card.h"
#include "ui/shared/chargetext.h"
#include "ui/shared/charts/changebars.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/textrows.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"
#include "ui/tariffs/laboratoryview.h"

#include <QComboBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int changesWidth = 458;
constexpr int figureCount = 4;

void dressRows(QTableView &table, TextRows *rows, const QString &name, const QString &accessibleName)
{
    table.setObjectName(name);
    table.setAccessibleName(accessibleName);
    table.setModel(rows);
    dressTable(table);
    table.setFrameShape(QFrame::NoFrame);
    table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setTabKeyNavigation(false);
    table.horizontalHeader()->setAccessibleName(LaboratoryView::tr("Columns"));
    table.horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
}

} // namespace

LaboratoryView::LaboratoryView(Office &office, LotId lot, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_lot(lot)
    , m_period(new QComboBox)
    , m_replay(new KeyButton(tr("Replay"), nullptr, KeyButton::Look::Primary))
    , m_progress(new QProgressBar)
    , m_cancel(new KeyButton(tr("Cancel")))
    , m_said(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_share(new ShareBar)
    , m_shareWords(new TextLabel({}, FontRole::Small))
    , m_byHour(new ChangeBars)
    , m_byLength(new ChangeBars)
    , m_types(new TextRows({tr("Type"), tr("Stays"), tr("Mean"), tr("Total")}, this))
    , m_typeTable(new QTableView)
    , m_changes(new TextRows({tr("Entry"), tr("Length"), tr("Type"), tr("Before"), tr("Draft"), tr("Change")}, this))
    , m_changeTable(new QTableView)
    , m_side(new Segmented)
    , m_pages(new QStackedWidget)
    , m_both(new TextLabel({}, FontRole::Strong))
    , m_facts(new TextLabel({}, FontRole::Small, Tone::Quiet))
{
    setObjectName(u"laboratory"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(head());
    column->addWidget(strip());
    m_pages->addWidget(columns());
    m_pages->addWidget(explanationsCard());
    column->addWidget(m_pages, 1);
    m_progress->hide();
    m_cancel->hide();
}

QWidget *LaboratoryView::head()
{
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *back = new KeyButton(tr("Editor"));
    back->setObjectName(u"closeLaboratory"_s);
    back->setKeyHint(tr("Esc"));
    m_period->setObjectName(u"replayPeriod"_s);
    m_period->setAccessibleName(tr("Past stays of"));
    m_period->setAccessibleDescription(tr("Past stays of"));
    for (const int days : {28, 7, 91, 365})
        m_period->addItem(tr("the last %n day(s)", nullptr, days), days);
    m_replay->setObjectName(u"replay"_s);
    m_replay->setKey(QKeySequence(Qt::Key_F5));
    m_cancel->setObjectName(u"cancelReplay"_s);
    m_progress->setObjectName(u"replayProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(160);
    m_progress->setTextVisible(false);
    m_said->setObjectName(u"replaySaid"_s);
    line->addWidget(back);
    line->addWidget(new TextLabel(tr("Laboratory"), FontRole::Title));
    line->addWidget(new TextLabel(tr("past stays of"), FontRole::Body, Tone::Quiet));
    line->addWidget(m_period);
    line->addStretch();
    line->addWidget(m_said);
    line->addWidget(m_progress);
    line->addWidget(m_cancel);
    line->addWidget(m_replay);
    connect(back, &KeyButton::clicked, this, &LaboratoryView::closed);
    connect(m_replay, &KeyButton::clicked, this, &LaboratoryView::replay);
    connect(m_cancel, &KeyButton::clicked, this, &LaboratoryView::cancel);
    connect(m_period, &QComboBox::activated, this, &LaboratoryView::replay);
    return head;
}

QWidget *LaboratoryView::strip()
{
    auto *strip = new Card;
    strip->setAccessibleName(tr("What it means"));
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    const QString titles[figureCount] = {tr("Revenue before"), tr("Revenue with the draft"), tr("Difference"),
                                         tr("Median stay")};
    for (int i = 0; i < figureCount; ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(1);
        m_titles[i] = new TextLabel(titles[i], FontRole::Small, Tone::Quiet);
        m_figures[i] = new TextLabel(u"–"_s, FontRole::Title);
        m_figures[i]->setObjectName(u"figure%1"_s.arg(i));
        m_notes[i] = new TextLabel({}, FontRole::Small, Tone::Quiet);
        for (TextLabel *label : {m_titles[i], m_figures[i], m_notes[i]})
            column->addWidget(label);
        line->addLayout(column);
        line->addWidget(new Hairline(nullptr, Qt::Vertical));
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(new TextLabel(tr("Who pays"), FontRole::Small, Tone::Quiet));
    m_share->setObjectName(u"shareBar"_s);
    m_share->setAccessibleName(tr("Who pays"));
    column->addWidget(m_share);
    m_shareWords->setObjectName(u"shareWords"_s);
    column->addWidget(m_shareWords);
    line->addLayout(column, 1);
    strip->body()->addLayout(line);
    return strip;
}

QWidget *LaboratoryView::columns()
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    auto *byHourCard = new Card(tr("By hour of entry"));
    byHourCard->setNote(tr("hatched: pays more; plain: pays less"));
    m_byHour->setObjectName(u"byHour"_s);
    m_byHour->setAccessibleName(tr("Mean change by hour of entry"));
    m_byHour->setNote(tr("hour of entry; mean change per stay"));
    byHourCard->body()->addWidget(m_byHour, 1);
    left->addWidget(byHourCard, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(8);
    auto *lengths = new Card(tr("By length"));
    lengths->setNote(tr("mean change, stays below"));
    m_byLength->setObjectName(u"byLength"_s);
    m_byLength->setAccessibleName(tr("Mean change by length of stay"));
    lengths->body()->addWidget(m_byLength, 1);
    below->addWidget(lengths, 6);
    auto *types = new Card(tr("By type"));
    dressRows(*m_typeTable, m_types, u"byType"_s, tr("Mean change by vehicle type"));
    m_types->setNumberColumns({1, 2, 3});
    m_typeTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_typeTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    types->body()->addWidget(m_typeTable, 1);
    below->addWidget(types, 5);
    left->addLayout(below, 1);
    line->addLayout(left, 1);
    Card *changes = changesCard();
    changes->setFixedWidth(changesWidth);
    line->addWidget(changes);
    return widget;
}

Card *LaboratoryView::changesCard()
{
    auto *card = new Card(tr("Largest changes"));
    card->setStrongEdge(true);
    m_side->setObjectName(u"changeSide"_s);
    m_side->setAccessibleName(tr("Which changes"));
    m_side->addSegment(0, tr("Both"));
    m_side->addSegment(1, tr("More"));
    m_side->addSegment(2, tr("Less"));
    card->setCorner(m_side);
    dressRows(*m_changeTable, m_changes, u"changes"_s, tr("Largest changes"));
    m_changes->setNumberColumns({1, 3, 4, 5});
    m_changeTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_changeTable->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    m_changeTable->installEventFilter(this);
    card->body()->addWidget(m_changeTable, 1);
    auto *both = new KeyButton(tr("Both Explanations"));
    both->setObjectName(u"bothExplanations"_s);
    both->setKeyHint(tr("Enter"));
    card->body()->addWidget(both, 0, Qt::AlignLeading);
    connect(both, &KeyButton::clicked, this, &LaboratoryView::openExplanations);
    connect(m_changeTable, &QTableView::doubleClicked, this, &LaboratoryView::openExplanations);
    connect(m_side, &Segmented::chosen, this, &LaboratoryView::showChanges);
    return card;
}

Card *LaboratoryView::explanationsCard()
{
    auto *card = new Card(tr("Both explanations"));
    card->setStrongEdge(true);
    auto *back = new KeyButton(tr("Back"));
    back->setObjectName(u"closeExplanations"_s);
    back->setKeyHint(tr("Esc"));
    card->setCorner(back);
    m_both->setObjectName(u"explainedStay"_s);
    m_facts->setObjectName(u"explainedFacts"_s);
    m_facts->setWordWrap(true);
    card->body()->addWidget(m_both);
    card->body()->addWidget(m_facts);
    card->body()->addSpacing(metric::cardGap);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(metric::cardGap);
    m_before.rows = new TextRows({tr("Why"), tr("Amount")}, this);
    m_after.rows = new TextRows({tr("Why"), tr("Amount")}, this);
    sides->addLayout(explanationSide(m_before, u"explainedBefore"_s, tr("By the version in force")), 1);
    sides->addWidget(new Hairline(nullptr, Qt::Vertical));
    sides->addLayout(explanationSide(m_after, u"explainedAfter"_s, tr("By the draft")), 1);
    card->body()->addLayout(sides, 1);
    connect(back, &KeyButton::clicked, this, &LaboratoryView::closeExplanations);
    return card;
}

QLayout *LaboratoryView::explanationSide(Side &side, const QString &name, const QString &accessibleName)
{
    side.table = new QTableView;
    side.sum = new TextLabel({}, FontRole::Strong);
    side.sum->setObjectName(name + u"Sum"_s);
    dressRows(*side.table, side.rows, name, accessibleName);
    side.rows->setNumberColumns({1});
    side.table->horizontalHeader()->hide();
    side.table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    side.table->installEventFilter(this);
    auto *column = new QVBoxLayout;
    column->addWidget(side.sum);
    column->addWidget(side.table, 1);
    return column;
}

void LaboratoryView::closeExplanations()
{
    ++m_explained;
    m_pages->setCurrentIndex(0);
    m_changeTable->setFocus();
}

void LaboratoryView::openExplanations()
{
    const TextRow *chosen = m_changes->rowAt(m_changeTable->currentIndex());
    if (chosen == nullptr)
        return;
    const ReplayChange &change = m_shown.at(static_cast<size_t>(chosen->key));
    const ReplayedStay::Question question {m_lot, m_text, std::nullopt, change.stay};
    m_office.read<ReplayedStay>(question).then(
        this, [this, serial = ++m_explained](const Result<ReplayedStay::Answer> &answer) {
            if (serial != m_explained)
                return;
            if (answer) {
                showExplanations(*answer);
                return;
            }
            m_said->setTone(Tone::Error);
            m_said->setText(errorText(answer.error()));
        });
}

void LaboratoryView::showExplanations(const ReplayedStay::Answer &answer)
{
    const Question &stay = answer.stay.question;
    const Instant exit = stay.exit.value_or(stay.entry);
    m_both->setText(tr("%1 from %2 to %3, %4", "vehicle type, entry, exit, length")
                        .arg(vehicleName(stay.vehicle), whenText(stay.entry, m_now, *m_zone),
                             whenText(exit, m_now, *m_zone), durationText(exit - stay.entry)));
    const QString facts = factsText(stay);
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
    const auto show = [this](Side &side, const QString &name, const Result<Charge> &charge) {
        std::vector<TextRow> lines;
        for (size_t i = 0; charge && i < charge->lines.size(); ++i)
            lines.push_back(
                {static_cast<qint64>(i), {chargeLineText(charge->lines[i]), chargeLineAmount(charge->lines[i])}});
        side.rows->setRows(std::move(lines));
        side.sum->setText(
            tr("%1: %2", "version, amount").arg(name, charge ? moneyText(charge->amount) : errorText(charge.error())));
    };
    show(m_before, m_sight.publishedName, answer.before);
    show(m_after, m_sight.draftName, answer.after);
    m_pages->setCurrentIndex(1);
    m_before.table->setFocus();
}

QString LaboratoryView::factsText(const Question &stay) const
{
    QStringList facts;
    if (stay.bookedAt)
        facts << tr("booked %1", "day and time").arg(whenText(*stay.bookedAt, m_now, *m_zone));
    if (stay.bookedUntil)
        facts << tr("agreed until %1", "day and time").arg(whenText(*stay.bookedUntil, m_now, *m_zone));
    if (!stay.zone.isEmpty())
        facts << tr("zone %1").arg(stay.zone);
    if (!stay.occupancy.isEmpty()) {
        QString occupancy = stay.occupancy;
        facts << tr("lot %1 % full").arg(occupancy.replace(u'.', QLocale().decimalPoint()));
    }
    if (!stay.stays.empty())
        facts << tr("%n other stay(s) of this plate", nullptr, static_cast<int>(stay.stays.size()));
    if (stay.lostTicket)
        facts << (stay.entryProven ? tr("ticket lost, entry known by the plate") : tr("ticket lost"));
    return facts.join(u" · "_s);
}

bool LaboratoryView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_changeTable && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        openExplanations();
        return true;
    }
    if (key == Qt::Key_Escape && m_pages->currentIndex() == 1) {
        closeExplanations();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void LaboratoryView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_changeTable->setFocus(event->reason());
}

} // namespace parkdesk
