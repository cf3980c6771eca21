// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/usecase.h"

#include <QList>

#include <optional>

namespace parkdesk {

/// Who works here.
class ListStaff {
public:
    static constexpr Permission permission = Permission::SeeStaff;

    struct Question { };
    struct Row {
        StaffId staff;
        QString login;
        QString name;
        QList<Role> roles;
        bool owner = false;
        bool disabled = false;
        bool hasPin = false;
        std::optional<Instant> lastSeen; ///< let in, or gave their eyes to a deed
        bool hasSecondFactor = false;
        bool hasMail = false;
        QString mail = {}; ///< where reports and exports go; empty without one, and to whoever came by PIN

        friend bool operator==(const Row &, const Row &) = default;
    };
    using Answer = QList<Row>;

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
