// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/checkscene.h"

#include <QDate>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Any word that is not the name of a type stands for the unnamed ones.
const QString unnamedVehicle = u"?"_s;

CalendarDays inventedDays(qint64 monday)
{
    CalendarDays days;
    days.publicHolidays = {monday + 9};
    days.schoolHolidays = {monday + 8};
    days.events = {
        {u"evening"_s, LocalTime::of(monday + 10, 18 * checkHour), LocalTime::of(monday + 10, 23 * checkHour)},
        {u"noon"_s, LocalTime::of(monday + 11, 10 * checkHour), LocalTime::of(monday + 11, 14 * checkHour)}};
    return days;
}

qint64 mondayOf(qint64 day)
{
    return day + (8 - LocalTime::of(day, 0).weekday()) % 7;
}

} // namespace

CheckScene::CheckScene(const Tariff &tariff, const ZoneRules &zone, int year)
    : m_tariff(tariff)
    , m_zone(zone)
    , m_firstDay(QDate(1970, 1, 1).daysTo(QDate(year, 1, 1)))
    , m_daysOfYear(QDate(year, 1, 1).daysInYear())
    , m_monday(mondayOf(m_firstDay + 60))
    , m_days(std::make_shared<const CalendarDays>(inventedDays(m_monday)))
    , m_calendar(tariff.calendar, m_days.get())
    , m_pricer(std::make_unique<Pricer>(tariff, zone))
{
    findPayers();
}

Instant CheckScene::at(qint64 day, qint64 msOfDay) const
{
    return m_zone.instantOfRule(LocalTime::of(day, msOfDay));
}

void CheckScene::findPayers()
{
    const auto pathOf = [](int table) { return u"/rateTables/"_s + QString::number(table); };
    const auto known = [this](int table) {
        return std::any_of(m_payers.begin(), m_payers.end(),
                           [table](const CheckPayer &payer) { return payer.table == table; });
    };
    const QString anybody =
        m_tariff.defaultTable || m_tariff.vehicles.empty() ? unnamedVehicle : m_tariff.vehicles.front().vehicle;
    if (m_tariff.defaultTable)
        m_payers.push_back({*m_tariff.defaultTable, pathOf(*m_tariff.defaultTable), unnamedVehicle, {}, {}, {}});
    for (const VehicleRule &rule : m_tariff.vehicles) {
        if (!rule.refused && !known(rule.table))
            m_payers.push_back({rule.table, pathOf(rule.table), rule.vehicle, {}, {}, {}});
    }
    const auto addTerms = [&](const std::vector<TermsRule> &rules,
                              const std::function<void(CheckPayer &, QString)> &set) {
        for (const TermsRule &rule : rules) {
            if (rule.refused || !rule.table || known(*rule.table))
                continue;
            CheckPayer payer {*rule.table, pathOf(*rule.table), anybody, {}, {}, {}};
            set(payer, rule.name);
            m_payers.push_back(payer);
        }
    };
    addTerms(m_tariff.groups, [](CheckPayer &payer, const QString &name) { payer.groups = {name}; });
    addTerms(m_tariff.zones, [](CheckPayer &payer, const QString &name) { payer.zone = name; });
    addTerms(m_tariff.permits, [](CheckPayer &payer, const QString &name) { payer.permit = name; });
}

Question CheckScene::questionOf(const CheckPayer &payer, Instant entry, Instant exit) const
{
    Question question;
    question.entry = entry;
    question.exit = exit;
    question.vehicle = payer.vehicle;
    question.groups = payer.groups;
    question.zone = payer.zone;
    question.permit = payer.permit;
    question.calendar = m_days;
    return question;
}

Result<Charge> CheckScene::priceOf(const CheckPayer &payer, Instant entry, Instant exit) const
{
    return m_pricer->charge(questionOf(payer, entry, exit));
}

void CheckScene::add(FindingSeverity severity, const QString &code, const QString &path, const QJsonObject &details)
{
    m_findings.push_back({severity, code, path, details});
}

} // namespace parkdesk
