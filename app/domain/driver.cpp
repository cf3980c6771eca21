// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/driver.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMail = 254; // RFC 5321 4.5.3.1.3, without its brackets
constexpr qsizetype longestLocalPart = 64;
constexpr qsizetype longestLabel = 63;
constexpr qsizetype shortestPhone = 5;
constexpr qsizetype longestPhone = 15; // ITU-T E.164
constexpr qsizetype longestDriverName = 120;
constexpr qsizetype mostDigitsOfNumber = 12;

bool isAddressSign(QChar sign)
{
    return sign.isSurrogate() || (sign.isPrint() && !sign.isSpace() && !u"@,;:<>()[]\\\""_s.contains(sign));
}

bool isLocalPart(const QString &part)
{
    return !part.isEmpty() && part.size() <= longestLocalPart && !part.startsWith(u'.') && !part.endsWith(u'.')
        && !part.contains(".."_L1) && std::all_of(part.begin(), part.end(), isAddressSign);
}

bool isDomainLabel(const QString &label)
{
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-') && !label.endsWith(u'-')
        && std::all_of(label.begin(), label.end(), [](QChar sign) {
               return sign.isLetterOrNumber() || sign.isMark() || sign.isSurrogate() || sign == u'-';
           });
}

bool isDomain(const QString &domain)
{
    const QStringList labels = domain.split(u'.');
    return labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), isDomainLabel)
        && !std::all_of(labels.last().begin(), labels.last().end(), [](QChar sign) { return sign.isDigit(); });
}

bool isLineSign(QChar sign)
{
    return sign == u'\n' || sign.isPrint() || sign.isSurrogate();
}

} // namespace

QString driverStateName(DriverState state)
{
    switch (state) {
    case DriverState::Active: return u"active"_s;
    case DriverState::Suspended: return u"suspended"_s;
    case DriverState::Erased: return u"erased"_s;
    case DriverState::Merged: return u"merged"_s;
    }
    return {};
}

std::optional<DriverState> driverStateFromName(const QString &name)
{
    for (const DriverState state :
         {DriverState::Active, DriverState::Suspended, DriverState::Erased, DriverState::Merged}) {
        if (driverStateName(state) == name)
            return state;
    }
    return std::nullopt;
}

QString driverOriginName(DriverOrigin origin)
{
    switch (origin) {
    case DriverOrigin::Desk: return u"desk"_s;
    case DriverOrigin::Kiosk: return u"kiosk"_s;
    case DriverOrigin::Import: return u"import"_s;
    }
    return {};
}

QString driverNumberText(qint64 number)
{
    return u"D-%1"_s.arg(number);
}

std::optional<qint64> driverNumberFromText(const QString &text)
{
    static const QRegularExpression form(u"^(?:[dD][- ]?)?([0-9]+)$"_s);
    const auto match = form.match(text.trimmed());
    const QString digits = match.captured(1);
    if (digits.isEmpty() || digits.size() > mostDigitsOfNumber)
        return std::nullopt;
    return digits.toLongLong();
}

Result<QString> readDriverMail(const QString &text)
{
    const QString mail = text.trimmed().normalized(QString::NormalizationForm_C).toLower();
    if (mail.isEmpty())
        return fail(ErrorCode::Required, Field::Mail);
    if (mail.toUtf8().size() > longestMail)
        return fail(ErrorCode::TooLong, Field::Mail);
    const qsizetype at = mail.indexOf(u'@');
    if (at < 0 || !isLocalPart(mail.first(at)) || !isDomain(mail.sliced(at + 1)))
        return fail(ErrorCode::BadMail, Field::Mail);
    return mail;
}

Result<QString> readDriverPhone(const QString &text)
{
    QString said = text.normalized(QString::NormalizationForm_KC).simplified();
    if (said.isEmpty())
        return fail(ErrorCode::Required, Field::Phone);
    if (said.startsWith(u'+') || said.startsWith("00"_L1))
        said.remove("(0)"_L1);
    QString digits;
    for (const QChar sign : std::as_const(said)) {
        if (sign.digitValue() >= 0)
            digits += QChar(u'0' + sign.digitValue());
        else if (sign == u'+' && digits.isEmpty())
            digits += sign;
        else if (!u" -./()"_s.contains(sign))
            return fail(ErrorCode::BadPhone, Field::Phone);
    }
    if (digits.startsWith("00"_L1))
        digits.replace(0, 2, u'+');
    const qsizetype count = digits.size() - (digits.startsWith(u'+') ? 1 : 0);
    if (count < shortestPhone || count > longestPhone)
        return fail(ErrorCode::BadPhone, Field::Phone);
    return digits;
}

Result<QString> readDriverName(const QString &text)
{
    const QString name = text.normalized(QString::NormalizationForm_C).simplified();
    if (name.isEmpty())
        return fail(ErrorCode::Required, Field::Name);
    if (name.size() > longestDriverName)
        return fail(ErrorCode::TooLong, Field::Name);
    if (!std::all_of(name.begin(), name.end(), [](QChar sign) { return sign != u'\n' && isLineSign(sign); }))
        return fail(ErrorCode::BadCharacters, Field::Name);
    return name;
}

Result<QString> readDriverLines(const QString &text, Field field, int longest)
{
    QString lines = text;
    lines.replace("\r\n"_L1, "\n"_L1).replace(u'\t', u' ');
    lines = lines.trimmed();
    if (lines.size() > longest)
        return fail(ErrorCode::TooLong, field);
    if (!std::all_of(lines.begin(), lines.end(), isLineSign))
        return fail(ErrorCode::BadCharacters, field);
    return lines;
}

Result<QString> readLanguage(const QString &text)
{
    static const QRegularExpression form(u"^[a-z]{2,3}(_[A-Z]{2})?$"_s);
    const QString language = text.trimmed();
    if (!form.match(language).hasMatch())
        return fail(ErrorCode::BadCode, Field::Language);
    return language;
}

} // namespace parkdesk
