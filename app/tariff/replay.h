// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "tariff/engine.h"

#include <QMap>

#include <array>
#include <memory>
#include <span>
#include <vector>

namespace parkdesk {

class Pricer;

/// A stay that was, with all that a price may ask about it.
struct PastStay {
    StayId id;
    Question question; ///< with an exit
};

/// \a question as \a tariff is asked about a past stay: as at the desk, where there is no rule for a lost ticket the
/// stay costs what it costs.
[[nodiscard]] Question pastQuestion(const Tariff &tariff, Question question);

/// Stays up to this long, the last class is what is longer.
inline constexpr std::array<Duration, 7> replayLengths {minutes(10), hours(1),  hours(2), hours(4),
                                                        hours(8),    hours(12), hours(24)};

/// What some stays pay by one tariff and by the other. Stays that either refuses are in no sum.
struct ReplayGroup {
    qint64 stays = 0; ///< priced by both
    qint64 less = 0; ///< pay less afterwards
    qint64 more = 0;
    Money before;
    Money after;

    [[nodiscard]] qint64 same() const { return stays - less - more; }
    friend bool operator==(const ReplayGroup &, const ReplayGroup &) = default;
};

struct ReplayChange {
    StayId stay;
    Instant entry;
    Instant exit;
    QString vehicle;
    Money before;
    Money after;

    friend bool operator==(const ReplayChange &, const ReplayChange &) = default;
};

/// How past stays would have been priced.
struct ReplayReport {
    qint64 stays = 0; ///< all that were asked
    qint64 refusedBefore = 0; ///< no price by the first tariff
    qint64 refusedAfter = 0; ///< no price by the second
    std::vector<StayId> refused; ///< the first of those that only the second refuses
    ReplayGroup all;
    std::array<ReplayGroup, 24> byHour; ///< of entry, local
    std::array<ReplayGroup, replayLengths.size() + 1> byLength;
    QMap<QString, ReplayGroup> byType; ///< by the code of the vehicle type
    Money medianBefore;
    Money medianAfter;
    std::vector<ReplayChange> more; ///< those that pay most more, largest first, at most Replay::mostChanges
    std::vector<ReplayChange> less; ///< those that pay most less, largest first

    friend bool operator==(const ReplayReport &, const ReplayReport &) = default;
};

/// Prices past stays by two tariffs of one currency. Pure; add() in any number of parts gives the same report, and so
/// does merging what several threads added.
class Replay {
public:
    static constexpr int mostChanges = 100;

    Replay(std::shared_ptr<const Tariff> before, std::shared_ptr<const Tariff> after, Zone zone);
    ~Replay();
    Q_DISABLE_COPY_MOVE(Replay)

    void add(std::span<const PastStay> stays);
    void merge(const Replay &other);
    [[nodiscard]] ReplayReport report() const;

private:
    using Spread = std::map<qint64, qint64>; ///< how many stays pay an amount in minor units
    void note(const PastStay &stay, const Money &before, const Money &after);

    std::shared_ptr<const Tariff> m_before;
    std::shared_ptr<const Tariff> m_after;
    Zone m_zone;
    std::unique_ptr<Pricer> m_priceBefore;
    std::unique_ptr<Pricer> m_priceAfter;
    ReplayReport m_report;
    Spread m_spreadBefore;
    Spread m_spreadAfter;
};

} // namespace parkdesk
