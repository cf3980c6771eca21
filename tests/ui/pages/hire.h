// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/staff/addstaff.h"
#include "services/staff/setpin.h"
#include "tests/ui/pages/pageoffice.h"

namespace parkdesk::test {

inline void setPin(Session &session, const QString &pin)
{
    const QString proof = must(answerOf(session.office().sealPin(PageOffice::password, pin)));
    must(answerOf(session.office().run<SetPin>(QUuid::createUuid(), {proof, false})));
}

/// One more person, who has logged in at the desk, so that they have a shift open there; with a PIN when one is given.
/// Everybody has the password of the PageOffice.
inline std::shared_ptr<Session> hire(PageOffice &office, const QString &login, const QString &name,
                                     const QList<Role> &roles, const QString &pin = {})
{
    Session &owner = office.session();
    const Role before = owner.role();
    must(owner.setRole(Role::Admin));
    const SealedPassword sealed = must(answerOf(owner.office().seal(login, PageOffice::password)));
    must(answerOf(owner.office().run<AddStaff>(QUuid::createUuid(), {login, name, roles, sealed})));
    must(owner.setRole(before));
    Gate &gate = office.context().gate();
    const DoorSign sign = must(answerOf(gate.sign()));
    auto session = must(answerOf(gate.logIn(login, PageOffice::password, sign.desks.first())));
    if (!pin.isEmpty())
        setPin(*session, pin);
    return session;
}

} // namespace parkdesk::test
