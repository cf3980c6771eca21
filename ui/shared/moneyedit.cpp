// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/moneyedit.h"

#include "ui/shared/fonts.h"

#include <algorithm>
#include <optional>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

// No amount at a till is longer; the 64-bit count holds any of them.
constexpr int mostDigits = 15;
constexpr int largeHeight = 40;

bool isSeparator(QChar sign)
{
    return sign == u'.' || sign == u',' || sign == u'\u066b' || sign == u'\u066c';
}

/// The number's own signs: digits as 0-9, separators as they are; std::nullopt when a sign inside it has no place.
std::optional<QString> numberOf(const QString &input)
{
    const auto isPart = [](QChar sign) { return sign.isDigit() || isSeparator(sign); };
    const auto isBlank = [](QChar sign) { return sign.isSpace() || sign == u'\'' || sign == u'\u2019'; };
    const auto *const first = std::find_if(input.begin(), input.end(), isPart);
    const auto *const last = std::find_if(input.rbegin(), input.rend(), isPart).base();
    const auto isWrapping = [&](QChar sign) {
        return isBlank(sign) || sign.isLetter() || sign.category() == QChar::Symbol_Currency;
    };
    if (!std::all_of(input.begin(), first, isWrapping) || (first < last && !std::all_of(last, input.end(), isWrapping)))
        return std::nullopt;
    QString number;
    for (const auto *sign = first; sign < last; ++sign) {
        if (sign->isDigit())
            number += QChar(u'0' + sign->digitValue());
        else if (isSeparator(*sign))
            number += *sign;
        else if (!isBlank(*sign))
            return std::nullopt;
    }
    // Letters alone are no amount; an empty field is.
    if (number.isEmpty() && !input.trimmed().isEmpty())
        return std::nullopt;
    return number;
}

/// Where the decimals begin in \a number (-1: it has none), by the shape of the groups.
qsizetype decimalPlace(const QString &number, int decimals, QChar localPoint)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < number.size(); ++i) {
        if (isSeparator(number.at(i)))
            places.append(i);
    }
    if (places.isEmpty())
        return -1;
    const qsizetype last = places.last();
    const QChar sign = number.at(last);
    const bool repeated = std::count(number.begin(), number.end(), sign) > 1;
    const bool couldGroup = number.size() - last - 1 == 3;
    if (repeated)
        return -1;
    if (places.size() == 1 && couldGroup && sign != localPoint)
        return -1;
    if (decimals == 0 && couldGroup)
        return -1;
    return last;
}

bool isWellGrouped(const QString &whole)
{
    QStringList groups(QString {});
    for (const QChar sign : whole) {
        if (isSeparator(sign))
            groups.append(QString {});
        else
            groups.last().append(sign);
    }
    if (groups.size() == 1)
        return true;
    // Groups of three, or of two before the last three as in India.
    const auto isGroup = [](const QString &group) { return group.size() == 2 || group.size() == 3; };
    return groups.last().size() == 3 && !groups.first().isEmpty() && groups.first().size() <= 3
        && std::all_of(groups.begin() + 1, groups.end(), isGroup);
}

QString withoutSeparators(QString text)
{
    text.removeIf(isSeparator);
    return text;
}

/// \a number in the one form of the field, or nothing when it is not an amount of so many decimals.
std::optional<QString> amountForm(const QString &number, int decimals, const QString &separator)
{
    const qsizetype place = decimalPlace(number, decimals, separator.front());
    const QString wholePart = place < 0 ? number : number.left(place);
    const QString decimalPart = place < 0 ? QString() : number.mid(place + 1);
    if (!isWellGrouped(wholePart) || decimalPart.size() > decimals || (place >= 0 && decimals == 0))
        return std::nullopt;
    QString whole = withoutSeparators(wholePart);
    if (whole.isEmpty() && place >= 0)
        whole = u"0"_s;
    if (whole.size() > mostDigits)
        return std::nullopt;
    return place < 0 ? whole : whole + separator + decimalPart;
}

/// Digits that fill from the right.
std::optional<QString> tillForm(const QString &number, int decimals, const QString &separator)
{
    QString digits = withoutSeparators(number);
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    if (digits.isEmpty())
        return QString();
    if (digits.size() > mostDigits)
        return std::nullopt;
    digits = digits.rightJustified(decimals + 1, u'0');
    if (decimals > 0)
        digits.insert(digits.size() - decimals, separator);
    return digits;
}

} // namespace

MoneyValidator::MoneyValidator(Currency currency, const QLocale &locale, QObject *parent)
    : QValidator(parent)
    , m_currency(currency)
    , m_locale(locale)
{
}

QValidator::State MoneyValidator::validate(QString &input, int &position) const
{
    const std::optional<QString> number = numberOf(input);
    if (!number)
        return Invalid;
    const int decimals = m_currency.decimals();
    const std::optional<QString> form =
        m_minorUnitTyping ? tillForm(*number, decimals, separator()) : amountForm(*number, decimals, separator());
    if (!form)
        return Invalid;
    if (*form != input) {
        // The cursor keeps its distance from the end, where typing happens.
        const auto behind = input.size() - position;
        input = *form;
        position = static_cast<int>(std::clamp(input.size() - behind, qsizetype {0}, input.size()));
    }
    return input.isEmpty() || input.endsWith(separator()) ? Intermediate : Acceptable;
}

MoneyEdit::MoneyEdit(Currency currency, QWidget *parent, const QLocale &locale)
    : QLineEdit(parent)
    , m_currency(currency)
    , m_validator(new MoneyValidator(currency, locale, this))
{
    setValidator(m_validator);
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    connect(this, &QLineEdit::textChanged, this, &MoneyEdit::valueChanged);
}

void MoneyEdit::setCurrency(Currency currency)
{
    m_currency = currency;
    m_validator->setCurrency(currency);
}

void MoneyEdit::setMinorUnitTyping(bool on)
{
    m_validator->setMinorUnitTyping(on);
}

void MoneyEdit::setLarge(bool large)
{
    m_large = large;
    setFont(fontOf(large ? FontRole::Title : FontRole::Body));
    updateGeometry();
}

Result<Money> MoneyEdit::value() const
{
    if (text().isEmpty())
        return fail(ErrorCode::Required, Field::Amount);
    QString plain = text();
    plain.replace(m_validator->separator(), u"."_s);
    if (plain.endsWith(u'.'))
        plain.chop(1);
    return Money::fromText(plain, m_currency);
}

void MoneyEdit::setValue(const Money &money)
{
    setCurrency(money.currency());
    setText(money.toText().replace(u"."_s, m_validator->separator()));
}

QSize MoneyEdit::sizeHint() const
{
    const QSize base = QLineEdit::sizeHint();
    return {fontMetrics().horizontalAdvance(u"0000000.00"_s) + 24,
            m_large ? qMax(largeHeight, base.height()) : base.height()};
}

QSize MoneyEdit::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(u"0000.00"_s) + 24, sizeHint().height()};
}

} // namespace parkdesk
