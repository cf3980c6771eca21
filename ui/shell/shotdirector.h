// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"
#include "ui/shell/sampleoffice.h"
#include "ui/shell/windowsettings.h"

#include <QTemporaryDir>

namespace parkdesk {

class ShotDirector;

/// One act in a window; with a picture of what it came to when it has a name.
struct Scene {
    QString name;
    std::function<void(ShotDirector &)> act;
};

/// Scenes one after another in one window on one office: to add a page, add its scenes to a play or a play of its own
/// to the table in shotplays.cpp.
struct Play {
    const char *name;
    SampleOffice::Filling filling;
    QList<Scene> (*scenes)();
};

[[nodiscard]] const QList<Play> &allPlays();
/// Of the pages of imports, exports, the journal, payments and health.
[[nodiscard]] QList<Scene> importScenes();
[[nodiscard]] QList<Scene> exportScenes();
[[nodiscard]] QList<Scene> journalScenes();
[[nodiscard]] QList<Scene> paymentScenes();
[[nodiscard]] QList<Scene> feeScenes();
[[nodiscard]] QList<Scene> driverScenes();
[[nodiscard]] QList<Scene> supportScenes();
[[nodiscard]] QList<Scene> healthScenes();
[[nodiscard]] QList<Scene> jobsScenes();
/// Who waits, notices, several bookings.
[[nodiscard]] QList<Scene> waitingScenes();

/// Plays scenes with keys into a real window and takes the pictures.
class ShotDirector : public QObject {
    Q_OBJECT

public:
    /// \a look ends the names of the files.
    ShotDirector(const QString &directory, const QString &look, const Play &play, QObject *parent = nullptr);

    void begin(const std::function<void()> &finished);

    void keys(const QString &text);
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier, const QString &text = {});
    void click(const QString &buttonName);
    void logIn();
    /// The command of that object name, wherever it is.
    void command(const QString &name);
    /// The path of a file with \a bytes that goes with this window.
    [[nodiscard]] QString writeFile(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] SampleOffice &office() { return m_office; }
    template <typename Widget>
    [[nodiscard]] Widget *find(const QString &name)
    {
        const QList<Widget *> all = m_window->findChildren<Widget *>(name);
        for (Widget *widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return all.value(0);
    }

private:
    void open();
    void next();

    QString m_directory;
    QString m_look;
    QTemporaryDir m_folder;
    WindowSettings m_settings;
    SampleOffice m_office;
    std::unique_ptr<MainWindow> m_window;
    QList<Scene> m_scenes;
    std::function<void()> m_finished;
};

} // namespace parkdesk
