// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/office.h"
#include "services/search/searchstays.h"
#include "ui/search/stayswindow.h"

#include <QHash>
#include <QTimer>

#include <functional>

namespace parkdesk {

/// Fills the window of stays: counts days where that is possible, collects what was found otherwise, reads rows as they
/// come into sight. One portion is on its way at a time; a question that was overtaken is stopped, whatever it still
/// reads, and its answer is dropped.
class SearchFeed : public QObject {
    Q_OBJECT

public:
    /// Beyond that many nobody scrolls: the list ends and says that there are more.
    static constexpr int mostFound = 10'000;

    SearchFeed(Office &office, StaysWindow &window, QObject *parent);

    /// Whose days the titles are. Before the first question.
    void setLot(const Lot &lot) { m_lot = lot; }
    void ask(const StayQuery &query);
    /// The same question again, because something changed: what is listed stays where it is.
    void refresh();
    /// Which rows are in sight, so that they are read anew first.
    void onSight(std::function<QList<qint64>()> inSight) { m_inSight = std::move(inSight); }
    /// Of a page that is not shown nothing is read until it is.
    void setAwake(bool awake);
    [[nodiscard]] const StayQuery &query() const { return m_query; }
    [[nodiscard]] int found() const;
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// The present answer is one to the same question.
    [[nodiscard]] bool refreshes() const { return m_refreshes; }
    /// There are more than are listed.
    [[nodiscard]] bool isCut() const { return m_cut; }
    /// What is listed answers the question that was asked last.
    [[nodiscard]] bool isListed() const { return m_listed; }

Q_SIGNALS:
    /// More was found, or all.
    void progressed();
    /// The first portion takes longer than people find it at once, or is there.
    void waited(bool waiting);
    void failed(const parkdesk::Error &error);

private:
    void start();
    void begin();
    void next();
    void rereadSight();
    void takeDays(const Result<StayDays::Answer> &answer);
    void takePlaces(const Result<SearchStays::Answer> &answer);
    void fail(const Error &error);
    void show(const QList<WindowSection> &sections);
    void goOn();
    void readIds(qint64 section);
    void readRows(const QList<qint64> &ids);
    [[nodiscard]] QString title(Instant day, int rows, bool alike) const;
    [[nodiscard]] QString partTitle(const TimeSpan &span, const QString &words) const;

    Office &m_office;
    StaysWindow &m_window;
    Lot m_lot;
    StayQuery m_query;
    quint64 m_serial = 0;
    bool m_reading = false;
    bool m_again = false;
    bool m_first = true;
    bool m_complete = false;
    bool m_cut = false;
    bool m_awake = true;
    bool m_missed = false;
    bool m_told = false;
    bool m_refreshes = false;
    bool m_listed = false;
    std::optional<SearchStays::Cursor> m_after;
    std::optional<Instant> m_before;
    QHash<qint64, TimeSpan> m_days; ///< by the key of their section
    QTimer m_slow;
    QTimer m_burst;
    std::function<QList<qint64>()> m_inSight;
    LatestRead m_reads;
};

} // namespace parkdesk
