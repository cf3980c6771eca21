// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace parkdesk::architecture {

/// One line of a file that says `#include`.
struct Include {
    QString name; ///< what stands between the brackets or quotes
    int line = 0;
};

/// A file of the tree, read once. The three texts have the same length and the same line ends, so that an offset in
/// one is an offset in all.
struct Source {
    QString path; ///< from the root of the tree: "app/domain/money.h"
    QString text; ///< as it is
    QString code; ///< C++ without what stands in comments and strings (blanks instead); empty for other files
    QString literals; ///< only what stands in strings, with their quotes; empty for other files
    QList<Include> includes;

    [[nodiscard]] bool isCpp() const
    {
        return path.endsWith(QLatin1String(".h")) || path.endsWith(QLatin1String(".cpp"));
    }
    [[nodiscard]] bool isIn(const QStringList &places) const;
    [[nodiscard]] int lineAt(qsizetype offset) const;
};

/// A line that breaks a rule.
struct Breach {
    QString path;
    int line = 0;
    QString rule;
    QString reason;

    [[nodiscard]] QString toText() const;
};

/// Reads a file's text apart into code, strings and includes.
[[nodiscard]] Source parseSource(const QString &path, const QString &text);

/// Every source, script and form below \a root, sorted by path; not the fixtures of the architecture tests.
[[nodiscard]] QList<Source> readTree(const QString &root);

} // namespace parkdesk::architecture
