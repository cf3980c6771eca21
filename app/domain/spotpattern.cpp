// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/spotpattern.h"

#include <QRegularExpression>

#include <vector>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLabel = 20;

/// A fixed text, a closed range or the open counter.
struct Part {
    QString text;
    bool counts = false;
    bool letters = false;
    bool open = false;
    int first = 0;
    int last = 0;
    int width = 0;

    [[nodiscard]] int size() const { return counts ? last - first + 1 : 1; }
    [[nodiscard]] QString at(int index) const
    {
        if (!counts)
            return text;
        if (letters)
            return QString(QChar(first + index));
        return QString::number(first + index).rightJustified(width, u'0');
    }
};

tl::unexpected<Error> badPattern()
{
    return fail(ErrorCode::BadPattern, Field::Pattern);
}

Result<Part> rangeOf(const QString &inside)
{
    static const QRegularExpression numbers(u"^(\\d{1,5})(?:\\.\\.(\\d{1,5}))?$"_s);
    static const QRegularExpression letters(u"^([A-Z])\\.\\.([A-Z])$"_s);
    Part part;
    part.counts = true;
    if (const auto match = letters.match(inside); match.hasMatch()) {
        part.letters = true;
        part.first = match.captured(1).front().unicode();
        part.last = match.captured(2).front().unicode();
    } else if (const auto digits = numbers.match(inside); digits.hasMatch()) {
        part.first = digits.captured(1).toInt();
        part.width = static_cast<int>(digits.captured(1).size());
        part.open = digits.captured(2).isEmpty();
        part.last = part.open ? part.first : digits.captured(2).toInt();
    } else {
        return badPattern();
    }
    if (part.last < part.first)
        return badPattern();
    return part;
}

Result<std::vector<Part>> partsOf(const QString &pattern)
{
    std::vector<Part> parts;
    qsizetype at = 0;
    while (at < pattern.size()) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const QString fixed = pattern.sliced(at, (open < 0 ? pattern.size() : open) - at);
        if (fixed.contains(u'}'))
            return badPattern();
        if (!fixed.isEmpty())
            parts.push_back({.text = fixed});
        if (open < 0)
            break;
        const qsizetype close = pattern.indexOf(u'}', open);
        if (close < 0)
            return badPattern();
        parts.push_back(TRY(rangeOf(pattern.sliced(open + 1, close - open - 1))));
        at = close + 1;
    }
    return parts;
}

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.isPrint(); });
}

/// Closes the open counter so that the whole pattern gives \a count labels.
Done closeCounter(std::vector<Part> &parts, std::optional<int> count)
{
    Part *open = nullptr;
    qint64 others = 1;
    for (Part &part : parts) {
        if (part.open && open)
            return badPattern();
        if (part.open)
            open = &part;
        else
            others *= part.size();
        if (others > mostSpots)
            return fail(ErrorCode::BadNumber, Field::Spots, {{u"gives"_s, others}});
    }
    if (open) {
        if (!count || *count % others != 0)
            return fail(ErrorCode::BadNumber, Field::Spots, {{u"gives"_s, others}});
        open->last = open->first + static_cast<int>(*count / others) - 1;
    } else if (count && *count != others) {
        return others == 1 ? badPattern() : fail(ErrorCode::BadNumber, Field::Spots, {{u"gives"_s, others}});
    }
    return {};
}

} // namespace

Result<QStringList> labelsOfPattern(const QString &pattern, std::optional<int> count)
{
    if (count && (*count < 1 || *count > mostSpots))
        return fail(ErrorCode::BadNumber, Field::Spots);
    const QString trimmed = pattern.trimmed();
    if (trimmed.isEmpty() || !isPrintable(trimmed))
        return badPattern();
    std::vector<Part> parts = TRY(partsOf(trimmed));
    TRY_DONE(closeCounter(parts, count));
    QStringList labels {QString()};
    for (const Part &part : parts) {
        QStringList longer;
        longer.reserve(labels.size() * part.size());
        for (const QString &label : std::as_const(labels)) {
            for (int i = 0; i < part.size(); ++i)
                longer += label + part.at(i);
        }
        labels = longer;
    }
    for (const QString &label : std::as_const(labels)) {
        if (label.size() > longestLabel)
            return badPattern();
    }
    return labels;
}

} // namespace parkdesk
