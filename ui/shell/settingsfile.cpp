// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/settingsfile.h"

#include <QEvent>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int writeLaterMs = 200;

} // namespace

SettingsFile::SettingsFile()
    : QSettings(IniFormat, UserScope, u"parkdesk"_s, u"parkdesk"_s)
{
    prepare();
}

SettingsFile::SettingsFile(const QString &file)
    : QSettings(file, IniFormat)
{
    prepare();
}

void SettingsFile::prepare()
{
    m_writer.setMaxThreadCount(1);
    m_later.setSingleShot(true);
    m_later.setInterval(writeLaterMs);
    connect(&m_later, &QTimer::timeout, this, &SettingsFile::write);
}

SettingsFile::~SettingsFile()
{
    m_writer.waitForDone();
}

void SettingsFile::keep(const QString &key, const QVariant &value)
{
    setValue(key, value);
    m_later.start();
}

bool SettingsFile::event(QEvent *event)
{
    // Its own wish to write at once, here.
    return event->type() == QEvent::UpdateRequest || QSettings::event(event);
}

void SettingsFile::write()
{
    // Settings of one file share what is not written yet, whichever thread they are on.
    m_writer.start([file = fileName()] { QSettings(file, IniFormat).sync(); });
}

} // namespace parkdesk
