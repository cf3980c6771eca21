// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/charge.h"
#include "tariff/spelling.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int chargeVersion = 1;

constexpr std::array<Spelling<ChargeLineKind>, 23> kindSpellings {{
    {ChargeLineKind::EntranceFee, u"entrance_fee"},
    {ChargeLineKind::Units, u"units"},
    {ChargeLineKind::Step, u"step"},
    {ChargeLineKind::Tier, u"tier"},
    {ChargeLineKind::Flat, u"flat"},
    {ChargeLineKind::Free, u"free"},
    {ChargeLineKind::Grace, u"grace"},
    {ChargeLineKind::Minimum, u"minimum"},
    {ChargeLineKind::Cap, u"cap"},
    {ChargeLineKind::LostTicket, u"lost_ticket"},
    {ChargeLineKind::Rounding, u"rounding"},
    {ChargeLineKind::Tax, u"tax"},
    {ChargeLineKind::Surcharge, u"surcharge"},
    {ChargeLineKind::Extra, u"extra"},
    {ChargeLineKind::Overstay, u"overstay"},
    {ChargeLineKind::NoShow, u"no_show"},
    {ChargeLineKind::LatePayment, u"late_payment"},
    {ChargeLineKind::Discount, u"discount"},
    {ChargeLineKind::Offer, u"offer"},
    {ChargeLineKind::Terms, u"terms"},
    {ChargeLineKind::Demand, u"demand"},
    {ChargeLineKind::CashRounding, u"cash_rounding"},
    {ChargeLineKind::Change, u"change"},
}};

constexpr std::array<Spelling<UnitRule>, 4> unitSpellings {{
    {UnitRule::Started, u"started"},
    {UnitRule::Completed, u"completed"},
    {UnitRule::StartedAfter, u"started_after"},
    {UnitRule::ProRata, u"pro_rata"},
}};

constexpr std::array<Spelling<CapPeriod>, 8> periodSpellings {{
    {CapPeriod::Window, u"window"},
    {CapPeriod::CalendarDay, u"calendar_day"},
    {CapPeriod::Hours24, u"24h"},
    {CapPeriod::CalendarWeek, u"calendar_week"},
    {CapPeriod::Days7, u"7x24h"},
    {CapPeriod::CalendarMonth, u"calendar_month"},
    {CapPeriod::Stay, u"stay"},
    {CapPeriod::Line, u"line"},
}};

QJsonObject lineToJson(const ChargeLine &line)
{
    QJsonObject json {{u"kind"_s, chargeLineKindName(line.kind)},
                      {u"rule"_s, line.ruleId},
                      {u"from"_s, line.from.ms},
                      {u"until"_s, line.until.ms},
                      {u"amount"_s, line.amount.toText()},
                      {u"unitPrice"_s, line.unitPrice.toText()}};
    const auto putNumber = [&json](const QString &key, qint64 value) {
        if (value != 0)
            json.insert(key, value);
    };
    if (!line.window.isEmpty())
        json.insert(u"window"_s, line.window);
    putNumber(u"units"_s, line.units);
    putNumber(u"unitLength"_s, line.unitLength.count());
    putNumber(u"pricedPer"_s, line.pricedPer.count());
    putNumber(u"startsAt"_s, line.startsAt.count());
    putNumber(u"taxRate"_s, line.taxRate);
    json.insert(u"taxAmount"_s, line.taxAmount.toText());
    if (line.kind == ChargeLineKind::Units || line.kind == ChargeLineKind::Step)
        json.insert(u"unit"_s, spell(unitSpellings, line.unitRule));
    if (line.kind == ChargeLineKind::Cap)
        json.insert(u"per"_s, spell(periodSpellings, line.capPeriod));
    if (!line.label.isEmpty()) {
        QJsonObject texts;
        for (const auto &[language, text] : line.label.texts)
            texts.insert(language, text);
        json.insert(u"label"_s, texts);
    }
    return json;
}

tl::unexpected<Error> badAt(ErrorCode code, const QString &path)
{
    return fail(code, Field::Amount, {{u"path"_s, path}});
}

Result<Money> moneyAt(const QJsonObject &json, const QString &key, Currency currency, const QString &path)
{
    const auto money = Money::fromText(json.value(key).toString(), currency);
    if (!money)
        return badAt(ErrorCode::BadAmount, path + u'/' + key);
    return *money;
}

Result<ChargeLine> lineFromJson(const QJsonObject &json, Currency currency, const QString &path)
{
    const auto kind = unspell<ChargeLineKind>(kindSpellings, json.value(u"kind"_s).toString());
    if (!kind)
        return badAt(ErrorCode::BadCode, path + u"/kind"_s);
    ChargeLine line;
    line.kind = *kind;
    line.ruleId = json.value(u"rule"_s).toString();
    line.window = json.value(u"window"_s).toString();
    line.units = json.value(u"units"_s).toInteger();
    line.unitLength = Duration(json.value(u"unitLength"_s).toInteger());
    line.pricedPer = Duration(json.value(u"pricedPer"_s).toInteger());
    line.startsAt = Duration(json.value(u"startsAt"_s).toInteger());
    line.from = {json.value(u"from"_s).toInteger()};
    line.until = {json.value(u"until"_s).toInteger()};
    line.taxRate = json.value(u"taxRate"_s).toInteger();
    line.amount = TRY(moneyAt(json, u"amount"_s, currency, path));
    line.unitPrice = TRY(moneyAt(json, u"unitPrice"_s, currency, path));
    line.taxAmount = TRY(moneyAt(json, u"taxAmount"_s, currency, path));
    if (json.contains(u"unit"_s)) {
        const auto unit = unspell<UnitRule>(unitSpellings, json.value(u"unit"_s).toString());
        if (!unit)
            return badAt(ErrorCode::BadCode, path + u"/unit"_s);
        line.unitRule = *unit;
    }
    if (json.contains(u"per"_s)) {
        const auto period = unspell<CapPeriod>(periodSpellings, json.value(u"per"_s).toString());
        if (!period)
            return badAt(ErrorCode::BadCode, path + u"/per"_s);
        line.capPeriod = *period;
    }
    const QJsonObject texts = json.value(u"label"_s).toObject();
    for (auto it = texts.begin(); it != texts.end(); ++it)
        line.label.texts.emplace(it.key(), it.value().toString());
    return line;
}

} // namespace

QString chargeLineKindName(ChargeLineKind kind)
{
    return spell(kindSpellings, kind);
}

QJsonObject chargeToJson(const Charge &charge)
{
    QJsonArray lines;
    for (const ChargeLine &line : charge.lines)
        lines.append(lineToJson(line));
    return {{u"version"_s, chargeVersion},
            {u"amount"_s, charge.amount.toText()},
            {u"currency"_s, charge.amount.currency().code()},
            {u"lines"_s, lines}};
}

Result<Charge> chargeFromJson(const QJsonObject &json)
{
    if (json.value(u"version"_s).toInteger() != chargeVersion)
        return badAt(ErrorCode::BadCode, u"/version"_s);
    const auto currency = Currency::fromCode(json.value(u"currency"_s).toString());
    if (!currency)
        return badAt(ErrorCode::BadCurrency, u"/currency"_s);
    Charge charge;
    charge.amount = TRY(moneyAt(json, u"amount"_s, *currency, QString()));
    const QJsonArray lines = json.value(u"lines"_s).toArray();
    for (qsizetype i = 0; i < lines.size(); ++i)
        charge.lines.push_back(TRY(lineFromJson(lines.at(i).toObject(), *currency, u"/lines/%1"_s.arg(i))));
    return charge;
}

QByteArray chargeHash(const Charge &charge)
{
    // QJsonObject keeps its keys sorted, so the compact form is one text for one charge.
    const QByteArray text = QJsonDocument(chargeToJson(charge)).toJson(QJsonDocument::Compact);
    return QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256).toHex();
}

} // namespace parkdesk
