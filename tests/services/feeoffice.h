// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/fees/feecharge.h"
#include "services/fees/feedeeds.h"
#include "services/fees/openfees.h"
#include "services/stays/bookingrulesdeeds.h"
#include "tests/services/undodesk.h"

namespace parkdesk::test {

inline constexpr qint64 noShowFee = 5000;
inline constexpr qint64 lateFee = 1500;

/// Two spots; 50.00 for who does not come, 15.00 for who gives up less than an hour before.
struct FeeOffice : UndoOffice {
    explicit FeeOffice(bool debtorsRefused = false)
        : UndoOffice(2)
    {
        BookingRules rules;
        rules.debtorsRefused = debtorsRefused;
        rules.fees = {noShowFee, lateFee, hours(1)};
        must(office.runAs<SetBookingRules>(office.owner(), {office.lot(), rules}));
    }

    [[nodiscard]] static Money euro(qint64 cents)
    {
        return Money(cents, must(Currency::fromCode(QStringLiteral("EUR"))));
    }
    StayId booked(const QString &plate = QStringLiteral("HH AB 1"))
    {
        return must(office.reserve(plate, hours(2), hours(2))).stay;
    }
    /// A booking that has fallen, half an hour and the hold time after its beginning at the latest.
    StayId missed(const QString &plate = QStringLiteral("HH AB 1"))
    {
        const StayId stay = booked(plate);
        clock.advance(hours(3));
        roll();
        return stay;
    }
    Result<PayFee::Outcome> pay(StayId stay, qint64 cents = noShowFee)
    {
        return office.run<PayFee>({OfficeBuilder::keyOf(stay), euro(cents), QStringLiteral("cash")});
    }
    [[nodiscard]] std::optional<qint64> due(StayId stay)
    {
        const auto fee = office.read<FeeOfStay>({OfficeBuilder::keyOf(stay)});
        return fee ? std::optional(fee->due.minor()) : std::nullopt;
    }
    [[nodiscard]] qint64 fees() const { return raw.number(QStringLiteral("SELECT count(*) FROM fee")); }
};

} // namespace parkdesk::test
