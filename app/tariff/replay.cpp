// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/replay.h"

#include "tariff/pricer.h"

#include <algorithm>

namespace parkdesk {

namespace {

std::size_t lengthClassOf(Duration length)
{
    const auto found = std::lower_bound(replayLengths.begin(), replayLengths.end(), length);
    return static_cast<std::size_t>(found - replayLengths.begin());
}

void addTo(ReplayGroup &group, const Money &before, const Money &after)
{
    ++group.stays;
    group.less += after.minor() < before.minor() ? 1 : 0;
    group.more += after.minor() > before.minor() ? 1 : 0;
    // Sums of prices of real stays: far from the bounds of 64 bits.
    group.before = Money(group.before.minor() + before.minor(), before.currency());
    group.after = Money(group.after.minor() + after.minor(), after.currency());
}

void mergeInto(ReplayGroup &group, const ReplayGroup &other)
{
    group.stays += other.stays;
    group.less += other.less;
    group.more += other.more;
    group.before = Money(group.before.minor() + other.before.minor(), other.before.currency());
    group.after = Money(group.after.minor() + other.after.minor(), other.after.currency());
}

/// Largest change first; ties in the order of the ids, so that the same stays give the same list in any order.
bool isLarger(const ReplayChange &left, const ReplayChange &right)
{
    const qint64 leftBy = std::abs(left.after.minor() - left.before.minor());
    const qint64 rightBy = std::abs(right.after.minor() - right.before.minor());
    return leftBy != rightBy ? leftBy > rightBy : left.stay < right.stay;
}

constexpr auto mostKept = static_cast<std::size_t>(Replay::mostChanges);

/// Keeps the largest; the list is a heap with the smallest of them at its front.
void keepLargest(std::vector<ReplayChange> &list, ReplayChange change)
{
    if (list.size() == mostKept) {
        if (!isLarger(change, list.front()))
            return;
        std::pop_heap(list.begin(), list.end(), isLarger);
        list.pop_back();
    }
    list.push_back(std::move(change));
    std::push_heap(list.begin(), list.end(), isLarger);
}

void keepFirst(std::vector<StayId> &list, StayId stay)
{
    const auto place = std::lower_bound(list.begin(), list.end(), stay);
    if (static_cast<std::size_t>(place - list.begin()) == mostKept)
        return;
    list.insert(place, stay);
    if (list.size() > mostKept)
        list.pop_back();
}

/// As pastQuestion() says; most questions need no copy.
Result<Money> amountAsPriced(Pricer &pricer, const Tariff &tariff, const Question &question)
{
    return question.lostTicket ? pricer.amount(pastQuestion(tariff, question)) : pricer.amount(question);
}

/// The amount in the middle, of an even number the lower of the two.
qint64 medianOf(const std::map<qint64, qint64> &spread, qint64 stays)
{
    qint64 seen = 0;
    for (const auto &[amount, count] : spread) {
        seen += count;
        if (seen * 2 >= stays)
            return amount;
    }
    return 0;
}

} // namespace

Question pastQuestion(const Tariff &tariff, Question question)
{
    question.lostTicket = question.lostTicket && tariff.lostTicket;
    return question;
}

Replay::Replay(std::shared_ptr<const Tariff> before, std::shared_ptr<const Tariff> after, Zone zone)
    : m_before(std::move(before))
    , m_after(std::move(after))
    , m_zone(std::move(zone))
    , m_priceBefore(std::make_unique<Pricer>(*m_before, *m_zone))
    , m_priceAfter(std::make_unique<Pricer>(*m_after, *m_zone))
{
    const Money zero(0, m_after->currency);
    const auto clear = [&zero](ReplayGroup &group) { group.before = group.after = zero; };
    clear(m_report.all);
    std::for_each(m_report.byHour.begin(), m_report.byHour.end(), clear);
    std::for_each(m_report.byLength.begin(), m_report.byLength.end(), clear);
}

Replay::~Replay() = default;

void Replay::note(const PastStay &stay, const Money &before, const Money &after)
{
    const Instant entry = stay.question.entry;
    const Instant exit = stay.question.exit.value_or(entry);
    addTo(m_report.all, before, after);
    addTo(m_report.byHour[static_cast<std::size_t>(m_zone->toLocal(entry).msOfDay() / 3'600'000)], before, after);
    addTo(m_report.byLength[lengthClassOf(exit - entry)], before, after);
    addTo(m_report.byType[stay.question.vehicle], before, after);
    ++m_spreadBefore[before.minor()];
    ++m_spreadAfter[after.minor()];
    if (before == after)
        return;
    keepLargest(after.minor() > before.minor() ? m_report.more : m_report.less,
                {stay.id, entry, exit, stay.question.vehicle, before, after});
}

void Replay::add(std::span<const PastStay> stays)
{
    for (const PastStay &stay : stays) {
        ++m_report.stays;
        const auto before = amountAsPriced(*m_priceBefore, *m_before, stay.question);
        const auto after = amountAsPriced(*m_priceAfter, *m_after, stay.question);
        m_report.refusedBefore += before ? 0 : 1;
        m_report.refusedAfter += after ? 0 : 1;
        if (before && after)
            note(stay, *before, *after);
        else if (before)
            keepFirst(m_report.refused, stay.id);
    }
}

void Replay::merge(const Replay &other)
{
    const ReplayReport &more = other.m_report;
    m_report.stays += more.stays;
    m_report.refusedBefore += more.refusedBefore;
    m_report.refusedAfter += more.refusedAfter;
    for (const StayId stay : more.refused)
        keepFirst(m_report.refused, stay);
    mergeInto(m_report.all, more.all);
    for (std::size_t i = 0; i < more.byHour.size(); ++i)
        mergeInto(m_report.byHour[i], more.byHour[i]);
    for (std::size_t i = 0; i < more.byLength.size(); ++i)
        mergeInto(m_report.byLength[i], more.byLength[i]);
    for (auto type = more.byType.cbegin(); type != more.byType.cend(); ++type)
        mergeInto(m_report.byType[type.key()], type.value());
    for (const ReplayChange &change : more.more)
        keepLargest(m_report.more, change);
    for (const ReplayChange &change : more.less)
        keepLargest(m_report.less, change);
    for (const auto &[amount, count] : other.m_spreadBefore)
        m_spreadBefore[amount] += count;
    for (const auto &[amount, count] : other.m_spreadAfter)
        m_spreadAfter[amount] += count;
}

ReplayReport Replay::report() const
{
    ReplayReport report = m_report;
    std::sort(report.more.begin(), report.more.end(), isLarger);
    std::sort(report.less.begin(), report.less.end(), isLarger);
    report.medianBefore = Money(medianOf(m_spreadBefore, report.all.stays), m_after->currency);
    report.medianAfter = Money(medianOf(m_spreadAfter, report.all.stays), m_after->currency);
    return report;
}

} // namespace parkdesk
