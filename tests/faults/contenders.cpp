// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/contenders.h"

#include "tests/faults/deeds.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

QString contenderProgram()
{
    return QCoreApplication::applicationDirPath() + u"/parkdesk_contender"_s;
}

QJsonObject nextAnswer(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(20'000))
            return {};
    }
    return QJsonDocument::fromJson(process.readLine()).object();
}

Contenders::Contenders(const DatabaseUrl &url, const QList<Actor> &actors)
{
    for (const Actor &actor : actors) {
        auto process = std::make_shared<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const QByteArray who = QJsonDocument(actorToJson(actor)).toJson(QJsonDocument::Compact);
        process->start(contenderProgram(), {url.toText(), QString::fromUtf8(who)});
        m_processes.append(process);
    }
    for (const auto &process : m_processes)
        m_ready = m_ready && nextAnswer(*process).value("code"_L1) == "ready"_L1;
}

Contenders::~Contenders()
{
    for (const auto &process : m_processes) {
        process->closeWriteChannel();
        if (!process->waitForFinished(5000))
            process->kill();
    }
}

QList<QJsonObject> Contenders::contend(QList<QJsonObject> deeds)
{
    const qint64 start = QDateTime::currentMSecsSinceEpoch() + 6;
    for (qsizetype i = 0; i < m_processes.size(); ++i) {
        deeds[i].insert(u"at"_s, start);
        m_processes[i]->write(QJsonDocument(deeds[i]).toJson(QJsonDocument::Compact) + '\n');
        m_processes[i]->waitForBytesWritten(1000);
    }
    QList<QJsonObject> answers;
    for (const auto &process : m_processes)
        answers.append(nextAnswer(*process));
    return answers;
}

} // namespace parkdesk::test
