// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QThreadPool>
#include <QTimer>

namespace parkdesk {

/// Settings whose file is written on a thread of their own: QSettings waits for the disk in the window's event loop,
/// which a slow disk makes a stall that everybody sees. Written a moment after the last change, and at the end.
class SettingsFile : public QSettings {
    Q_OBJECT

public:
    /// Of the person who is logged in to this computer.
    SettingsFile();
    explicit SettingsFile(const QString &file);
    ~SettingsFile() override;

    void keep(const QString &key, const QVariant &value);

protected:
    bool event(QEvent *event) override;

private:
    void prepare();
    void write();

    QTimer m_later;
    QThreadPool m_writer;
};

} // namespace parkdesk
