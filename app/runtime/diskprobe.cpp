// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/diskprobe.h"

#include "services/health/timings.h"

#include <QStorageInfo>
#include <QTemporaryFile>

#include <unistd.h>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int probeBytes = 4096;

} // namespace

std::optional<DiskReading> probeDisk(const QString &folder)
{
    const QStorageInfo storage(folder);
    if (!storage.isValid())
        return std::nullopt;
    DiskReading reading {storage.bytesAvailable(), storage.bytesTotal(), 0};
    QTemporaryFile file(folder + u"/.parkdesk-probe-XXXXXX"_s);
    const Stopwatch took;
    if (file.open() && file.write(QByteArray(probeBytes, 'p')) == probeBytes && file.flush()
        && ::fsync(file.handle()) == 0)
        reading.syncUs = took.us();
    return reading;
}

} // namespace parkdesk
