// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/figuresreport.h"

namespace parkdesk {

/// Several reports of one page in one job and one snapshot, so that they agree with each other.
class FiguresBatch {
public:
    static constexpr Permission permission = FiguresReport::permission;
    static constexpr Work work = Work::Figures;

    struct Question {
        QList<FiguresReport::Question> reports;
    };
    struct Answer {
        QList<FiguresReport::Answer> reports; ///< in the order of the question
    };

    /// Errors: those of FiguresReport.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
