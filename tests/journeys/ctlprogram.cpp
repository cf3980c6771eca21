// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/ctlprogram.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QProcess>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

QJsonObject CtlRun::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(out);
    return out.count('\n') == 1 ? document.object() : QJsonObject();
}

QString CtlRun::errorCode() const
{
    return json().value("error"_L1).toObject().value("code"_L1).toString();
}

QString CtlRun::errorField() const
{
    return json().value("error"_L1).toObject().value("field"_L1).toString();
}

CtlProgram::CtlProgram(const TestDatabase &database)
    : CtlProgram(database.url())
{
}

CtlProgram::CtlProgram(const DatabaseUrl &url)
    : m_url(url.toText())
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"PARKDESK_TEST_CLUSTER"_s, u"1"_s);
    m_environment.remove(u"PARKDESK_NEW_PASSWORD"_s);
    logInAs(owner, ownerPassword);
}

void CtlProgram::logInAs(const QString &login, const QString &password)
{
    m_environment.insert(u"PARKDESK_LOGIN"_s, login);
    m_environment.insert(u"PARKDESK_PASSWORD"_s, password);
}

namespace {

CtlRun start(const QStringList &words, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QString::fromLocal8Bit(PARKDESK_CTL), words);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        qFatal("parkdeskctl did not end by itself");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

CtlRun CtlProgram::run(const QStringList &words)
{
    const CtlRun run = start(QStringList {u"--database"_s, m_url} + words, m_environment);
    m_everything += run.out + run.err;
    return run;
}

CtlRun CtlProgram::runPlainly(const QStringList &words)
{
    return start(words, QProcessEnvironment::systemEnvironment());
}

QJsonObject CtlProgram::done(const QStringList &words)
{
    const CtlRun run = ask(words);
    if (run.exitCode != 0)
        qFatal("\"%s\" must succeed: %s%s", qPrintable(words.join(u' ')), run.out.constData(), run.err.constData());
    return run.json();
}

void CtlProgram::foundOffice(int spots)
{
    done({u"init"_s, u"--admin"_s, owner, u"--operator"_s, u"Town Parking"_s});
    done({u"lot"_s, u"add"_s, u"--name"_s, u"Town"_s, u"--spots"_s, QString::number(spots), u"--timezone"_s,
          u"Europe/Berlin"_s, u"--currency"_s, u"EUR"_s});
    done({u"tariff"_s, u"publish"_s, tariffFile(), u"--lot"_s, u"Town"_s, u"--from"_s, u"2020-01-01T00:00"_s});
    m_environment.insert(u"PARKDESK_NEW_PASSWORD"_s, attendantPassword);
    done({u"staff"_s, u"add"_s, attendant, u"--name"_s, u"Arun Rao"_s, u"--role"_s, u"attendant"_s});
    m_environment.remove(u"PARKDESK_NEW_PASSWORD"_s);
}

QString CtlProgram::tariffFile()
{
    return QStringLiteral(PARKDESK_SOURCE_DIR "/resources/tariffs/starter-per-hour.json");
}

QString inMinutes(int minutes)
{
    return QDateTime::currentDateTimeUtc().addSecs(qint64 {minutes} * 60).toString(u"yyyy-MM-ddTHH:mm"_s) + u'Z';
}

} // namespace parkdesk::test
