// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/migrator.h"

#include <QMap>
#include <QPair>

namespace parkdesk {

/// What the migrations leave in a database, read from their text: so that a trigger that somebody dropped or rewrote is
/// found, and no second list has to be kept.
struct SchemaExpectation {
    struct Object {
        QString table;
        QString text; ///< SQLite: the statement. PostgreSQL: a function's body, a trigger's function. May be empty
    };
    using Key = QPair<QString, QString>;

    QMap<Key, Object> objects; ///< by kind ("table", "index", "trigger", "function") and name
    QMap<Key, int> constraints; ///< by table and kind ("p", "u", "f", "c", "x"): how many. PostgreSQL only

    [[nodiscard]] static SchemaExpectation of(const QList<Migrator::Step> &steps, Dialect dialect);
};

} // namespace parkdesk
