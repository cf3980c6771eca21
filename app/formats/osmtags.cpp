// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/osmtags.h"

#include "domain/planlayout.h"
#include "domain/spotpattern.h"

#include <QRegularExpression>

#include <numeric>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNameInFile = 80;
constexpr qsizetype longestTextInFile = 200;

/// Metres or tonnes with an optional unit, in thousandths. Feet and the like are not understood.
std::optional<int> thousandths(const QString &text, const QString &unit)
{
    static const QRegularExpression form(uR"(^(\d{1,3})(?:[.,](\d{1,3}))?\s*([a-z]*)$)"_s);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch() || (!match.captured(3).isEmpty() && match.captured(3) != unit))
        return {};
    return match.captured(1).toInt() * 1'000 + match.captured(2).leftJustified(3, u'0').toInt();
}

/// The value, and the key is used up.
QString taken(QMap<QString, QString> &tags, const QStringList &keys)
{
    for (const QString &key : keys) {
        const QString value = tags.value(key).simplified();
        if (!value.isEmpty() && value.size() <= longestTextInFile) {
            tags.remove(key);
            return value;
        }
    }
    return {};
}

std::optional<int> limitOf(QMap<QString, QString> &tags, const QString &key, const QString &unit, const QString &where,
                           LotFile &file)
{
    if (!tags.contains(key))
        return {};
    const auto limit = thousandths(tags.value(key), unit);
    if (limit && *limit >= 100 && *limit <= 200'000) {
        tags.remove(key);
        return limit;
    }
    file.notes.append({where, u"kept_as_text"_s, key});
    return {};
}

int countOf(const QMap<QString, QString> &tags, const QString &key)
{
    bool isNumber = false;
    const int count = tags.value(key).toInt(&isNumber);
    return isNumber && count > 0 ? count : 0;
}

QString thousandthsText(int value)
{
    QString text = u"%1.%2"_s.arg(value / 1'000).arg(value % 1'000, 3, 10, QLatin1Char('0'));
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

} // namespace

QStringList carSpotTypes()
{
    return {u"car"_s, u"bike"_s, u"scooty"_s, u"cycle"_s};
}

LotSettings settingsOfTags(const QMap<QString, QString> &all, const LotDefaults &defaults, const QString &reference,
                           const QString &where, LotFile &file)
{
    QMap<QString, QString> tags = all;
    LotSettings settings;
    settings.timezone = defaults.timezone;
    settings.currency = defaults.currency;
    const QString name = taken(tags, {u"name"_s});
    settings.name = name.isEmpty() ? reference : name.left(longestNameInFile);
    settings.address = taken(tags, {u"addr:full"_s});
    settings.phone = taken(tags, {u"phone"_s, u"contact:phone"_s});
    settings.heightLimit = limitOf(tags, u"maxheight"_s, u"m"_s, where, file);
    settings.weightLimit = limitOf(tags, u"maxweight"_s, u"t"_s, where, file);
    if (const QString text = tags.value(u"opening_hours"_s); !text.isEmpty()) {
        const auto opening = OpeningHours::fromText(text);
        if (opening && opening->toText() == text) {
            settings.hours = *opening;
            tags.remove(u"opening_hours"_s);
        } else if (opening) { // another spelling of the same
            settings.hours = *opening;
        } else {
            file.notes.append({where, u"kept_as_text"_s, u"opening_hours"_s});
        }
    }
    tags.remove(u"amenity"_s);
    for (auto it = tags.cbegin(); it != tags.cend(); ++it) {
        if (it.key().size() <= 60 && it.value().size() <= 500 && !it.value().isEmpty())
            settings.tags.insert(it.key(), it.value());
        else if (!it.value().isEmpty())
            file.notes.append({where, u"left_out"_s, it.key().left(60)});
    }
    return settings;
}

QMap<QString, QString> tagsOfSettings(const LotSettings &settings)
{
    QMap<QString, QString> tags = settings.tags;
    tags.insert(u"amenity"_s, u"parking"_s);
    tags.insert(u"name"_s, settings.name);
    if (!settings.address.isEmpty())
        tags.insert(u"addr:full"_s, settings.address);
    if (!settings.phone.isEmpty())
        tags.insert(u"phone"_s, settings.phone);
    if (settings.heightLimit)
        tags.insert(u"maxheight"_s, thousandthsText(*settings.heightLimit));
    if (settings.weightLimit)
        tags.insert(u"maxweight"_s, thousandthsText(*settings.weightLimit));
    if (!settings.hours.isAlwaysOpen() && !tags.contains(u"opening_hours"_s))
        tags.insert(u"opening_hours"_s, settings.hours.toText());
    return tags;
}

std::optional<LotPlan> planOfCapacity(const QMap<QString, QString> &tags, const LotDefaults &defaults,
                                      const QString &where, LotFile &file)
{
    int capacity = countOf(tags, u"capacity"_s);
    if (capacity == 0 && defaults.capacity) {
        capacity = *defaults.capacity;
        file.notes.append({where, u"capacity_assumed"_s, QString::number(capacity)});
    }
    if (capacity < 1 || capacity > mostSpots) {
        const QString said = tags.value(u"capacity"_s);
        file.rejects.append(
            {where, said.isEmpty() ? u"capacity_missing"_s : u"capacity_not_a_number"_s, said.left(40)});
        return {};
    }
    LotPlan plan;
    plan.levels = {{LevelId {-1}, u"1"_s, 0, {}}};
    int disabled = countOf(tags, u"capacity:disabled"_s);
    int charging = countOf(tags, u"capacity:charging"_s);
    int trucks = std::max(countOf(tags, u"capacity:truck"_s), countOf(tags, u"capacity:hgv"_s));
    int motorcycles = countOf(tags, u"capacity:motorcycle"_s);
    const qsizetype width = std::max<qsizetype>(2, QString::number(capacity).size());
    for (int number = 1; number <= capacity; ++number) {
        PlanSpot spot;
        spot.id = SpotId {-number};
        spot.label = QString::number(number).rightJustified(width, u'0');
        spot.level = LevelId {-1};
        spot.types = carSpotTypes();
        spot.entranceRank = number - 1;
        if (disabled-- > 0)
            spot.features = SpotFeature::Accessible;
        else if (charging-- > 0)
            spot.features = SpotFeature::Ev;
        else if (trucks-- > 0)
            spot.types = {u"truck"_s, u"car"_s};
        else if (motorcycles-- > 0)
            spot.types = {u"bike"_s, u"scooty"_s, u"cycle"_s};
        plan.spots.append(spot);
    }
    QList<qsizetype> all(plan.spots.size());
    std::iota(all.begin(), all.end(), 0);
    layOutUndrawn(plan, all);
    return plan;
}

} // namespace parkdesk
