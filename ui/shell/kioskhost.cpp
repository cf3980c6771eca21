// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/kioskhost.h"

#include "runtime/appcontext.h"
#include "runtime/demodatabase.h"
#include "ui/kiosk/kioskwindow.h"
#include "ui/shared/passwordform.h"
#include "ui/shell/language.h"
#include "ui/shell/loginpage.h"
#include "ui/shell/startpage.h"
#include "ui/shell/windowsettings.h"

#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

namespace {

constexpr QSize loginSize(1100, 720);

/// Where no window manager runs, nobody else makes a window as large as its screen.
void fillScreen(QWidget &window)
{
    window.setGeometry(window.screen()->geometry());
    window.showFullScreen();
}

} // namespace

KioskHost::KioskHost(AppContext &context, WindowSettings &settings, const Wish &wish, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_settings(settings)
    , m_wish(wish)
    , m_pages(new QStackedWidget)
    , m_start(new StartPage)
    , m_login(new LoginPage)
{
    setObjectName(QStringLiteral("kioskHost"));
    setWindowTitle(tr("Parkdesk kiosk"));
    resize(loginSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_login);
    connect(m_start, &StartPage::retryRequested, this, &KioskHost::begin);
    connect(m_login, &LoginPage::logInRequested, this, &KioskHost::logIn);
}

KioskHost::~KioskHost() = default;

void KioskHost::begin()
{
    m_start->showOpening(m_context.url().toText());
    m_pages->setCurrentWidget(m_start);
    m_context.start().then(this, [this](const Done &started) {
        if (!started)
            return fail(started.error());
        readSign();
    });
}

void KioskHost::fail(const Error &error)
{
    m_start->showError(error, m_context.url().toText());
    m_pages->setCurrentWidget(m_start);
}

void KioskHost::readSign()
{
    m_context.gate().sign().then(this, [this](const Result<DoorSign> &sign) {
        if (!sign)
            fail(sign.error());
        else if (!sign->initialised || sign->desks.isEmpty())
            fail({ErrorCode::NotInitialised, Field::Database, {}});
        else
            offerLogIn(*sign);
    });
}

void KioskHost::offerLogIn(const DoorSign &sign)
{
    const QString database = m_context.url().toText();
    m_login->offer(sign, {}, m_wish.desk.isEmpty() ? m_settings.lastDesk(database) : m_wish.desk, database);
    QList<DemoLogin> demo = sign.demo ? demoLogins(m_context.url(), *sign.demo) : QList<DemoLogin>();
    demo.removeIf([](const DemoLogin &login) { return !login.isKiosk(); });
    m_login->offerDemo(demo);
    m_pages->setCurrentWidget(m_login);
    m_login->takeFocus();
}

void KioskHost::logIn(const QString &login, const QString &password, const QString &code)
{
    m_login->form().setBusy(true);
    m_context.gate()
        .logIn(login, password, m_login->desk(), code)
        .then(this, [this](const Result<std::shared_ptr<Session>> &session) {
            m_login->form().setBusy(false);
            if (!session)
                return m_login->form().showError(session.error());
            if ((*session)->role() != Role::Kiosk) {
                m_context.gate().noteLogOut(**session);
                return m_login->form().showError({ErrorCode::NotPermitted, Field::Login, {}});
            }
            openKiosk(*session);
        });
}

void KioskHost::openKiosk(const std::shared_ptr<Session> &session)
{
    m_session = session;
    if (m_wish.desk.isEmpty()) // one that is named each time is not for the desks of this computer
        m_settings.setLastDesk(m_context.url().toText(), session->desk().name);
    m_login->form().forget();
    if (JobRunner *jobs = m_context.jobs()) {
        // Codes are mailed by whoever has the key, were it this kiosk alone.
        jobs->setName(session->desk().name);
        jobs->useKey(session->office().actor().key);
    }
    const bool german = Language::codeOf(m_settings.language()) == u"de";
    KioskWindow::Parts parts {*session, m_context.gate(), m_wish.terminal};
    parts.pixelsPerMm = m_settings.kioskScale();
    parts.language = german ? LanguageChoice::German : LanguageChoice::English;
    parts.theme = m_settings.theme();
    parts.applyLanguage = [](LanguageChoice choice) { Language::apply(choice); };
    parts.firstRuler = m_wish.ruler;
    m_kiosk = std::make_unique<KioskWindow>(parts);
    connect(m_kiosk.get(), &KioskWindow::scaleMeasured, this,
            [this](double pixelsPerMm) { m_settings.setKioskScale(pixelsPerMm); });
    connect(m_kiosk.get(), &KioskWindow::left, this, [this] { m_context.gate().noteLogOut(*m_session); });
    if (m_wish.fullScreen)
        fillScreen(*m_kiosk);
    else
        m_kiosk->show();
    m_kiosk->activateWindow();
    m_kiosk->begin();
    hide();
}

} // namespace parkdesk
