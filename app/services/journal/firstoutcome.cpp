// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/journal/firstoutcome.h"

#include "storage/journalrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

Result<FirstOutcome::Answer> FirstOutcome::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    const auto found = TRY(JournalRepository(unit).find(question.command));
    if (!found)
        return Answer();
    return Answer(Found {found->kind, found->outcome});
}

} // namespace parkdesk
