// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lots/dryrunpage.h"

#include "services/changefeed.h"
#include "ui/lots/drystrip.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/plan/closureform.h"
#include "ui/shared/platetext.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/textrows.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int dryBurstMs = 50;
constexpr int dryRetryMs = 2000;
constexpr int countsHeight = 128;
constexpr int countsWidth = 340;
constexpr std::array dryColumns {140, 150, 210, 90, 110};

QTableView *newDryTable(TextRows *rows, const QString &name, const QString &words)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(words);
    table->horizontalHeader()->setAccessibleName(words);
    table->setModel(rows);
    dressTable(*table);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

int rankOf(StayFate fate)
{
    switch (fate) {
    case StayFate::Inside: return 0;
    case StayFate::Unplaced: return 1;
    case StayFate::Larger: return 2;
    case StayFate::Equal: return 3;
    case StayFate::Kept: break;
    }
    return 4;
}

Glyph glyphOfFate(StayFate fate)
{
    switch (fate) {
    case StayFate::Inside: return Glyph::Lock;
    case StayFate::Unplaced: return Glyph::Warning;
    default: return Glyph::Tick;
    }
}

TextRow countRow(qint64 key, const QString &name, int now, int then)
{
    TextRow row;
    row.key = key;
    const int by = then - now;
    const QString change = by > 0 ? u"+%1"_s.arg(by) : u"\u2212%1"_s.arg(-by);
    row.cells = {name, QString::number(now), QString::number(then), by == 0 ? u"0"_s : leftToRight(change)};
    return row;
}

int placesOf(const LotPlan &plan)
{
    int places = 0;
    for (const PlanSpot &spot : plan.spots)
        places += spot.places;
    return places;
}

} // namespace

QString fateWords(StayFate fate)
{
    switch (fate) {
    case StayFate::Kept: return DryRunPage::tr("keeps its spot");
    case StayFate::Equal: return DryRunPage::tr("another spot of the same kind");
    case StayFate::Larger: return DryRunPage::tr("a spot of another kind that fits");
    case StayFate::Unplaced: return DryRunPage::tr("without a spot: stays booked, on every list of who is due");
    case StayFate::Inside: return DryRunPage::tr("holds up the plan until it leaves");
    }
    return {};
}

QString issueWords(const PlanIssue &issue, const LotPlan &plan)
{
    const QString label = leftToRight(issue.label);
    const QString other =
        issue.other >= 0 && issue.other < plan.spots.size() ? leftToRight(plan.spots.at(issue.other).label) : QString();
    switch (issue.problem) {
    case PlanProblem::NoLevel: return DryRunPage::tr("There is no level.");
    case PlanProblem::NoSpots: return DryRunPage::tr("There are no spots.");
    case PlanProblem::TooMany: return DryRunPage::tr("There is more of it than a plan may hold.");
    case PlanProblem::BadName: return DryRunPage::tr("A name is empty or too long: %1").arg(label);
    case PlanProblem::DoubleName: return DryRunPage::tr("The name %1 is there twice.").arg(label);
    case PlanProblem::BadLabel: return DryRunPage::tr("The label %1 is empty or too long.").arg(label);
    case PlanProblem::DoubleLabel: return DryRunPage::tr("The label %1 is there twice.").arg(label);
    case PlanProblem::UnknownLevel: return DryRunPage::tr("%1 lies on a level that is not there.").arg(label);
    case PlanProblem::UnknownZone: return DryRunPage::tr("%1 belongs to a zone that is not there.").arg(label);
    case PlanProblem::NoType: return DryRunPage::tr("No vehicle may stand on %1.").arg(label);
    case PlanProblem::UnknownType: return DryRunPage::tr("%1 is for a vehicle type that is not known.").arg(label);
    case PlanProblem::BadPlaces: return DryRunPage::tr("%1 has no places, or too many.").arg(label);
    case PlanProblem::BadBox: return DryRunPage::tr("%1 has no size, or lies too far away.").arg(label);
    case PlanProblem::BadShape: return DryRunPage::tr("A wall, arrow or text has no place.");
    case PlanProblem::BadPicture:
        return DryRunPage::tr("The picture of level %1 is too large or has no scale.").arg(label);
    case PlanProblem::Overlap: return DryRunPage::tr("%1 lies on %2.").arg(label, other);
    case PlanProblem::Unreachable: return DryRunPage::tr("Nothing can drive to %1.").arg(label);
    case PlanProblem::Unranked: return DryRunPage::tr("%1 is as far from the entrance as %2.").arg(label, other);
    }
    return {};
}

DryRunPage::DryRunPage(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_title(new TextLabel({}, FontRole::Title))
    , m_note(new TextLabel(tr("Nothing is written yet."), FontRole::Body, Tone::Quiet))
    , m_banner(new Banner)
    , m_counts(new TextRows({QString(), tr("Now"), tr("Plan"), tr("Change")}, this))
    , m_rows(new TextRows({tr("Plate"), tr("Ticket"), tr("When"), tr("Loses"), tr("Goes to"), tr("Result")}, this))
    , m_countTable(newDryTable(m_counts, u"dryCounts"_s, tr("Counts now and by the plan")))
    , m_table(newDryTable(m_rows, u"dryTable"_s, tr("Stays and bookings that the plan concerns")))
    , m_strip(new DryStrip)
    , m_nobody(new TextLabel(tr("No stay and no booking is concerned."), FontRole::Body, Tone::Quiet))
    , m_reason(new TextLabel({}, FontRole::Strong))
    , m_closure(new ClosureForm(office))
    , m_back(new KeyButton(tr("Back to the Draft")))
    , m_close(new KeyButton(tr("Close These Spots…")))
    , m_apply(new KeyButton(tr("Apply the Plan"), nullptr, KeyButton::Look::Primary))
{
    setObjectName(u"dryRunPage"_s);
    m_counts->setNumberColumns({1, 2, 3});
    m_countTable->setFixedHeight(countsHeight);
    m_countTable->setFixedWidth(countsWidth);
    m_countTable->setSelectionMode(QAbstractItemView::NoSelection);
    m_countTable->setFocusPolicy(Qt::NoFocus);
    m_countTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_countTable->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_rows->setGlyphColumn(5);
    for (int column = 0; column < static_cast<int>(dryColumns.size()); ++column)
        m_table->setColumnWidth(column, dryColumns.at(static_cast<size_t>(column)));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_back->setObjectName(u"dryBack"_s);
    m_back->setKeyHint(keyText(Qt::Key_Escape));
    m_close->setObjectName(u"dryClose"_s);
    m_apply->setObjectName(u"dryApply"_s);
    m_reason->setObjectName(u"dryReason"_s);
    m_reason->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title);
    head->addWidget(m_note);
    head->addStretch();
    auto *card = new Card;
    card->setAccessibleName(tr("Who is concerned"));
    auto *top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_strip, 1);
    top->addWidget(m_countTable);
    top->setAlignment(m_countTable, Qt::AlignTop);
    card->body()->addLayout(top);
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(m_nobody);
    card->body()->addWidget(m_table, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_reason, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_close);
    foot->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addLayout(head);
    column->addWidget(m_banner);
    column->addWidget(card, 1);
    column->addWidget(m_closure);
    column->addLayout(foot);
    m_banner->hide();
    m_closure->hide();
    connect(m_back, &KeyButton::clicked, this, &DryRunPage::dismissed);
    connect(m_apply, &KeyButton::clicked, this, &DryRunPage::apply);
    connect(m_close, &KeyButton::clicked, this, &DryRunPage::closeSpots);
    connect(m_closure, &ClosureForm::dismissed, m_closure, &QWidget::hide);
    connect(m_closure, &ClosureForm::closed, this, &DryRunPage::read);
    connect(m_banner, &Banner::actionTriggered, this, &DryRunPage::read);
    m_burst.setSingleShot(true);
    connect(&m_burst, &QTimer::timeout, this, &DryRunPage::read);
    connect(m_closure, &ClosureForm::refused, this,
            [this](const Error &error) { m_banner->say(Banner::Kind::Warning, errorText(error)); });
    connect(&office.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && concernsDraft(changes) && !m_burst.isActive())
            m_burst.start(dryBurstMs);
    });
}

/// Of other lots only the lot itself is told apart; stays and claims do not say where they are.
bool DryRunPage::concernsDraft(const ChangeSet &changes) const
{
    if (changes.touches(Entity::Stay) || changes.touches(Entity::Claim) || changes.touches(Entity::Spot))
        return true;
    return changes.refreshesAll(Entity::Lot) || changes.ids(Entity::Lot).contains(m_draft.lot.value);
}

void DryRunPage::open(const LotPlan &draft, const QString &lotName, const Zone &zone)
{
    ++m_serial; // an answer about another draft is none
    m_draft = draft;
    m_zone = zone;
    m_answer.reset();
    m_refused = false;
    m_strip->hide();
    m_rows->setRows({});
    m_title->setText(tr("Dry run: plan of %1").arg(lotName));
    m_apply->setEnabled(false);
    m_close->hide();
    m_reason->setText(tr("Reading who is concerned…"));
    m_back->setFocus(Qt::OtherFocusReason);
    read();
}

void DryRunPage::forget()
{
    ++m_serial;
    m_burst.stop();
}

void DryRunPage::read()
{
    m_burst.stop();
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_office.read<PlanDryRun>({m_draft}).then(this,
                                              [this, serial = m_serial](const Result<PlanDryRun::Answer> &answer) {
                                                  m_reading = false;
                                                  if (serial == m_serial)
                                                      take(answer);
                                                  if (std::exchange(m_again, false))
                                                      read();
                                              });
}

void DryRunPage::take(const Result<PlanDryRun::Answer> &answer)
{
    if (!answer) {
        m_banner->setAction(tr("Try Again"));
        m_banner->say(Banner::Kind::Error, errorText(answer.error()));
        if (isVisible())
            m_burst.start(dryRetryMs);
        return;
    }
    if (!m_refused)
        m_banner->hide();
    m_answer = *answer;
    showAnswer();
    showReason();
}

int DryRunPage::countOf(StayFate fate) const
{
    return static_cast<int>(std::count_if(m_answer->affected.begin(), m_answer->affected.end(),
                                          [fate](const AffectedStay &stay) { return stay.fate == fate; }));
}

void DryRunPage::showAnswer()
{
    const LotPlan &now = m_answer->current;
    m_counts->setRows(
        {countRow(1, tr("Spots"), static_cast<int>(now.spots.size()), static_cast<int>(m_draft.spots.size())),
         countRow(2, tr("Places"), placesOf(now), placesOf(m_draft)),
         countRow(3, tr("Levels"), static_cast<int>(now.levels.size()), static_cast<int>(m_draft.levels.size()))});
    m_note->setText(
        tr("%1 new, %2 changed, %3 moved, %4 deleted, %5 retired. Nothing is written yet.", "counts of spots")
            .arg(m_answer->diff.added.size())
            .arg(m_answer->diff.changed.size())
            .arg(m_answer->diff.moved.size())
            .arg(m_answer->deleted)
            .arg(m_answer->retired));
    QList<AffectedStay> affected = m_answer->affected;
    std::stable_sort(affected.begin(), affected.end(),
                     [](const AffectedStay &a, const AffectedStay &b) { return rankOf(a.fate) < rankOf(b.fate); });
    const Instant at = m_office.clock().now();
    std::vector<TextRow> rows;
    for (const AffectedStay &stay : affected) {
        TextRow row;
        row.key = stay.stay.value;
        const QString until = stay.claimed.until >= noEnd ? u"–"_s : whenText(stay.claimed.until, at, *m_zone);
        row.cells = {stay.plate.isEmpty() ? tr("no plate") : groupedPlate(stay.plate),
                     shownTicket(stay.ticket),
                     tr("%1 to %2", "times").arg(whenText(stay.claimed.from, at, *m_zone), until),
                     stay.from,
                     stay.fate == StayFate::Inside ? tr("not moved")
                         : stay.to.isEmpty()       ? tr("unplaced")
                                                   : stay.to,
                     fateWords(stay.fate)};
        row.glyph = glyphOfFate(stay.fate);
        row.strong = stay.fate == StayFate::Inside;
        rows.push_back(row);
    }
    m_strip->setPlans(now, m_draft, m_answer->diff, affected);
    m_strip->setVisible(!m_strip->isEmpty());
    m_nobody->setVisible(rows.empty());
    m_table->setVisible(!rows.empty());
    m_rows->setRows(std::move(rows));
}

void DryRunPage::showReason()
{
    const bool applies = m_answer->applies() && !m_busy;
    m_apply->setEnabled(applies);
    m_close->setVisible(countOf(StayFate::Inside) > 0);
    const int inside = countOf(StayFate::Inside);
    m_reason->setTone(m_answer->applies() ? Tone::Success : Tone::Error);
    if (m_answer->outdated)
        m_reason->setText(tr("Somebody else changed the plan meanwhile. Go back and begin a new draft."));
    else if (stopsPlan(m_answer->issues))
        m_reason->setText(issueWords(m_answer->issues.first(), m_draft));
    else if (inside > 0)
        m_reason->setText(
            tr("%n vehicle(s) stand on spots that go. Close the spots now and apply when the last one has left.",
               nullptr, inside));
    else if (m_answer->diff.isEmpty())
        m_reason->setText(tr("The plan is the same as now."));
    else if (countOf(StayFate::Unplaced) > 0)
        m_reason->setText(tr("%n booking(s) will be without a spot.", nullptr, countOf(StayFate::Unplaced)));
    else
        m_reason->setText(tr("Everybody keeps a spot."));
    // The way out is what Enter does: to apply, else to close the spots on which somebody stands.
    if (window()->focusWidget() == m_back && (applies || inside > 0))
        (applies ? m_apply : m_close)->setFocus(Qt::OtherFocusReason);
    m_apply->setLook(inside > 0 ? KeyButton::Look::Normal : KeyButton::Look::Primary);
    m_close->setLook(inside > 0 ? KeyButton::Look::Primary : KeyButton::Look::Normal);
    m_apply->setKeyHint(applies ? keyText(Qt::Key_Return) : QString());
    m_close->setKeyHint(applies ? QString() : keyText(Qt::Key_Return));
}

void DryRunPage::apply()
{
    if (m_busy || !m_answer || !m_answer->applies())
        return;
    m_busy = true;
    m_apply->setEnabled(false);
    m_back->setEnabled(false); // the draft stays as it is until it is known what became of it
    const ApplyPlan::Command command {m_draft};
    m_office.run<ApplyPlan>(m_number.forInput(command.toJson()), command)
        .then(this, [this, serial = m_serial](const Result<ApplyPlan::Outcome> &outcome) {
            m_busy = false;
            m_back->setEnabled(true);
            if (serial != m_serial) // another lot is open
                return;
            m_refused = !outcome;
            if (m_refused) {
                m_banner->setAction({});
                m_banner->say(Banner::Kind::Error, errorText(outcome.error()));
                read();
                return;
            }
            m_number.finish();
            Q_EMIT applied(*outcome);
        });
}

void DryRunPage::closeSpots()
{
    ClosureRequest request;
    request.lot = m_draft.lot;
    QStringList labels;
    for (const AffectedStay &stay : m_answer->affected) {
        if (stay.fate != StayFate::Inside || labels.contains(stay.from))
            continue;
        for (const PlanSpot &spot : m_answer->current.spots) {
            if (spot.label == stay.from)
                request.spots.append(spot.id);
        }
        labels.append(stay.from);
    }
    m_closure->open(request, leftToRight(labels.join(tr(", ", "between the items of a list"))), m_zone);
}

void DryRunPage::keyPressEvent(QKeyEvent *event)
{
    if (m_busy)
        event->accept();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_apply->isEnabled())
        apply();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_close->isVisible())
        closeSpots();
    else
        QWidget::keyPressEvent(event);
}

} // namespace parkdesk
