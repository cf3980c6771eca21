// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/staff/passwordrules.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestPassword = 128;

/// Common passwords of ten characters and more, and the words that shorter ones are lengthened with: what an attacker
/// tries first. Compared in small letters with trailing digits and signs taken off.
constexpr std::array<QLatin1StringView, 48> commonWords {
    QLatin1StringView("password"),    QLatin1StringView("passwort"),   QLatin1StringView("motdepasse"),
    QLatin1StringView("contrasena"),  QLatin1StringView("qwertyuiop"), QLatin1StringView("qwertzuiop"),
    QLatin1StringView("azertyuiop"),  QLatin1StringView("asdfghjkl"),  QLatin1StringView("zxcvbnm"),
    QLatin1StringView("qwerty"),      QLatin1StringView("letmein"),    QLatin1StringView("welcome"),
    QLatin1StringView("iloveyou"),    QLatin1StringView("sunshine"),   QLatin1StringView("princess"),
    QLatin1StringView("football"),    QLatin1StringView("baseball"),   QLatin1StringView("basketball"),
    QLatin1StringView("superman"),    QLatin1StringView("batman"),     QLatin1StringView("trustno"),
    QLatin1StringView("starwars"),    QLatin1StringView("computer"),   QLatin1StringView("internet"),
    QLatin1StringView("michelle"),    QLatin1StringView("jennifer"),   QLatin1StringView("administrator"),
    QLatin1StringView("admin"),       QLatin1StringView("root"),       QLatin1StringView("changeme"),
    QLatin1StringView("secret"),      QLatin1StringView("default"),    QLatin1StringView("parking"),
    QLatin1StringView("parkdesk"),    QLatin1StringView("carpark"),    QLatin1StringView("liverpool"),
    QLatin1StringView("manchester"),  QLatin1StringView("chocolate"),  QLatin1StringView("butterfly"),
    QLatin1StringView("liverpoolfc"), QLatin1StringView("blink"),      QLatin1StringView("abcdefghij"),
    QLatin1StringView("abcdefghijk"), QLatin1StringView("qazwsxedc"),  QLatin1StringView("qazwsxedcrfv"),
    QLatin1StringView("passw0rd"),    QLatin1StringView("p@ssw0rd"),   QLatin1StringView("p@ssword"),
};

/// "aaaaaaaaaa", "1234567890", "9876543210", "1212121212": no more than a pattern.
bool isPattern(const QString &text)
{
    const auto differs = [&](qsizetype step, int by) {
        for (qsizetype i = step; i < text.size(); ++i) {
            const int difference = text.at(i).unicode() - text.at(i - step).unicode();
            const bool wraps = by != 0 && (difference == -9 * by); // ...8 9 0 1
            if (difference != by && !wraps)
                return true;
        }
        return false;
    };
    return !differs(1, 0) || !differs(1, 1) || !differs(1, -1) || !differs(2, 0) || !differs(3, 0);
}

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.isPrint() || sign.isSurrogate(); });
}

} // namespace

Done checkPassword(const QString &password, const QString &login)
{
    if (password.toUcs4().size() < shortestPassword)
        return fail(ErrorCode::PasswordTooShort, Field::Password);
    if (password.size() > longestPassword)
        return fail(ErrorCode::TooLong, Field::Password);
    QString core = password.toLower();
    while (!core.isEmpty() && !core.back().isLetter())
        core.chop(1);
    const bool common = std::find(commonWords.begin(), commonWords.end(), core) != commonWords.end();
    const bool holdsLogin = login.size() >= 4 && password.contains(login, Qt::CaseInsensitive);
    if (common || holdsLogin || isPattern(password.toLower()))
        return fail(ErrorCode::PasswordCommon, Field::Password);
    return {};
}

Result<QString> readPin(const QString &pin)
{
    QString digits;
    for (const QChar sign : pin) {
        if (sign.digitValue() < 0)
            return fail(ErrorCode::BadPin, Field::Pin);
        digits += QChar(u'0' + sign.digitValue());
    }
    if (digits.size() != pinLength)
        return fail(ErrorCode::BadPin, Field::Pin);
    return digits;
}

Done checkPin(const QString &digits)
{
    return isPattern(digits) ? Done(fail(ErrorCode::PinCommon, Field::Pin)) : Done();
}

Result<QString> readLogin(const QString &login)
{
    static const QRegularExpression form(u"^[a-z][a-z0-9._-]{1,31}$"_s);
    const QString lower = login.trimmed().toLower();
    if (!form.match(lower).hasMatch())
        return fail(ErrorCode::BadLogin, Field::Login);
    return lower;
}

Done checkRoles(const QList<Role> &roles)
{
    if (roles.isEmpty())
        return fail(ErrorCode::Required, Field::Role);
    if (roles.contains(Role::Kiosk) && roles != QList<Role> {Role::Kiosk})
        return fail(ErrorCode::BadCode, Field::Role);
    return {};
}

Result<QString> readName(const QString &name, Field field)
{
    const QString text = TRY(readText(name, field));
    if (text.isEmpty())
        return fail(ErrorCode::Required, field);
    if (text.size() > 80)
        return fail(ErrorCode::TooLong, field);
    return text;
}

Result<QString> readText(const QString &text, Field field)
{
    const QString trimmed = text.simplified();
    if (trimmed.size() > 200)
        return fail(ErrorCode::TooLong, field);
    if (!isPrintable(trimmed) || text.contains(QChar(u'\0')))
        return fail(ErrorCode::BadCharacters, field);
    return trimmed;
}

} // namespace parkdesk
