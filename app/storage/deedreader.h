// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dayrange.h"
#include "domain/lot.h"
#include "domain/result.h"
#include "storage/deedfold.h"

namespace parkdesk {

/// What was done on some days: from the sums of DeedFold, whole months first, and from the rows of the journal that are
/// not in them yet. As exact as all of the rows.
class DeedReader {
public:
    explicit DeedReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// By desk and person.
    using Counts = std::map<std::pair<DeskId, StaffId>, DeedSums>;
    /// In \a lots; \a everyLot: these are all there are.
    [[nodiscard]] Result<Counts> counts(const QList<Lot> &lots, bool everyLot, const DayRange &days);

private:
    [[nodiscard]] Done addSums(LotId lot, const DayRange &days, Counts &counts);
    [[nodiscard]] Done addPart(QLatin1StringView statement, LotId lot, const DayRange &range, Counts &counts);
    [[nodiscard]] Done addRows(const QList<Lot> &lots, const DayRange &days, qint64 after, Counts &counts);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
