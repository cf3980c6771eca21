// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/context.h"
#include "services/imports/stayfile.h"

#include <QJsonObject>

namespace parkdesk::ctl {

/// Stays of a file on their way in, or looked at only, part by part.
class StaysIntake {
public:
    StaysIntake(Context &context, QString source, bool dry)
        : m_context(context)
        , m_source(std::move(source))
        , m_dry(dry)
    {
    }

    /// The lines of its rows that are not in, for the file of rejects.
    [[nodiscard]] Result<QByteArray> take(const StayFile::Part &part);
    [[nodiscard]] const StayFileCount &count() const { return m_count; }
    /// The line up to which an earlier run came; 0 for none.
    [[nodiscard]] qint64 resumedAt() const { return m_dry ? 0 : m_before.untilLine; }

private:
    [[nodiscard]] Result<ImportStays::Outcome> bringIn(const StayFile::Part &part);

    Context &m_context;
    QString m_source;
    bool m_dry;
    bool m_begun = false;
    ImportProgress::Answer m_before;
    StayFileCount m_count;
};

[[nodiscard]] QJsonObject jsonOfCounts(const QMap<QString, qint64> &counts);
/// "  no_such_time: 3, lines 17, 20, 31" each.
[[nodiscard]] QStringList linesOfCounts(const StayFileCount &count, const QMap<QString, qint64> &counts);

} // namespace parkdesk::ctl
