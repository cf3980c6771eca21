// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/cancelstay.h"
#include "services/stays/deskboard.h"
#include "services/stays/rollclaims.h"
#include "services/undo/lastdeed.h"
#include "services/undo/undodeed.h"
#include "services/verify/verifyoffice.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

namespace parkdesk::test {

/// A lot of few spots, and somebody who takes things back.
struct UndoOffice {
    TestDatabase database;
    TestClock clock;
    OfficeBuilder office;
    RawDatabase raw {database};

    explicit UndoOffice(int spots = 3)
        : office(database, clock, planOf(spots))
    {
    }

    static OfficePlan planOf(int spots)
    {
        OfficePlan plan;
        plan.rows = {spotRow(QStringLiteral("A-{1}"), spots, {QStringLiteral("car")})};
        return plan;
    }

    /// The last deed of a person.
    [[nodiscard]] JournalId last() const
    {
        return {raw.number(QStringLiteral("SELECT max(id) FROM journal WHERE kind NOT IN ('undo', 'roll_claims')"))};
    }
    [[nodiscard]] Result<UndoDeed::Outcome> undo(JournalId deed, const QString &reason = {})
    {
        return office.run<UndoDeed>({deed, reason});
    }
    [[nodiscard]] Result<UndoDeed::Outcome> undoLast(const QString &reason = {}) { return undo(last(), reason); }

    [[nodiscard]] StayState state(StayId stay) const
    {
        return static_cast<StayState>(
            raw.number(QStringLiteral("SELECT state FROM stay WHERE id = %1").arg(stay.value)));
    }
    [[nodiscard]] QVariant ofStay(StayId stay, const QString &column) const
    {
        return raw.value(QStringLiteral("SELECT %1 FROM stay WHERE id = %2").arg(column).arg(stay.value));
    }
    /// Claims in force that have not ended: spot, from, until, whether the vehicle stands there.
    [[nodiscard]] QList<QVariantList> claims(StayId stay) const
    {
        return raw.rows(QStringLiteral("SELECT s.label, c.from_at, c.until_at, c.parked FROM claim c JOIN spot s ON "
                                       "s.id = c.spot_id WHERE c.stay_id = %1 AND c.live = 1 AND c.until_at > %2 "
                                       "ORDER BY c.id")
                            .arg(stay.value)
                            .arg(clock.now().ms));
    }
    [[nodiscard]] qint64 ledger() const
    {
        return raw.number(QStringLiteral("SELECT coalesce(sum(amount), 0) FROM payment"));
    }
    void roll() { must(office.runAs<RollClaims>(OfficeBuilder::program(), {office.lot()})); }

    /// What verify finds; empty when all is well.
    [[nodiscard]] QString findings()
    {
        PriceBook prices;
        QStringList names;
        for (const Finding &finding : must(verifyOffice(office.connection(), prices)).findings)
            names.append(finding.check + QStringLiteral(" of ") + finding.entity);
        return names.join(QStringLiteral(", "));
    }
};

} // namespace parkdesk::test
