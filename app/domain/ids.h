// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace parkdesk {

/// A row's number, made by the database and typed by what it numbers, so that a lot's id never lands in a stay's
/// place. 0 is "none yet".
template <typename Tag>
struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using OperatorId = Id<struct OperatorTag>;
using LotId = Id<struct LotTag>;
using LevelId = Id<struct LevelTag>;
using ZoneId = Id<struct ZoneTag>;
using SpotId = Id<struct SpotTag>;
using VehicleTypeId = Id<struct VehicleTypeTag>;
using VehicleId = Id<struct VehicleTag>;
using StayId = Id<struct StayTag>;
using ClaimId = Id<struct ClaimTag>;
using StaffId = Id<struct StaffTag>;
using DeskId = Id<struct DeskTag>;
using ShiftId = Id<struct ShiftTag>;
using TariffId = Id<struct TariffTag>;
using TariffVersionId = Id<struct TariffVersionTag>;
using TariffDraftId = Id<struct TariffDraftTag>;
using ChargeId = Id<struct ChargeTag>;
using PaymentId = Id<struct PaymentTag>;
using ReceiptId = Id<struct ReceiptTag>;
using JournalId = Id<struct JournalTag>;
using QueueEntryId = Id<struct QueueEntryTag>;
using TurnAwayId = Id<struct TurnAwayTag>;
using SavedSearchId = Id<struct SavedSearchTag>;
using ClosureId = Id<struct ClosureTag>;
using ImportRunId = Id<struct ImportRunTag>;
using DriverId = Id<struct DriverTag>;
using DriverVehicleId = Id<struct DriverVehicleTag>;
using MailId = Id<struct MailTag>;
using JobId = Id<struct JobTag>;
using ReviewId = Id<struct ReviewTag>;
using SupportTicketId = Id<struct SupportTicketTag>;
using WaitingId = Id<struct WaitingTag>;

} // namespace parkdesk
