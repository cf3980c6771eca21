// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/wallclock.h"
#include "services/analytics/reporttable.h"
#include "storage/drivercountreader.h"
#include "storage/summaryfold.h"
#include "storage/unitofwork.h"
#include "storage/visitreader.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Whoever did not come for so long is counted as unseen.
constexpr qint64 unseenDays = 90;

/// Registered, new, active, unseen, visits, visits a driver, over some days of the lots.
Result<QList<Figure>> driverFigures(const ReportScene &scene, const DayRange &days)
{
    DriverCountReader reader(scene.unit);
    QHash<DriverId, qint64> all;
    qint64 visits = 0;
    for (const Lot &lot : scene.lots) {
        const auto there = TRY(reader.visits(lot.id, VisitReader::spanOf(lot, days), scene.question.type));
        for (auto it = there.cbegin(); it != there.cend(); ++it) {
            all[it.key()] += it.value();
            visits += it.value();
        }
    }
    // Accounts belong to the office: its days are those of the first lot that is asked about.
    const TimeSpan span = VisitReader::spanOf(scene.lots.first(), days);
    const auto accounts = TRY(reader.accounts(span));
    const Instant end = std::min(span.until, scene.now);
    const qint64 unseen = TRY(reader.unseen({end - hours(24) * unseenDays, end}));
    const qint64 active = all.size();
    return QList<Figure> {{accounts.registered}, {accounts.fresh}, {active}, {unseen}, {visits}, {visits, active}};
}

} // namespace

Done fillDrivers(const ReportScene &scene, FiguresReport::Answer &answer)
{
    answer.columns = {{u"registered"_s, FigureForm::Count}, {u"registered_new"_s, FigureForm::Count},
                      {u"active"_s, FigureForm::Count},     {u"unseen"_s, FigureForm::Count},
                      {u"visits"_s, FigureForm::Count},     {u"visits_per_driver"_s, FigureForm::Mean}};
    if (scene.lots.isEmpty())
        return {};
    const DayRange &days = scene.question.days;
    for (qint64 from = days.from; from < days.until;) {
        const qint64 month = SummaryFold::monthOf(from);
        qint64 until = from + 1;
        while (until < days.until && SummaryFold::monthOf(until) == month)
            ++until;
        answer.rows.append({month, {}, {}, TRY(driverFigures(scene, {from, until}))});
        from = until;
    }
    answer.totals.append({0, {}, {}, TRY(driverFigures(scene, days))});
    return {};
}

} // namespace parkdesk
