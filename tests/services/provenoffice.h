// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/services/dayoffice.h"
#include "tests/support/rawdatabase.h"

namespace parkdesk::test {

/// A test class whose cases each make an office of their own, by office(plan), and which proves after every case that
/// verify finds nothing in it. It inherits this and compares faultsAtTheEnd() with nothing in its cleanup().
class ProvenOffice {
protected:
    /// A new office on a new database, at the hour at which every test clock begins.
    OfficeBuilder &office(const OfficePlan &plan = {})
    {
        m_clock.set(TestClock().now());
        m_office.reset(); // before the database it stands on
        m_database = std::make_unique<TestDatabase>();
        m_office = std::make_unique<OfficeBuilder>(*m_database, m_clock, plan);
        return *m_office;
    }
    [[nodiscard]] TestClock &clock() { return m_clock; }
    [[nodiscard]] const TestDatabase &database() const { return *m_database; }
    /// The one that office() made last.
    [[nodiscard]] OfficeBuilder &last() { return *m_office; }

    /// Puts the office away; what verify found in it, by name.
    [[nodiscard]] QStringList faultsAtTheEnd()
    {
        const QStringList faults = m_office ? brokenRules(*m_office) : QStringList();
        m_office.reset();
        m_database.reset();
        return faults;
    }
    [[nodiscard]] qint64 exceptions(const QString &kind) const
    {
        return RawDatabase(*m_database)
            .number(QStringLiteral("SELECT count(*) FROM exception_case WHERE kind = '%1'").arg(kind));
    }

private:
    TestClock m_clock;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<OfficeBuilder> m_office;
};

} // namespace parkdesk::test
