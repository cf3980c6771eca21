// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace parkdesk::test {

/// One text of a .ts file.
struct TranslatedText {
    QString context;
    QString source;
    QString comment;
    QStringList translations; ///< more than one for a plural
    bool plural = false;
    bool finished = false;
};

/// Empty when the file cannot be read.
[[nodiscard]] QList<TranslatedText> readTexts(const QString &tsFile);

/// What is wrong with a text, one sentence each: unfinished or empty, a place holder lost or invented, an access key
/// lost, an ellipsis or an end mark lost.
[[nodiscard]] QStringList faultsOf(const TranslatedText &text);

} // namespace parkdesk::test
