// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mailhouse.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int startMs = 30'000;

QStringList textsOf(const QJsonArray &values)
{
    QStringList texts;
    for (const QJsonValue &value : values)
        texts.append(value.toString());
    return texts;
}

MailHouse::Mail mailOf(const QJsonObject &read)
{
    MailHouse::Mail mail;
    mail.to = textsOf(read.value("to"_L1).toArray());
    mail.subject = read.value("subject"_L1).toString();
    mail.text = read.value("text"_L1).toString();
    mail.defects = textsOf(read.value("defects"_L1).toArray());
    const QJsonArray attachments = read.value("attachments"_L1).toArray();
    for (const QJsonValue &each : attachments)
        mail.attachments.append({each["name"_L1].toString(), each["type"_L1].toString(),
                                 QByteArray::fromBase64(each["bytes"_L1].toString().toLatin1())});
    return mail;
}

} // namespace

MailHouse::MailHouse()
{
    // Debian's own interpreter: the packages of Debian are for no other.
    m_server.start(u"/usr/bin/python3"_s,
                   {QStringLiteral(PARKDESK_SOURCE_DIR "/tests/support/mailhouse.py"), m_folder.path()});
    while (!m_server.canReadLine()) {
        if (!m_server.waitForReadyRead(startMs))
            qFatal("python3 with python3-aiosmtpd is needed: %s", m_server.readAllStandardError().constData());
    }
    m_port = m_server.readLine().trimmed().toInt();
}

MailHouse::~MailHouse()
{
    m_server.closeWriteChannel();
    if (!m_server.waitForFinished(startMs))
        m_server.kill();
}

QList<MailHouse::Mail> MailHouse::delivered() const
{
    QList<Mail> mails;
    const QDir folder(m_folder.path());
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("a mail that was kept cannot be read: %s", qPrintable(name));
        mails.append(mailOf(QJsonDocument::fromJson(file.readAll()).object()));
    }
    return mails;
}

} // namespace parkdesk::test
