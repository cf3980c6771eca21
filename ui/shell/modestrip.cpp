// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/modestrip.h"

#include "domain/error.h"
#include "ui/shared/passwordform.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int stripFormWidth = 480;

} // namespace

ModeStrip::ModeStrip(QWidget *parent)
    : Card(tr("Admin mode needs your password"), parent)
    , m_form(new PasswordForm(PasswordForm::Asks::Password, tr("Switch to Admin Mode")))
{
    setObjectName(u"modeStrip"_s);
    setNote(tr("You came by PIN."));
    setStrongEdge(true);
    m_form->setFixedWidth(stripFormWidth);
    body()->addWidget(m_form, 0, Qt::AlignLeft);
    hide();
    connect(m_form, &PasswordForm::submitted, this,
            [this](const QString &, const QString &password, const QString &code) {
                m_form->setBusy(true);
                Q_EMIT passwordGiven(m_role, password, code);
            });
}

void ModeStrip::ask(Role role)
{
    m_role = role;
    const bool admin = role == Role::Admin;
    setTitle(admin ? tr("Admin mode needs your password") : tr("Sealed names and addresses need your password"));
    m_form->setDeed(admin ? tr("Switch to Admin Mode") : tr("Open Them"));
    m_form->forget();
    show();
    m_form->takeFocus();
}

void ModeStrip::showError(const Error &error)
{
    m_form->setBusy(false);
    m_form->showError(error);
}

void ModeStrip::close()
{
    m_form->forget();
    hide();
    Q_EMIT closed();
}

void ModeStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace parkdesk
