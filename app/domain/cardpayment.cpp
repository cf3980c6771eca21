// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/cardpayment.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QString cardPaymentStateName(CardPaymentState state)
{
    switch (state) {
    case CardPaymentState::Open: return u"open"_s;
    case CardPaymentState::Taken: return u"taken"_s;
    case CardPaymentState::Declined: return u"declined"_s;
    case CardPaymentState::Unbooked: return u"unbooked"_s;
    }
    return {};
}

std::optional<CardPaymentState> cardPaymentStateFromName(const QString &name)
{
    for (const auto state :
         {CardPaymentState::Open, CardPaymentState::Taken, CardPaymentState::Declined, CardPaymentState::Unbooked}) {
        if (cardPaymentStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

} // namespace parkdesk
