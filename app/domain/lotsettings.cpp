// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/lotsettings.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLotName = 80;
constexpr int longestLotText = 200;
constexpr int longestTagName = 60;
constexpr int longestTagText = 500;
constexpr int mostTags = 100;
constexpr Duration longestLotTime = hours(24 * 400);

Done checkLotText(const QString &text, int longest, Field field)
{
    if (text.size() > longest)
        return fail(ErrorCode::TooLong, field);
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar sign) {
        return sign.category() == QChar::Other_Control || sign.category() == QChar::Separator_Line
            || sign.category() == QChar::Separator_Paragraph;
    });
    if (!plain)
        return fail(ErrorCode::BadCharacters, field);
    return {};
}

Done checkLotTime(Duration time, Duration least, Field field)
{
    if (time < least || time > longestLotTime)
        return fail(ErrorCode::BadSpan, field);
    return {};
}

Done checkLotNumbers(const LotSettings &settings)
{
    if (settings.heightLimit && (*settings.heightLimit < 500 || *settings.heightLimit > 20'000))
        return fail(ErrorCode::BadNumber, Field::HeightLimit);
    if (settings.weightLimit && (*settings.weightLimit < 100 || *settings.weightLimit > 200'000))
        return fail(ErrorCode::BadNumber, Field::WeightLimit);
    if (settings.dayStart < 0 || settings.dayStart > 1439)
        return fail(ErrorCode::BadNumber, Field::DayStart);
    if (settings.shortestPlate < 1 || settings.shortestPlate > 16)
        return fail(ErrorCode::BadNumber, Field::ShortestPlate);
    if (settings.place
        && (std::abs(qint64 {settings.place->latitude}) > 900'000'000
            || std::abs(qint64 {settings.place->longitude}) > 1'800'000'000))
        return fail(ErrorCode::BadNumber, Field::Address);
    return {};
}

Done checkLotTags(const LotSettings &settings)
{
    if (settings.tags.size() > mostTags)
        return fail(ErrorCode::TooLong, Field::Tag);
    for (auto it = settings.tags.cbegin(); it != settings.tags.cend(); ++it) {
        if (it.key().isEmpty())
            return fail(ErrorCode::Required, Field::Tag);
        TRY_DONE(checkLotText(it.key(), longestTagName, Field::Tag));
        TRY_DONE(checkLotText(it.value(), longestTagText, Field::Tag));
    }
    return {};
}

} // namespace

Done checkSettings(const LotSettings &settings)
{
    if (settings.name.trimmed().isEmpty())
        return fail(ErrorCode::Required, Field::Name);
    TRY_DONE(checkLotText(settings.name, longestLotName, Field::Name));
    TRY_DONE(checkLotText(settings.address, longestLotText, Field::Address));
    TRY_DONE(checkLotText(settings.phone, longestLotText, Field::Phone));
    TRY(ZoneRules::forZone(settings.timezone.toLatin1()));
    const Currency currency = TRY(Currency::fromCode(settings.currency));
    TRY_DONE(checkLotNumbers(settings));
    for (const StayLengths &lengths : settings.lengths) {
        TRY_DONE(checkLotTime(lengths.shortest, minutes(1), Field::StayLength));
        TRY_DONE(checkLotTime(lengths.usual, lengths.shortest, Field::StayLength));
    }
    TRY_DONE(checkLotTime(settings.holdTime, minutes(0), Field::Hold));
    TRY_DONE(checkLotTime(settings.paymentTime, seconds(1), Field::PaymentTime));
    TRY_DONE(checkLotTime(settings.exitGrace, minutes(0), Field::ExitGrace));
    if (settings.fallbackAmount && TRY(Money::fromText(*settings.fallbackAmount, currency)).isNegative())
        return fail(ErrorCode::BadAmount, Field::Amount);
    return checkLotTags(settings);
}

} // namespace parkdesk
