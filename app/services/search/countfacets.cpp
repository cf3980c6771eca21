// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/search/countfacets.h"

#include "domain/stay.h"
#include "services/search/stayfinder.h"
#include "storage/lotrepository.h"
#include "storage/searchreader.h"
#include "storage/unitofwork.h"

#include <QElapsedTimer>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

using Facet = CountFacets::Facet;
using Count = CountFacets::Count;

/// So few stays are all looked at, and every count is exact.
constexpr int mostLookedAt = 3000;
constexpr int valueBudgetMs = 8;

Result<QList<Count>> valuesOf(UnitOfWork &unit)
{
    QList<Count> values;
    const QList<LotWords> lots = TRY(SearchReader(unit).lots());
    for (const LotWords &lot : lots)
        values.append({Facet::Lot, QString::number(lot.id.value), 0, false});
    const QList<VehicleType> types = TRY(LotRepository(unit).vehicleTypes());
    for (const VehicleType &type : types)
        values.append({Facet::Type, type.code, 0, false});
    const QStringList states = stayQueryStates();
    for (const QString &state : states)
        values.append({Facet::State, state, 0, false});
    for (const QString &method : {u"cash"_s, u"card"_s, u"account"_s})
        values.append({Facet::Method, method, 0, false});
    return values;
}

/// The query with one value chosen in its facet.
StayQuery choosing(StayQuery query, const Count &value)
{
    switch (value.facet) {
    case Facet::Lot: query.lots = {LotId {value.value.toLongLong()}}; break;
    case Facet::Type: query.types = {value.value}; break;
    case Facet::State: query.states = {value.value}; break;
    case Facet::Method: query.method = value.value; break;
    }
    return query;
}

bool has(const StayTraits &traits, Facet facet, const QString &value)
{
    switch (facet) {
    case Facet::Lot: return QString::number(traits.lot.value) == value;
    case Facet::Type: return traits.vehicleType == value;
    case Facet::State:
        return stateName(traits.state) == value || (traits.leftHow && leftHowName(*traits.leftHow) == value);
    case Facet::Method: return traits.methods.contains(value);
    }
    return false;
}

/// True when the stays fit what is chosen in \a facet.
bool fits(const StayTraits &traits, const StayQuery &query, Facet facet)
{
    QStringList chosen;
    switch (facet) {
    case Facet::Lot:
        for (const LotId lot : query.lots)
            chosen.append(QString::number(lot.value));
        break;
    case Facet::Type: chosen = query.types; break;
    case Facet::State: chosen = query.states; break;
    case Facet::Method: chosen = query.method.isEmpty() ? QStringList() : QStringList {query.method}; break;
    }
    return chosen.isEmpty()
        || std::any_of(chosen.cbegin(), chosen.cend(), [&](const QString &value) { return has(traits, facet, value); });
}

int countOf(const QList<StayTraits> &all, const StayQuery &query, const Count &value)
{
    int stays = 0;
    for (const StayTraits &traits : all) {
        bool counts = has(traits, value.facet, value.value);
        for (const Facet facet : {Facet::Lot, Facet::Type, Facet::State, Facet::Method})
            counts = counts && (facet == value.facet || fits(traits, query, facet));
        stays += counts ? traits.stays : 0;
    }
    return stays;
}

/// All stays that fit the other conditions; absent when they are too many.
Result<std::optional<QList<StayTraits>>> lookAt(UnitOfWork &unit, const CountFacets::Question &question, Instant now)
{
    SearchStays::Question all;
    all.query = question.query;
    all.query.lots.clear();
    all.query.types.clear();
    all.query.states.clear();
    all.query.method.clear();
    all.most = mostLookedAt;
    all.budgetMs = question.budgetMs;
    QElapsedTimer took;
    took.start();
    QList<StayId> stays;
    do {
        const auto portion = TRY(findStays(unit, all, now));
        for (const SearchStays::Place &place : portion.places)
            stays.append(place.stay);
        all.after = portion.next;
    } while (all.after && stays.size() < mostLookedAt && took.elapsed() < question.budgetMs);
    if (all.after)
        return std::optional<QList<StayTraits>>();
    return std::optional(TRY(SearchReader(unit).traits(stays)));
}

Result<Count> countUpTo(UnitOfWork &unit, const StayQuery &query, Count value, Instant now)
{
    SearchStays::Question one;
    one.query = choosing(query, value);
    one.most = CountFacets::mostCounted + 1;
    one.budgetMs = valueBudgetMs;
    const auto found = TRY(findStays(unit, one, now));
    value.stays = static_cast<int>(std::min<qsizetype>(found.places.size(), CountFacets::mostCounted));
    value.more = found.next || found.places.size() > CountFacets::mostCounted;
    return value;
}

} // namespace

Result<CountFacets::Answer> CountFacets::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    QElapsedTimer took;
    took.start();
    Answer answer;
    QList<Count> values = TRY(valuesOf(unit));
    if (question.from == 0) {
        if (const auto all = TRY(lookAt(unit, question, context.now))) {
            for (Count &value : values)
                value.stays = countOf(*all, question.query, value);
            answer.counts = values;
            return answer;
        }
        const StayQuery &query = question.query;
        if (!(query.text + query.plate + query.code + query.spot).trimmed().isEmpty())
            return answer; // for each value the text would be looked for again
    }
    for (int at = question.from; at < values.size(); ++at) {
        if (at > question.from && took.elapsed() >= question.budgetMs) {
            answer.next = at;
            return answer;
        }
        answer.counts.append(TRY(countUpTo(unit, question.query, values.at(at), context.now)));
    }
    return answer;
}

} // namespace parkdesk
