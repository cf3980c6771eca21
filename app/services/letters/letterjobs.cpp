// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/letters/letterjobs.h"

#include "services/letters/lotreports.h"
#include "services/letters/mailedexport.h"
#include "services/letters/reminders.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

JobTable letterJobs(const PagePainter &painter, const QString &folder)
{
    return {
        {u"remind_bookings"_s, true, minutes(5), remindBookings},
        {u"remind_absent"_s, true, minutes(5), remindAbsent},
        {u"monthly_statements"_s, true, minutes(10), [painter](JobRun &run) { return mailStatements(run, painter); }},
        {u"monthly_lot_reports"_s, true, minutes(10), [painter](JobRun &run) { return mailLotReports(run, painter); }},
        {u"mailed_export"_s, true, minutes(5), [folder](JobRun &run) { return mailExport(run, folder); }}};
}

} // namespace parkdesk
