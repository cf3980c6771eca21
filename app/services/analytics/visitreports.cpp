// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/deedkind.h"
#include "domain/wallclock.h"
#include "services/analytics/reporttable.h"
#include "storage/deedreader.h"
#include "storage/leakreader.h"
#include "storage/summaryfold.h"
#include "storage/unitofwork.h"
#include "storage/visitreader.h"

#include <algorithm>
#include <set>
#include <vector>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Bins of half an hour up to half a day, then of half days up to three, then one for all that is longer.
qint64 binOf(qint64 ms)
{
    const qint64 length = ms / 60'000;
    if (length < 720)
        return length / 30 * 30;
    return std::min<qint64>(length / 720 * 720, 4320);
}

/// The smallest length that at least \a percent of them do not exceed.
Figure percentile(std::vector<qint64> &lengths, qint64 percent)
{
    if (lengths.empty())
        return {0, 0};
    const qint64 count = static_cast<qint64>(lengths.size());
    const qint64 rank = std::max<qint64>((count * percent + 99) / 100, 1) - 1;
    std::nth_element(lengths.begin(), lengths.begin() + rank, lengths.end());
    return {lengths[static_cast<size_t>(rank)]};
}

QList<Figure> stayFigures(std::vector<qint64> &lengths, qint64 all)
{
    qint64 sum = 0;
    for (const qint64 length : lengths)
        sum += length;
    const qint64 count = static_cast<qint64>(lengths.size());
    return {{count}, {count, all}, {sum, count}, percentile(lengths, 50), percentile(lengths, 90)};
}

/// Who came to one lot, or to all of them.
struct Visits {
    std::set<VehicleId> now;
    std::set<VehicleId> earlier; ///< in the equally long period before
    std::set<VehicleId> known; ///< of those now: had been there before

    void add(const Visits &other)
    {
        now.insert(other.now.begin(), other.now.end());
        earlier.insert(other.earlier.begin(), other.earlier.end());
    }
    [[nodiscard]] QList<Figure> figures() const
    {
        const qint64 visitors = static_cast<qint64>(now.size());
        const qint64 returning = static_cast<qint64>(known.size());
        const qint64 lost =
            std::count_if(earlier.begin(), earlier.end(), [this](VehicleId vehicle) { return !now.contains(vehicle); });
        return {{visitors}, {visitors - returning}, {returning}, {lost}};
    }
};

Done fillVisitors(const ReportScene &scene, FiguresReport::Answer &answer)
{
    answer.columns = {{u"visitors"_s, FigureForm::Count},
                      {u"new"_s, FigureForm::Count},
                      {u"returning"_s, FigureForm::Count},
                      {u"lost"_s, FigureForm::Count}};
    const DayRange days = scene.question.days;
    const DayRange before {days.from - days.length(), days.from};
    VisitReader reader(scene.unit);
    Visits all;
    qint64 number = 0;
    for (const Lot &lot : scene.lots) {
        Visits visits;
        const auto visitors = TRY(reader.visitors(lot, days, scene.question.type));
        for (const VisitReader::Visitor &visitor : visitors) {
            visits.now.insert(visitor.vehicle);
            if (visitor.beenHere)
                visits.known.insert(visitor.vehicle);
            if (visitor.beenAnywhere)
                all.known.insert(visitor.vehicle);
        }
        const QList<VehicleId> earlier = TRY(reader.vehicles(lot, before, scene.question.type));
        visits.earlier.insert(earlier.begin(), earlier.end());
        all.add(visits);
        answer.rows.append({number++, lot.name, {}, visits.figures()});
    }
    answer.totals.append({0, {}, {}, all.figures()});
    return {};
}

/// By person, or by desk.
Done fillDeeds(const ReportScene &scene, FiguresReport::Answer &answer)
{
    answer.columns = {{u"deeds"_s, FigureForm::Count}};
    for (const QLatin1StringView deed : countedDeeds)
        answer.columns.append({QString(deed), FigureForm::Count});
    const bool byDesk = scene.group == ReportGroup::Desk;
    const QHash<qint64, QString> names =
        byDesk ? TRY(LeakReader(scene.unit).deskNames()) : TRY(VisitReader(scene.unit).logins());
    std::map<QString, DeedSums> rows;
    DeedSums all;
    const DeedReader::Counts counts =
        TRY(DeedReader(scene.unit).counts(scene.lots, scene.everyLot, scene.question.days));
    for (const auto &[who, sums] : counts) {
        rows[names.value(byDesk ? who.first.value : who.second.value)] += sums;
        all += sums;
    }
    const auto figuresOf = [](const DeedSums &sums) {
        QList<Figure> figures;
        for (const qint64 count : sums.values)
            figures.append(Figure {count});
        return figures;
    };
    for (const auto &[name, sums] : rows)
        answer.rows.append({0, name, {}, figuresOf(sums)});
    answer.totals.append({0, {}, {}, figuresOf(all)});
    return {};
}

} // namespace

Done fillStay(const ReportScene &scene, FiguresReport::Answer &answer)
{
    answer.columns = {{u"visits"_s, FigureForm::Count},
                      {u"share"_s, FigureForm::Share},
                      {u"mean"_s, FigureForm::MeanTime},
                      {u"median"_s, FigureForm::Time},
                      {u"p90"_s, FigureForm::Time}};
    std::map<RowKey, std::vector<qint64>> lengths;
    std::vector<qint64> all;
    qint64 number = -1;
    for (const Lot &lot : scene.lots) {
        ++number;
        const auto stays = TRY(VisitReader(scene.unit).ended(lot, scene.question.days));
        for (const VisitReader::Ended &stay : stays) {
            if (scene.question.type && stay.type != *scene.question.type)
                continue;
            const qint64 length = (stay.leftAt - stay.enteredAt).count();
            const qint64 day = wallclock::dayOf(*lot.zone, stay.leftAt, lot.dayStart);
            RowKey key {binOf(length), {}};
            if (scene.group == ReportGroup::Day)
                key = {day, {}};
            else if (scene.group == ReportGroup::Month)
                key = {SummaryFold::monthOf(day), {}};
            else if (scene.group == ReportGroup::Lot)
                key = {number, lot.name};
            else if (scene.group == ReportGroup::Type)
                key = {stay.type.value, scene.typeCodes.value(stay.type.value)};
            lengths[key].push_back(length);
            all.push_back(length);
        }
    }
    const qint64 count = static_cast<qint64>(all.size());
    for (auto &[key, some] : lengths)
        answer.rows.append({key.number, key.text, {}, stayFigures(some, count)});
    answer.totals.append({0, {}, {}, stayFigures(all, count)});
    return {};
}

Done fillActivity(const ReportScene &scene, FiguresReport::Answer &answer)
{
    return scene.group == ReportGroup::Lot ? fillVisitors(scene, answer) : fillDeeds(scene, answer);
}

Done fillExceptions(const ReportScene &scene, FiguresReport::Answer &answer)
{
    answer.columns = {{u"exceptions"_s, FigureForm::Count}};
    VisitReader reader(scene.unit);
    const QHash<qint64, QString> logins = TRY(reader.logins());
    std::map<RowKey, qint64> counts;
    qint64 all = 0;
    QHash<LotId, qsizetype> numbers;
    for (qsizetype i = 0; i < scene.lots.size(); ++i)
        numbers.insert(scene.lots.at(i).id, i);
    const auto exceptions = TRY(reader.exceptions(scene.lots, scene.question.days));
    for (const VisitReader::Exception &entry : exceptions) {
        const qsizetype number = numbers.value(entry.lot);
        const Lot &lot = scene.lots.at(number);
        RowKey key {0, entry.kind};
        if (scene.group == ReportGroup::Day)
            key = {wallclock::dayOf(*lot.zone, entry.at, lot.dayStart), {}};
        else if (scene.group == ReportGroup::Lot)
            key = {number, lot.name};
        else if (scene.group == ReportGroup::Clerk)
            key = {0, logins.value(entry.staff.value)};
        ++counts[key];
        ++all;
    }
    for (const auto &[key, count] : counts)
        answer.rows.append({key.number, key.text, {}, {Figure {count}}});
    answer.totals.append({0, {}, {}, {Figure {all}}});
    return {};
}

} // namespace parkdesk
