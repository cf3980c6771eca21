// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/checker.h"

#include "tariff/checkscene.h"
#include "tariff/examples.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

void checkExamplesOf(CheckScene &scene)
{
    for (const ExampleOutcome &outcome : runExamples(scene.tariff(), scene.zone())) {
        if (!outcome.holds())
            scene.add(FindingSeverity::Error, u"example_fails"_s, u"/examples/"_s + QString::number(outcome.index),
                      {{u"expected"_s, outcome.expected}, {u"got"_s, outcome.got}});
    }
}

std::vector<TariffFinding> checkTariff(const Tariff &tariff, const ZoneRules &zone, int year)
{
    CheckScene scene(tariff, zone, year);
    checkExamplesOf(scene);
    checkSold(scene);
    checkRules(scene);
    checkSense(scene);
    checkPrices(scene);
    checkClockChanges(scene);
    checkNeverUsed(scene);
    return scene.take();
}

std::vector<TariffFinding> tariffErrors(const Tariff &tariff, const ZoneRules &zone, int year)
{
    CheckScene scene(tariff, zone, year);
    checkExamplesOf(scene);
    checkSold(scene);
    checkClockChanges(scene);
    std::vector<TariffFinding> errors = scene.take();
    std::erase_if(errors, [](const TariffFinding &finding) { return finding.severity != FindingSeverity::Error; });
    return errors;
}

std::vector<TariffFinding> namedFalls(const Tariff &tariff, const ZoneRules &zone, int year)
{
    CheckScene scene(tariff, zone, year);
    for (const CheckPayer &payer : scene.payers()) {
        QStringList named;
        for (const PriceFall &fall : fallsFor(scene, payer)) {
            if (!fall.explained || named.contains(fall.rule))
                continue;
            named.append(fall.rule);
            scene.add(FindingSeverity::Note, u"longer_costs_less_by_rule"_s, payer.path,
                      {{u"rule"_s, fall.rule},
                       {u"entry"_s, zone.toText(fall.entry)},
                       {u"exit"_s, zone.toText(fall.exit)},
                       {u"amount"_s, fall.amount.toText()},
                       {u"shorter"_s, fall.shorter.toText()}});
        }
    }
    return scene.take();
}

QString severityName(FindingSeverity severity)
{
    switch (severity) {
    case FindingSeverity::Note: return u"note"_s;
    case FindingSeverity::Warning: return u"warning"_s;
    case FindingSeverity::Error: break;
    }
    return u"error"_s;
}

} // namespace parkdesk
