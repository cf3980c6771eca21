// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace parkdesk {

/// How many stays lasted how long, by whole minutes, and how long they did together: what shares, means and percentiles
/// of any number of stays are told from. Packs into some bytes a minute that anybody stayed.
class LengthSums {
public:
    struct Cell {
        qint64 stays = 0;
        qint64 ms = 0; ///< of all of them, exactly
        friend bool operator==(const Cell &, const Cell &) = default;
    };

    void add(qint64 length, const Cell &cell);
    /// One that lasted so many milliseconds.
    void addStay(qint64 ms) { add(ms / 60'000, {1, ms}); }
    LengthSums &operator+=(const LengthSums &other);

    /// In the order of the lengths, which are minutes; those that nobody stayed are left out.
    void each(const std::function<void(qint64 length, const Cell &cell)> &each) const;
    [[nodiscard]] Cell all() const { return m_all; }
    [[nodiscard]] bool isEmpty() const { return m_all.stays == 0; }
    /// The smallest number of whole minutes that at least \a percent of the stays do not exceed; -1 of none.
    [[nodiscard]] qint64 percentile(qint64 percent) const;

    [[nodiscard]] QByteArray packed() const;
    /// What was packed is added. False where it is nothing that was packed.
    [[nodiscard]] bool addPacked(const QByteArray &packed);

private:
    /// All but the longest ones are found by their minutes; a stay of years needs no room for those of nobody.
    static constexpr qint64 denseMinutes = 3 * 1440;
    [[nodiscard]] Cell &cellOf(qint64 length);

    std::vector<Cell> m_cells; ///< by minutes, as far as any
    std::vector<std::pair<qint64, Cell>> m_longer; ///< sorted
    Cell m_all;
};

} // namespace parkdesk
