// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/democosts.h"

#include "services/costs/setcosts.h"
#include "services/demo/demostage.h"
#include "services/lots/listlots.h"
#include "storage/summaryfold.h"

namespace parkdesk {

namespace {

/// In main units a month, for each vehicle of a usual day.
struct DemoAmount {
    MonthEntryKind kind;
    qint64 perVehicle;
};
constexpr DemoAmount demoAmounts[] = {{MonthEntryKind::Rent, 38},
                                      {MonthEntryKind::Wages, 41},
                                      {MonthEntryKind::Energy, 6},
                                      {MonthEntryKind::BudgetRevenue, 150},
                                      {MonthEntryKind::BudgetCosts, 84}};

} // namespace

Done enterDemoCosts(DemoStage &stage, const DemoOffice &office)
{
    const qint64 last = SummaryFold::monthOf(office.zone->toLocal(stage.now()).day());
    const qint64 first =
        SummaryFold::monthOf(office.zone->toLocal(stage.now() - std::chrono::hours(24 * stage.plan().days)).day());
    const auto lots = TRY(stage.read<ListLots>(office.owner, {}));
    for (const DemoOffice::Place &place : office.places) {
        Currency currency;
        for (const Lot &lot : lots) {
            if (lot.id == place.lot)
                currency = lot.currency;
        }
        qint64 unit = 1;
        for (int i = 0; i < currency.decimals(); ++i)
            unit *= 10;
        for (qint64 month = first; month <= last; ++month) {
            for (const DemoAmount &entry : demoAmounts) {
                const Money amount(entry.perVehicle * place.dailyVehicles * unit, currency);
                const MonthEntryCommand command {place.lot, month, entry.kind, amount};
                if (isCost(entry.kind))
                    TRY(stage.run<SetCosts>(office.owner, command));
                else
                    TRY(stage.run<SetBudget>(office.owner, command));
            }
        }
    }
    return {};
}

} // namespace parkdesk
