// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/notices/notices.h"
#include "services/office.h"
#include "ui/shared/rowmodel.h"

#include <QTimer>

#include <utility>

namespace parkdesk {

/// A notice, and when this window saw it first.
struct SeenNotice {
    Notices::Row row;
    Instant seen;

    friend bool operator==(const SeenNotice &, const SeenNotice &) = default;
};

/// The notices of now, read again when something changed and each minute.
class NoticeBoard : public RowModel<SeenNotice, std::pair<int, qint64>> {
    Q_OBJECT

public:
    NoticeBoard(Office &office, LotId here, QObject *parent = nullptr);

    [[nodiscard]] std::pair<int, qint64> keyOf(const SeenNotice &notice) const override
    {
        return {static_cast<int>(notice.row.kind), notice.row.about};
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// The office has answered once.
    [[nodiscard]] bool isKnown() const { return m_known; }
    [[nodiscard]] Instant now() const { return m_office.clock().now(); }

Q_SIGNALS:
    /// There are others, or fewer.
    void changed();
    /// One that was not there before; never of those that were there when the window opened.
    void came(const parkdesk::Notices::Row &row);

private:
    void read();
    void take(const Notices::Answer &answer);
    void tick();

    Office &m_office;
    LotId m_here;
    QTimer m_burst;
    QTimer m_tick;
    qint64 m_minute = 0;
    bool m_reading = false;
    bool m_again = false;
    bool m_known = false; ///< answered once
};

} // namespace parkdesk
