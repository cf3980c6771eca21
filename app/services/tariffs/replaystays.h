// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "tariff/replay.h"

#include <QObject>

#include <optional>

namespace parkdesk {

/// The stays of a lot that are over, a page at a time, as they would be priced.
class StaysToReplay {
public:
    static constexpr Permission permission = Permission::PublishTariffs;

    struct Question {
        LotId lot;
        TimeSpan entered; ///< that came in within it
        Instant afterEntry; ///< where the page before ended
        StayId after;
        int most = 4000;
    };
    struct Answer {
        std::vector<PastStay> stays; ///< by entry and id; fewer than asked for at the end
    };

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// What a replay begins with: both tariffs, read and checked, and how many stays there are.
class ReplayPlan {
public:
    static constexpr Permission permission = Permission::PublishTariffs;

    struct Question {
        LotId lot;
        QByteArray text; ///< of the draft
        std::optional<TariffVersionId> against; ///< absent: the version in force now
        TimeSpan entered;
    };
    struct Answer {
        std::shared_ptr<const Tariff> before;
        std::shared_ptr<const Tariff> after;
        TariffVersionId against;
        Zone zone;
        qint64 stays = 0;
    };

    /// Errors: UnknownLot; TariffInvalid, NotSupported (details "path", "reason"); BadCurrency; BadZone; NoTariff when
    /// there is nothing to compare with; NotFound on Field::Tariff.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// Replays past stays without holding up the lane or the window: pages on the read lane, prices on a worker. One run
/// an object; lives on the main thread.
class ReplayRun : public QObject {
    Q_OBJECT

public:
    ReplayRun(Office &office, const ReplayPlan::Question &question, QObject *parent = nullptr);
    /// Cancels.
    ~ReplayRun() override;

    void start();
    /// No page is begun after this, and no signal follows.
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(const parkdesk::ReplayReport &report);
    void failed(const parkdesk::Error &error);

private:
    struct State;
    void nextPage();
    void tookPage(const Result<StaysToReplay::Answer> &page);
    void priced(qint64 stays, bool last);

    Office &m_office;
    ReplayPlan::Question m_question;
    std::shared_ptr<State> m_state;
};

} // namespace parkdesk
