// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/databaseurl.h"

#include <QHash>
#include <QStringList>

namespace parkdesk {

/// The named statements of `storage/sql/*.sql`, read once from the program's resources. A block starts with
/// `-- name: overlapping_claims`; a line `-- dialect: sqlite` under it marks the form of one dialect, where the two
/// must differ. A block that starts with `-- piece: conditions` is none by itself: `-- use: conditions` puts it into
/// the statements below it in the same file. Comments are stripped: an apostrophe or a colon in one would break Qt's
/// binding.
class Statements {
public:
    /// Text in the dialect's form; empty when there is no such statement (a mistake of ours that a test finds).
    [[nodiscard]] static QString text(Dialect dialect, const QString &name);
    [[nodiscard]] static QStringList names();

    using Blocks = QHash<QString, QString>; ///< "name" or "name@sqlite" to text
    /// The blocks of one file. Public for its test.
    [[nodiscard]] static Blocks parse(const QString &source);
};

} // namespace parkdesk
