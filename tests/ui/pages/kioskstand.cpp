// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pages/kioskstand.h"

#include "runtime/jobwork.h"
#include "services/mail/setmailserver.h"
#include "services/reply.h"
#include "ui/shell/language.h"

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int nobodysPort = 9;
// Operators of the keystroke-level model.
constexpr Duration touchTime(1'300);
constexpr Duration signTime(500);
constexpr Duration makeOutTime(1'200);
constexpr Duration scanTime(1'500);

MailServer mailServerAt(int port)
{
    MailServer server;
    server.host = u"127.0.0.1"_s;
    server.port = port;
    server.tls = MailTls::None;
    server.auth = MailAuth::None;
    server.fromName = u"Office"_s;
    server.fromAddress = u"office@example.org"_s;
    server.bounceAddress = u"office@example.org"_s;
    return server;
}

} // namespace

KioskStand::KioskStand(LanguageChoice language, const QSize &screen)
    : m_session(hire(m_office, u"gate.one"_s, u"Gate one"_s, {Role::Kiosk}))
{
    sendMailTo(nobodysPort);
    Language::apply(language);
    KioskWindow::Parts parts {*m_session, m_office.context().gate()};
    parts.terminal = m_terminal;
    parts.language = language;
    parts.applyLanguage = [](LanguageChoice choice) { Language::apply(choice); };
    parts.now = [this] { return m_idleMs; };
    m_window = std::make_unique<KioskWindow>(parts);
    m_window->resize(screen);
    m_window->show();
    m_window->activateWindow();
    m_window->begin();
    if (!QTest::qWaitFor([this] { return !words(u"lotName"_s).isEmpty(); }, longestWaitMs))
        qFatal("the kiosk did not start");
}

Office &KioskStand::admin()
{
    must(m_office.session().setRole(Role::Admin));
    return m_office.office();
}

void KioskStand::idleFor(Duration time)
{
    m_idleMs += time.count();
    m_window->idle().look();
}

KioskPage *KioskStand::page()
{
    const QList<KioskPage *> pages = m_window->findChildren<KioskPage *>(QString(), Qt::FindDirectChildrenOnly);
    for (KioskPage *page : pages) {
        if (page->isVisible())
            return page;
    }
    return nullptr;
}

bool KioskStand::reaches(const QString &pageName)
{
    m_modelTime += makeOutTime;
    return QTest::qWaitFor([&] { return page() != nullptr && page()->objectName() == pageName; }, longestWaitMs);
}

TouchKey *KioskStand::key(const QString &name)
{
    return page() == nullptr ? nullptr : page()->findChild<TouchKey *>(name);
}

bool KioskStand::touch(const QString &name)
{
    m_modelTime += touchTime;
    return touchKey(name);
}

bool KioskStand::touchKey(const QString &name)
{
    const auto ready = [&] {
        const TouchKey *wanted = key(name);
        return wanted != nullptr && wanted->isVisible() && wanted->isEnabled();
    };
    if (!QTest::qWaitFor(ready, longestWaitMs)) {
        qWarning("no key %s; %s", qPrintable(name), qPrintable(allWords()));
        return false;
    }
    QTest::mouseClick(key(name), Qt::LeftButton);
    return true;
}

bool KioskStand::touchText(const QString &text)
{
    m_modelTime += text.size() * signTime;
    return std::all_of(text.begin(), text.end(), [this](QChar sign) { return touchKey(u"key-"_s + sign); });
}

bool KioskStand::type(const QString &text, QString KioskVisit::*value)
{
    m_modelTime += text.size() * signTime;
    const QString wanted = m_window->visit().*value + text;
    for (const QChar sign : text) {
        QWidget *target = m_window->focusWidget() != nullptr ? m_window->focusWidget() : m_window.get();
        QTest::keyClick(target, sign.toLatin1());
    }
    return QTest::qWaitFor([&] { return m_window->visit().*value == wanted; }, longestWaitMs);
}

void KioskStand::scan(const QString &code)
{
    m_modelTime += scanTime;
    const auto press = [this](auto key) {
        QTest::keyClick(m_window->focusWidget() != nullptr ? m_window->focusWidget() : m_window.get(), key);
    };
    press(Qt::Key_F13);
    for (const QChar sign : code)
        press(sign.toLatin1());
    press(Qt::Key_Return);
}

QString KioskStand::words(const QString &name)
{
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>(name);
    for (const QLabel *label : labels) {
        if (label->isVisible())
            return label->text();
    }
    return {};
}

QString KioskStand::allWords()
{
    QStringList all;
    const QList<QWidget *> widgets = m_window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible())
            continue;
        all.append(widget->accessibleName());
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            all.append(label->text());
    }
    all.removeAll(QString());
    return all.join(u" | "_s);
}

void KioskStand::sendMailTo(int port)
{
    must(answerOf(admin().run<SetMailServer>(QUuid::createUuid(), {mailServerAt(port)})));
    must(m_office.session().setRole(Role::Attendant));
}

void KioskStand::letJobsRun()
{
    const OfficeParts parts = m_office.context().parts();
    const auto work = [&](Connection &connection) {
        SmtpTransport transport;
        MemorySecrets secrets;
        JobWork jobs {{connection, parts.runner, parts.clock, parts.prices, officeJobs(),
                       m_session->office().actor().key, u"Gate one"_s,
                       [&](const ChangeSet &changes) { parts.feed.publish(changes); }},
                      transport,
                      secrets};
        return doJobs(jobs);
    };
    must(answerOf(askLane<Result<JobPass>>(parts.commands, work)));
}

} // namespace parkdesk::test
