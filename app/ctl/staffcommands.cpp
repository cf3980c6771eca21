// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/output.h"
#include "ctl/terminal.h"
#include "services/staff/addstaff.h"
#include "services/staff/disablestaff.h"
#include "services/staff/enablestaff.h"
#include "services/staff/liststaff.h"
#include "services/staff/passwordrules.h"
#include "services/staff/setpassword.h"
#include "services/staff/setroles.h"

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

Result<QList<Role>> rolesOf(const QStringList &names)
{
    QList<Role> roles;
    for (const QString &name : names) {
        const auto role = roleFromName(name);
        if (!role)
            return fail(ErrorCode::BadCode, Field::Role);
        if (!roles.contains(*role))
            roles.append(*role);
    }
    return roles;
}

QJsonArray namesOf(const QList<Role> &roles)
{
    QJsonArray names;
    for (const Role role : roles)
        names.append(roleName(role));
    return names;
}

Result<SealedPassword> sealedFor(const QString &login, Context &context)
{
    // Rather before the question than after it.
    if (!Door::roleFor(context.person(), Permission::ManageStaff) && login != context.person().login)
        return SealedPassword {};
    const QString password = TRY(newSecretFrom("PARKDESK_NEW_PASSWORD", u"New password of %1: "_s.arg(login)));
    return context.door().seal(password, login, context.dataKey());
}

Result<Answer> add(const Invocation &invocation, Context &context)
{
    AddStaff::Command command;
    command.login = TRY(readLogin(invocation.argument));
    command.name = invocation.text("name"_L1);
    command.roles = TRY(rolesOf(invocation.words("role"_L1)));
    TRY_DONE(context.logIn(Access::Write));
    command.secret = TRY(sealedFor(command.login, context));
    const auto outcome = TRY(context.run<AddStaff>(command));
    Answer answer;
    answer.json = {{u"staff"_s, outcome.staff.value},
                   {u"login"_s, command.login},
                   {u"name"_s, command.name.simplified()},
                   {u"roles"_s, namesOf(command.roles)}};
    answer.lines = {u"%1 may log in as %2."_s.arg(command.name.simplified(), command.login)};
    return answer;
}

Result<Answer> list(const Invocation &, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    const QList<ListStaff::Row> people = TRY(context.read<ListStaff>({}));
    Answer answer;
    QJsonArray rows;
    for (const ListStaff::Row &person : people) {
        QStringList roles;
        for (const Role role : person.roles)
            roles.append(roleName(role));
        rows.append(QJsonObject {{u"staff"_s, person.staff.value},
                                 {u"login"_s, person.login},
                                 {u"name"_s, person.name},
                                 {u"roles"_s, namesOf(person.roles)},
                                 {u"owner"_s, person.owner},
                                 {u"disabled"_s, person.disabled},
                                 {u"second_factor"_s, person.hasSecondFactor}});
        answer.lines.append(u"%1  %2: %3%4%5%6"_s.arg(
            person.login, person.name, roles.join(u", "_s), person.owner ? u", owner"_s : QString(),
            person.disabled ? u", disabled"_s : QString(), person.hasSecondFactor ? u", second factor"_s : QString()));
    }
    answer.json = {{u"staff"_s, rows}};
    return answer;
}

Result<Answer> setPassword(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const QString login = invocation.argument.isEmpty() ? context.person().login : TRY(readLogin(invocation.argument));
    const bool own = login == context.person().login;
    SetPassword::Command command {login, TRY(sealedFor(login, context))};
    const auto outcome =
        TRY(context.run<SetPassword>(command, own ? SetPassword::permission : Permission::ManageStaff));
    Answer answer;
    answer.json = {{u"staff"_s, outcome.staff.value}, {u"login"_s, login}};
    answer.lines = {u"%1 has a new password."_s.arg(login)};
    return answer;
}

Result<Answer> disable(const Invocation &invocation, Context &context)
{
    const QString login = TRY(readLogin(invocation.argument));
    TRY_DONE(context.logIn(Access::Write));
    const auto outcome = TRY(context.run<DisableStaff>({login}));
    Answer answer;
    answer.json = {{u"staff"_s, outcome.staff.value}, {u"login"_s, login}, {u"disabled"_s, true}};
    answer.lines = {u"%1 may no longer log in."_s.arg(login)};
    return answer;
}

Result<Answer> enable(const Invocation &invocation, Context &context)
{
    const QString login = TRY(readLogin(invocation.argument));
    TRY_DONE(context.logIn(Access::Write));
    const auto outcome = TRY(context.run<EnableStaff>({login}));
    Answer answer;
    answer.json = {{u"staff"_s, outcome.staff.value}, {u"login"_s, login}, {u"disabled"_s, false}};
    answer.lines = {u"%1 may log in again."_s.arg(login)};
    return answer;
}

Result<Answer> setRoles(const Invocation &invocation, Context &context)
{
    const SetRoles::Command command {TRY(readLogin(invocation.argument)), TRY(rolesOf(invocation.words("role"_L1)))};
    TRY_DONE(context.logIn(Access::Write));
    const auto outcome = TRY(context.run<SetRoles>(command));
    Answer answer;
    answer.json = {
        {u"staff"_s, outcome.staff.value}, {u"login"_s, command.login}, {u"roles"_s, namesOf(command.roles)}};
    answer.lines = {u"%1 has other roles from the next log-in on."_s.arg(command.login)};
    return answer;
}

} // namespace

std::vector<CommandSpec> staffCommands()
{
    return {
        {"staff add"_L1,
         "LOGIN"_L1,
         true,
         "Give somebody an account; the password from PARKDESK_NEW_PASSWORD or asked for."_L1,
         {{"name"_L1, "N"_L1, "what the person is called"_L1, true},
          {"role"_L1, "R[,R]"_L1, "attendant, manager, admin; kiosk alone, for a device"_L1, true, true}},
         {},
         add},
        {"staff disable"_L1,
         "LOGIN"_L1,
         true,
         "Switch an account off; nothing that was done changes."_L1,
         {},
         {},
         disable},
        {"staff enable"_L1, "LOGIN"_L1, true, "Switch an account on again."_L1, {}, {}, enable},
        {"staff roles"_L1,
         "LOGIN"_L1,
         true,
         "Say what somebody may do; the roles they had are replaced."_L1,
         {{"role"_L1, "R[,R]"_L1, "attendant, manager, admin; kiosk alone, for a device"_L1, true, true}},
         {},
         setRoles},
        {"staff list"_L1, {}, false, "Name the people who work here."_L1, {}, {}, list},
        {"staff password"_L1,
         "LOGIN"_L1,
         false,
         "Set a password, one's own without LOGIN; the new one from PARKDESK_NEW_PASSWORD or asked for."_L1,
         {},
         {},
         setPassword},
    };
}

} // namespace parkdesk::ctl
