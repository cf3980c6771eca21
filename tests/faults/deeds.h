// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/commandrunner.h"

#include "domain/money.h"

#include <QJsonObject>

namespace parkdesk::test {

/// Who does a deed, in a form that goes to another process.
[[nodiscard]] QJsonObject actorToJson(const Actor &actor);
[[nodiscard]] Actor actorFromJson(const QJsonObject &json);

/// A command from its description: {"deed", "id", ...}. "reserve", "enter", "pay", "leave", "cancel", "roll" and
/// "pay_fee" are the real use cases. "blind_reserve", "blind_enter" and "blind_pay" write the same rows without lock
/// and without any check of ours, so that only the schema is left to refuse.
[[nodiscard]] CommandEnvelope envelopeOfDeed(const QJsonObject &deed);

/// The description of a payment of that quote.
[[nodiscard]] QJsonObject paymentDeed(const QUuid &id, StayId stay, Instant exitAt, const Money &due,
                                      const QByteArray &hash);

} // namespace parkdesk::test
