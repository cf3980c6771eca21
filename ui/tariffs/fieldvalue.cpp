// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/fieldvalue.h"

#include "domain/dates.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/timeinput.h"
#include "ui/tariffs/dayvalue.h"
#include "ui/tariffs/jsonedit.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct FieldValue {
    Q_DECLARE_TR_FUNCTIONS(FieldValue)
};

constexpr int mostDecimals = 6;

[[nodiscard]] JsonNode noNode()
{
    return {};
}

/// Digits of any script as 0-9 and the locale's point as a point.
[[nodiscard]] QString plainNumber(const QString &typed, const QLocale &locale)
{
    QString plain;
    for (const QChar sign : typed.trimmed()) {
        if (sign.digitValue() >= 0)
            plain += QChar(u'0' + sign.digitValue());
        else if (QString(sign) == locale.decimalPoint() || sign == u',' || sign == u'.')
            plain += u'.';
        else if (!sign.isSpace())
            plain += sign;
    }
    return plain;
}

[[nodiscard]] std::optional<JsonNode> readNumber(const QString &typed, int decimals, const QLocale &locale)
{
    static const QRegularExpression pattern(u"\\A(\\d{1,9})(?:\\.(\\d*))?\\z"_s);
    QString plain = plainNumber(typed, locale);
    plain.remove(u'%'); // as it is shown beside the number
    const auto match = pattern.match(plain);
    if (!match.hasMatch() || match.captured(2).size() > decimals)
        return std::nullopt;
    QString number = match.captured(1);
    while (number.size() > 1 && number.startsWith(u'0'))
        number.remove(0, 1);
    return textNode(match.captured(2).isEmpty() ? number : number + u'.' + match.captured(2));
}

[[nodiscard]] std::optional<JsonNode> readAmount(const QString &typed, const ValueContext &context)
{
    const std::optional<JsonNode> number = readNumber(typed, context.currency.decimals(), context.locale);
    if (!number)
        return std::nullopt;
    const Result<Money> money = Money::fromText(number->string, context.currency);
    return money ? std::optional(textNode(money->toText())) : std::nullopt;
}

[[nodiscard]] QString shownAmount(const QString &text, const ValueContext &context)
{
    const Result<Money> money = Money::fromText(text, context.currency);
    return money ? amountText(*money, context.locale) : text;
}

[[nodiscard]] std::optional<JsonNode> readTimeOfDay(const QString &typed)
{
    static const QRegularExpression pattern(u"\\A(\\d{1,2})[:.h ]?(\\d{2})?\\z"_s);
    const auto match = pattern.match(typed.trimmed());
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (!match.hasMatch() || hour > 24 || minute > 59 || (hour == 24 && minute > 0))
        return std::nullopt;
    return textNode(u"%1:%2"_s.arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0')));
}

[[nodiscard]] int yearOf(const ValueContext &context)
{
    return dateOf(context.zone->toLocal(context.now).day()).year();
}

[[nodiscard]] QString shownMoment(const QString &text, const ValueContext &context)
{
    const Result<LocalTime> local = LocalTime::fromText(text);
    if (!local)
        return text;
    const QDate day = dateOf(local->day());
    const QString clock = QTime::fromMSecsSinceStartOfDay(static_cast<int>(local->msOfDay())).toString(u"HH:mm"_s);
    // The year says something only when it is another one.
    const bool thisYear = context.zone && yearOf(context) == day.year();
    return context.locale.toString(day, thisYear ? u"ddd d MMM"_s : u"ddd d MMM yyyy"_s) + u' ' + clock;
}

[[nodiscard]] std::optional<JsonNode> readMoment(const QString &typed, const ValueContext &context)
{
    const QString text = typed.trimmed();
    if (const Result<LocalTime> local = LocalTime::fromText(text); local && text.size() > 10)
        return textNode(local->toText());
    static const QRegularExpression shown(u"\\A(?:\\S+ )?(\\d{1,2})\\.? (\\S+?)(?: (\\d{4}))? (\\d{1,2}:\\d{2})\\z"_s);
    if (const auto match = shown.match(text); match.hasMatch()) {
        const bool thisYear = match.captured(3).isEmpty() && context.zone;
        const QString year = thisYear ? QString::number(yearOf(context)) : match.captured(3);
        const QDate day = readCalendarDate(match.captured(1) + u' ' + match.captured(2) + u' ' + year, context.locale);
        const std::optional<JsonNode> clock = readTimeOfDay(match.captured(4));
        if (day.isValid() && clock)
            return textNode(day.toString(Qt::ISODate) + u'T' + clock->string);
    }
    if (!context.zone)
        return std::nullopt;
    const Result<Instant> at = readPersonTime(text, context.now, *context.zone);
    if (!at)
        return std::nullopt;
    return textNode(context.zone->toLocal(*at).toText());
}

[[nodiscard]] QString neverWords()
{
    return FieldValue::tr("no exit");
}

[[nodiscard]] QString listText(const JsonNode &node)
{
    QStringList words;
    for (const JsonNode &item : node.items)
        words << item.string;
    return words.join(u", "_s);
}

[[nodiscard]] JsonNode listNode(const QStringList &words)
{
    JsonNode node = arrayNode();
    for (const QString &word : words)
        node.items.push_back(textNode(word));
    return node;
}

[[nodiscard]] QStringList wordsOf(const QString &typed)
{
    QStringList words = typed.split(u',', Qt::SkipEmptyParts);
    for (QString &word : words)
        word = word.trimmed();
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

/// The author's words in \a language; the key of those for every language is none.
[[nodiscard]] QString labelKey(const JsonNode &node, const QString &language)
{
    for (const QString &key : {language, u"en"_s}) {
        if (node.member(key) != nullptr)
            return key;
    }
    return node.members.empty() ? language : node.members.front().first;
}

[[nodiscard]] std::optional<JsonNode> readLabel(const QString &typed, const JsonNode *old, const ValueContext &context)
{
    const QString text = typed.trimmed();
    const QString own = context.ownLanguage.isEmpty() ? context.language : context.ownLanguage;
    const bool translated = old != nullptr && old->is(JsonNode::Type::Object);
    if (!translated && (old == nullptr || context.language == own))
        return text.isEmpty() ? std::nullopt : std::optional(textNode(text));
    JsonNode label = translated ? *old : objectNode();
    if (!translated)
        putNode(label, pointerTo({}, own), *old);
    const QString place = pointerTo({}, context.language);
    if (!text.isEmpty())
        putNode(label, place, textNode(text));
    else if (label.members.size() < 2 || !dropNode(label, place))
        return std::nullopt;
    return label;
}

[[nodiscard]] QString shownDate(const QString &text, const QLocale &locale)
{
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? locale.toString(date, u"d MMM yyyy"_s) : text;
}

[[nodiscard]] QString shownDates(const JsonNode &node, const QLocale &locale)
{
    QList<QDate> days;
    for (const JsonNode &item : node.items)
        days << QDate::fromString(item.string, Qt::ISODate);
    return days.contains(QDate()) ? listText(node) : calendarDaysWords(days, locale);
}

[[nodiscard]] std::optional<JsonNode> readDates(const QString &typed, const QLocale &locale)
{
    JsonNode node = arrayNode();
    for (const QString &word : wordsOf(typed)) {
        const std::optional<DaySpan> span = readDaySpan(word, locale);
        if (!span)
            return std::nullopt;
        for (QDate day = span->first; day <= span->last; day = day.addDays(1))
            node.items.push_back(textNode(day.toString(Qt::ISODate)));
    }
    return node;
}

[[nodiscard]] QString shownArray(FieldKind kind, const JsonNode &node, const ValueContext &context)
{
    if (kind == FieldKind::Names)
        return listText(node);
    if (kind == FieldKind::Dates)
        return shownDates(node, context.locale);
    QStringList words;
    for (const JsonNode &item : node.items)
        words << item.string;
    return kind == FieldKind::Days ? daysWords(words, context.locale) : words.join(u", "_s);
}

[[nodiscard]] std::optional<JsonNode> readCount(const QString &typed)
{
    bool isNumber = false;
    const qint64 count = typed.trimmed().toLongLong(&isNumber);
    return isNumber && count >= 1 && count <= 1'000'000 ? std::optional(countNode(count)) : std::nullopt;
}

[[nodiscard]] std::optional<JsonNode> readDaysNode(const QString &text, const ValueContext &context)
{
    const std::optional<QStringList> days = readDays(text, context.locale);
    if (!days)
        return std::nullopt;
    return days->isEmpty() ? noNode() : listNode(*days);
}

} // namespace

QStringList languagesOf(const JsonNode &root)
{
    static const QRegularExpression code(u"\\A[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,2}\\z"_s);
    QStringList languages;
    for (const auto &[key, value] : root.members) {
        const bool isWords = key == u"label" || key == u"name";
        for (const auto &[language, words] : value.members) {
            if (isWords && words.is(JsonNode::Type::String) && code.match(language).hasMatch())
                languages << language;
        }
        languages << languagesOf(value);
    }
    for (const JsonNode &item : root.items)
        languages << languagesOf(item);
    languages.sort();
    languages.removeDuplicates();
    return languages;
}

QString shownValue(FieldKind kind, const JsonNode *node, const ValueContext &context)
{
    if (node == nullptr)
        return kind == FieldKind::Days ? daysWords({}, context.locale) : QString();
    if (node->is(JsonNode::Type::Integer))
        return QString::number(node->integer);
    if (node->is(JsonNode::Type::Array))
        return shownArray(kind, *node, context);
    if (kind == FieldKind::Label && node->is(JsonNode::Type::Object))
        return stringAt(*node, pointerTo({}, labelKey(*node, context.language)));
    switch (kind) {
    case FieldKind::Amount:
    case FieldKind::Fee: return shownAmount(node->string, context);
    case FieldKind::Length: return lengthWords(node->string);
    case FieldKind::Moment: return shownMoment(node->string, context);
    case FieldKind::OpenMoment:
        return node->is(JsonNode::Type::Null) ? neverWords() : shownMoment(node->string, context);
    case FieldKind::Date: return shownDate(node->string, context.locale);
    case FieldKind::Percent: return QString(node->string).replace(u"."_s, context.locale.decimalPoint()) + u" %"_s;
    case FieldKind::Factor: return QString(node->string).replace(u"."_s, context.locale.decimalPoint());
    default: return node->string;
    }
}

bool hasOwnWords(const JsonNode *node, const ValueContext &context)
{
    if (node != nullptr && node->is(JsonNode::Type::Object))
        return node->member(context.language) != nullptr;
    return context.ownLanguage.isEmpty() || context.language == context.ownLanguage;
}

std::optional<JsonNode> readValue(FieldKind kind, const QString &text, const JsonNode *old, const ValueContext &context)
{
    const QString typed = text.trimmed();
    switch (kind) {
    case FieldKind::Amount:
    case FieldKind::Fee: return readAmount(typed, context);
    case FieldKind::Length: {
        const std::optional<QString> length = readLength(typed);
        return length ? std::optional(textNode(*length)) : std::nullopt;
    }
    case FieldKind::TimeOfDay: return readTimeOfDay(typed);
    case FieldKind::Date: {
        const QDate date = readCalendarDate(typed, context.locale);
        return date.isValid() ? std::optional(textNode(date.toString(Qt::ISODate))) : std::nullopt;
    }
    case FieldKind::Dates: return readDates(typed, context.locale);
    case FieldKind::Moment: return readMoment(typed, context);
    case FieldKind::OpenMoment:
        return typed.isEmpty() || typed == neverWords() ? std::optional(noNode()) : readMoment(typed, context);
    case FieldKind::Days: return readDaysNode(typed, context);
    case FieldKind::Factor: return readNumber(typed, mostDecimals, context.locale);
    case FieldKind::Percent: return readNumber(typed, 4, context.locale);
    case FieldKind::Count: return readCount(typed);
    case FieldKind::Label: return readLabel(typed, old, context);
    case FieldKind::Names: return typed.isEmpty() ? std::nullopt : std::optional(listNode(wordsOf(typed)));
    default: return typed.isEmpty() ? std::nullopt : std::optional(textNode(typed));
    }
}

QString wantedValue(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Amount:
    case FieldKind::Fee: return FieldValue::tr("An amount, for example 12.50.");
    case FieldKind::Length: return FieldValue::tr("A length of time, for example 15, 1 h 30 or 2 d.");
    case FieldKind::TimeOfDay: return FieldValue::tr("A time of day, for example 18:00.");
    case FieldKind::Date: return FieldValue::tr("A date, for example 2026-12-25.");
    case FieldKind::Dates: return FieldValue::tr("Dates, for example 2026-12-25, 2026-12-28 to 2027-01-03.");
    case FieldKind::Moment: return FieldValue::tr("A day and a time, for example Thu 16:20 or 2026-12-03 16:20.");
    case FieldKind::OpenMoment:
        return FieldValue::tr("A day and a time, for example Thu 16:20; empty for a stay without an exit.");
    case FieldKind::Days: return FieldValue::tr("Days, for example Mon to Fri, or Sat, Sun, public holidays.");
    case FieldKind::Factor:
    case FieldKind::Percent: return FieldValue::tr("A number, for example 1.5.");
    case FieldKind::Count: return FieldValue::tr("A whole number from 1 on.");
    default: break;
    }
    return FieldValue::tr("Some words.");
}

QString lengthWords(const QString &duration)
{
    static const QRegularExpression pattern(
        u"\\AP(?:(\\d+)W)?(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?\\z"_s);
    const auto match = pattern.match(duration);
    if (!match.hasMatch())
        return duration;
    const QString words[] = {FieldValue::tr("%1 weeks"), FieldValue::tr("%1 d"), FieldValue::tr("%1 h"),
                             FieldValue::tr("%1 min"), FieldValue::tr("%1 s")};
    QStringList parts;
    for (int i = 0; i < 5; ++i) {
        if (!match.captured(i + 1).isEmpty())
            parts << words[i].arg(match.captured(i + 1));
    }
    return parts.join(u' ');
}

std::optional<QString> readLength(const QString &text)
{
    static const QRegularExpression bare(u"\\A\\d{1,6}\\z"_s);
    static const QRegularExpression clock(u"\\A(\\d{1,5}):(\\d{2})\\z"_s);
    static const QRegularExpression parts(u"\\A(?:(\\d+)\\s*w[a-z]*)?\\s*(?:(\\d+)\\s*[dt][a-z]*)?"
                                          "\\s*(?:(\\d+)\\s*(?:h|std)[a-z]*)?\\s*(?:(\\d+)\\s*m[a-z]*)?"
                                          "\\s*(?:(\\d+)\\s*s[a-z]*)?\\s*(\\d{1,2})?\\z"_s);
    const QString plain = text.trimmed().toLower();
    if (bare.match(plain).hasMatch())
        return plain.toInt() > 0 ? std::optional(u"PT%1M"_s.arg(plain.toInt())) : std::nullopt;
    if (const auto match = clock.match(plain); match.hasMatch()) {
        const int fullHours = match.captured(1).toInt();
        const int restMinutes = match.captured(2).toInt();
        if (fullHours + restMinutes == 0)
            return std::nullopt;
        return (fullHours > 0 ? u"PT%1H"_s.arg(fullHours) : u"PT"_s)
            + (restMinutes > 0 ? u"%1M"_s.arg(restMinutes) : QString());
    }
    const auto match = parts.match(plain);
    if (!match.hasMatch() || plain.isEmpty())
        return std::nullopt;
    const auto part = [&match](int index) { return match.captured(index).toLongLong(); };
    const qint64 days = part(1) * 7 + part(2);
    const qint64 restMinutes = part(4) + (part(3) > 0 && match.captured(4).isEmpty() ? part(6) : 0);
    if (!match.captured(6).isEmpty() && (part(3) == 0 || !match.captured(4).isEmpty()))
        return std::nullopt;
    QString clockPart;
    if (part(3) > 0)
        clockPart += u"%1H"_s.arg(part(3));
    if (restMinutes > 0)
        clockPart += u"%1M"_s.arg(restMinutes);
    if (part(5) > 0)
        clockPart += u"%1S"_s.arg(part(5));
    if (days == 0 && clockPart.isEmpty())
        return std::nullopt;
    return u"P"_s + (days > 0 ? u"%1D"_s.arg(days) : QString()) + (clockPart.isEmpty() ? QString() : u'T' + clockPart);
}

} // namespace parkdesk
