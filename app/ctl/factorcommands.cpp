// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// One's second factor, and that of whoever lost it.

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/output.h"
#include "ctl/terminal.h"
#include "services/staff/dropsecondfactor.h"
#include "services/staff/enrolsecondfactor.h"
#include "services/staff/ownprofile.h"
#include "services/staff/passwordrules.h"

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

/// A code besides that of the log-in, which let in and is used up.
Result<QString> furtherCode(const QString &prompt)
{
    auto code = secretFrom("PARKDESK_NEW_OTP", prompt, ErrorCode::Required);
    return code ? code : Result<QString>(fail(code.error().code, Field::Code));
}

/// The secret of an app that has one already, or a new one, shown to whoever sits at the terminal.
Result<NewSecondFactor> factorFor(const QString &login)
{
    if (qEnvironmentVariableIsSet("PARKDESK_NEW_OTP_SECRET"))
        return secondFactorOf(login, qEnvironmentVariable("PARKDESK_NEW_OTP_SECRET"));
    const NewSecondFactor factor = TRY(newSecondFactor(login));
    if (isWatched())
        writeErr(u"Give this secret to your authenticator app:\n  %1\n  %2\n"_s.arg(factor.words, factor.uri));
    return factor;
}

Result<Answer> turnOn(const Invocation &, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const bool onlyAdmin = TRY(context.read<OwnProfile>({})).onlyAdmin;
    const NewSecondFactor factor = TRY(factorFor(context.person().login));
    const QString code = TRY(furtherCode(u"The code that the app shows now: "_s));
    const auto outcome = TRY(context.run<EnrolSecondFactor>({factor, code}));
    Answer answer;
    answer.json = {{u"staff"_s, outcome.staff.value},
                   {u"login"_s, context.person().login},
                   {u"second_factor"_s, true},
                   {u"recovery_codes"_s, QJsonArray::fromStringList(factor.recoveryCodes)}};
    answer.lines = {u"%1 logs in with a code of the app from now on."_s.arg(context.person().login),
                    u"Without the app each of these recovery codes lets in once. They are not shown again:"_s};
    for (const QString &recovery : factor.recoveryCodes)
        answer.lines.append(u"  "_s + recovery);
    if (onlyAdmin)
        answer.lines.append(u"There is no other admin: whoever loses app and recovery codes is let in by nobody."_s);
    return answer;
}

Result<Answer> drop(const QString &login, const QString &code, Permission permission, Context &context)
{
    const auto outcome = TRY(context.run<DropSecondFactor>({login, code}, permission));
    TRY_DONE(outcome.refusal());
    Answer answer;
    answer.json = {{u"staff"_s, outcome.staff.value}, {u"login"_s, login}, {u"second_factor"_s, false}};
    answer.lines = {u"%1 logs in by the password alone from now on."_s.arg(login)};
    return answer;
}

Result<Answer> turnOff(const Invocation &, Context &context)
{
    TRY_DONE(context.logIn(Access::Write));
    const QString code = TRY(furtherCode(u"The next code of the app, or a recovery code: "_s));
    return drop(context.person().login, code, DropSecondFactor::permission, context);
}

Result<Answer> reset(const Invocation &invocation, Context &context)
{
    const QString login = TRY(readLogin(invocation.argument));
    TRY_DONE(context.logIn(Access::Write));
    return drop(login, {}, Permission::ManageStaff, context);
}

} // namespace

std::vector<CommandSpec> factorCommands()
{
    return {
        {"factor on"_L1,
         {},
         false,
         "Turn your second factor on: a code of an authenticator app besides the password."_L1,
         {},
         "On a terminal a new secret is shown and the first code asked for. In a script: PARKDESK_NEW_OTP_SECRET,\n"
         "the app's secret (20 bytes in base 32), and PARKDESK_NEW_OTP, a code of it. Ten recovery codes are shown\n"
         "once."_L1,
         turnOn},
        {"factor off"_L1,
         {},
         false,
         "Turn your second factor off, with one more code."_L1,
         {},
         "The code from PARKDESK_NEW_OTP or asked for: another one than that of the log-in, which lets in once."_L1,
         turnOff},
        {"factor reset"_L1,
         "LOGIN"_L1,
         true,
         "Take the second factor away from somebody who lost app and recovery codes."_L1,
         {},
         {},
         reset},
    };
}

} // namespace parkdesk::ctl
