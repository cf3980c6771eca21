// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/statements.h"

#include <QDir>
#include <QFile>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

Statements::Blocks readAll()
{
    Statements::Blocks blocks;
    const QDir folder(u":/sql"_s);
    const QStringList files = folder.entryList({u"*.sql"_s}, QDir::Files);
    for (const QString &fileName : files) {
        QFile file(folder.filePath(fileName));
        if (file.open(QIODevice::ReadOnly))
            blocks.insert(Statements::parse(QString::fromUtf8(file.readAll())));
    }
    return blocks;
}

const Statements::Blocks &blocksOfProgram()
{
    static const Statements::Blocks blocks = readAll();
    return blocks;
}

} // namespace

Statements::Blocks Statements::parse(const QString &source)
{
    Blocks blocks;
    Blocks pieces;
    Blocks *filling = &blocks;
    QString key;
    const auto append = [&](const QString &words) {
        QString &text = (*filling)[key];
        text += (text.isEmpty() ? QString() : u"\n"_s) + words;
    };
    const QStringList lines = source.split(u'\n');
    for (const QString &line : lines) {
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith("-- name: "_L1) || trimmed.startsWith("-- piece: "_L1)) {
            filling = trimmed.startsWith("-- name: "_L1) ? &blocks : &pieces;
            key = trimmed.section(u' ', 2);
        } else if (trimmed.startsWith("-- dialect: "_L1)) {
            key += u'@' + trimmed.sliced(12);
        } else if (trimmed.startsWith("-- use: "_L1)) {
            append(pieces.value(trimmed.sliced(8)));
        } else if (!trimmed.startsWith("--"_L1) && !trimmed.isEmpty() && !key.isEmpty()) {
            append(line);
        }
    }
    return blocks;
}

QString Statements::text(Dialect dialect, const QString &name)
{
    const Blocks &blocks = blocksOfProgram();
    const QString special = name + (dialect == Dialect::Sqlite ? "@sqlite"_L1 : "@postgresql"_L1);
    const auto found = blocks.constFind(special);
    return found != blocks.cend() ? *found : blocks.value(name);
}

QStringList Statements::names()
{
    QStringList names;
    const QStringList keys = blocksOfProgram().keys();
    for (const QString &key : keys)
        names += key.section(u'@', 0, 0);
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace parkdesk
