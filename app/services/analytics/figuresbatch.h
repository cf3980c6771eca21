// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/figuresreport.h"

#include <atomic>
#include <memory>

namespace parkdesk {

/// Several reports of one page in one job and one snapshot, so that they agree with each other.
class FiguresBatch {
public:
    static constexpr Permission permission = FiguresReport::permission;
    static constexpr Work work = Work::Figures;

    struct Question {
        QList<FiguresReport::Question> reports;
        /// Set by who asked when something newer is asked: what is left is not read then. May be absent.
        std::shared_ptr<const std::atomic<bool>> overtaken = {};
    };
    struct Answer {
        QList<FiguresReport::Answer> reports; ///< in the order of the question
        bool overtaken = false; ///< then they are not all there
    };

    /// Errors: those of FiguresReport.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
