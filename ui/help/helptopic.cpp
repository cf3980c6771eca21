// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/helptopic.h"

#include <QFile>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *topicNames[] = {"start", "desk",    "money",    "leaving", "bookings", "drivers", "support",
                                      "stay",  "rack",    "map",      "lots",    "search",   "tariffs", "analytics",
                                      "today", "journal", "payments", "staff",   "health",   "jobs",    "account",
                                      "lock",  "paper",   "imports",  "exports", "kiosk",    "settings"};

QString textOf(const QString &name, const QString &language)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool hasWords(const QString &text, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(),
                       [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

QList<HelpTopic> helpTopics(const QString &language)
{
    QList<HelpTopic> topics;
    for (const char *listed : topicNames) {
        const QString name = QString::fromLatin1(listed);
        QString text = textOf(name, language);
        if (text.isEmpty())
            text = textOf(name, u"en"_s);
        const QString heading = text.section(u'\n', 0, 0);
        topics.append({name, heading.mid(heading.indexOf(u' ') + 1), text});
    }
    return topics;
}

QList<HelpTopic> topicsWith(const QList<HelpTopic> &topics, const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    QList<HelpTopic> found;
    std::copy_if(topics.begin(), topics.end(), std::back_inserter(found),
                 [&](const HelpTopic &topic) { return hasWords(topic.text, wanted); });
    std::stable_partition(found.begin(), found.end(),
                          [&](const HelpTopic &topic) { return hasWords(topic.title, wanted); });
    return found;
}

} // namespace parkdesk
