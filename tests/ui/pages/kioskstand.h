// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/kiosktill.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/hire.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/kiosk/kioskwindow.h"

#include <QLabel>

namespace parkdesk::test {

/// A kiosk on a real office in memory, served by real keys and touches: its account, a mail server, a card terminal
/// that is played, and an idle clock that stands still until a test moves it.
class KioskStand {
public:
    static inline const QSize upright {1080, 1920};
    static inline const QSize wide {1920, 1080};

    explicit KioskStand(LanguageChoice language = LanguageChoice::English, const QSize &screen = upright);

    [[nodiscard]] KioskWindow &window() { return *m_window; }
    [[nodiscard]] PageOffice &office() { return m_office; }
    [[nodiscard]] CardSimulator &terminal() { return *m_terminal; }
    /// Of the idle watch, not of the office.
    void idleFor(Duration time);

    /// The page that can be seen; null between two.
    [[nodiscard]] KioskPage *page();
    [[nodiscard]] bool reaches(const QString &pageName);
    [[nodiscard]] TouchKey *key(const QString &name);
    /// Waits until that key can be touched, and touches it.
    [[nodiscard]] bool touch(const QString &name);
    /// On the keyboard of the page.
    [[nodiscard]] bool touchText(const QString &text);
    /// On a real keyboard; waits until it has arrived in \a value.
    [[nodiscard]] bool type(const QString &text, QString KioskVisit::*value);
    void scan(const QString &code);
    /// What all that took by the keystroke-level model (Card, Moran, Newell 1980): 1.10 s to point and 0.20 s to touch,
    /// 0.50 s a sign that is typed, 1.20 s to make out each page, 1.5 s a scan. Waiting for a mail is not in it.
    [[nodiscard]] Duration modelTime() const { return m_modelTime; }
    /// Of the label of that name that can be seen.
    [[nodiscard]] QString words(const QString &name);
    /// Everything that can be read now, spoken words included.
    [[nodiscard]] QString allWords();

    /// From now on mail goes to that port of 127.0.0.1; until then to nobody.
    void sendMailTo(int port);
    /// What the program does by itself beside the kiosk, with the key that the kiosk lends it: jobs and mail that are
    /// due.
    void letJobsRun();

private:
    [[nodiscard]] Office &admin();
    [[nodiscard]] bool touchKey(const QString &name);

    PageOffice m_office;
    std::shared_ptr<Session> m_session;
    std::shared_ptr<CardSimulator> m_terminal = std::make_shared<CardSimulator>();
    qint64 m_idleMs = 0;
    Duration m_modelTime {};
    std::unique_ptr<KioskWindow> m_window;
};

} // namespace parkdesk::test
