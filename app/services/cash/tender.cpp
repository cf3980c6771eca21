// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/cash/tender.h"

#include "storage/cashrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestReference = 40;

/// ISO/IEC 7812: what a payment card's number looks like. None may be kept anywhere.
bool couldBeCardNumber(const QString &text)
{
    int digits = 0;
    int sum = 0;
    for (auto it = text.crbegin(); it != text.crend(); ++it) {
        const int digit = it->digitValue();
        if (digit < 0)
            continue;
        const int doubled = digits % 2 == 1 ? digit * 2 : digit;
        sum += doubled > 9 ? doubled - 9 : doubled;
        ++digits;
    }
    return digits >= 13 && digits <= 19 && sum % 10 == 0;
}

Done checkReference(const QString &reference)
{
    if (reference.size() > longestReference)
        return fail(ErrorCode::TooLong, Field::CardReference);
    const bool printable = std::all_of(reference.begin(), reference.end(), [](QChar sign) { return sign.isPrint(); });
    if (!printable || couldBeCardNumber(reference))
        return fail(ErrorCode::BadCharacters, Field::CardReference);
    return {};
}

} // namespace

Result<std::optional<Money>> acceptTender(UnitOfWork &unit, const Tender &tender, const Money &due)
{
    // Accounts come with the drivers.
    if (!TRY(CashRepository(unit).methodExists(tender.method)) || tender.method == "account"_L1
        || tender.method == "other"_L1)
        return fail(ErrorCode::BadCode, Field::Method);
    if (tender.cardReference)
        TRY_DONE(checkReference(*tender.cardReference));
    if (tender.method != "cash"_L1)
        return std::optional<Money>();
    const Money given = tender.given.value_or(due);
    if (given.currency() != due.currency())
        return fail(ErrorCode::BadCurrency, Field::Tendered);
    if (given.minor() < due.minor())
        return fail(ErrorCode::TooLittleCash, Field::Tendered,
                    {{u"due"_s, due.toText()}, {u"currency"_s, due.currency().code()}});
    if (!isPlausibleTender(given, due))
        return fail(ErrorCode::ImplausibleCash, Field::Tendered);
    return std::optional(given);
}

} // namespace parkdesk
