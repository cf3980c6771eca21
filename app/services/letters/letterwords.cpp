// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/letters/letterwords.h"

#include <QFile>
#include <QHash>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

using LetterDictionary = QHash<QString, QString>;

LetterDictionary readDictionary(const QString &language)
{
    LetterDictionary words;
    QFile file(u":/letters/%1.txt"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return words;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.contains(u": "_s))
            words.insert(line.section(u": "_s, 0, 0), line.section(u": "_s, 1).trimmed());
    }
    return words;
}

} // namespace

QString letterWord(const QString &key, const QString &language)
{
    static const LetterDictionary english = readDictionary(u"en"_s);
    static const LetterDictionary german = readDictionary(u"de"_s);
    return (language.startsWith("de"_L1) ? german : english).value(key, key);
}

} // namespace parkdesk
