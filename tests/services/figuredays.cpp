// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/figuredays.h"

#include "services/lots/backfillstay.h"
#include "services/stays/cancelstay.h"
#include "services/stays/closestay.h"
#include "services/stays/correctstay.h"
#include "services/stays/movestay.h"
#include "services/stays/rollclaims.h"
#include "services/undo/undodeed.h"

namespace parkdesk::test {

using namespace Qt::StringLiterals;

void FigureDays::play(int steps)
{
    for (int i = 0; i < steps; ++i)
        step();
    roll();
}

StayKey FigureDays::some(const QString &states)
{
    const auto rows = m_raw.rows(
        u"SELECT id FROM stay WHERE lot_id = %1 AND state IN (%2) ORDER BY id"_s.arg(m_lot.value).arg(states));
    const qint64 none = 987'654'321;
    const qint64 id = rows.isEmpty() ? none : rows.at(m_random.bounded(rows.size())).first().toLongLong();
    return OfficeBuilder::keyOf(StayId {id});
}

void FigureDays::step()
{
    m_office.clock().advance(upTo(45));
    if (m_random.bounded(9) == 0)
        m_office.clock().advance(hours(1 + m_random.bounded(5)));
    const Actor &clerk = m_office.attendant();
    switch (m_random.bounded(14)) {
    case 0:
    case 1:
    case 2: comeIn(); break;
    case 3: book(); break;
    case 4: attempt<Arrive>(clerk, {some(u"1"_s), plate()}); break;
    case 5: attempt<CancelStay>(clerk, {some(u"1"_s)}); break;
    case 6: attempt<MoveStay>(clerk, {some(u"2"_s), {}, {}}); break;
    case 7: attempt<CorrectStay>(clerk, {some(u"2"_s), {}, type(), u"misread"_s}); break;
    case 8: writeDown(); break;
    case 9: takeBack(); break;
    case 10: roll(); break;
    case 11: attempt<CloseStay>(m_office.manager(), {some(u"2"_s), LeftHow::Owing, u"no wallet"_s}); break;
    default: payOrLeave(); break;
    }
}

void FigureDays::comeIn()
{
    EnterVehicle::Command command;
    command.lot = m_lot;
    command.plate = plate();
    command.vehicleType = type();
    if (m_random.bounded(2) == 0)
        command.until = m_office.clock().now() + upTo(600);
    attempt<EnterVehicle>(m_office.attendant(), command);
}

void FigureDays::book()
{
    ReserveSpot::Command command;
    command.lot = m_lot;
    command.plate = plate();
    command.vehicleType = type();
    command.from = m_office.clock().now() + upTo(400);
    command.until = command.from + upTo(500);
    attempt<ReserveSpot>(m_office.attendant(), command);
}

void FigureDays::payOrLeave()
{
    const StayKey key = some(u"2"_s);
    const auto quote = m_office.read<QuoteStay>({key, {}});
    if (!quote)
        return;
    if (quote->price.due.isZero())
        return attempt<LeaveStay>(m_office.attendant(), {key});
    attempt<PayStay>(m_office.attendant(), OfficeBuilder::paymentOf(*quote, m_random.bounded(3) != 0));
}

void FigureDays::writeDown()
{
    BackFillStay::Command command;
    command.lot = m_lot;
    command.plate = plate();
    command.vehicleType = type();
    command.enteredAt = m_office.clock().now() - upTo(3000);
    if (m_random.bounded(4) != 0)
        command.leftAt = std::min(m_office.clock().now(), command.enteredAt + upTo(900));
    command.method = m_random.bounded(2) == 0 ? u"cash"_s : QString();
    command.reason = u"the power was out"_s;
    attempt<BackFillStay>(m_office.manager(), command);
}

void FigureDays::takeBack()
{
    const qint64 last = m_raw.number(u"SELECT max(id) FROM journal WHERE kind NOT IN ('undo', 'roll_claims')"_s);
    attempt<UndoDeed>(m_office.attendant(), {JournalId {last - m_random.bounded(3)}, u"a slip"_s});
}

void FigureDays::roll()
{
    attempt<RollClaims>(OfficeBuilder::program(), {m_lot});
}

} // namespace parkdesk::test
