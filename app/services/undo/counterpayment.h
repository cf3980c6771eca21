// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/undo/takeback.h"

namespace parkdesk {

/// Takes a payment back by one of minus its amount, with a receipt number of its own, in the shift of who does it; the
/// stay is paid for as long as it was before. Errors: NoOpenShift.
[[nodiscard]] Done counterPayment(const TakeBack &job, PaymentId payment, UndoDeed::Outcome &outcome);

} // namespace parkdesk
