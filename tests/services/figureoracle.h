// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/rawdatabase.h"

#include <QMap>
#include <QTimeZone>

namespace parkdesk::test {

/// What the sums of a lot must be, counted from the raw rows minute by minute by the calendar of Qt: slow, and without
/// a line of the code that keeps them. Everything must happen on whole minutes.
class FigureOracle {
public:
    FigureOracle(const RawDatabase &raw, qint64 lot);

    /// Each row as words: key, then its numbers; rows of zeros are left out.
    using Table = QMap<QString, QList<qint64>>;
    /// With those who are inside up to \a now, unless it is 0.
    [[nodiscard]] Table hours(qint64 now = 0);
    [[nodiscard]] Table days();
    [[nodiscard]] Table money();

    /// The same from the sums, by statement: how many columns are the key.
    [[nodiscard]] static Table written(const RawDatabase &raw, const QString &statement, int keys);

private:
    struct Minutes {
        qint64 type = 0;
        qint64 from = 0;
        qint64 until = 0;
    };
    [[nodiscard]] qint64 wallMinute(qint64 ms) const;
    [[nodiscard]] qint64 hourOf(qint64 ms) const { return wallMinute(ms) / 60; }
    [[nodiscard]] qint64 dayOf(qint64 ms) const { return (wallMinute(ms) - m_dayStart) / 1440; }
    [[nodiscard]] QList<Minutes> occupied() const;
    [[nodiscard]] QList<Minutes> inside(qint64 now) const;

    const RawDatabase &m_raw;
    qint64 m_lot;
    QTimeZone m_zone;
    qint64 m_dayStart = 0;
};

} // namespace parkdesk::test
