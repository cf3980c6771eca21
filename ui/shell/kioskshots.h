// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskwindow.h"
#include "ui/shell/sampleoffice.h"

namespace parkdesk {

/// Pictures of the kiosk, upright and wide: "kiosk-start-LOOK.png", "kiosk-start-wide-LOOK.png", ...
class KioskShots : public QObject {
    Q_OBJECT

public:
    KioskShots(const QString &directory, const QString &look, LanguageChoice language, ThemeChoice theme);

    void begin(const std::function<void()> &finished);

private:
    struct Scene {
        QString name; ///< empty: no picture
        std::function<void()> act;
    };
    void addLots();
    void addLot(const QString &name, const QString &address, int spots, const GeoPoint &place);
    void addAccount();
    void open(const Result<std::shared_ptr<Session>> &session);
    void plan(const QSize &screen, const QString &suffix);
    void addHelpScenes();
    void addDriverScenes();
    void press(const QString &key);
    void type(const QString &text);
    void next();
    template <typename Answer>
    void goOn(const QFuture<Answer> &answer, std::function<void()> then);

    QString m_directory;
    QString m_look;
    LanguageChoice m_language;
    ThemeChoice m_theme;
    SampleOffice m_office;
    std::shared_ptr<Session> m_session;
    std::shared_ptr<CardSimulator> m_terminal = std::make_shared<CardSimulator>();
    std::unique_ptr<KioskWindow> m_window;
    QString m_card; ///< of a driver
    qint64 m_idleMs = 0;
    QString m_suffix;
    QList<Scene> m_scenes;
    std::function<void()> m_finished;
};

} // namespace parkdesk
