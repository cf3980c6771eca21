// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/summaryarrays.h"

#include <functional>
#include <vector>

namespace parkdesk {

class UnitOfWork;

/// The sums of many lots from one pass over the raw rows of all, in the order in which they lie in the database. Needs
/// some twelve bytes a stay beside the sums, whose size is that of the hours of all lots.
class SummaryScan {
public:
    /// Hears percents; false: stop.
    using Progress = std::function<bool(int percent)>;

    SummaryScan(UnitOfWork &unit, Progress progress)
        : m_unit(unit)
        , m_progress(std::move(progress))
    {
    }

    /// What the rows of \a lots add up to, by lot. Errors: DatabaseBusy when it was stopped.
    [[nodiscard]] Result<std::map<qint64, LotArrays>> run(const QList<LotId> &lots);

private:
    /// What is remembered of each stay between the passes.
    struct Known {
        quint32 claimFrom = 0; ///< of its only live claim: the lowest 40 bits
        quint8 claimFromHigh = 0;
        quint8 claims = 0; ///< live ones; 2 stands for more
        quint16 lot = 0; ///< place in m_arrays, from 1; 0: not wanted
        quint16 type = 0;
    };
    [[nodiscard]] Done measure();
    [[nodiscard]] Done readClaims();
    [[nodiscard]] Done readStays();
    [[nodiscard]] Done addSingular();
    [[nodiscard]] Done readBookings();
    [[nodiscard]] Done readPayments();
    [[nodiscard]] Done addCorrected();
    [[nodiscard]] Done passed();
    [[nodiscard]] Known *known(qint64 stay);

    UnitOfWork &m_unit;
    Progress m_progress;
    std::vector<LotArrays *> m_arrays;
    std::map<qint64, quint16> m_lots; ///< place in m_arrays, from 1
    std::vector<Known> m_known; ///< by stay
    std::vector<StayFacts> m_singular; ///< that need another look
    std::map<qint64, bool> m_corrected; ///< stays whose charges may be of another type
    qint64 m_rows = 0;
    qint64 m_passed = 0;
};

} // namespace parkdesk
