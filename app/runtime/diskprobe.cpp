// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/diskprobe.h"

#include "services/health/timings.h"

#include <QFile>
#include <QTemporaryFile>

#include <sys/statvfs.h>
#include <unistd.h>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int probeBytes = 4096;

} // namespace

std::optional<DiskReading> probeDisk(const QString &folder)
{
    // Not QStorageInfo: it looks the folder up among the mounts, which a container may not show.
    struct statvfs disk = {};
    if (::statvfs(QFile::encodeName(folder).constData(), &disk) != 0)
        return std::nullopt;
    const auto block = static_cast<qint64>(disk.f_frsize);
    DiskReading reading {static_cast<qint64>(disk.f_bavail) * block, static_cast<qint64>(disk.f_blocks) * block, 0};
    QTemporaryFile file(folder + u"/.parkdesk-probe-XXXXXX"_s);
    const Stopwatch took;
    if (file.open() && file.write(QByteArray(probeBytes, 'p')) == probeBytes && file.flush()
        && ::fsync(file.handle()) == 0)
        reading.syncUs = took.us();
    return reading;
}

} // namespace parkdesk
