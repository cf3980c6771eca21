// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/figuresbatch.h"

namespace parkdesk {

Result<FiguresBatch::Answer> FiguresBatch::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    Answer answer;
    for (const FiguresReport::Question &report : question.reports)
        answer.reports.append(TRY(FiguresReport::fetch(unit, report, context)));
    return answer;
}

} // namespace parkdesk
