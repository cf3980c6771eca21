// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deskkind.h"
#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// What a desk is for. The numbers are stored.
struct DeskRow {
    DeskId id;
    LotId lot;
    QString name;
    QString code; ///< first in every receipt number
    DeskKind kind = DeskKind::Both;
    QString defaultTender;
};

struct OperatorRow {
    QString name;
    QString address;
    QString taxNumber;
    QString receiptFooter;
};

/// The office itself: installation, operator, desks, shifts.
class OfficeRepository {
public:
    explicit OfficeRepository(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// Nothing before the first run.
    [[nodiscard]] Result<std::optional<QUuid>> installation();
    /// Errors: AlreadyInitialised.
    [[nodiscard]] Done addInstallation(const QUuid &uuid, Instant now);
    /// A demonstration: its logins may be shown. Never taken back.
    [[nodiscard]] Done markAsDemo();
    [[nodiscard]] Result<bool> isDemo();
    [[nodiscard]] Result<OperatorId> addOperator(const OperatorRow &row);
    [[nodiscard]] Result<OperatorId> firstOperator();

    /// Makes the desk's code ("D3") from the number of desks. Errors: AlreadyExists on Field::Desk.
    [[nodiscard]] Result<DeskRow> addDesk(DeskRow desk, Instant now);
    [[nodiscard]] Result<QList<DeskRow>> desks();
    [[nodiscard]] Result<std::optional<DeskRow>> findDesk(const QString &name);
    /// Errors: NotFound on Field::Desk.
    [[nodiscard]] Result<DeskRow> desk(DeskId desk);
    /// Kind and default tender.
    [[nodiscard]] Done setDeskUse(const DeskRow &desk);

    struct ShiftRow {
        ShiftId id;
        Instant openedAt;
    };
    [[nodiscard]] Result<std::optional<ShiftRow>> openShiftOf(DeskId desk, StaffId staff);
    [[nodiscard]] Result<ShiftRow> openShift(DeskId desk, StaffId staff, Instant now);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
