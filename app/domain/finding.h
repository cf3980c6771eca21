// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace parkdesk {

/// A rule that a database does not keep, and the rows that break it.
struct Finding {
    /// At most so many ids are named; `details.count` is the number of all when there are more.
    static constexpr int mostIds = 50;

    QString check; ///< public: "claims_overlap", "charge_price", ...
    QString entity; ///< table whose ids they are, or what else is meant: "trigger", "schema"
    QList<qint64> ids;
    QJsonObject details; ///< names of tables and triggers, amounts, numbers; no plates, no names of people
};

} // namespace parkdesk
