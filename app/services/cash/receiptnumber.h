// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"

namespace parkdesk {

class UnitOfWork;

struct IssuedReceipt {
    ReceiptId id;
    QString number; ///< "D1-2026-000042": desk, year of the lot's calendar, running number
};

/// The number as it is printed and said.
[[nodiscard]] QString receiptNumberText(const QString &deskCode, int year, qint64 number);

/// The next receipt of \a desk in the payment's transaction: what is rolled back leaves no gap.
[[nodiscard]] Result<IssuedReceipt> issueReceipt(UnitOfWork &unit, const Lot &lot, DeskId desk, Instant now);

} // namespace parkdesk
