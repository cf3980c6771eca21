// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/letters/lotreports.h"

#include "adapters/officekey.h"
#include "domain/dates.h"
#include "services/analytics/figurevalue.h"
#include "services/letters/lettermonth.h"
#include "services/letters/letterpost.h"
#include "services/letters/lettertexts.h"
#include "services/letters/letterwords.h"
#include "services/lots/listlots.h"
#include "services/mail/mailcontent.h"
#include "services/reports/reportsection.h"
#include "storage/mailrepository.h"
#include "storage/unitofwork.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QString shownFigure(FigureForm form, const Figure &figure, const Currency &currency, const QString &language)
{
    const QLocale locale = letterLocale(language);
    if (!figure.isKnown())
        return u"\u2013"_s;
    switch (form) {
    case FigureForm::Amount:
        // The currency stands above the column.
        return letterAmount(Money(scaled(figure, 1).value_or(0), currency), language).section(u'\u00a0', 1);
    case FigureForm::Share: {
        const QString text = decimalText(figure, 100, 1);
        return text.section(u'.', 0, 0) + locale.decimalPoint() + text.section(u'.', 1) + u'\u00a0' + locale.percent();
    }
    default: return locale.toString(scaled(figure, 1).value_or(0));
    }
}

ReportWords wordsOfReport(const QString &language)
{
    ReportWords words;
    words.columnTitle = [language](const ReportColumn &column) { return letterWord(column.name, language); };
    words.columnMeaning = [](const ReportColumn &) { return QString(); };
    words.groupTitle = [language](ReportGroup) { return letterWord(u"day"_s, language); };
    words.rowTitle = [language](ReportGroup, const ReportRow &row) {
        return letterLocale(language).toString(dateOf(row.number), letterWord(u"day_form"_s, language));
    };
    words.figure = [language](FigureForm form, const Figure &figure, const Currency &currency) {
        return shownFigure(form, figure, currency, language);
    };
    words.total = letterWord(u"total"_s, language);
    words.currency = letterWord(u"currency"_s, language);
    return words;
}

/// The figures of one lot and month.
struct LotMonth {
    FiguresReport::Answer use;
    FiguresReport::Answer money;

    [[nodiscard]] QString figureOf(const FiguresReport::Answer &report, const QString &column,
                                   const QString &language) const
    {
        QStringList texts;
        const qsizetype at = columnOf(report, column);
        for (const ReportRow &row : report.totals) {
            const FigureForm form = report.columns.at(at).form;
            const QString unit = form == FigureForm::Amount ? row.currency.code() + u'\u00a0' : QString();
            texts.append(unit + shownFigure(form, row.figures.at(at), row.currency, language));
        }
        return texts.isEmpty() ? u"\u2013"_s : texts.join(u", "_s);
    }
    [[nodiscard]] QString visits(const QString &language) const { return figureOf(use, u"arrivals"_s, language); }
    [[nodiscard]] QString revenue(const QString &language) const { return figureOf(money, u"revenue"_s, language); }
    [[nodiscard]] QString occupancy(const QString &language) const { return figureOf(use, u"occupancy"_s, language); }
};

Result<LotMonth> readLotMonth(UnitOfWork &unit, LotId lot, const LetterMonth &month, const DeedContext &context)
{
    const DayRange days {month.firstDay, month.endDay};
    return LotMonth {
        TRY(FiguresReport::fetch(unit, {ReportKind::Occupancy, ReportGroup::Day, days, {lot}, {}}, context)),
        TRY(FiguresReport::fetch(unit, {ReportKind::Revenue, ReportGroup::Day, days, {lot}, {}}, context))};
}

ReportDocument reportOf(const Lot &lot, const LotMonth &figures, const LetterMonth &month, const LetterPlan &plan,
                        Instant now)
{
    const QString language = programLetterLanguage();
    const ReportWords words = wordsOfReport(language);
    const auto word = [&](const char *key) { return letterWord(QString::fromLatin1(key), language); };
    ReportDocument document;
    document.title = u"%1, %2"_s.arg(lot.name, letterMonth(month.firstDay, language));
    document.author = plan.office;
    document.pageText = word("page");
    document.facts = {{word("lot"), lot.name}, {word("made"), letterMoment(lot.zone->toLocal(now), language)}};
    document.figures = {{word("arrivals"), figures.visits(language), {}},
                        {word("occupancy"), figures.occupancy(language), {}},
                        {word("revenue"), figures.revenue(language), {}}};
    document.sections = {sectionOf(figures.use, word("use"), words, {u"arrivals"_s, u"departures"_s, u"occupancy"_s}),
                         sectionOf(figures.money, word("money"), words, {u"payments"_s, u"revenue"_s, u"tax"_s})};
    return document;
}

MailDraft reportMail(const Lot &lot, const LotMonth &figures, const LetterMonth &month, const QByteArray &pages)
{
    const QString language = programLetterLanguage();
    MailDraft draft;
    draft.language = language;
    draft.purpose = MailPurpose::Report;
    draft.templateName = u"lot_report"_s;
    draft.values = {{u"lot"_s, lot.name},
                    {u"month"_s, letterMonth(month.firstDay, language)},
                    {u"visits"_s, figures.visits(language)},
                    {u"amount"_s, figures.revenue(language)}};
    draft.attachments = {{u"%1 %2.pdf"_s.arg(lot.name, month.name()), "application/pdf", pages}};
    return draft;
}

QString reportKey(const LetterMonth &month, LotId lot, StaffId staff)
{
    return u"lot_report:%1:%2:%3"_s.arg(month.name()).arg(lot.value).arg(staff.value);
}

using Managers = QList<MailRepository::StaffMail>;

/// Who has not got it yet.
Result<Managers> managersWithout(UnitOfWork &unit, const LetterMonth &month, LotId lot)
{
    MailRepository mails(unit);
    Managers left;
    const Managers all = TRY(mails.staffMails(Role::Manager));
    for (const MailRepository::StaffMail &manager : all) {
        if (!TRY(mails.wasQueued(reportKey(month, lot, manager.staff))))
            left.append(manager);
    }
    return left;
}

Done postReport(JobRun &run, const Managers &managers, MailDraft draft, const LetterMonth &month, LotId lot,
                LetterCount &count)
{
    for (const MailRepository::StaffMail &manager : managers) {
        const auto address = run.key->openText(manager.mail, placeOfStaffMail(manager.staff));
        if (!address) {
            ++count.unreadable;
            continue;
        }
        draft.to = *address;
        draft.onceKey = reportKey(month, lot, manager.staff);
        TRY(run.write([&](UnitOfWork &unit) -> Done {
            TRY(queueMail(unit, *run.key, draft, run.clock.now()));
            return {};
        }));
        ++count.queued;
    }
    return {};
}

Done writeLotReport(JobRun &run, const LetterPlan &plan, const LetterMonth &month, const Lot &lot,
                    const PagePainter &painter, LetterCount &count)
{
    Managers managers;
    LotMonth figures;
    TRY_DONE(inSnapshot(run.connection, [&](UnitOfWork &unit) -> Done {
        managers = TRY(managersWithout(unit, month, lot.id));
        if (!managers.isEmpty())
            figures = TRY(readLotMonth(unit, lot.id, month, {{}, run.clock.now(), {}, run.prices}));
        return {};
    }));
    if (managers.isEmpty())
        return {};
    const QByteArray pages = TRY(painter(reportOf(lot, figures, month, plan, run.clock.now())));
    return postReport(run, managers, reportMail(lot, figures, month, pages), month, lot.id, count);
}

} // namespace

Result<QJsonObject> mailLotReports(JobRun &run, const PagePainter &painter)
{
    const LetterPlan plan = TRY(letterPlanOf(run));
    if (!plan.mayWrite)
        return noServerForLetters();
    const QList<Lot> lots = TRY(run.read<ListLots>({}));
    const QList<LetterMonth> months = monthsDue(*plan.zone, run.job.since, run.job.due);
    LetterCount count;
    qint64 done = 0;
    for (const LetterMonth &month : months) {
        for (const Lot &lot : lots) {
            TRY_DONE(writeLotReport(run, plan, month, lot, painter, count));
            if (run.beat && !run.beat(++done, lots.size() * months.size()))
                return fail(ErrorCode::Stopped);
        }
    }
    return count.toJson();
}

} // namespace parkdesk
