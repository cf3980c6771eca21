// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/spotcard.h"

#include "services/analytics/figurevalue.h"
#include "services/analytics/spotuse.h"
#include "services/lots/readlotplan.h"
#include "services/office.h"
#include "ui/analytics/figurecard.h"
#include "ui/analytics/figurewords.h"
#include "ui/shared/charts/spotmap.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <map>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct SpotCards {
    Q_DECLARE_TR_FUNCTIONS(SpotCards)
};

/// Between two levels, which lie side by side; millimetres.
constexpr double levelGap = 6'000;

class SpotCard final : public FigureCard {
public:
    SpotCard()
        : FigureCard(u"spots"_s, SpotCards::tr("Which Spots Are Taken?"), new SpotMap)
    {
    }
    bool fits(const FigureScope &scope) const override { return scope.onlyLot() != nullptr; }
    QList<FiguresReport::Question> asks(const FigureScope &) const override { return {}; }
    void take(const FigureScope &scope, const QList<FiguresReport::Answer> &) override { m_scope = scope; }
    void readMore(Office &office, const FigureScope &scope) override;
    std::optional<FigureMark> behind(int index) const override
    {
        FigureMark mark = m_scope.mark(FigureMark::Measure::Occupied);
        mark.lots = {m_lot};
        mark.days = m_use.days;
        mark.spot = m_spots.at(index);
        return mark;
    }

private:
    void show();
    void tell(const std::map<QString, Figure> &shares);

    FigureScope m_scope;
    LotId m_lot;
    SpotUse::Answer m_use;
    LotPlan m_plan;
    QList<SpotId> m_spots; ///< in the order of the marks
};

void SpotCard::readMore(Office &office, const FigureScope &scope)
{
    const Lot *lot = scope.onlyLot();
    if (lot == nullptr)
        return;
    m_lot = lot->id;
    // One after the other on the same lane: the plan is there when the use is.
    office.read<ReadLotPlan>({lot->id, false}).then(this, [this, scope](const Result<LotPlan> &plan) {
        if (plan && scope == m_scope)
            m_plan = *plan;
    });
    office.read<SpotUse>({lot->id, scope.days, scope.type})
        .then(this, [this, scope](const Result<SpotUse::Answer> &use) {
            if (!use || !(scope == m_scope))
                return;
            m_use = *use;
            show();
        });
}

void SpotCard::show()
{
    QHash<qint64, SpotUse::Row> byRow;
    qint64 most = 1;
    for (const SpotUse::Row &row : std::as_const(m_use.rows)) {
        byRow.insert(row.spot.value, row);
        most = qMax(most, row.occupiedMs);
    }
    std::vector<SpotMap::Spot> spots;
    std::map<QString, Figure> shares;
    m_spots.clear();
    double offset = 0;
    for (const PlanLevel &level : std::as_const(m_plan.levels)) {
        QRectF bounds;
        for (const PlanSpot &spot : std::as_const(m_plan.spots)) {
            if (spot.level == level.id)
                bounds |= QRectF(spot.box.x, spot.box.y, spot.box.width, spot.box.height);
        }
        for (const PlanSpot &spot : std::as_const(m_plan.spots)) {
            if (spot.level != level.id)
                continue;
            const SpotUse::Row row = byRow.value(spot.id.value);
            const Figure share {row.occupiedMs, m_use.passedMs * spot.places};
            SpotMap::Spot shown;
            shown.box = QRectF(spot.box.x, spot.box.y, spot.box.width, spot.box.height)
                            .translated(offset - bounds.left(), -bounds.top());
            shown.turn = spot.box.rotation / 10.0;
            shown.label = spot.label;
            shown.permille = static_cast<int>(row.occupiedMs * 1000 / most);
            shown.detail = SpotCards::tr("%1: taken %2, %3 of the time, %n stay(s)", "spot, length, share", row.stays)
                               .arg(spot.label, figureText(FigureForm::Time, {row.occupiedMs}, {}),
                                    figureText(FigureForm::Share, share, {}));
            spots.push_back(shown);
            m_spots.append(spot.id);
            shares.emplace(spot.label, share);
        }
        offset += bounds.width() + levelGap;
    }
    auto *map = static_cast<SpotMap *>(chart());
    map->setSpots(spots);
    map->setScale(figureText(FigureForm::Time, {0}, {}), figureText(FigureForm::Time, {most}, {}));
    tell(shares);
}

void SpotCard::tell(const std::map<QString, Figure> &shares)
{
    FiguresReport::Answer table;
    table.kind = ReportKind::Occupancy;
    table.group = ReportGroup::Lot;
    table.days = m_use.days;
    table.columns = {{u"occupied"_s, FigureForm::Time}, {u"occupancy"_s, FigureForm::Share}};
    Figure all {0};
    qint64 passed = 0;
    for (const auto &[label, share] : shares) {
        table.rows.append({0, label, {}, {Figure {share.value}, share}});
        all.value += share.value;
        passed += share.per;
    }
    std::stable_sort(table.rows.begin(), table.rows.end(), [](const ReportRow &a, const ReportRow &b) {
        return a.figures.constFirst().value > b.figures.constFirst().value;
    });
    table.totals.append({0, {}, {}, {all, Figure {all.value, passed}}});
    setReport(table);
    setNote(m_use.withoutSpotMs > 0 ? SpotCards::tr("beside %1 on no spot", "a length of time")
                                          .arg(figureText(FigureForm::Time, {m_use.withoutSpotMs}, {}))
                                    : SpotCards::tr("time taken, the hottest spot is the measure"));
}

} // namespace

FigureCard *makeSpotCard()
{
    return new SpotCard;
}

} // namespace parkdesk
