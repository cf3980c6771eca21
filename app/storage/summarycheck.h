// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/finding.h"
#include "domain/result.h"
#include "storage/summaryfigures.h"

#include <QStringList>

#include <set>

namespace parkdesk {

class UnitOfWork;

/// Proves the sums that figures are read from: those of each lot against the raw rows, those of all lots and of months
/// against those of the lots, those of lengths against the stays, those of deeds against the journal. Lots whose sums
/// are still to be made are left out.
class SummaryCheck {
public:
    explicit SummaryCheck(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// What is wrong, by check; the ids are those of lots, or of hours, days and months of all lots.
    [[nodiscard]] Result<QList<Finding>> run();
    [[nodiscard]] static QStringList names();

private:
    /// Money of all lots is kept by currency, which is the lot's.
    using AllMoneyKey = std::tuple<qint64, QString, qint64, QString>;
    /// Money by day or month, currency, type and person.
    using StaffKey = std::tuple<qint64, QString, qint64, qint64>;

    [[nodiscard]] Done checkLot(LotId lot, const QString &currency, const LotFigures &raw);
    [[nodiscard]] Done checkMonths(LotId lot, const LotFigures &written);
    [[nodiscard]] Done checkLotDays(LotId lot, const LotFigures &written);
    [[nodiscard]] Done checkLotMonths(LotId lot, const LotFigures &written);
    [[nodiscard]] Done checkStaff();
    template <typename Each>
    [[nodiscard]] Done eachWritten(QLatin1StringView statement, LotId lot, qint64 until, const Each &each);
    [[nodiscard]] Done readMarks();
    [[nodiscard]] Done checkAll();
    void gather(const LotFigures &written, const QString &currency);
    void report(const QString &check, const QString &entity, qint64 id);

    UnitOfWork &m_unit;
    QList<Finding> m_findings;
    qint64 m_foldedUntil = 0;
    std::set<qint64> m_dirtyHours;
    std::set<qint64> m_dirtyDays;
    std::set<std::pair<qint64, qint64>> m_dirtyLotDays; ///< lot, day
    std::set<std::pair<qint64, qint64>> m_dirtyMonths; ///< lot, month
    std::set<qint64> m_dirtyStaffMonths; ///< of any lot
    std::map<qint64, HourSums> m_hours;
    std::map<DayKey, DaySums> m_days;
    std::map<AllMoneyKey, MoneySums> m_money;
    std::map<StaffKey, MoneySums> m_staffDays;
    std::map<StaffKey, MoneySums> m_staffMonths;
};

} // namespace parkdesk
