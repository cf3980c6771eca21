// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/output.h"
#include "ctl/personinput.h"
#include "services/journal/journallist.h"
#include "services/lots/listlots.h"
#include "services/staff/liststaff.h"

#include <algorithm>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualRows = 50;
constexpr int greatestLimit = 100'000;

Result<StaffId> personOf(const QString &who, Context &context)
{
    const QList<ListStaff::Row> staff = TRY(context.read<ListStaff>({}));
    const auto known = std::find_if(staff.begin(), staff.end(), [&who](const ListStaff::Row &row) {
        return row.login.compare(who, Qt::CaseInsensitive) == 0 || row.name == who;
    });
    if (known == staff.end())
        return fail(ErrorCode::NotFound, Field::Login);
    return known->staff;
}

QString nameOfEntity(Entity entity)
{
    switch (entity) {
    case Entity::Lot: return u"lot"_s;
    case Entity::Spot: return u"spot"_s;
    case Entity::Stay: return u"stay"_s;
    case Entity::Claim: return u"claim"_s;
    case Entity::Payment: return u"payment"_s;
    case Entity::Tariff: return u"tariff"_s;
    case Entity::Staff: return u"staff"_s;
    case Entity::Desk: return u"desk"_s;
    case Entity::Shift: return u"shift"_s;
    case Entity::Queue: return u"queue"_s;
    case Entity::TariffDraft: return u"tariff_draft"_s;
    case Entity::Calendar: return u"calendar"_s;
    case Entity::Upkeep: return u"upkeep"_s;
    case Entity::Driver: return u"driver"_s;
    case Entity::Mail: return u"mail"_s;
    case Entity::Job: return u"job"_s;
    case Entity::Review: return u"review"_s;
    case Entity::SupportTicket: return u"support_ticket"_s;
    case Entity::Waiting: return u"waiting"_s;
    default: return QString::number(static_cast<int>(entity));
    }
}

QJsonValue numberOrNull(qint64 id)
{
    return id == 0 ? QJsonValue() : QJsonValue(id);
}

QJsonObject journalJson(const JournalRow &row, const ZoneRules &zone)
{
    QJsonArray changes;
    for (const JournalChange &change : row.changes)
        changes.append(QJsonObject {{u"entity"_s, nameOfEntity(change.entity)},
                                    {u"id"_s, change.id},
                                    {u"name"_s, orNull(change.name)},
                                    {u"field"_s, change.field},
                                    {u"before"_s, change.before},
                                    {u"after"_s, change.after}});
    return {{u"journal"_s, row.id.value},
            {u"at"_s, timeOf(row.at, row.zone ? *row.zone : zone)},
            {u"deed"_s, row.deed},
            {u"who"_s, orNull(row.who)},
            {u"approver"_s, orNull(row.approver)},
            {u"desk"_s, orNull(row.desk)},
            {u"lot"_s, orNull(row.lotName)},
            {u"stay"_s, numberOrNull(row.stay.value)},
            {u"ticket"_s, orNull(row.ticket)},
            {u"plate"_s, orNull(row.plate)},
            {u"undone"_s, row.undone},
            {u"outcome"_s, row.outcome},
            {u"changes"_s, changes}};
}

QString journalLine(const JournalRow &row, const ZoneRules &zone)
{
    const QString thing = row.plate.isEmpty() ? row.ticket : row.plate;
    QString line = u"%1  %2  %3  %4"_s.arg((row.zone ? *row.zone : zone).toText(row.at),
                                           row.who.isEmpty() ? u"the program"_s : row.who, row.deed, thing);
    if (!row.desk.isEmpty())
        line += u"  at %1"_s.arg(row.desk);
    if (row.undone)
        line += u"  (taken back)"_s;
    return line;
}

/// The ids of the newest rows, day by day.
Result<QList<JournalId>> newestRows(Context &context, LotId here, const JournalQuery &query, int limit, bool &more)
{
    QList<JournalId> rows;
    JournalDays::Question question {here, query, {}};
    for (;;) {
        const auto portion = TRY(context.read<JournalDays>(question));
        for (const JournalDays::Day &day : portion.days) {
            if (rows.size() >= limit) {
                more = true;
                return rows;
            }
            const int room = limit - static_cast<int>(rows.size());
            rows += TRY(context.read<JournalOfDay>({query, day.span, room}));
            more = more || day.rows > room;
        }
        if (!portion.next)
            return rows;
        question.before = portion.next;
    }
}

Result<Answer> journal(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    const QList<Lot> lots = TRY(context.read<ListLots>({}));
    if (lots.isEmpty())
        return fail(ErrorCode::UnknownLot, Field::Lot);
    JournalQuery query;
    Lot here = lots.first();
    if (invocation.has("lot"_L1)) {
        here = TRY(context.lot(invocation.text("lot"_L1)));
        query.lot = here.id;
    }
    query.from = TRY(dayOrTimeOption(invocation, "from"_L1, *here.zone, Field::From));
    query.until = TRY(dayOrTimeOption(invocation, "until"_L1, *here.zone, Field::Until));
    if (invocation.has("who"_L1))
        query.staff = TRY(personOf(invocation.text("who"_L1), context));
    query.thing = invocation.text("thing"_L1);
    query.deed = invocation.text("deed"_L1);
    if (!query.deed.isEmpty() && !TRY(context.read<KnownDeeds>({})).contains(query.deed))
        return fail(ErrorCode::NotFound);
    const int limit = invocation.has("limit"_L1) ? invocation.text("limit"_L1).toInt() : usualRows;
    bool more = false;
    const QList<JournalId> ids = TRY(newestRows(context, here.id, query, limit, more));
    Answer answer;
    QJsonArray rows;
    for (qsizetype at = 0; at < ids.size(); at += JournalRows::mostRows) {
        const QList<JournalRow> portion = TRY(context.read<JournalRows>({ids.mid(at, JournalRows::mostRows)}));
        for (const JournalRow &row : portion) {
            rows.append(journalJson(row, *here.zone));
            answer.lines.append(journalLine(row, *here.zone));
        }
    }
    if (rows.isEmpty())
        answer.lines.append(u"Nothing was done that fits."_s);
    else if (more)
        answer.lines.append(u"There are more; narrow it down or raise --limit."_s);
    answer.json = {{u"deeds"_s, rows}, {u"more"_s, more}};
    return answer;
}

QString journalContradiction(const Invocation &invocation)
{
    if (!invocation.has("limit"_L1))
        return {};
    bool isNumber = false;
    const int limit = invocation.text("limit"_L1).toInt(&isNumber);
    return isNumber && limit >= 1 && limit <= greatestLimit ? QString() : u"--limit is a number from 1 to 100000."_s;
}

} // namespace

CommandSpec journalCommand()
{
    return {"journal"_L1,
            {},
            false,
            "Say who did what, when and at which desk, the newest first."_L1,
            {{"from"_L1, "D"_L1, "done on that day, or at that time, or later"_L1},
             {"until"_L1, "D"_L1, "done before"_L1},
             {"who"_L1, "LOGIN"_L1, "by this person: log-in or name"_L1},
             {"deed"_L1, "CODE"_L1, "of this kind: enter, pay, leave, edit_lot, ..."_L1},
             {"lot"_L1, "L"_L1, "name or number"_L1},
             {"thing"_L1, "KEY"_L1, "about this plate, ticket or booking code"_L1},
             {"limit"_L1, "N"_L1, "so many deeds, 1 to 100000; else 50"_L1}},
            "With --json also what each deed changed, before and after: ids, amounts, codes, and instants in\n"
            "milliseconds since 1970. For managers and admins."_L1,
            journal,
            journalContradiction};
}

} // namespace parkdesk::ctl
