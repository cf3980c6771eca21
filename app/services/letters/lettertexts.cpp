// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/letters/lettertexts.h"

#include "domain/dates.h"

#include <QTime>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

bool isGermanLetter(const QString &language)
{
    return language.startsWith("de"_L1);
}

/// The day as that form says it, then the time.
QString dayAndTime(LocalTime at, const QString &language, const QString &form)
{
    return letterLocale(language).toString(dateOf(at.day()), form) + u", "_s + letterClock(at)
        + (isGermanLetter(language) ? u" Uhr"_s : QString());
}

} // namespace

QLocale letterLocale(const QString &language)
{
    return isGermanLetter(language) ? QLocale(QLocale::German, QLocale::Germany)
                                    : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString programLetterLanguage()
{
    return QLocale().name().section(u'_', 0, 0);
}

QString letterMoment(LocalTime at, const QString &language)
{
    return dayAndTime(at, language, isGermanLetter(language) ? u"dddd, d. MMMM"_s : u"dddd d MMMM"_s);
}

QString letterFullMoment(LocalTime at, const QString &language)
{
    return dayAndTime(at, language, isGermanLetter(language) ? u"dddd, d. MMMM yyyy"_s : u"dddd, d MMMM yyyy"_s);
}

QString letterClock(LocalTime at)
{
    return QTime::fromMSecsSinceStartOfDay(static_cast<int>(at.msOfDay())).toString(u"HH:mm"_s);
}

QString letterShortMoment(LocalTime at, const QString &language)
{
    const QString form = isGermanLetter(language) ? u"dd.MM."_s : u"d MMM"_s;
    return letterLocale(language).toString(dateOf(at.day()), form) + u", "_s + letterClock(at);
}

QString letterMonth(qint64 day, const QString &language)
{
    return letterLocale(language).toString(dateOf(day), u"MMMM yyyy"_s);
}

QString letterLength(Duration length)
{
    constexpr qint64 minuteMs = 60'000;
    const qint64 all = (length.count() + minuteMs - 1) / minuteMs;
    return all < 60 ? u"%1\u00a0min"_s.arg(all) : u"%1\u00a0h %2\u00a0min"_s.arg(all / 60).arg(all % 60);
}

QString letterAmount(const Money &amount, const QString &language)
{
    // From the exact digits: QLocale knows amounts as floating point alone.
    const QLocale locale = letterLocale(language);
    const QString digits = amount.toText();
    const QString whole = digits.section(u'.', 0, 0).remove(u'-');
    const QString part = digits.section(u'.', 1);
    return amount.currency().code() + u'\u00a0' + (amount.isNegative() ? u"\u2212"_s : QString())
        + locale.toString(whole.toULongLong()) + (part.isEmpty() ? QString() : locale.decimalPoint() + part);
}

QString letterAmounts(const QList<Money> &amounts, const QString &language)
{
    QStringList texts;
    for (const Money &amount : amounts)
        texts.append(letterAmount(amount, language));
    return texts.isEmpty() ? u"\u2013"_s : texts.join(u", "_s);
}

} // namespace parkdesk
