// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/office.h"
#include "ui/journal/journalwindow.h"

#include <QHash>
#include <QTimer>

#include <functional>

namespace parkdesk {

/// Fills the window of the journal: days with their numbers of deeds portion by portion, ids and rows as they come into
/// sight. One portion is on its way at a time; the answer to a question that was overtaken is dropped.
class JournalFeed : public QObject {
    Q_OBJECT

public:
    JournalFeed(Office &office, JournalWindow &window, QObject *parent);

    /// Whose days the titles are. Before the first question.
    void setLot(const Lot &lot);
    void ask(const JournalQuery &query);
    /// The newest days again, because something was done: what is listed stays where it is.
    void refresh();
    /// Of a page that is not shown nothing is read until it is.
    void setAwake(bool awake);
    /// Which rows are in sight, so that they are read anew after a change.
    void onSight(std::function<QList<qint64>()> inSight) { m_inSight = std::move(inSight); }
    [[nodiscard]] const JournalQuery &query() const { return m_query; }
    [[nodiscard]] int found() const;
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] bool refreshes() const { return m_refreshes; }

Q_SIGNALS:
    void progressed();
    void failed(const parkdesk::Error &error);

private:
    void begin();
    void next();
    void take(const Result<JournalDays::Answer> &answer);
    void readIds(qint64 section);
    void rereadSight();
    void readRows(const QList<qint64> &ids);
    [[nodiscard]] QString title(Instant day, int deeds) const;

    Office &m_office;
    JournalWindow &m_window;
    Lot m_lot;
    JournalQuery m_query;
    quint64 m_serial = 0; ///< of what is listed
    quint64 m_question = 0; ///< of what is asked for: the same after a refresh
    bool m_reading = false;
    bool m_again = false;
    bool m_first = true;
    bool m_complete = false;
    bool m_refreshes = false;
    bool m_awake = true;
    bool m_missed = false;
    std::optional<Instant> m_before;
    QHash<qint64, TimeSpan> m_days; ///< by the key of their section
    QTimer m_burst;
    std::function<QList<qint64>()> m_inSight;
};

} // namespace parkdesk
