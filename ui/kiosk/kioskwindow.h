// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskidle.h"
#include "ui/kiosk/kioskpage.h"
#include "ui/shared/themeswitcher.h"

#include <QTimer>

namespace parkdesk {

class KioskWarningPage;
class ScanFilter;

/// The kiosk: one full screen, which shows one page after the other and forgets all of it when somebody is done. No key
/// and no gesture of a driver leads anywhere else.
class KioskWindow : public QWidget, private KioskWays {
    Q_OBJECT

public:
    struct Parts {
        Session &session;
        Gate &gate;
        std::shared_ptr<CardTerminal> terminal = {}; ///< null: no card is taken here
        double pixelsPerMm = KioskScale::usualPixelsPerMm;
        LanguageChoice language = LanguageChoice::English; ///< of the device
        ThemeChoice theme = ThemeChoice::Light; ///< of the device
        std::function<void(LanguageChoice)> applyLanguage = {}; ///< for the whole program
        std::function<qint64()> now = {}; ///< of the idle watch; the system's own unless a test gives one
        bool firstRuler = false; ///< begins with the ruler
    };

    explicit KioskWindow(const Parts &parts, QWidget *parent = nullptr);
    ~KioskWindow() override;

    /// Reads what the start page tells, and shows it.
    void begin();
    [[nodiscard]] const KioskVisit &visit() const { return m_visit; }
    [[nodiscard]] KioskIdle &idle() { return *m_idle; }
    [[nodiscard]] KioskTill &till() { return m_till; }

Q_SIGNALS:
    /// Somebody who may has closed it.
    void left();
    /// The ruler was used.
    void scaleMeasured(double pixelsPerMm);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void go(KioskView view) override;
    void restartAt(KioskView home, KioskView view) override;
    void back() override;
    void finish() override;
    void rebuild() override;
    void setLanguage(LanguageChoice choice) override;
    void setContrast(bool contrast) override;
    bool tookAway(const Error &error) override;
    void holdIdle(bool held) override;
    void tryToLeave(const QString &login, const QString &password, const QString &code) override;

    void turnTo(KioskView view);
    void put(KioskPage *page);
    [[nodiscard]] KioskPage *make(KioskView view);
    [[nodiscard]] KioskPage *makeAccountPage(KioskView view);
    void readStart();
    void onStart(const Result<KioskStart::Answer> &start);
    /// What the start page would show, to see whether it is another.
    [[nodiscard]] QString startSign() const;
    void watchIdle();
    void warn();
    void onExpired();
    void onScan(const QString &text);
    void measure();
    void showRuler();
    void showAway();
    void putAway();
    [[nodiscard]] bool isOrdinary() const;
    [[nodiscard]] bool refusesKey(class QKeyEvent &event);
    void noteCorner(const QPoint &at);

    Parts m_parts;
    KioskVisit m_visit;
    KioskTill m_till;
    KioskRoom m_room;
    KioskIdle *m_idle;
    ScanFilter *m_scans;
    QTimer m_poll;
    QTimer m_soon;
    KioskView m_view = KioskView::Start;
    QPointer<KioskPage> m_page;
    QPointer<KioskWarningPage> m_warning;
    QElapsedTimer m_cornerClock;
    int m_cornerTouches = 0;
    bool m_away = false;
    bool m_ruling = false;
    bool m_mayLeave = false;
};

} // namespace parkdesk
