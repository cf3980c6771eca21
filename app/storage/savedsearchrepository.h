// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QList>
#include <QString>

namespace parkdesk {

class UnitOfWork;

/// The searches that people keep, each their own. What is looked for never reaches the journal.
class SavedSearchRepository {
public:
    explicit SavedSearchRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    struct Record {
        SavedSearchId id;
        QString name;
        QString body;
    };
    /// In the order of their names.
    [[nodiscard]] Result<QList<Record>> ofPerson(StaffId staff);
    /// One of the same name is replaced.
    [[nodiscard]] Result<SavedSearchId> save(StaffId staff, const QString &name, const QString &body, Instant now);
    /// Errors: NotFound when that person has no such search.
    [[nodiscard]] Done drop(StaffId staff, SavedSearchId search);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
