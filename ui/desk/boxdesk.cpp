// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/boxdesk.h"

namespace parkdesk {

namespace {

/// Between two quick keys, so that a plate is one question and not eight.
constexpr int pauseMs = 5; // the characters of one paste or one held-back run are one question

} // namespace

BoxDesk::BoxDesk(Office &office, LotId lot, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_lot(lot)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &BoxDesk::look);
    connect(&office.notices(), &CommandNotices::outcomeBecameUnknown, this, [this](const QUuid &command) {
        if (m_busy && command == m_running)
            Q_EMIT outcomeUnknown();
    });
}

void BoxDesk::setScene(const BoxScene &scene)
{
    m_scene = scene;
    decideAgain();
    actIfAwaited(); // what the first look at the lot was waited for
}

void BoxDesk::setInput(const BoxInput &input)
{
    if (input == m_input)
        return;
    const bool textChanged = input.text != m_input.text || input.arriving != m_input.arriving;
    m_input = input;
    const bool wasAwaited = textChanged && std::exchange(m_enterWaits, false);
    if (textChanged) {
        ++m_serial;
        m_looks.stop();
        m_known = {};
        if (m_input.text.trimmed().isEmpty() || m_input.arriving || asksForHelp(m_input))
            m_pause.stop();
        else
            m_pause.start();
    }
    decideAgain();
    if (wasAwaited) // Enter meant what stood there before
        setBusy(false);
}

void BoxDesk::lookAgain()
{
    if (!m_busy && m_known.found && !m_pause.isActive())
        look();
}

void BoxDesk::look()
{
    m_pause.stop();
    const int serial = ++m_serial;
    const auto stop = m_looks.next(); // what is typed next ends what is still read for this
    m_office.read<LookUp>({m_lot, m_input.text}, stop).then(this, [this, serial](const Result<LookUp::Answer> &answer) {
        take(serial, answer);
    });
    m_office.read<SuggestVehicles>({m_lot, m_input.text}, stop)
        .then(this, [this, serial](const Result<SuggestVehicles::Answer> &answer) { takeMatches(serial, answer); });
}

void BoxDesk::take(int serial, const Result<LookUp::Answer> &answer)
{
    if (serial != m_serial)
        return;
    const bool sameStay = answer && m_known.found && m_known.found->stay == answer->stay;
    if (!sameStay)
        m_known.quote.reset();
    m_known.problem.reset();
    if (answer)
        m_known.found = *answer;
    else
        m_known.problem = answer.error();
    if (answer && answer->meaning == LookUp::Meaning::Parked && !m_enterWaits)
        readQuote(serial, answer->stay);
    decideAgain();
    actIfAwaited();
}

void BoxDesk::takeMatches(int serial, const Result<SuggestVehicles::Answer> &answer)
{
    if (serial != m_serial)
        return;
    if (answer)
        m_known.matches = *answer;
    else
        m_known.problem = answer.error();
    // The only one is looked at as if it had been typed whole; not one that only looks alike.
    const bool searches = m_known.found && m_known.found->meaning == LookUp::Meaning::NewPlate
        && (!m_known.found->wellFormed || m_known.found->namesSpot);
    if (answer && searches && answer->isOne()) {
        readMeant(serial);
        return;
    }
    m_known.meant.reset();
    decideAgain();
    actIfAwaited();
}

void BoxDesk::readMeant(int serial)
{
    const SuggestVehicles::Row &row = m_known.matches->rows.first();
    const QString text = row.ticket.isEmpty() ? row.plate : row.ticket;
    m_office.read<LookUp>({m_lot, text}).then(this, [this, serial](const Result<LookUp::Answer> &answer) {
        if (serial != m_serial)
            return;
        if (answer)
            m_known.meant = *answer;
        else
            m_known.problem = answer.error();
        if (answer && answer->meaning == LookUp::Meaning::Parked && !m_enterWaits)
            readQuote(serial, answer->stay);
        decideAgain();
        actIfAwaited();
    });
}

void BoxDesk::readQuote(int serial, StayId stay)
{
    m_office.read<QuoteStay>({StayKey {stay, {}, {}}, false, true})
        .then(this, [this, serial](const Result<QuoteStay::Answer> &quote) {
            if (serial != m_serial)
                return;
            if (quote)
                m_known.quote = *quote;
            else
                m_known.problem = quote.error();
            decideAgain();
        });
}

void BoxDesk::decideAgain()
{
    if (!m_scene.lot.id.isValid())
        return;
    m_decision = decide(m_input, m_known, m_scene);
    Q_EMIT decisionChanged();
}

void BoxDesk::actIfAwaited()
{
    if (!m_enterWaits || !m_scene.lot.id.isValid() || m_decision.deed == BoxDeed::Wait)
        return;
    m_enterWaits = false;
    act();
}

void BoxDesk::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged(busy);
}

void BoxDesk::enter()
{
    if (m_busy)
        return;
    const bool ready = m_scene.lot.id.isValid();
    if (!ready && m_input.text.trimmed().isEmpty())
        return;
    setBusy(true);
    if (ready && m_decision.deed != BoxDeed::Wait && !m_pause.isActive()) {
        act();
        return;
    }
    m_enterWaits = true;
    look();
}

void BoxDesk::act()
{
    switch (m_decision.deed) {
    case BoxDeed::ComeIn: comeIn(m_decision.subject.plate, m_decision.vehicleType); return;
    case BoxDeed::Arrive: arrive(); return;
    case BoxDeed::GoOut: askPrice(); return;
    case BoxDeed::PayFee: Q_EMIT feeAsked(m_decision.subject.stay); break;
    case BoxDeed::TakeSpot: Q_EMIT spotNamed(QString(m_decision.spot)); break; // the decision changes with the box
    case BoxDeed::Wait:
    case BoxDeed::ShowList:
    case BoxDeed::Nothing: Q_EMIT nothingDone(); break;
    }
    setBusy(false);
}

void BoxDesk::comeInAsTyped()
{
    if (m_busy || !(m_decision.mayComeInAsTyped || m_decision.bookedLater))
        return;
    setBusy(true);
    const bool named = m_decision.bookedLater; // by its ticket perhaps
    comeIn(named ? m_decision.subject.plate : m_input.text.trimmed(), m_decision.vehicleType);
}

EnterVehicle::Command BoxDesk::entryOf(const QString &plate, const QString &vehicleType) const
{
    EnterVehicle::Command command;
    command.lot = m_lot;
    command.plate = plate;
    command.vehicleType = vehicleType;
    if (!m_input.spot.isEmpty())
        command.spot = m_input.spot;
    return command;
}

void BoxDesk::comeIn(const QString &plate, const QString &vehicleType)
{
    m_tried = entryOf(plate, vehicleType);
    m_triedArrival.reset();
    m_running = m_enterNumber.forInput(m_tried.toJson());
    m_office.run<EnterVehicle>(m_running, m_tried)
        .then(this, [this, plate](const Result<EnterVehicle::Outcome> &outcome) {
            if (!outcome) {
                refuse(outcome.error());
                return;
            }
            m_enterNumber.finish();
            Q_EMIT cameIn(*outcome, plate);
            setBusy(false);
        });
}

void BoxDesk::reEnter()
{
    if (m_busy || !m_decision.mayReEnter)
        return;
    setBusy(true);
    ReEnter::Command command;
    command.lot = m_lot;
    command.plate = m_decision.subject.plate;
    command.vehicleType = m_decision.subject.vehicleType;
    m_running = m_reEnterNumber.forInput(command.toJson());
    m_office.run<ReEnter>(m_running, command)
        .then(this, [this, plate = command.plate](const Result<ReEnter::Outcome> &outcome) {
            if (!outcome) {
                refuse(outcome.error());
                return;
            }
            m_reEnterNumber.finish();
            Q_EMIT reEntered(*outcome, plate);
            setBusy(false);
        });
}

void BoxDesk::goOut()
{
    if (m_busy || !m_decision.subject.stay.isValid())
        return;
    setBusy(true);
    askPrice();
}

void BoxDesk::arrive()
{
    const BoxSubject subject = m_decision.subject;
    const bool named = m_input.arriving.has_value();
    Arrive::Command command;
    command.key.stay = subject.stay;
    command.plate = named ? subject.plate : QString();
    m_triedArrival = command;
    m_running = m_arriveNumber.forInput(command.toJson());
    m_office.run<Arrive>(m_running, command).then(this, [this, subject, named](const Result<Arrive::Outcome> &outcome) {
        if (outcome) {
            m_arriveNumber.finish();
            Q_EMIT arrived(*outcome, subject.plate);
            setBusy(false);
            return;
        }
        const bool lacksPlate = outcome.error().code == ErrorCode::Required && outcome.error().field == Field::Plate;
        if (!named && lacksPlate) {
            Q_EMIT plateWanted({subject.stay, subject.ticket, subject.vehicleType});
            setBusy(false);
            return;
        }
        refuse(outcome.error());
    });
}

void BoxDesk::askPrice()
{
    m_running = {};
    m_office.read<QuoteStay>({StayKey {m_decision.subject.stay, {}, {}}, false, true})
        .then(this, [this, plate = m_decision.subject.plate](const Result<QuoteStay::Answer> &quote) {
            if (!quote) {
                refuse(quote.error());
                return;
            }
            m_known.quote = *quote;
            decideAgain();
            if (quote->price.due.isZero() && !quote->unpriced) {
                letOut(plate);
                return;
            }
            Q_EMIT quoted(*quote);
            setBusy(false);
        });
}

void BoxDesk::letOut(const QString &plate)
{
    const LeaveStay::Command command {StayKey {m_known.quote->price.stay, {}, {}}};
    m_running = m_leaveNumber.forInput(command.toJson());
    m_office.run<LeaveStay>(m_running, command).then(this, [this, plate](const Result<LeaveStay::Outcome> &outcome) {
        if (!outcome) {
            refuse(outcome.error());
            return;
        }
        m_leaveNumber.finish();
        Q_EMIT wentOut(*outcome, plate);
        setBusy(false);
    });
}

void BoxDesk::refuse(const Error &error)
{
    Q_EMIT refused(error);
    setBusy(false);
    lookAgain();
}

} // namespace parkdesk
