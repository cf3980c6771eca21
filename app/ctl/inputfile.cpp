// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/inputfile.h"

#include <QFile>

#include <cstdio>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

Result<QByteArray> readInput(const QString &path, qsizetype mostBytes)
{
    QFile file(path);
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return fail(ErrorCode::NotFound, Field::File);
    QByteArray bytes;
    while (bytes.size() <= mostBytes) { // a pipe gives a part at a time
        const QByteArray part = file.read(1'048'576);
        if (part.isEmpty())
            break;
        bytes += part;
    }
    if (bytes.size() > mostBytes)
        return fail(ErrorCode::TooLong, Field::File);
    return bytes;
}

} // namespace parkdesk::ctl
