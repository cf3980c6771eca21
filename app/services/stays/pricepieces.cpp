// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/pricepieces.h"

#include <algorithm>

namespace parkdesk {

namespace {

bool isPieceOfTime(ChargeLineKind kind)
{
    switch (kind) {
    case ChargeLineKind::Units:
    case ChargeLineKind::Step:
    case ChargeLineKind::Tier:
    case ChargeLineKind::Flat:
    case ChargeLineKind::Free:
    case ChargeLineKind::Grace: return true;
    default: return false;
    }
}

/// The place of a window among its table's, from 1; what lies in no window comes after the last.
int numberOf(const QString &window, const Tariff *tariff)
{
    if (!tariff)
        return 1;
    int most = 0;
    for (const RateTable &table : tariff->tables) {
        most = std::max(most, static_cast<int>(table.windows.size()));
        for (std::size_t i = 0; i < table.windows.size(); ++i) {
            if (!window.isEmpty() && table.windows[i].id == window)
                return static_cast<int>(i) + 1;
        }
    }
    return most + 1;
}

/// The author's words for a window; nothing for what lies in none.
TariffLabel labelOf(const QString &window, const Tariff *tariff)
{
    for (const RateTable &table : tariff && !window.isEmpty() ? tariff->tables : std::vector<RateTable>()) {
        for (const RateWindow &known : table.windows) {
            if (known.id == window)
                return known.label;
        }
    }
    return {};
}

/// One piece a unit where the units are alike and few; else one for all of them.
void addPieces(const ChargeLine &line, const Tariff *tariff, QList<ExplainPrice::Piece> &pieces)
{
    ExplainPrice::Piece whole;
    whole.from = line.from;
    whole.until = line.until;
    whole.rule = line.ruleId;
    whole.window = line.window;
    whole.number = numberOf(line.window, tariff);
    whole.kind = line.kind;
    whole.amount = line.amount;
    whole.units = std::max<qint64>(line.units, 1);
    whole.label = labelOf(line.window, tariff);
    whole.freed = Money(0, line.amount.currency());
    const qint64 units = line.units;
    const bool alike = line.kind == ChargeLineKind::Units && units > 1 && units <= ExplainPrice::mostUnits
        && line.unitLength > Duration(0) && line.amount.minor() % units == 0
        && line.until - line.from <= line.unitLength * units;
    if (!alike) {
        pieces.append(whole);
        return;
    }
    for (qint64 i = 0; i < units; ++i) {
        ExplainPrice::Piece piece = whole;
        piece.units = 1;
        piece.amount = Money(line.amount.minor() / units, line.amount.currency());
        piece.from = std::min(line.until, line.from + line.unitLength * i);
        piece.until = i + 1 == units ? line.until : std::min(line.until, line.from + line.unitLength * (i + 1));
        pieces.append(piece);
    }
}

/// A cap is a meter: what it takes away are the last units within its stretch.
void freeBy(const ChargeLine &cap, QList<ExplainPrice::Piece> &pieces)
{
    qint64 left = -cap.amount.minor();
    for (auto piece = pieces.rbegin(); piece != pieces.rend() && left > 0; ++piece) {
        if (piece->from >= cap.until || piece->until <= cap.from)
            continue;
        const qint64 taken = std::min(left, piece->amount.minor() - piece->freed.minor());
        if (taken <= 0)
            continue;
        piece->freed = Money(piece->freed.minor() + taken, piece->amount.currency());
        left -= taken;
    }
}

/// The last instant at which the amount is still \a before; it is another at \a late.
Instant lastWith(std::optional<Money> before, Instant early, Instant late,
                 const std::function<std::optional<Money>(Instant)> &amountAt)
{
    while (late.ms - early.ms > 1) {
        const Instant middle {early.ms + (late.ms - early.ms) / 2};
        if (amountAt(middle) == before)
            early = middle;
        else
            late = middle;
    }
    return early;
}

} // namespace

QList<ExplainPrice::Piece> piecesOf(const Charge &charge, const Tariff *tariff)
{
    QList<ExplainPrice::Piece> pieces;
    for (const ChargeLine &line : charge.lines) {
        if (isPieceOfTime(line.kind) && line.from < line.until)
            addPieces(line, tariff, pieces);
    }
    std::stable_sort(
        pieces.begin(), pieces.end(),
        [](const ExplainPrice::Piece &left, const ExplainPrice::Piece &right) { return left.from < right.from; });
    for (const ChargeLine &line : charge.lines) {
        if (line.kind == ChargeLineKind::Cap)
            freeBy(line, pieces);
    }
    return pieces;
}

QList<ExplainPrice::Bound> boundsOf(const Charge &charge)
{
    QList<ExplainPrice::Bound> bounds;
    for (const ChargeLine &line : charge.lines) {
        if (!isPieceOfTime(line.kind))
            bounds.append({line.from, line.until, line});
    }
    return bounds;
}

QList<ExplainPrice::Step> stepsAhead(Instant from, Instant until,
                                     const std::function<std::optional<Money>(Instant)> &amountAt)
{
    QList<ExplainPrice::Step> steps;
    std::optional<Money> amount = amountAt(from);
    for (Instant at = from; at < until && amount && steps.size() < ExplainPrice::mostSteps;) {
        const Instant next = std::min(at + minutes(1), until);
        const std::optional<Money> then = amountAt(next);
        if (then && *then != *amount) {
            const Instant last = lastWith(amount, at, next, amountAt);
            const std::optional<Money> changed = amountAt({last.ms + 1});
            steps.append({last, changed.value_or(*then)});
            amount = steps.last().amount;
            at = {last.ms + 1};
            continue;
        }
        amount = then;
        at = next;
    }
    return steps;
}

} // namespace parkdesk
