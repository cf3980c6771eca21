// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/passwords.h"
#include "services/drivers/drivervehicles.h"
#include "tests/services/provenoffice.h"

namespace parkdesk::test {

/// Counts how often a password was stretched.
class CountingPasswords : public SodiumPasswords {
public:
    CountingPasswords()
        : SodiumPasswords(Cost::Least)
    {
    }
    bool matches(const QString &secret, const QString &proof) const override
    {
        ++stretches;
        return SodiumPasswords::matches(secret, proof);
    }
    void waste(const QString &password) const override
    {
        ++stretches;
        SodiumPasswords::waste(password);
    }
    mutable int stretches = 0;
};

/// A test class on drivers: an office whose people have opened its key.
class DriverOffice : protected ProvenOffice {
protected:
    void openOffice(const OfficePlan &plan = {})
    {
        office(plan);
        m_key = must(OfficeKey::of(last().dataKey()));
        last().actAs(clerk());
    }
    [[nodiscard]] Actor clerk() { return withKey(last().attendant()); }
    [[nodiscard]] Actor manager() { return withKey(last().manager()); }
    [[nodiscard]] Actor withKey(Actor actor) const
    {
        actor.key = m_key;
        return actor;
    }
    [[nodiscard]] const OfficeKey &key() const { return *m_key; }
    [[nodiscard]] RawDatabase raw() const { return RawDatabase(database()); }

    [[nodiscard]] static RegisterDriver::Command driverCalled(const QString &name, const QString &mail = {},
                                                              const QString &phone = {}, const QString &plate = {})
    {
        RegisterDriver::Command command;
        command.fields.name = name;
        command.fields.mail = mail;
        command.fields.phone = phone;
        if (!plate.isEmpty())
            command.vehicles = {{plate, QStringLiteral("car")}};
        return command;
    }
    DriverId added(const QString &name, const QString &mail = {}, const QString &phone = {}, const QString &plate = {})
    {
        return must(last().run<RegisterDriver>(driverCalled(name, mail, phone, plate))).driver;
    }
    /// Their mail address counts as shown to be theirs.
    void prove(DriverId driver) const
    {
        raw().executeUnguarded(
            {QStringLiteral("UPDATE driver SET mail_proven_at = 1 WHERE id = %1").arg(driver.value)});
    }

private:
    std::shared_ptr<const OfficeKey> m_key;
};

} // namespace parkdesk::test
