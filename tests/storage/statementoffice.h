// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/officebuilder.h"

namespace parkdesk::test {

/// An office that has something of everything, so that each named statement finds a row, and what each of its
/// parameters is to be.
class StatementOffice {
public:
    StatementOffice();

    [[nodiscard]] Connection &connection() { return m_office.connection(); }
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    /// A stay that stands on its spot.
    [[nodiscard]] StayId parked() const { return m_parked; }
    /// A booking that did not come, and owes.
    [[nodiscard]] StayId missed() const { return m_missed; }
    /// Not valid where none is known.
    [[nodiscard]] QVariant valueOf(const QString &statement, const QString &parameter) const;

private:
    void makeStays();
    void fillLot();
    void missBookings();
    void drawLot();
    void makeWork();
    void registerDriver();
    void turnToTheOffice();
    void beginCardPayment();
    void keepValues();
    [[nodiscard]] QVariant journalValue(const QByteArray &statement, const QString &parameter) const;
    [[nodiscard]] QVariant paymentValue(const QString &statement, const QString &parameter) const;

    TestClock m_clock;
    TestDatabase m_database;
    OfficeBuilder m_office {m_database, m_clock};
    QHash<QString, QVariant> m_values;
    StayId m_parked;
    StayId m_booked;
    StayId m_missed;
};

} // namespace parkdesk::test
