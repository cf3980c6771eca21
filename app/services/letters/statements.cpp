// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/letters/statements.h"

#include "services/drivers/driverfields.h"
#include "services/letters/driverstatement.h"
#include "services/letters/letterpost.h"
#include "services/letters/lettertexts.h"
#include "services/letters/letterwords.h"
#include "storage/driverrepository.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int driversAtATime = 200;

QString statementKey(const LetterMonth &month, DriverId driver)
{
    return u"statement:%1:%2"_s.arg(month.name()).arg(driver.value);
}

/// Nothing for whoever did not park, or has the statement already.
Result<std::optional<DriverMonth>> monthToWrite(UnitOfWork &unit, const OfficeKey &key, const LetterMonth &month,
                                                DriverId driver)
{
    std::optional<DriverMonth> written;
    if (TRY(MailRepository(unit).wasQueued(statementKey(month, driver))))
        return written;
    const auto visits = TRY(LetterReader(unit).visits(driver, month.span));
    if (visits.isEmpty())
        return written;
    const DriverRow row = TRY(DriverRepository(unit).find(driver));
    const DriverFields fields = TRY(openFields(key, row));
    written = DriverMonth {month, {}, fields.name, driverNumberText(row.number), fields.language, visits};
    return written;
}

Result<MailDraft> statementMail(const DriverMonth &month, DriverId driver, const QByteArray &pages)
{
    MailDraft draft;
    draft.purpose = MailPurpose::Statement;
    draft.templateName = u"statement"_s;
    draft.values = {{u"office"_s, month.office},
                    {u"month"_s, letterMonth(month.month.firstDay, month.language)},
                    {u"visits"_s, letterLocale(month.language).toString(month.ended())},
                    {u"time"_s, letterLength(month.parked())},
                    {u"amount"_s, letterAmounts(TRY(month.paid()), month.language)}};
    const QString file = letterWord(u"statement_file"_s, month.language).arg(month.month.name());
    draft.attachments = {{file, "application/pdf", pages}};
    draft.driver = driver;
    draft.onceKey = statementKey(month.month, driver);
    return draft;
}

Done writeStatement(JobRun &run, const LetterPlan &plan, const LetterMonth &month, DriverId driver,
                    const PagePainter &painter, LetterCount &count)
{
    std::optional<DriverMonth> written;
    const auto read = inSnapshot(run.connection, [&](UnitOfWork &unit) -> Done {
        written = TRY(monthToWrite(unit, *run.key, month, driver));
        return {};
    });
    if (!read && read.error().code == ErrorCode::Conflict) {
        ++count.unreadable;
        return {};
    }
    TRY_DONE(read);
    if (!written)
        return {};
    written->office = plan.office;
    const ReportDocument document = TRY(statementDocument(*written, *plan.zone, run.clock.now()));
    return postLetter(run, TRY(statementMail(*written, driver, TRY(painter(document)))), count);
}

} // namespace

Result<QJsonObject> mailStatements(JobRun &run, const PagePainter &painter)
{
    const LetterPlan plan = TRY(letterPlanOf(run));
    if (!plan.mayWrite)
        return noServerForLetters();
    const QList<LetterMonth> months = monthsDue(*plan.zone, run.job.since, run.job.due);
    LetterCount count;
    qint64 total = 0;
    TRY_DONE(inSnapshot(run.connection, [&](UnitOfWork &unit) -> Done {
        total = TRY(LetterReader(unit).countDrivers()) * months.size();
        return {};
    }));
    qint64 done = 0;
    for (const LetterMonth &month : months) {
        DriverId after;
        QList<DriverId> page;
        do {
            TRY_DONE(inSnapshot(run.connection, [&](UnitOfWork &unit) -> Done {
                page = TRY(LetterReader(unit).drivers(after, driversAtATime));
                return {};
            }));
            for (const DriverId driver : std::as_const(page)) {
                TRY_DONE(writeStatement(run, plan, month, driver, painter, count));
                after = driver;
                if (++done % 20 == 0 && run.beat && !run.beat(done, total))
                    return fail(ErrorCode::Stopped);
            }
        } while (page.size() == driversAtATime);
    }
    return count.toJson();
}

} // namespace parkdesk
