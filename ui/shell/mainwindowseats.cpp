// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// Who sits at the desk: lock, coming back, the quick change of clerk, the mode, log-out.

#include "runtime/appcontext.h"
#include "services/staff/ownprofile.h"
#include "services/staff/passwordrules.h"
#include "ui/shared/passwordform.h"
#include "ui/shell/lockpage.h"
#include "ui/shell/loginpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/officeview.h"

#include <QStackedWidget>

namespace parkdesk {

using namespace Qt::StringLiterals;

void MainWindow::lock()
{
    if (m_state != State::Office)
        return;
    m_context.gate().noteLock(*m_session);
    m_session->lock();
    m_lock->lockFor(m_session->person(), m_session->desk().name);
    turnTo(State::Locked, m_lock);
    m_lock->takeFocus();
    m_context.gate().clerksAt(m_session->desk().id).then(this, [this](const Result<QList<Clerk>> &clerks) {
        if (clerks && m_state == State::Locked)
            m_lock->offer(*clerks);
    });
}

void MainWindow::comeIn(const QString &login, const QString &secret, const QString &code)
{
    const QString name = login.trimmed().toLower();
    const bool pin = readPin(secret).has_value();
    const auto session = name == m_session->person().login ? m_session : m_parked.value(name).session;
    Gate &gate = m_context.gate();
    m_lock->form().setBusy(true);
    if (session != nullptr) {
        auto answer = pin ? gate.unlockByPin(*session, secret) : gate.unlock(*session, secret, code);
        answer.then(this, [this, session](const Result<Admission> &admission) { comeBack(session, admission); });
        return;
    }
    const DoorSign::Desk desk = m_session->desk();
    auto answer = pin ? gate.changeClerk(name, secret, desk) : gate.logIn(name, secret, desk, code);
    answer.then(this, [this](const Result<std::shared_ptr<Session>> &other) { takeOver(other); });
}

void MainWindow::comeBack(const std::shared_ptr<Session> &session, const Result<Admission> &admission)
{
    PasswordForm &form = m_state == State::LogIn ? m_login->form() : m_lock->form();
    form.setBusy(false);
    if (m_state != State::Locked && m_state != State::LogIn)
        return;
    if (!admission) {
        form.showError(admission.error());
        return;
    }
    form.forget();
    if (session != m_session) {
        park();
        const Seat seat = m_parked.take(session->person().login);
        m_session = seat.session;
        m_office = seat.office;
    }
    session->resume(*admission);
    showOffice();
}

void MainWindow::takeOver(const Result<std::shared_ptr<Session>> &session)
{
    m_lock->form().setBusy(false);
    if (m_state != State::Locked)
        return;
    if (!session) {
        m_lock->form().showError(session.error());
        return;
    }
    park();
    openOffice(*session);
}

void MainWindow::park()
{
    if (m_session == nullptr)
        return;
    m_parked.insert(m_session->person().login, {m_session, m_office});
    m_session.reset();
    m_office = nullptr;
}

void MainWindow::onRoleChanged(OfficeView *office)
{
    if (office == m_office && m_state == State::Office)
        rebuildOffice();
    else
        office->setOutOfDate();
}

void MainWindow::onFeed(const ChangeSet &changes)
{
    if (m_session == nullptr || !changes.touches(Entity::Staff))
        return;
    const auto session = m_session;
    session->office().read<OwnProfile>({}).then(this, [this, session](const Result<OwnProfile::Answer> &profile) {
        if (!profile || session != m_session)
            return;
        if (profile->disabled)
            logOut();
        else
            session->learn(profile->name, profile->roles);
    });
}

void MainWindow::switchMode(Role role)
{
    if (m_state != State::Office || role == m_session->role())
        return;
    const Done switched = m_session->setRole(role);
    if (!switched && switched.error().code == ErrorCode::PasswordNeeded)
        m_office->askForPassword(role);
}

void MainWindow::switchModeWith(Role role, const QString &password, const QString &code)
{
    m_context.gate()
        .unlock(*m_session, password, code)
        .then(this, [this, role, session = m_session](const Result<Admission> &admission) {
            if (session != m_session || m_state != State::Office)
                return;
            if (!admission) {
                m_office->refusePassword(admission.error());
                return;
            }
            m_session->resume(*admission);
            static_cast<void>(m_session->setRole(role)); // a role that was taken away meanwhile is not in the menu
            if (m_session->role() != role)
                rebuildOffice();
        });
}

void MainWindow::logOut()
{
    if (m_session == nullptr)
        return;
    m_context.gate().noteLogOut(*m_session);
    m_lock->form().forget();
    m_office->deleteLater();
    // The page may be the one that asked: it goes when its event is over, and the session after it.
    connect(m_office, &QObject::destroyed, this, [session = std::move(m_session)]() mutable { session.reset(); });
    m_office = nullptr;
    m_session.reset();
    offerLogIn(m_sign);
}

} // namespace parkdesk
