// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/keystorm.h"

#include <functional>

namespace parkdesk::test {

/// What a clerk does all day, begun again and again and seldom done in peace: between any two steps of a job there may
/// be random keys, or the job is left as it stands. So the storm gets to the deeds and into the middle of them, where
/// wrong money would come from.
class DeskJobs {
public:
    /// \a isAtWork tells whether the window is unlocked.
    DeskJobs(KeyStorm &storm, std::function<bool()> isAtWork)
        : m_storm(storm)
        , m_isAtWork(std::move(isAtWork))
    {
    }

    /// What stands here (plates and tickets) and what is due (booking codes).
    void setInside(const QStringList &plates, const QStringList &tickets);
    void setDue(const QStringList &codes) { m_due = codes; }

    /// A few random keys, back to the box, and one job there; the number of keys it took.
    int next();
    /// Leaves what is open and goes to the box of the desk.
    int returnToBox();

private:
    using Step = std::function<int()>;

    [[nodiscard]] QList<Step> job();
    [[nodiscard]] QList<Step> commonJob(int roll);
    [[nodiscard]] QList<Step> seldomJob(int roll);
    [[nodiscard]] QList<Step> goOut();
    [[nodiscard]] QList<Step> book();
    [[nodiscard]] QList<Step> takeBack();
    [[nodiscard]] QList<Step> lostTicket();
    [[nodiscard]] QList<Step> correct();
    [[nodiscard]] QList<Step> found();
    [[nodiscard]] QList<Step> close();
    [[nodiscard]] QList<Step> fullForTrucks();

    [[nodiscard]] Step type(const QString &text);
    [[nodiscard]] Step press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A plate in the box, until the line under it speaks of that vehicle, or after a while.
    [[nodiscard]] Step name(const QString &plate);
    /// Goes on when the control has the focus; after a while without it the job is mostly left.
    [[nodiscard]] Step await(const QString &name);
    [[nodiscard]] Step fill(const QString &name, const QString &text);
    [[nodiscard]] int until(const std::function<bool()> &come);
    /// Until an Enter counts in the panel of an amount.
    [[nodiscard]] Step untilEnterCounts();

    [[nodiscard]] int below(int bound) { return m_storm.below(bound); }
    [[nodiscard]] QString oneOf(const QStringList &texts, const QString &otherwise);
    [[nodiscard]] QString poolPlate();
    [[nodiscard]] QString insidePlate() { return oneOf(m_plates, poolPlate()); }

    KeyStorm &m_storm;
    std::function<bool()> m_isAtWork;
    QStringList m_plates;
    QStringList m_tickets;
    QStringList m_due;
};

} // namespace parkdesk::test
