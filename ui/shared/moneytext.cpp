// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/moneytext.h"

#include <QCoreApplication>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct MoneyWords {
    Q_DECLARE_TR_FUNCTIONS(MoneyWords)
};

} // namespace

QString amountText(const Money &money, const QLocale &locale)
{
    return plainAmountText(money.toText(), locale);
}

QString plainAmountText(const QString &amount, const QLocale &locale)
{
    // Built from the exact digits: QLocale formats amounts only through floating point.
    QString digits = amount;
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    const qsizetype point = digits.indexOf(u'.');
    const QString whole = point < 0 ? digits : digits.left(point);
    const QString part = point < 0 ? QString() : digits.mid(point + 1);
    QString text = locale.toString(whole.toULongLong());
    if (!part.isEmpty()) {
        text += locale.decimalPoint();
        for (const QChar digit : part)
            text += locale.toString(digit.digitValue());
    }
    return negative ? u'\u2212' + text : text;
}

QString moneyText(const Money &money, const QLocale &locale)
{
    return money.currency().code() + u'\u00a0' + amountText(money, locale);
}

QString shortAmountText(const Money &money, const QLocale &locale)
{
    const QString text = amountText(money, locale);
    const int decimals = money.currency().decimals();
    const bool allZero = decimals > 0 && money.toText().endsWith(u'.' + QString(decimals, u'0'));
    return allZero ? text.chopped(decimals + locale.decimalPoint().size()) : text;
}

QString methodName(const QString &method)
{
    if (method == u"cash")
        return MoneyWords::tr("Cash");
    if (method == u"card")
        return MoneyWords::tr("Card");
    if (method == u"account")
        return MoneyWords::tr("Account");
    if (method == u"other")
        return MoneyWords::tr("Other", "way of paying");
    return method;
}

} // namespace parkdesk
