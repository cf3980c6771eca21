// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace parkdesk {

/// One help page: resources/help/<language>/<name>.md. Pages of the window have the name of their topic.
struct HelpTopic {
    QString name;
    QString title; ///< its first heading
    QString text; ///< Markdown
};

/// In the order in which they are read. \a language is "de" or "en"; what is not there in that language is English.
[[nodiscard]] QList<HelpTopic> helpTopics(const QString &language);

/// The topics whose title or text has every word of \a words, those with the title first.
[[nodiscard]] QList<HelpTopic> topicsWith(const QList<HelpTopic> &topics, const QString &words);

} // namespace parkdesk
