// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// A process that does deeds for the tests of races and kills: one description a line in, one answer a line out.
//   parkdesk_contender URL ACTOR [FLAGFILE]
// {"at": ms} in a description is the moment to begin, so that several processes start together. The first byte of
// FLAGFILE is 1 while a transaction is open: the file is mapped, so that it tells after a kill, too.

#include "runtime/systemclock.h"
#include "services/pricebook.h"
#include "storage/connection.h"
#include "tests/faults/deeds.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QThread>

#include <cstdio>

namespace parkdesk::test {

namespace {

using namespace Qt::StringLiterals;

QJsonObject objectOf(const QByteArray &line)
{
    return QJsonDocument::fromJson(line).object();
}

void tell(const QJsonObject &object)
{
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stdout);
    std::fflush(stdout);
}

void waitUntil(qint64 at, const Clock &clock)
{
    while (clock.now().ms + 2 < at)
        QThread::msleep(1);
    while (clock.now().ms < at) { }
}

QJsonObject answerTo(const QJsonObject &deed, Connection &connection, CommandRunner &runner, const Actor &actor,
                     uchar *flag)
{
    CommandEnvelope command = envelopeOfDeed(deed);
    if (flag) {
        command.execute = [inner = command.execute, flag](UnitOfWork &unit, const DeedContext &context) {
            *flag = 1;
            return inner(unit, context);
        };
    }
    QElapsedTimer timer;
    timer.start();
    const auto committed = runner.run(connection, command, actor);
    const qint64 took = timer.nsecsElapsed() / 1000;
    if (flag)
        *flag = 0;
    QJsonObject answer {{u"id"_s, deed.value("id"_L1)}, {u"us"_s, took}};
    answer.insert(u"code"_s, committed ? u"ok"_s : codeName(committed.error().code));
    if (committed)
        answer.insert(u"outcome"_s, committed->outcome);
    return answer;
}

int contend(const QStringList &arguments)
{
    const auto url = DatabaseUrl::fromText(arguments.at(1));
    const Actor actor = actorFromJson(objectOf(arguments.at(2).toUtf8()));
    auto connection =
        url ? Connection::open(*url, {false, false}) : Result<std::unique_ptr<Connection>>(fail(url.error()));
    if (!connection) {
        tell({{u"code"_s, codeName(connection.error().code)}});
        return 1;
    }
    QFile flagFile(arguments.value(3));
    uchar *flag = arguments.size() > 3 && flagFile.open(QIODevice::ReadWrite) ? flagFile.map(0, 1) : nullptr;
    const SystemClock clock;
    PriceBook prices;
    JournalingRunner runner(clock, prices);
    tell({{u"code"_s, u"ready"_s}});
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        const QJsonObject deed = objectOf(line);
        waitUntil(deed.value("at"_L1).toInteger(), clock);
        tell(answerTo(deed, **connection, runner, actor, flag));
    }
    return 0;
}

} // namespace

} // namespace parkdesk::test

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.size() < 3 ? 2 : parkdesk::test::contend(arguments);
}
