// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/day/clerk.h"
#include "tests/support/stallmeter.h"
#include "tests/support/testdatabase.h"

namespace parkdesk::test {

/// The second program, or a second session of the first one.
struct Colleague {
    Colleague(PageOffice &first, const TestDatabase &database);

    std::unique_ptr<PageOffice> own;
    std::shared_ptr<Session> shared;
    Office *office = nullptr;
};

/// The day of two desks: 400 vehicles, and every odd case several times.
class WorkDay {
public:
    static constexpr int vehicles = 400;

    WorkDay();

    /// From the first vehicle to the last exit.
    void work();

    [[nodiscard]] const DayBook &book() const { return m_book; }
    [[nodiscard]] PageOffice &office() { return m_office; }
    [[nodiscard]] const TestDatabase &database() const { return m_database; }
    /// How long the windows' event loop was away during work().
    [[nodiscard]] const StallMeter &meter() const { return m_meter; }

private:
    void addManager();
    void pass(Duration time);
    void oddCase(int turn, int number);

    TestDatabase m_database;
    PageOffice m_office;
    Colleague m_colleague;
    DayBook m_book;
    DeskWindow m_secondWindow;
    DeskWindow m_firstWindow;
    DeskClerk m_first;
    DeskClerk m_second;
    StallMeter m_meter;
};

} // namespace parkdesk::test
