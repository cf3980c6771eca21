// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parkdesk {

/// Writes what Qt and we log to standard error and to \a path, for as long as it lives: time (UTC), level, category,
/// text. A file over 1 MB is put aside as `<path>.1`, one earlier one is kept as `<path>.2`. What is logged holds names
/// of statements, native codes and ids, never plates, names or values: that is up to who logs, and a test reads along.
/// One at a time in a process.
class LogFile {
public:
    explicit LogFile(const QString &path);
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;
    ~LogFile();
};

} // namespace parkdesk
