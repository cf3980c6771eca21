// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace parkdesk {

/// What a disk is like that a folder is on.
struct DiskReading {
    qint64 freeBytes = 0;
    qint64 totalBytes = 0;
    qint64 syncUs = 0; ///< to write a little and have it kept
};
/// Looks at the disk of a folder, on any thread; nothing when there is no such folder. A seam for tests.
using DiskProbe = std::function<std::optional<DiskReading>(const QString &folder)>;

/// The real one: asks the file system, and writes four kilobytes to a file of its own that is gone afterwards. A disk
/// that is full is read all the same.
[[nodiscard]] std::optional<DiskReading> probeDisk(const QString &folder);

} // namespace parkdesk
