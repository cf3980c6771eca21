// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/secondfactor.h"

#include "adapters/onetimecodes.h"
#include "adapters/passwords.h"
#include "services/staff/door.h"
#include "storage/secondfactorrepository.h"
#include "storage/unitofwork.h"

#include <QUrl>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int recoveryLength = 10; // 50 bits
constexpr int groupLength = 4;

QString inGroups(const QString &words, int length, QChar between)
{
    QString text;
    for (qsizetype at = 0; at < words.size(); at += length)
        text += (at == 0 ? QString() : QString(between)) + words.mid(at, length);
    return text;
}

/// Signs that are no part of the alphabet are those that they look like.
QChar alike(QChar sign)
{
    switch (sign.unicode()) {
    case u'0': return u'O';
    case u'1': return u'I';
    case u'8': return u'B';
    default: return sign;
    }
}

Done checkWait(const SecondFactorRow &factor, Instant now)
{
    const Duration wait = factor.failedAt ? waitAfter(factor.failures, *factor.failedAt, now) : Duration(0);
    if (wait == Duration(0))
        return {};
    return fail(ErrorCode::LoginDelayed, Field::Code, {{u"wait_ms"_s, qint64 {wait.count()}}});
}

/// What a code of the app says before it is used.
struct Seen {
    CodeVerdict verdict = CodeVerdict::Wrong;
    qint64 step = 0;
};

Result<Seen> see(UnitOfWork &unit, const OfficeKey &key, StaffId staff, const TypedCode &code, Instant now)
{
    const auto factor = TRY(SecondFactorRepository(unit).find(staff));
    if (!factor)
        return fail(ErrorCode::NotFound, Field::Code);
    TRY_DONE(checkWait(*factor, now));
    QByteArray secret = TRY(key.open(factor->secret, SecondFactorRepository::placeOf(staff)));
    const auto step = OneTimeCodes::stepOf(secret, code.digits, now);
    wipe(secret);
    if (!step)
        return Seen {};
    return Seen {*step > factor->lastStep ? CodeVerdict::Right : CodeVerdict::Used, *step};
}

Result<NewSecondFactor> made(const QString &login, const QByteArray &secret)
{
    NewSecondFactor factor;
    factor.secret = secret;
    const QString words = TRY(OneTimeCodes::base32(secret));
    factor.words = inGroups(words, groupLength, u' ');
    const QString account = QString::fromLatin1(QUrl::toPercentEncoding(login));
    factor.uri = u"otpauth://totp/Parkdesk:%1?secret=%2&issuer=Parkdesk"_s.arg(account, words);
    while (factor.recoveryCodes.size() < recoveryCodeCount) {
        const QString code = inGroups(TRY(OneTimeCodes::newWord(recoveryLength)), recoveryLength / 2, u'-');
        if (!factor.recoveryCodes.contains(code))
            factor.recoveryCodes.append(code);
    }
    return factor;
}

} // namespace

Result<NewSecondFactor> newSecondFactor(const QString &login)
{
    return made(login, OneTimeCodes::newSecret());
}

Result<NewSecondFactor> secondFactorOf(const QString &login, const QString &words)
{
    const QByteArray secret = TRY(OneTimeCodes::fromBase32(words));
    if (secret.size() != OneTimeCodes::secretLength)
        return fail(ErrorCode::BadCode, Field::Code);
    return made(login, secret);
}

TypedCode typedCode(const QString &text)
{
    QString signs;
    bool onlyDigits = true;
    for (const QChar sign : text) {
        if (sign.isSpace() || sign == u'-')
            continue;
        const int digit = sign.digitValue();
        onlyDigits = onlyDigits && digit >= 0;
        signs += digit >= 0 ? QChar(u'0' + digit) : sign.toUpper();
    }
    if (onlyDigits && signs.size() == OneTimeCodes::digits)
        return {signs, {}};
    if (signs.size() != recoveryLength)
        return {};
    for (QChar &sign : signs)
        sign = alike(sign);
    return {{}, signs};
}

QByteArray recoveryHash(const OfficeKey &key, StaffId staff, const QString &recovery)
{
    return key.blindIndex(u"%1 %2"_s.arg(staff.value).arg(recovery), "recovery_code.code"_L1);
}

Result<CodeVerdict> seeCode(UnitOfWork &unit, const OfficeKey &key, StaffId staff, const QString &typed, Instant now)
{
    return TRY(see(unit, key, staff, typedCode(typed), now)).verdict;
}

Result<CodeVerdict> judgeCode(UnitOfWork &unit, const OfficeKey &key, StaffId staff, const QString &typed, Instant now)
{
    SecondFactorRepository factors(unit);
    TRY_DONE(factors.countTry(staff)); // before anything is read: of several at one moment each sees the last one's end
    const TypedCode code = typedCode(typed);
    auto [verdict, step] = TRY(see(unit, key, staff, code, now));
    if (verdict == CodeVerdict::Right && !TRY(factors.useStep(staff, step)))
        verdict = CodeVerdict::Used;
    if (!code.recovery.isEmpty() && TRY(factors.useRecoveryCode(staff, recoveryHash(key, staff, code.recovery), now)))
        verdict = CodeVerdict::RightRecovery;
    if (verdict == CodeVerdict::Wrong || verdict == CodeVerdict::Used)
        TRY_DONE(factors.countFailure(staff, now));
    return verdict;
}

Done refusalOf(CodeVerdict verdict)
{
    switch (verdict) {
    case CodeVerdict::Right:
    case CodeVerdict::RightRecovery: return {};
    case CodeVerdict::Wrong: return fail(ErrorCode::SecondFactorWrong, Field::Code);
    case CodeVerdict::Used: return fail(ErrorCode::SecondFactorWrong, Field::Code, {{u"used"_s, true}});
    }
    return fail(ErrorCode::Internal);
}

} // namespace parkdesk
