// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/drivercodes.h"

#include "storage/unitofwork.h"

#include <QtEndian>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int digitsOfCode = 6;
constexpr quint64 codesThereAre = 1'000'000;
constexpr ErrorCode keptRefusals[] = {ErrorCode::CodeWrong, ErrorCode::CodeOver, ErrorCode::DriverSuspended};

bool isInTime(const DriverCodeRow &code, Instant now)
{
    return now < code.expiresAt && code.madeAt <= now + driverClockSlack;
}

} // namespace

QString driverCodeOf(const OfficeKey &key, const QUuid &command)
{
    const QByteArray bytes = key.blindIndex(command.toString(QUuid::WithoutBraces), "driver.code"_L1);
    // 2^64 is so much more than a million that no code is likelier than another by more than one in 10^13.
    const quint64 number = qFromBigEndian<quint64>(bytes.constData()) % codesThereAre;
    return u"%1"_s.arg(number, digitsOfCode, 10, QChar(u'0'));
}

QByteArray driverCodeHash(const OfficeKey &key, const QString &code, const QByteArray &addressIndex, Instant madeAt)
{
    const QString said = u"%1 %2 %3"_s.arg(code, QString::fromLatin1(addressIndex.toHex())).arg(madeAt.ms);
    return key.blindIndex(said, "driver_code.code"_L1);
}

QString driverCodeFromText(const QString &text)
{
    QString digits;
    for (const QChar sign : text) {
        if (sign.digitValue() >= 0)
            digits += QChar(u'0' + sign.digitValue());
        else if (!sign.isSpace() && sign != u'-')
            return {};
    }
    return digits.size() == digitsOfCode ? digits : QString();
}

Result<RedeemedCode> redeemCode(UnitOfWork &unit, const OfficeKey &key, const QByteArray &addressIndex,
                                CodePurpose purpose, const QString &typed, Instant now)
{
    DriverCodeRepository codes(unit);
    const auto code = TRY(codes.newest(addressIndex, purpose));
    // Each try leaves a trace, so that it is kept: refused ones too.
    const qint64 driver = code && code->driver ? code->driver->value : 0;
    unit.changed(Entity::Driver, driver, "code"_L1, QJsonValue(), u"tried"_s);
    if (!code)
        return RedeemedCode {std::nullopt, ErrorCode::CodeWrong};
    const bool fits = driverCodeHash(key, driverCodeFromText(typed), addressIndex, code->madeAt) == code->codeHash;
    if (!TRY(codes.countTry(code->id)) || !isInTime(*code, now))
        return RedeemedCode {code, ErrorCode::CodeOver};
    if (!fits)
        return RedeemedCode {code, ErrorCode::CodeWrong};
    if (!TRY(codes.use(code->id, now)))
        return RedeemedCode {code, ErrorCode::CodeOver};
    return RedeemedCode {code, std::nullopt};
}

Result<DriverCodeRow> provenBy(UnitOfWork &unit, DriverCodeId code, const QByteArray &addressIndex,
                               const QList<CodePurpose> &purposes, Instant now)
{
    const auto found = DriverCodeRepository(unit).find(code);
    if (!found && found.error().code != ErrorCode::NotFound)
        return fail(found.error());
    const bool counts = found && found->usedAt && found->addressIndex == addressIndex
        && purposes.contains(found->purpose) && now < *found->usedAt + driverProofLife
        && *found->usedAt <= now + driverClockSlack;
    if (!counts)
        return fail(ErrorCode::CodeOver, Field::Code);
    return *found;
}

QJsonValue refusalJson(const std::optional<ErrorCode> &refusal)
{
    return refusal ? QJsonValue(codeName(*refusal)) : QJsonValue();
}

std::optional<ErrorCode> refusalFromJson(const QJsonValue &json)
{
    for (const ErrorCode code : keptRefusals) {
        if (json.toString() == codeName(code))
            return code;
    }
    return std::nullopt;
}

} // namespace parkdesk
