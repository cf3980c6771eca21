// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/stays/arrive.h"
#include "services/stays/entervehicle.h"
#include "services/stays/leavestay.h"
#include "services/stays/reenter.h"
#include "ui/desk/boxdecision.h"
#include "ui/shared/commandnumber.h"

#include <QObject>
#include <QTimer>

#include <utility>

namespace parkdesk {

/// The mind of the box: asks the office what a text means, knows what Enter would do, and does it. An Enter that comes
/// before the answer is kept until the answer is there.
class BoxDesk : public QObject {
    Q_OBJECT

public:
    BoxDesk(Office &office, LotId lot, QObject *parent = nullptr);

    /// The lot, the counts, the time; asks again where the answer may be another now.
    void setScene(const BoxScene &scene);
    void setInput(const BoxInput &input);
    [[nodiscard]] const BoxInput &input() const { return m_input; }
    [[nodiscard]] const BoxScene &scene() const { return m_scene; }
    [[nodiscard]] const BoxKnowledge &known() const { return m_known; }
    [[nodiscard]] const BoxDecision &decision() const { return m_decision; }
    /// What coming in would command now.
    [[nodiscard]] EnterVehicle::Command entry() const
    {
        return entryOf(m_decision.subject.plate, m_decision.vehicleType);
    }
    /// The last that was commanded, perhaps refused.
    [[nodiscard]] const EnterVehicle::Command &triedEntry() const { return m_tried; }
    /// The booking that was last tried to arrive; absent when a walk-in was tried after it.
    [[nodiscard]] const std::optional<Arrive::Command> &triedArrival() const { return m_triedArrival; }
    /// From Enter until its outcome is known.
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// Enter waits for what the text means.
    [[nodiscard]] bool isAwaited() const { return m_enterWaits; }

    void enter();
    /// A person insists on a text that is no well-formed plate or near another one, or on coming in beside a booking
    /// for later.
    void comeInAsTyped();
    /// The vehicle is inside by the book and stands at the entrance.
    void reEnter();
    /// Where Enter would not, because it is the entrance.
    void goOut();
    /// Others changed something: what the line says may be old.
    void lookAgain();

Q_SIGNALS:
    void decisionChanged();
    void busyChanged(bool busy);
    void cameIn(const parkdesk::EnterVehicle::Outcome &outcome, const QString &plate);
    void reEntered(const parkdesk::ReEnter::Outcome &outcome, const QString &plate);
    void arrived(const parkdesk::Arrive::Outcome &outcome, const QString &plate);
    void wentOut(const parkdesk::LeaveStay::Outcome &outcome, const QString &plate);
    /// Money is due.
    void quoted(const parkdesk::QuoteStay::Answer &quote);
    /// What is owed for a booking that was not used is to be paid.
    void feeAsked(parkdesk::StayId stay);
    /// A booking without a vehicle is here and needs its plate.
    void plateWanted(const parkdesk::ArrivingBooking &booking);
    /// The spot is for the next plate.
    void spotNamed(const QString &label);
    /// Enter did nothing, because the line says so; the list says what else it could be.
    void nothingDone();
    void refused(const parkdesk::Error &error);
    /// The answer to a commit was lost; it is being asked for.
    void outcomeUnknown();

private:
    void look();
    void take(int serial, const Result<LookUp::Answer> &answer);
    void takeMatches(int serial, const Result<SuggestVehicles::Answer> &answer);
    void readMeant(int serial);
    void readQuote(int serial, StayId stay);
    void decideAgain();
    void actIfAwaited();
    void act();
    void setBusy(bool busy);
    [[nodiscard]] EnterVehicle::Command entryOf(const QString &plate, const QString &vehicleType) const;
    void comeIn(const QString &plate, const QString &vehicleType);
    void arrive();
    void askPrice();
    void letOut(const QString &plate);
    void refuse(const Error &error);

    Office &m_office;
    LotId m_lot;
    BoxScene m_scene;
    BoxInput m_input;
    BoxKnowledge m_known;
    BoxDecision m_decision;
    QTimer m_pause;
    int m_serial = 0; ///< of the newest question
    LatestRead m_looks;
    bool m_enterWaits = false;
    bool m_busy = false;
    EnterVehicle::Command m_tried;
    std::optional<Arrive::Command> m_triedArrival;
    CommandNumber m_enterNumber;
    CommandNumber m_reEnterNumber;
    CommandNumber m_arriveNumber;
    CommandNumber m_leaveNumber;
    QUuid m_running;
};

} // namespace parkdesk
