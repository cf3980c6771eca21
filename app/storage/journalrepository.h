// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QUuid>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// What was done, by whom, when. Written last in each command's transaction; the same UUID again finds it.
class JournalRepository {
public:
    explicit JournalRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    struct Entry {
        QUuid command;
        QString kind;
        QByteArray commandHash; ///< hexadecimal
        std::optional<StaffId> staff;
        std::optional<StaffId> approver;
        std::optional<DeskId> desk;
        QJsonObject outcome;
    };
    /// What the unit concerns and changed is taken from it.
    [[nodiscard]] Done add(const Entry &entry, Instant now);

    struct Found {
        QString kind;
        QByteArray commandHash;
        QJsonObject outcome;
    };
    [[nodiscard]] Result<std::optional<Found>> find(const QUuid &command);
    /// How often a deed was done at a desk within \a span.
    [[nodiscard]] Result<int> doneAt(DeskId desk, QLatin1StringView kind, const TimeSpan &span);

    /// PostgreSQL: tells the other desks, on commit. SQLite has one process and needs none.
    [[nodiscard]] Done notifyDesks();

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
