// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/tariffs/replaystays.h"

#include <QObject>

namespace parkdesk {

/// Replays past stays without holding up the lane or the window: pages on the read lane, prices on a worker. One run
/// an object; lives on the main thread.
class ReplayRun : public QObject {
    Q_OBJECT

public:
    ReplayRun(Office &office, const ReplayPlan::Question &question, QObject *parent = nullptr);
    /// Cancels.
    ~ReplayRun() override;

    void start();
    /// No page is begun after this, and no signal but rested() follows.
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(const parkdesk::ReplayReport &report);
    void failed(const parkdesk::Error &error);
    /// After cancel(): nothing is read or priced for it any more.
    void rested();

private:
    struct State;
    void begin(const Result<ReplayPlan::Answer> &plan);
    void askForPage();
    void takePage(Result<StaysToReplay::Answer> page);
    void pricePage();
    void notePriced(qint64 stays);
    void noteRest();
    void fail(const Error &error);

    Office &m_office;
    ReplayPlan::Question m_question;
    std::shared_ptr<State> m_state;
};

} // namespace parkdesk
