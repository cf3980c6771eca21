// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/lotfullcard.h"

#include "services/stays/joinqueue.h"
#include "services/stays/queuedeeds.h"
#include "services/stays/reservespot.h"
#include "services/stays/turnaway.h"
#include "ui/desk/lotfullrow.h"
#include "ui/desk/staylines.h"
#include "ui/shared/approvalform.h"
#include "ui/shared/platetext.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int approvalIndent = 36;
constexpr int approvalWidth = 420;

} // namespace

LotFullCard::LotFullCard(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_reasons(new QComboBox)
    , m_approvalPlace(new QWidget)
    , m_approval(new ApprovalForm)
{
    setObjectName(u"lotFull"_s);
    setAccessibleName(tr("What can be done while the lot is full"));
    m_reasons->setObjectName(u"turnAwayReason"_s);
    m_reasons->setAccessibleDescription(tr("Why the vehicle is turned away"));
    m_reasons->setEditable(true);
    m_reasons->setInsertPolicy(QComboBox::NoInsert);
    m_approval->setReason(tr("Name of a manager, and password or PIN"));
    m_approval->setDeed(tr("Use Overflow"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // No wider than a name needs, below the words of its row.
    auto *approval = new QHBoxLayout(m_approvalPlace);
    approval->setContentsMargins(0, metric::rowGap, 0, 0);
    approval->addSpacing(approvalIndent);
    approval->addWidget(m_approval);
    approval->addStretch();
    m_approvalPlace->hide();
    m_approval->setFixedWidth(approvalWidth);
    for (const LotFullWay way : allLotFullWays) {
        auto *row = new LotFullRow(way);
        row->setWords(lotFullWords(way, {}));
        connect(row, &LotFullRow::chosen, this, [this, way] { act(way); });
        column->addWidget(row);
        m_rows.append(row);
        if (way == LotFullWay::Overflow)
            column->addWidget(m_approvalPlace);
    }
    m_rows.last()->setChoice(m_reasons);
    connect(m_reasons->lineEdit(), &QLineEdit::returnPressed, this, &LotFullCard::turnAway);
    connect(m_approval, &ApprovalForm::approved, this, &LotFullCard::useOverflow);
    connect(m_approval, &ApprovalForm::dismissed, this, [this] { askManager(false); });
    hide();
}

void LotFullCard::ask(const EnterVehicle::Command &entry, const Lot &lot)
{
    if (m_busy)
        return;
    if (m_open && m_entry.toJson() != entry.toJson())
        hold();
    m_entry = entry;
    m_plate = shownPlate(entry.plate);
    m_scene.lot = lot;
    const int serial = ++m_serial;
    m_office.read<LotFullChoices>({lot.id, entry.plate, entry.vehicleType, entry.until})
        .then(this, [this, serial](const Result<LotFullChoices::Answer> &answer) { take(serial, answer); });
}

void LotFullCard::take(int serial, const Result<LotFullChoices::Answer> &answer)
{
    if (serial != m_serial || m_busy)
        return;
    if (!answer || answer->fits) {
        close();
        Q_EMIT dissolved();
        return;
    }
    m_scene.found = *answer;
    m_held = false;
    m_open = true;
    showChoices();
    Q_EMIT lineChanged();
}

void LotFullCard::showChoices()
{
    for (LotFullRow *row : std::as_const(m_rows))
        row->setWords(lotFullWords(row->way(), m_scene));
    const QStringList reasons = turnAwayReasons(m_scene.found);
    QStringList shown;
    for (int i = 0; i < m_reasons->count(); ++i)
        shown.append(m_reasons->itemText(i));
    if (shown == reasons)
        return; // what is being typed stays
    m_reasons->clear();
    m_reasons->addItems(reasons);
    m_reasons->setCurrentIndex(0);
}

void LotFullCard::close()
{
    ++m_serial;
    m_open = false;
    m_held = false;
    m_entry = {};
    showApproval(false);
    m_reasons->clear();
}

void LotFullCard::hold()
{
    m_held = true;
    ++m_serial;
    showApproval(false);
}

Sentence LotFullCard::hint() const
{
    const QString type = m_scene.found.vehicleType;
    return Sentence(
        tr("%1 %2 %3 changes it · %4 clears"),
        {Piece::sign(vehicleGlyph(type)), Piece::plain(vehicleName(type)), Piece::key(u"F4"_s), Piece::key(tr("Esc"))});
}

LotFullRow *LotFullCard::marked() const
{
    for (LotFullRow *row : m_rows) {
        if (row->isMarked())
            return row;
    }
    return nullptr;
}

void LotFullCard::moveMark(int step)
{
    if (!m_open || m_busy || m_held || m_approvalPlace->isVisible())
        return;
    LotFullRow *const before = marked();
    qsizetype at = before != nullptr ? m_rows.indexOf(before) : step > 0 ? -1 : m_rows.size();
    for (at += step; at >= 0 && at < m_rows.size() && !m_rows.at(at)->isPossible();)
        at += step;
    if (before != nullptr && (at >= m_rows.size()))
        return; // the last stays marked
    if (before != nullptr)
        before->setMarked(false);
    if (at >= 0 && at < m_rows.size())
        m_rows.at(at)->setMarked(true);
    Q_EMIT lineChanged();
}

void LotFullCard::actOnMark()
{
    if (const LotFullRow *row = marked())
        act(row->way());
}

QList<Sentence> LotFullCard::line() const
{
    const Piece vehicle = m_plate.isEmpty() ? Piece::bold(who()) : Piece::plate(m_plate);
    if (!m_approvalPlace->isHidden())
        return {Sentence(tr("%1 A manager may let %2 into the overflow zone. %3 leaves it."),
                         {Piece::sign(Glyph::Lock), vehicle, Piece::key(tr("Esc"))})};
    const LotFullRow *row = marked();
    return lotFullLine(m_plate, m_scene, row != nullptr ? std::optional(row->way()) : std::nullopt);
}

void LotFullCard::act(LotFullWay way)
{
    if (!m_open || m_busy || m_held)
        return;
    switch (way) {
    case LotFullWay::Larger: comeIn(true); return;
    case LotFullWay::OtherLot: holdThere(); return;
    case LotFullWay::Queue:
        if (m_scene.found.waitsAs)
            leaveQueue();
        else
            joinQueue();
        return;
    case LotFullWay::Overflow:
        if (m_scene.found.mayOverflow)
            comeIn(false);
        else
            askManager(true);
        return;
    case LotFullWay::TurnAway: turnAway(); return;
    }
}

void LotFullCard::setBusy(bool busy)
{
    m_busy = busy;
    for (LotFullRow *row : std::as_const(m_rows))
        row->setBusy(busy);
    Q_EMIT busyChanged(busy);
}

QString LotFullCard::who() const
{
    return leftToRight(m_plate.isEmpty() ? vehicleName(m_scene.found.vehicleType) : groupedPlate(m_plate));
}

void LotFullCard::comeIn(bool largerClass)
{
    EnterVehicle::Command command = m_entry;
    command.vehicleType = m_scene.found.vehicleType;
    command.largerClass = largerClass;
    command.overflow = !largerClass;
    setBusy(true);
    m_office.run<EnterVehicle>(m_enterNumber.forInput(command.toJson()), command)
        .then(this, [this](const Result<EnterVehicle::Outcome> &outcome) { finishEntry(outcome); });
}

void LotFullCard::askManager(bool wanted)
{
    showApproval(wanted);
    Q_EMIT lineChanged();
    if (wanted)
        m_approval->takeFocus();
    else
        Q_EMIT boxWanted();
}

void LotFullCard::showApproval(bool wanted)
{
    for (LotFullRow *row : std::as_const(m_rows)) {
        const bool asked = wanted && row->way() == LotFullWay::Overflow;
        row->setVisible(!wanted || asked);
        row->setMarked(asked);
        row->setBusy(asked);
    }
    m_approvalPlace->setVisible(wanted);
    if (!wanted)
        m_approval->forget();
}

void LotFullCard::useOverflow(const Approval &approval)
{
    EnterVehicle::Command command = m_entry;
    command.vehicleType = m_scene.found.vehicleType;
    command.overflow = true;
    setBusy(true);
    m_approval->setBusy(true);
    m_office.runApproved<EnterVehicle>(m_enterNumber.forInput(command.toJson()), command, approval)
        .then(this, [this](const Result<EnterVehicle::Outcome> &outcome) {
            m_approval->setBusy(false);
            if (outcome) {
                finishEntry(outcome);
                return;
            }
            setBusy(false);
            m_approval->showError(outcome.error());
        });
}

void LotFullCard::finishEntry(const Result<EnterVehicle::Outcome> &outcome)
{
    setBusy(false);
    if (!outcome) {
        Q_EMIT refused(outcome.error());
        return;
    }
    m_enterNumber.finish();
    const QString plate = m_plate;
    close();
    Q_EMIT cameIn(*outcome, plate);
}

void LotFullCard::tellRefusal(const Error &error)
{
    setBusy(false);
    Q_EMIT refused(error);
}

void LotFullCard::holdThere()
{
    const LotFullChoices::OtherLot other = m_scene.found.others.first();
    ReserveSpot::Command command;
    command.lot = other.lot;
    command.from = m_scene.found.asOf;
    command.until = command.from + other.usualStay;
    command.plate = m_entry.plate;
    command.vehicleType = m_scene.found.vehicleType;
    setBusy(true);
    m_office.run<ReserveSpot>(m_holdNumber.forInput(command.toJson()), command)
        .then(this, [this, other, from = command.from](const Result<ReserveSpot::Outcome> &outcome) {
            if (!outcome) {
                tellRefusal(outcome.error());
                return;
            }
            m_holdNumber.finish();
            const QString until = whenText(from + other.holdTime, m_scene.found.asOf, *m_scene.lot.zone);
            const QString code = leftToRight(shownTicket(outcome->ticket));
            const DeedReport report {
                outcome->spot,
                tr("%1 is held a place in %2 until %3 · booking %4").arg(who(), other.name, until, code)};
            setBusy(false);
            close();
            Q_EMIT reported(report);
        });
}

void LotFullCard::leaveQueue()
{
    const LeaveQueue::Command command {m_scene.found.waitsEntry};
    setBusy(true);
    m_office.run<LeaveQueue>(m_queueNumber.forInput(command.toJson()), command)
        .then(this, [this](const Result<LeaveQueue::Outcome> &outcome) {
            if (!outcome) {
                tellRefusal(outcome.error());
                return;
            }
            m_queueNumber.finish();
            const DeedReport report {{}, tr("%1 waits no longer; number %2 is over").arg(who()).arg(outcome->number)};
            setBusy(false);
            close();
            Q_EMIT reported(report);
        });
}

void LotFullCard::joinQueue()
{
    const JoinQueue::Command command {m_entry.lot, m_scene.found.vehicleType, m_entry.plate};
    setBusy(true);
    m_office.run<JoinQueue>(m_queueNumber.forInput(command.toJson()), command)
        .then(this, [this](const Result<JoinQueue::Outcome> &outcome) {
            if (!outcome) {
                tellRefusal(outcome.error());
                return;
            }
            m_queueNumber.finish();
            DeedReport report {tr("Number %1").arg(outcome->number),
                               tr("%1 waits in the queue as number %2").arg(who()).arg(outcome->number)};
            report.paper.queued = QueuedVehicle {outcome->number, m_entry.plate, m_scene.found.vehicleType};
            setBusy(false);
            close();
            Q_EMIT reported(report);
        });
}

void LotFullCard::turnAway()
{
    if (!m_open || m_busy || m_held)
        return;
    const TurnAway::Command command {m_entry.lot, m_scene.found.vehicleType, m_reasons->currentText()};
    setBusy(true);
    m_office.run<TurnAway>(m_awayNumber.forInput(command.toJson()), command)
        .then(this, [this](const Result<TurnAway::Outcome> &outcome) {
            if (!outcome) {
                tellRefusal(outcome.error());
                m_reasons->setFocus(Qt::OtherFocusReason);
                return;
            }
            m_awayNumber.finish();
            const DeedReport report {tr("Away"),
                                     tr("%1 was turned away · %n today", nullptr, outcome->today).arg(who())};
            setBusy(false);
            close();
            Q_EMIT reported(report);
        });
}

} // namespace parkdesk
