// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "tariff/charge.h"
#include "tariff/tariff.h"

#include <map>
#include <vector>

namespace parkdesk {

/// A charge as its row holds it.
struct BigCharge {
    qint64 amount = 0;
    qint64 tax = 0;
    QString facts;
    QString hash;
    const std::vector<ChargeLine> *lines = nullptr; ///< for what does not depend on the hour alone
};

/// The charges of very many stays by a tariff that asks for nothing but the type and how many hours have begun: each
/// combination is priced once, and its text is told with other instants for every stay. That it is right is proved by
/// `verify`, which prices every charge again.
class BigCharges {
public:
    BigCharges(const Tariff &tariff, Zone zone)
        : m_tariff(tariff)
        , m_zone(std::move(zone))
    {
    }

    /// Stays that end on the full hour or minute of a bound are the caller's to avoid. Errors: those of quote().
    [[nodiscard]] Result<BigCharge> of(const QString &type, const TimeSpan &stay);

private:
    /// Where an instant stands in the text.
    struct Mark {
        QByteArray before;
        bool isExit = false;
        qint64 afterEntry = 0;
    };
    struct Form {
        qint64 amount = 0;
        qint64 tax = 0;
        std::vector<ChargeLine> lines;
        std::vector<Mark> marks;
        QByteArray rest;
    };
    [[nodiscard]] Result<const Form *> formOf(const QString &type, qint64 started, const TimeSpan &stay);

    const Tariff &m_tariff;
    Zone m_zone;
    std::map<std::pair<QString, qint64>, Form> m_forms; ///< charges point into it
};

} // namespace parkdesk
