// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/commandrunner.h"
#include "services/lots/addlot.h"
#include "services/pricebook.h"
#include "services/stays/arrive.h"
#include "services/stays/entervehicle.h"
#include "services/stays/leavestay.h"
#include "services/stays/paystay.h"
#include "services/stays/quotestay.h"
#include "services/stays/reservespot.h"
#include "storage/connection.h"
#include "tariff/starter.h"
#include "tests/support/must.h"
#include "tests/support/testclock.h"
#include "tests/support/testdatabase.h"

namespace parkdesk::test {

/// What kind of office an OfficeBuilder makes. The default: ten car spots in Berlin, nearest first, each
/// started hour 2.50 and at most 20.00 a calendar day.
struct OfficePlan {
    QString timezone = QStringLiteral("Europe/Berlin");
    QString currency = QStringLiteral("EUR");
    QList<AddLot::Row> rows {AddLot::Row {QStringLiteral("A-{01}"), 10, {QStringLiteral("car")}, 1, {}}};
    bool assigned = true;
    bool spread = false;
    std::optional<QString> fallbackAmount;
    QString openingHours; ///< empty: always open
    /// A tariff's JSON; empty for none. Absent: the starter of each started hour.
    std::optional<QByteArray> tariff;
};

/// Spots of one kind for an OfficePlan.
[[nodiscard]] AddLot::Row spotRow(const QString &pattern, int count, const QStringList &vehicleTypes, int places = 1,
                                  const QStringList &features = {});

/// A whole office through the real use cases, on one connection and in the calling thread: first run with the owner,
/// a lot with spots and a published tariff, a desk, and an attendant and a manager with an open shift each. Commands
/// run as the attendant unless told otherwise. Whatever it sets up must succeed, or the ring ends.
class OfficeBuilder {
public:
    static inline const QString ownerLogin = QStringLiteral("olivia");
    static inline const QString attendantLogin = QStringLiteral("arun");
    static inline const QString managerLogin = QStringLiteral("mira");
    /// Of all of them.
    static inline const QString password = QStringLiteral("tall green kettle 42");

    OfficeBuilder(const TestDatabase &database, TestClock &clock, const OfficePlan &plan = {});

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] TestClock &clock() { return m_clock; }
    [[nodiscard]] PriceBook &prices() { return m_prices; }
    [[nodiscard]] CommandRunner &runner() { return m_runner; }
    [[nodiscard]] const QByteArray &dataKey() const { return m_dataKey; }
    [[nodiscard]] LotId lot() const { return m_lot; }
    [[nodiscard]] DeskId desk() const { return m_desk; }

    [[nodiscard]] const Actor &owner() const { return m_owner; } ///< as admin
    [[nodiscard]] const Actor &attendant() const { return m_attendant; }
    [[nodiscard]] const Actor &manager() const { return m_manager; }
    /// The program itself: rolls claims.
    [[nodiscard]] static Actor program() { return {}; }
    /// Who runs what is run from here on.
    void actAs(const Actor &actor) { m_actor = actor; }
    [[nodiscard]] const Actor &actor() const { return m_actor; }

    /// One more person with an open shift at the desk.
    [[nodiscard]] Actor addStaff(const QString &login, Role role);
    /// One more lot with its own desk; its tariff is published when \a plan has one.
    struct MoreLot {
        LotId lot;
        DeskId desk;
    };
    [[nodiscard]] MoreLot addLot(const QString &name, const OfficePlan &plan = {});

    template <UseCase U>
    [[nodiscard]] Result<typename U::Outcome> run(const QUuid &id, const typename U::Command &command)
    {
        return runAs<U>(m_actor, command, id);
    }
    template <UseCase U>
    [[nodiscard]] Result<typename U::Outcome> run(const typename U::Command &command)
    {
        return runAs<U>(m_actor, command);
    }
    template <UseCase U>
    [[nodiscard]] Result<typename U::Outcome> runAs(const Actor &actor, const typename U::Command &command,
                                                    const QUuid &id = QUuid::createUuid())
    {
        m_committed = {};
        m_committed = TRY(m_runner.run(*m_connection, envelopeOf<U>(id, command), actor));
        return U::Outcome::fromJson(m_committed.outcome);
    }
    /// What the last command that was done changed.
    [[nodiscard]] const ChangeSet &changes() const { return m_committed.changes; }

    template <ReadCase Q>
    [[nodiscard]] Result<typename Q::Answer> read(const typename Q::Question &question)
    {
        return readAs<Q>(m_actor, question);
    }
    template <ReadCase Q>
    [[nodiscard]] Result<typename Q::Answer> readAs(const Actor &actor, const typename Q::Question &question)
    {
        return readOnce<Q>(*m_connection, question, actor, m_clock, m_prices);
    }

    // The everyday deeds, with the defaults of a clerk in a hurry.
    [[nodiscard]] Result<EnterVehicle::Outcome> enter(const QString &plate, const QString &type = {});
    /// A booking that begins \a startsIn from now.
    [[nodiscard]] Result<ReserveSpot::Outcome> reserve(const QString &plate, Duration startsIn, Duration length);
    [[nodiscard]] Result<Arrive::Outcome> arrive(const QString &key);
    [[nodiscard]] Result<QuoteStay::Answer> quote(const QString &key);
    /// The payment that \a quote asks for, in cash, exactly.
    [[nodiscard]] static PayStay::Command paymentOf(const QuoteStay::Answer &quote, bool thenLeave = false);
    /// Quotes, pays what is due in cash, and lets out.
    [[nodiscard]] Result<LeaveStay::Outcome> payAndLeave(const QString &key);
    [[nodiscard]] static StayKey keyOf(const QString &text) { return {{}, text, {}}; }
    [[nodiscard]] static StayKey keyOf(StayId stay) { return {stay, {}, {}}; }

private:
    [[nodiscard]] Actor withShift(Actor actor);

    TestClock &m_clock;
    std::unique_ptr<Connection> m_connection;
    PriceBook m_prices;
    JournalingRunner m_runner;
    QByteArray m_dataKey;
    LotId m_lot;
    DeskId m_desk;
    Actor m_owner;
    Actor m_attendant;
    Actor m_manager;
    Actor m_actor;
    Committed m_committed;
};

} // namespace parkdesk::test
