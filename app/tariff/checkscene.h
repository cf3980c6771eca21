// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/checker.h"
#include "tariff/pricer.h"
#include "tariff/timeline.h"

#include <functional>
#include <memory>
#include <optional>

namespace parkdesk {

inline constexpr qint64 checkMinute = 60'000;
inline constexpr qint64 checkHour = 60 * checkMinute;

/// Somebody who pays by a table.
struct CheckPayer {
    int table = 0;
    QString path; ///< of the table
    QString vehicle;
    QStringList groups;
    QString zone;
    QString permit;
};

/// What the parts of the checker share: the tariff, a year of days to try it on, and where findings go.
class CheckScene {
public:
    CheckScene(const Tariff &tariff, const ZoneRules &zone, int year);

    [[nodiscard]] const Tariff &tariff() const { return m_tariff; }
    [[nodiscard]] const ZoneRules &zone() const { return m_zone; }
    [[nodiscard]] qint64 firstDay() const { return m_firstDay; }
    [[nodiscard]] int daysOfYear() const { return m_daysOfYear; }
    /// A Monday in March, followed by an ordinary week and one with a public holiday (Wednesday), a school holiday
    /// (Tuesday) and events (Thursday evening, Friday noon).
    [[nodiscard]] qint64 monday() const { return m_monday; }
    [[nodiscard]] const CalendarView &calendar() const { return m_calendar; }
    [[nodiscard]] const std::vector<CheckPayer> &payers() const { return m_payers; }
    [[nodiscard]] Instant at(qint64 day, qint64 msOfDay) const;

    [[nodiscard]] Question questionOf(const CheckPayer &payer, Instant entry, Instant exit) const;
    [[nodiscard]] Result<Charge> priceOf(const CheckPayer &payer, Instant entry, Instant exit) const;

    void add(FindingSeverity severity, const QString &code, const QString &path, const QJsonObject &details = {});
    [[nodiscard]] std::vector<TariffFinding> take() { return std::move(m_findings); }

private:
    void findPayers();

    const Tariff &m_tariff;
    const ZoneRules &m_zone;
    qint64 m_firstDay;
    int m_daysOfYear;
    qint64 m_monday;
    std::shared_ptr<const CalendarDays> m_days; ///< invented
    CalendarView m_calendar;
    std::unique_ptr<Pricer> m_pricer; ///< of all that is tried
    std::vector<CheckPayer> m_payers;
    std::vector<TariffFinding> m_findings;
};

/// Which part of the checker reports to the scene.
void checkExamplesOf(CheckScene &scene);
void checkSold(CheckScene &scene);
void checkClockChanges(CheckScene &scene);
void checkRules(CheckScene &scene); ///< windows, ladders, tables
void checkSense(CheckScene &scene); ///< what can be told without a price
void checkPrices(CheckScene &scene); ///< what stays cost
void checkNeverUsed(CheckScene &scene); ///< offers and caps
/// Each fall of a price with its cause: the id of the rule, or nothing when no rule means it.
struct PriceFall {
    Instant entry;
    Instant exit;
    Money shorter;
    Money amount;
    QString rule;
    bool explained = false;
};
[[nodiscard]] std::vector<PriceFall> fallsFor(const CheckScene &scene, const CheckPayer &payer);

} // namespace parkdesk
