// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/changefeed.h"
#include "services/office.h"

#include <QTimer>

#include <algorithm>
#include <functional>

namespace parkdesk {

/// Keeps the rows of a list page fresh: a window of rows first, more when they are wanted, all of them again (in
/// windows) when something changed. Waits 50 ms for more changes; an answer that is no longer wanted is dropped.
///
/// \a Q is a read case whose question has `after` and `most`, whose answer has `rows` and `next`. The owner outlives
/// the feed, which is a member of it.
template <ReadCase Q>
class ListFeed {
public:
    using Question = typename Q::Question;
    using Answer = typename Q::Answer;

    /// Rows of a first window, and of each that is added.
    static constexpr int window = 200;
    /// Beyond that many rows nobody scrolls: a filter finds sooner.
    static constexpr int most = 2000;

    ListFeed(Office &office, QObject *owner, std::function<Question()> question,
             std::function<void(const Answer &)> arrived, std::function<void(const Error &)> failed)
        : m_office(office)
        , m_owner(owner)
        , m_question(std::move(question))
        , m_arrived(std::move(arrived))
        , m_failed(std::move(failed))
    {
        m_burst.setSingleShot(true);
        m_slow.setSingleShot(true);
        m_slow.setInterval(slowMs);
        QObject::connect(&m_slow, &QTimer::timeout, owner, [this] {
            m_told = true;
            m_waiting(true);
        });
        QObject::connect(&m_burst, &QTimer::timeout, owner, [this] { refresh(); });
        QObject::connect(&office.feed(), &ChangeFeed::changed, owner,
                         [this](const ChangeSet &changes) { onChanged(changes); });
    }

    /// Another question: what was loaded counts no more.
    void restart()
    {
        ++m_serial;
        m_latest.stop();
        m_reading = false;
        m_again = false;
        m_wanted = window;
        refresh();
    }
    /// The same question again; every loaded row is read anew.
    void refresh()
    {
        m_burst.stop();
        if (m_reading) {
            m_again = true;
            return;
        }
        ask(std::nullopt);
    }
    /// One more window, if there is one.
    void more()
    {
        if (m_reading || !m_answer || !m_answer->next || m_answer->rows.size() >= most)
            return;
        m_wanted = static_cast<int>(m_answer->rows.size()) + window;
        m_building = *m_answer;
        ask(m_answer->next);
    }
    /// Of a page that is not shown nothing is read until it is.
    void setAwake(bool awake)
    {
        m_awake = awake;
        if (awake && std::exchange(m_missed, false))
            refresh();
    }
    /// Called when an answer is waited for longer than people find it at once, and again with false when it is there.
    void onWaiting(std::function<void(bool)> waiting) { m_waiting = std::move(waiting); }
    /// Nothing until the first answer.
    [[nodiscard]] const std::optional<Answer> &answer() const { return m_answer; }
    [[nodiscard]] bool isCut() const { return m_answer && m_answer->next && m_answer->rows.size() >= most; }

private:
    static constexpr int burstMs = 50;
    static constexpr int retryMs = 2000;
    static constexpr int slowMs = 400;

    void onChanged(const ChangeSet &changes)
    {
        const bool concerns = changes.touches(Entity::Stay) || changes.touches(Entity::Claim)
            || changes.touches(Entity::Payment) || changes.touches(Entity::Spot) || changes.touches(Entity::Lot)
            || changes.touches(Entity::Tariff);
        if (!concerns)
            return;
        if (!m_awake)
            m_missed = true;
        else if (!m_burst.isActive())
            m_burst.start(burstMs);
    }
    template <typename After>
    void ask(const After &after)
    {
        m_reading = true;
        if (m_waiting && !m_told && !m_slow.isActive())
            m_slow.start();
        Question question = m_question();
        if constexpr (!std::is_same_v<After, std::nullopt_t>)
            question.after = after;
        question.most = std::clamp(m_wanted, window, 500);
        m_office.read<Q>(question, m_latest.next())
            .then(m_owner,
                  [this, serial = m_serial, first = !question.after.has_value()](const Result<Answer> &answer) {
                      if (serial == m_serial)
                          take(answer, first);
                  });
    }
    void stopWaiting()
    {
        m_slow.stop();
        if (std::exchange(m_told, false))
            m_waiting(false);
    }
    void take(const Result<Answer> &answer, bool first)
    {
        if (!answer) {
            m_reading = false;
            stopWaiting();
            m_failed(answer.error());
            m_burst.start(retryMs);
            return;
        }
        if (first) {
            m_building = *answer;
        } else {
            m_building.rows.append(answer->rows);
            m_building.next = answer->next;
        }
        if (m_building.next && m_building.rows.size() < std::min(m_wanted, most) && !m_again) {
            ask(m_building.next);
            return;
        }
        m_reading = false;
        stopWaiting();
        m_answer = m_building;
        m_arrived(*m_answer);
        if (std::exchange(m_again, false))
            refresh();
    }

    Office &m_office;
    QObject *m_owner;
    std::function<Question()> m_question;
    std::function<void(const Answer &)> m_arrived;
    std::function<void(const Error &)> m_failed;
    std::function<void(bool)> m_waiting;
    QTimer m_burst;
    QTimer m_slow;
    std::optional<Answer> m_answer;
    Answer m_building;
    LatestRead m_latest;
    quint64 m_serial = 0;
    int m_wanted = window;
    bool m_reading = false;
    bool m_again = false;
    bool m_awake = true;
    bool m_missed = false;
    bool m_told = false; ///< that an answer is waited for
};

} // namespace parkdesk
