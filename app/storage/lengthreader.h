// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "storage/lengthfold.h"

namespace parkdesk {

/// How long the stays lasted that ended on some days: of all lots from what is folded, whole months first; what is not
/// folded, or changed since, and what is asked of single lots, from the stays.
class LengthReader {
public:
    explicit LengthReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    enum class By { Day, Month, All }; ///< All: their keys are of day 0
    /// By day or month, as SummaryFold counts them, and by vehicle type. \a everyLot: \a lots are all there are.
    [[nodiscard]] Result<LengthFold::ByDay> sums(const QList<Lot> &lots, bool everyLot, const DayRange &days, By by);

private:
    /// Until which day all is folded, and where it changed since.
    struct Folded {
        qint64 until = 0;
        std::set<qint64> dirty;
        [[nodiscard]] bool holds(const DayRange &days) const;
    };
    struct Question {
        const QList<Lot> &lots;
        By by;
        Folded folded;
        LengthFold::ByDay sums;
        [[nodiscard]] LengthFold::KeyOf keyOf(bool months) const;
    };
    [[nodiscard]] Result<Folded> folded(const DayRange &days);
    [[nodiscard]] Done addPiece(Question &question, const DayRange &days);
    [[nodiscard]] Done addStays(Question &question, const DayRange &days);

    UnitOfWork &m_unit;
};

} // namespace parkdesk
