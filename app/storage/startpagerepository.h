// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QString>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// What people want to see first, each their own.
class StartPageRepository {
public:
    explicit StartPageRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    struct Record {
        QString tiles; ///< codes with commas between
        bool comesFirst = false;
    };
    /// Absent for somebody who never chose.
    [[nodiscard]] Result<std::optional<Record>> ofPerson(StaffId staff);
    [[nodiscard]] Done save(StaffId staff, const Record &record, Instant now);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
