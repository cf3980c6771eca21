// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/commands.h"
#include "ctl/context.h"
#include "ctl/terminal.h"
#include "runtime/liveserver.h"
#include "services/exports/apdsplaces.h"
#include "services/exports/liveavailability.h"

#include <QCoreApplication>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

std::optional<quint16> portOf(const Invocation &invocation)
{
    bool isNumber = false;
    const int port = invocation.text("port"_L1).toInt(&isNumber);
    return isNumber && port > 0 && port <= 65'535 ? std::optional(static_cast<quint16>(port)) : std::nullopt;
}

QString liveContradiction(const Invocation &invocation)
{
    return portOf(invocation) ? QString() : u"--port is a number from 1 to 65535."_s;
}

template <ReadCase Q>
LiveServer::Source sourceOf(Context &context)
{
    return [&context](const LiveServer::Answered &answered) {
        auto answer = context.read<Q>({});
        // A server that was started again is found again.
        if (!answer && answer.error().code == ErrorCode::DatabaseUnavailable && context.connection().reopen())
            answer = context.read<Q>({});
        answered(answer.map([](const typename Q::Answer &made) { return made.json; }));
    };
}

Result<Answer> serveLive(const Invocation &invocation, Context &context)
{
    TRY_DONE(context.logIn(Access::Read));
    LiveServer server;
    server.offer(LiveServer::availabilityPath, sourceOf<LiveAvailability>(context));
    server.offer(LiveServer::apdsPath, sourceOf<ApdsPlaces>(context));
    const QString address = invocation.maybe("address"_L1).value_or(u"127.0.0.1"_s);
    TRY_DONE(server.listen(address, *portOf(invocation)));
    writeErr(u"What is free is told at http://%1:%2%3 and %4 until this is ended.\n"_s
                 .arg(address.contains(u':') ? u'[' + address + u']' : address)
                 .arg(server.port())
                 .arg(QString::fromLatin1(LiveServer::availabilityPath), QString::fromLatin1(LiveServer::apdsPath)));
    QCoreApplication::exec();
    return Answer {};
}

} // namespace

CommandSpec liveCommand()
{
    return {"live"_L1,
            {},
            false,
            "Tell what is free now as read-only JSON by HTTP, until it is ended."_L1,
            {{"port"_L1, "N"_L1, "where to listen"_L1, true},
             {"address"_L1, "IP"_L1, "of this computer; 127.0.0.1 unless told, which only it can reach"_L1}},
            "Counts by lot and vehicle type, as /availability.json and, for machines of others, as APDS in /apds.json. "
            "No\n"
            "plate, no name, nothing can be changed. An answer is kept for five seconds. Works beside the running "
            "program."_L1,
            serveLive,
            liveContradiction};
}

} // namespace parkdesk::ctl
