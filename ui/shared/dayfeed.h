// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/businessday.h"
#include "domain/lot.h"
#include "services/changefeed.h"
#include "services/office.h"
#include "ui/shared/windowmodel.h"

#include <QHash>
#include <QTimer>

#include <functional>

namespace parkdesk {

/// Fills the window of a list that has no end: days with their numbers of rows portion by portion, ids and rows as they
/// come into sight. One portion is on its way at a time; a question that was overtaken is stopped and its answer
/// dropped.
///
/// \a Days answers days (number, span, rows) from the newest down for a question of `here`, `query` and `before`;
/// \a OfDay the ids of one of them; \a Rows the rows of some ids. The owner outlives the feed, which is a member of it.
template <ReadCase Days, ReadCase OfDay, ReadCase Rows>
class DayFeed {
public:
    using Asked = decltype(Days::Question::query);
    using Day = typename Days::Day;
    using Row = typename Rows::Answer::value_type;
    using RowId = typename OfDay::Answer::value_type;

    struct Ears {
        std::function<QString(const Day &)> title; ///< of the section of a day
        std::function<void()> progressed; ///< more was found, or all
        std::function<void(const Error &)> failed;
        std::function<bool(const ChangeSet &)> concerns; ///< a change that may change the list
        std::function<QList<qint64>()> inSight; ///< ids of rows that are read anew first
    };

    DayFeed(Office &office, RowWindow<Row> &window, QObject *owner, Ears ears)
        : m_office(office)
        , m_window(window)
        , m_owner(owner)
        , m_ears(std::move(ears))
    {
        m_burst.setSingleShot(true);
        m_burst.setInterval(burstMs);
        QObject::connect(&m_burst, &QTimer::timeout, owner, [this] { refresh(); });
        QObject::connect(&window, &WindowModel::idsWanted, owner, [this](qint64 day) { readIds(day); });
        QObject::connect(&window, &WindowModel::rowsWanted, owner, [this](const QList<qint64> &ids) { readRows(ids); });
        QObject::connect(&office.feed(), &ChangeFeed::changed, owner, [this](const ChangeSet &changes) {
            if (!m_ears.concerns(changes))
                return;
            if (!m_awake)
                m_missed = true;
            else if (!m_burst.isActive())
                m_burst.start();
        });
    }

    /// Whose days the titles are. Before the first question.
    void setLot(const Lot &lot) { m_lot = lot; }
    [[nodiscard]] const Lot &lot() const { return m_lot; }
    void ask(const Asked &query)
    {
        m_query = query;
        m_refreshes = false;
        m_missed = false;
        m_asked = true;
        ++m_question;
        static_cast<void>(m_reads.next());
        begin();
    }
    /// The newest days again, because something changed: what is listed stays where it is.
    void refresh()
    {
        if (!m_asked)
            return;
        if (m_reading) { // begun anew at each change, a long list would never be counted
            m_missed = true;
            return;
        }
        m_refreshes = m_complete && !m_window.sections().isEmpty();
        begin();
    }
    /// Of a page that is not shown nothing is read until it is.
    void setAwake(bool awake)
    {
        m_awake = awake;
        if (awake && std::exchange(m_missed, false))
            refresh();
    }
    [[nodiscard]] const Asked &query() const { return m_query; }
    [[nodiscard]] int found() const { return m_window.rowCount() - static_cast<int>(m_window.sections().size()); }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// The present answer is one to the same question.
    [[nodiscard]] bool refreshes() const { return m_refreshes; }
    /// The days that are listed, by the key of their section.
    [[nodiscard]] const QHash<qint64, Day> &days() const { return m_days; }

private:
    static constexpr int burstMs = 1000;

    void begin()
    {
        m_burst.stop();
        if (!m_lot.id.isValid())
            return;
        ++m_serial;
        if (m_reading) {
            m_again = true;
            return;
        }
        m_again = false;
        m_first = true;
        m_before.reset();
        if (!m_refreshes) {
            m_complete = false;
            m_days.clear();
        }
        next();
    }
    void next()
    {
        m_reading = true;
        typename Days::Question question;
        question.here = m_lot.id;
        question.query = m_query;
        question.before = m_before;
        m_office.read<Days>(question, m_reads.latest())
            .then(m_owner, [this, serial = m_serial](const Result<typename Days::Answer> &answer) {
                m_reading = false;
                if (m_again)
                    begin();
                else if (serial == m_serial)
                    take(answer);
            });
    }
    void take(const Result<typename Days::Answer> &answer)
    {
        if (!answer) {
            m_complete = true;
            m_ears.failed(answer.error());
            return;
        }
        QList<WindowSection> sections;
        for (const Day &day : answer->days) {
            m_days.insert(day.number, day);
            sections.append({day.number, m_ears.title(day), day.rows, {}});
        }
        m_before = answer->next;
        // A portion of many days without a row tells nothing of those that are listed.
        m_complete = !m_before || (m_refreshes && !sections.isEmpty());
        if (!m_refreshes && m_first)
            m_window.setSections(sections);
        else if (!m_refreshes)
            m_window.appendSections(sections);
        else if (!m_before)
            m_window.updateSections(sections);
        else // the last day of a portion may go on beyond it
            m_window.replaceBeginning(sections.first(qMax<qsizetype>(0, sections.size() - 1)));
        m_first = false;
        if (m_refreshes)
            rereadSight();
        if (!m_complete)
            next();
        else if (m_awake && std::exchange(m_missed, false))
            m_burst.start();
        m_ears.progressed();
    }
    void rereadSight()
    {
        const auto rows = idsOf(m_ears.inSight());
        if (rows.isEmpty()) {
            m_window.forgetRows();
            return;
        }
        m_office.read<Rows>({rows}, m_reads.latest())
            .then(m_owner, [this, serial = m_serial](const Result<typename Rows::Answer> &answer) {
                if (serial != m_serial || !answer)
                    return;
                m_window.forgetRows();
                m_window.takeRows(*answer);
            });
    }
    void readIds(qint64 section)
    {
        const auto day = m_days.constFind(section);
        if (day == m_days.cend())
            return;
        m_office.read<OfDay>({m_query, day->span}, m_reads.latest())
            .then(m_owner,
                  [this, section, serial = m_serial,
                   question = m_question](const Result<typename OfDay::Answer> &answer) {
                      if (question != m_question)
                          return;
                      if (!answer) {
                          m_ears.failed(answer.error());
                          return;
                      }
                      if (serial != m_serial) { // the day may have grown meanwhile
                          readIds(section);
                          return;
                      }
                      QList<qint64> ids;
                      for (const RowId id : *answer)
                          ids.append(id.value);
                      m_window.takeIds(section, ids);
                  });
    }
    void readRows(const QList<qint64> &ids)
    {
        m_office.read<Rows>({idsOf(ids)}, m_reads.latest())
            .then(m_owner, [this, question = m_question](const Result<typename Rows::Answer> &answer) {
                if (question != m_question)
                    return;
                if (answer)
                    m_window.takeRows(*answer);
                else
                    m_ears.failed(answer.error());
            });
    }
    [[nodiscard]] static QList<RowId> idsOf(const QList<qint64> &numbers)
    {
        QList<RowId> ids;
        for (const qint64 number : numbers)
            ids.append(RowId {number});
        return ids;
    }

    Office &m_office;
    RowWindow<Row> &m_window;
    QObject *m_owner;
    Ears m_ears;
    Lot m_lot;
    Asked m_query;
    quint64 m_serial = 0; ///< of what is listed
    quint64 m_question = 0; ///< of what is asked for: the same after a refresh
    bool m_asked = false;
    bool m_reading = false;
    bool m_again = false;
    bool m_first = true;
    bool m_complete = false;
    bool m_refreshes = false;
    bool m_awake = true;
    bool m_missed = false;
    std::optional<Instant> m_before;
    QHash<qint64, Day> m_days;
    QTimer m_burst;
    LatestRead m_reads;
};

} // namespace parkdesk
