// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"

#include <QRandomGenerator>

namespace parkdesk::test {

/// Days of a small lot, drawn by chance, about a clock change of its zone: vehicles come and go, bookings are made,
/// cancelled and forgotten, people move, correct, take back and write down later. Everything falls on whole minutes.
class FigureDays {
public:
    FigureDays(OfficeBuilder &office, const RawDatabase &raw, LotId lot, quint32 seed)
        : m_office(office)
        , m_raw(raw)
        , m_lot(lot)
        , m_random(seed)
    {
    }

    void play(int steps);
    /// How many deeds were done: the others were refused.
    [[nodiscard]] int done() const { return m_done; }

private:
    void step();
    void comeIn();
    void book();
    void payOrLeave();
    void writeDown();
    void takeBack();
    void roll();
    template <UseCase U>
    void attempt(const Actor &actor, const typename U::Command &command)
    {
        const auto outcome = m_office.runAs<U>(actor, command);
        m_done += outcome ? 1 : 0;
    }
    [[nodiscard]] QString plate() { return QStringLiteral("KA %1").arg(1000 + m_random.bounded(12)); }
    [[nodiscard]] QString type() { return m_random.bounded(4) == 0 ? QStringLiteral("bike") : QStringLiteral("car"); }
    /// A stay in one of \a states; none is a stay that does not exist.
    [[nodiscard]] StayKey some(const QString &states);
    [[nodiscard]] Duration upTo(int mostMinutes) { return minutes(1 + m_random.bounded(mostMinutes)); }

    OfficeBuilder &m_office;
    const RawDatabase &m_raw;
    LotId m_lot;
    QRandomGenerator m_random;
    int m_done = 0;
};

} // namespace parkdesk::test
