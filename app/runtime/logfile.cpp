// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMutex>

#include <cstdio>
#include <memory>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestFile = 1'000'000;

/// Qt's message handler is a plain function, so what it writes to is here and not in the object.
struct Target {
    QMutex mutex;
    std::unique_ptr<QFile> file;
};

Target &target()
{
    static Target theTarget;
    return theTarget;
}

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return u"debug"_s;
    case QtInfoMsg: return u"info"_s;
    case QtWarningMsg: return u"warning"_s;
    case QtCriticalMsg: return u"critical"_s;
    case QtFatalMsg: return u"fatal"_s;
    }
    return {};
}

void putAside(QFile &file)
{
    const QString path = file.fileName();
    file.close();
    QFile::remove(path + u".2"_s);
    QFile::rename(path + u".1"_s, path + u".2"_s);
    QFile::rename(path, path + u".1"_s);
    static_cast<void>(file.open(QIODevice::WriteOnly | QIODevice::Append));
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    const QString line = u"%1 %2 %3: %4\n"_s.arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                                                 levelName(type), QString::fromLatin1(context.category), text);
    const QByteArray bytes = line.toUtf8();
    const QMutexLocker locker(&target().mutex);
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    QFile *file = target().file.get();
    if (!file || !file->isOpen())
        return;
    file->write(bytes);
    file->flush();
    if (file->size() > longestFile)
        putAside(*file);
}

} // namespace

LogFile::LogFile(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    auto file = std::make_unique<QFile>(path);
    if (file->open(QIODevice::WriteOnly | QIODevice::Append))
        file->setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    {
        const QMutexLocker locker(&target().mutex);
        target().file = std::move(file);
    }
    qInstallMessageHandler(write);
}

LogFile::~LogFile()
{
    qInstallMessageHandler(nullptr);
    const QMutexLocker locker(&target().mutex);
    target().file.reset();
}

} // namespace parkdesk
