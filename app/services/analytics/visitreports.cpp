// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/deedkind.h"
#include "domain/wallclock.h"
#include "services/analytics/reporttable.h"
#include "storage/deedreader.h"
#include "storage/leakreader.h"
#include "storage/lengthreader.h"
#include "storage/unitofwork.h"
#include "storage/visitreader.h"

#include <algorithm>
#include <set>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Bins of minutes: of half an hour up to half a day, then of half days up to three, then one for all that is longer.
qint64 binOf(qint64 length)
{
    if (length < 720)
        return length / 30 * 30;
    return std::min<qint64>(length / 720 * 720, 4320);
}

/// Percentiles are told in whole minutes.
QList<Figure> stayFigures(const LengthSums &lengths, qint64 all)
{
    const LengthSums::Cell together = lengths.all();
    const auto percentile = [&](qint64 percent) {
        return lengths.isEmpty() ? Figure {0, 0} : Figure {lengths.percentile(percent) * 60'000};
    };
    return {{together.stays}, {together.stays, all}, {together.ms, together.stays}, percentile(50), percentile(90)};
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

/// How long stays lasted, by the rows of the report.
Result<std::map<RowKey, LengthSums>> lengthRows(const ReportScene &scene)
{
    LengthReader reader(scene.unit);
    std::map<RowKey, LengthSums> rows;
    const auto wanted = [&](const DayKey &key) { return !scene.question.type || key.type == *scene.question.type; };
    if (scene.group == ReportGroup::Lot) {
        qint64 number = 0;
        for (const Lot &lot : scene.lots) {
            const RowKey row {number++, lot.name};
            const auto sums = TRY(reader.sums({lot}, false, scene.question.days, LengthReader::By::All));
            for (const auto &[key, lengths] : sums) {
                if (wanted(key))
                    rows[row] += lengths;
            }
        }
        return rows;
    }
    const auto by = scene.group == ReportGroup::Day ? LengthReader::By::Day
        : scene.group == ReportGroup::Month         ? LengthReader::By::Month
                                                    : LengthReader::By::All;
    const auto sums = TRY(reader.sums(scene.lots, scene.everyLot, scene.question.days, by));
    for (const auto &[key, lengths] : sums) {
        if (!wanted(key))
            continue;
        if (scene.group == ReportGroup::Length)
            lengths.each([&](qint64 length, const LengthSums::Cell &cell) {
                rows[{binOf(length), {}}].add(length, cell);
            });
        else if (scene.group == ReportGroup::Type)
            rows[{key.type.value, scene.typeCodes.value(key.type.value)}] += lengths;
        else
            rows[{key.day, {}}] += lengths;
    }
    return rows;
}

} // namespace

Done fillStay(const ReportScene &scene, FiguresReport::Answer &answer)
{
    answer.columns = {{u"visits"_s, FigureForm::Count},
                      {u"share"_s, FigureForm::Share},
                      {u"mean"_s, FigureForm::MeanTime},
                      {u"median"_s, FigureForm::Time},
                      {u"p90"_s, FigureForm::Time}};
    const auto rows = TRY(lengthRows(scene));
    LengthSums all;
    for (const auto &[key, lengths] : rows)
        all += lengths;
    for (const auto &[key, lengths] : rows)
        answer.rows.append({key.number, key.text, {}, stayFigures(lengths, all.all().stays)});
    answer.totals.append({0, {}, {}, stayFigures(all, all.all().stays)});
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
