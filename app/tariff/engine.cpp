// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/engine.h"

#include "tariff/pricer.h"
#include "tariff/pricerparts.h"
#include "tariff/settle.h"
#include "tariff/signwords.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// The exit to be priced: what was asked, the moment of payment while its grace lasts, or the tariff's end of day.
Result<Instant> exitOf(const Tariff &tariff, const Question &question, const ZoneRules &zone)
{
    if (question.entry.ms < 0)
        return fail(ErrorCode::BadTime, Field::Entry);
    if (!question.exit) {
        if (!tariff.openStayEndsAt)
            return notForSale(u"no_exit"_s);
        return periodEnd(CapPeriod::CalendarDay, *tariff.openStayEndsAt, question.entry, question.entry, zone);
    }
    const Instant exit = *question.exit;
    if (exit < question.entry)
        return fail(ErrorCode::BadSpan, Field::Exit);
    if (exit - question.entry > longestStay)
        return fail(ErrorCode::BadSpan, Field::Exit, {{u"reason"_s, u"too_long"_s}});
    if (exit > noEnd)
        return fail(ErrorCode::BadTime, Field::Exit);
    const bool inGrace = question.paidAt && tariff.exitGrace && *question.paidAt >= question.entry
        && *question.paidAt <= exit && exit - *question.paidAt <= *tariff.exitGrace;
    return inGrace ? *question.paidAt : exit;
}

/// Lines of nothing that say by whose terms and by which demand the prices are what they are.
std::vector<PriceItem> termsItems(const PricingRun &run)
{
    std::vector<PriceItem> items;
    const RateTable &table = run.parts.tariff().tables[static_cast<size_t>(run.terms.table)];
    for (const TermsRule *rule : run.terms.used) {
        PriceItem item = simpleItem(ChargeLineKind::Terms, run.entry, run.exit, Fraction());
        item.table = &table;
        item.units = millionthsOf(rule->factor);
        item.ruleId = &rule->name;
        item.label = &rule->label;
        items.push_back(item);
    }
    if (run.terms.demand) {
        static const QString demandId = u"demand"_s;
        PriceItem item = simpleItem(ChargeLineKind::Demand, run.entry, run.exit, Fraction());
        item.table = &table;
        item.units = millionthsOf(*run.terms.demand);
        item.ruleId = &demandId;
        items.push_back(item);
    }
    return items;
}

void append(std::vector<PriceItem> &items, std::vector<PriceItem> more)
{
    if (items.empty())
        items = std::move(more);
    else
        items.insert(items.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Time, discounts and extras.
Result<std::vector<PriceItem>> priceStay(const PricingRun &run)
{
    TimePrice price = TRY(timePrice(run, run.terms.table));
    std::vector<PriceItem> discounts;
    if (!run.question.noShow)
        discounts = TRY(discountsOn(run, price));
    std::vector<PriceItem> extras = TRY(extrasOn(run, price, discounts));
    std::vector<PriceItem> items = termsItems(run);
    if (run.question.noShow) {
        append(items, std::move(extras));
        if (items.empty())
            items.push_back(simpleItem(ChargeLineKind::Free, run.entry, run.exit, Fraction()));
        return items;
    }
    append(items, std::move(price.items));
    append(items, std::move(discounts));
    append(items, std::move(extras));
    return items;
}

Fraction dayMaximum(const RateTable &table, const PriceScale &scale)
{
    Fraction most;
    for (const RateCap &cap : table.caps) {
        if (cap.per != CapPeriod::CalendarDay && cap.per != CapPeriod::Hours24)
            continue;
        const Fraction value = cap.factorsInside ? Fraction(cap.maxValue.minor()) : scale.ofBound(cap.maxValue);
        if ((value - most).sign() > 0)
            most = value;
    }
    return most;
}

Result<std::vector<PriceItem>> priceLost(PricingRun &run)
{
    const Tariff &tariff = run.parts.tariff();
    if (!tariff.lostTicket)
        return notForSale(u"lost_ticket"_s);
    const LostTicketRule &rule = *tariff.lostTicket;
    const RateTable &table = tariff.tables[static_cast<size_t>(run.terms.table)];
    std::vector<PriceItem> items;
    if (rule.type == LostTicketType::RealPrice) {
        run.exit = TRY(exitOf(tariff, run.question, run.parts.zone()));
        items = TRY(priceStay(run));
    }
    const std::optional<Money> told = lostTicketFee(rule, run.question);
    const Fraction fee = told ? Fraction(told->minor()) : Fraction();
    const Fraction amount = rule.type == LostTicketType::DayMaximum ? dayMaximum(table, run.terms.scale) + fee : fee;
    if (items.empty() || !amount.isZero()) {
        items.push_back(
            simpleItem(ChargeLineKind::LostTicket, run.entry, run.question.exit.value_or(run.entry), amount));
        items.back().table = &table;
    }
    return items;
}

Result<std::vector<PriceItem>> itemsOf(PricerParts &parts, const Question &question)
{
    const Tariff &tariff = parts.tariff();
    parts.setDays(question.calendar);
    PricingRun run {parts, question, TRY(termsFor(tariff, question)), question.entry, question.entry};
    const bool real = question.entryProven && tariff.lostTicket && tariff.lostTicket->realPriceWhenProven;
    if (question.lostTicket && !real)
        return priceLost(run);
    run.exit = TRY(exitOf(tariff, question, parts.zone()));
    return priceStay(run);
}

} // namespace

void PricerParts::setDays(const std::shared_ptr<const CalendarDays> &days)
{
    if (days == m_days)
        return;
    m_days = days;
    m_tables.clear();
    m_ladders.clear();
    m_calendar = CalendarView(m_tariff.calendar, days.get());
}

PreparedTable &PricerParts::table(int index)
{
    const auto at = static_cast<size_t>(index);
    if (m_tables.size() <= at)
        m_tables.resize(m_tariff.tables.size());
    if (!m_tables[at])
        m_tables[at] = std::make_unique<PreparedTable>(m_tariff.tables[at], m_zone, m_calendar);
    return *m_tables[at];
}

PreparedTable &PricerParts::ladder(const std::vector<RateLine> &lines, const QString &id)
{
    std::unique_ptr<OwnLadder> &own = m_ladders[&lines];
    if (!own) {
        own = std::make_unique<OwnLadder>();
        own->table.id = id;
        own->table.lines = lines;
        own->prepared = std::make_unique<PreparedTable>(own->table, m_zone, m_calendar);
    }
    return *own->prepared;
}

Pricer::Pricer(const Tariff &tariff, const ZoneRules &zone)
    : m_parts(std::make_unique<PricerParts>(tariff, zone))
{
}

Pricer::~Pricer() = default;

Result<Charge> Pricer::charge(const Question &question)
{
    return settle(m_parts->tariff(), TRY(itemsOf(*m_parts, question)), question);
}

Result<Money> Pricer::amount(const Question &question)
{
    return settledAmount(m_parts->tariff(), TRY(itemsOf(*m_parts, question)), question);
}

Result<Charge> quote(const Tariff &tariff, const Question &question, const ZoneRules &zone)
{
    return Pricer(tariff, zone).charge(question);
}

} // namespace parkdesk
