// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/staff/personpanel.h"

#include "services/mail/maildeeds.h"
#include "services/staff/disablestaff.h"
#include "services/staff/dropsecondfactor.h"
#include "services/staff/enablestaff.h"
#include "services/staff/passwordrules.h"
#include "services/staff/setpassword.h"
#include "services/staff/setroles.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/staff/rolechoice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

QLayout *atTheEnd(QWidget *widget)
{
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(widget);
    return row;
}

} // namespace

PersonPanel::PersonPanel(Office &office, QWidget *parent)
    : Card(tr("Account"), parent)
    , m_office(office)
    , m_login(new TextLabel({}, FontRole::Body, Tone::Quiet))
    , m_note(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_roles(new RoleChoice(u"role"_s))
    , m_rolesRow(new FieldRow(tr("May act as"), m_roles))
    , m_saveRoles(new KeyButton(tr("Save the &Roles")))
    , m_mail(new QLineEdit)
    , m_mailRow(new FieldRow(tr("&Mail address"), m_mail))
    , m_saveMail(new KeyButton(tr("Sa&ve the Address")))
    , m_password(new PasswordEdit)
    , m_passwordRow(new FieldRow(tr("New pass&word"), m_password))
    , m_setPassword(new KeyButton(tr("Set the Password")))
    , m_resetFactor(new KeyButton(tr("Take the Second &Factor Away")))
    , m_switch(new KeyButton)
    , m_error(new TextLabel({}, FontRole::Small, Tone::Error))
    , m_manage(new QWidget)
    , m_passwordLine(new Hairline)
    , m_switchLine(new Hairline)
{
    setObjectName(u"personPanel"_s);
    m_note->setObjectName(u"personNote"_s);
    m_saveRoles->setObjectName(u"saveRoles"_s);
    m_mail->setObjectName(u"mailOfPerson"_s);
    m_saveMail->setObjectName(u"saveMailOfPerson"_s);
    m_mailRow->setHint(tr("Reports and exports go there. Kept sealed."));
    m_password->setObjectName(u"passwordOfPerson"_s);
    m_setPassword->setObjectName(u"setPassword"_s);
    m_resetFactor->setObjectName(u"resetFactor"_s);
    m_switch->setObjectName(u"switchAccount"_s);
    m_error->setObjectName(u"personError"_s);
    m_passwordRow->setMessageLines(2);
    m_passwordRow->setHint(tr("At least %1 characters. Tell it to them alone.").arg(shortestPassword));
    for (TextLabel *label : {m_note, m_error})
        label->setWordWrap(true);
    addParts();
    connect(m_saveRoles, &KeyButton::clicked, this, &PersonPanel::saveRoles);
    connect(m_saveMail, &KeyButton::clicked, this, &PersonPanel::saveMail);
    connect(m_mail, &QLineEdit::returnPressed, this, &PersonPanel::saveMail);
    connect(m_mail, &QLineEdit::textEdited, this, [this] {
        m_mailRow->clearError();
        fill();
    });
    connect(m_setPassword, &KeyButton::clicked, this, &PersonPanel::setPassword);
    connect(m_password, &QLineEdit::returnPressed, this, &PersonPanel::setPassword);
    connect(m_password, &QLineEdit::textEdited, this, [this] {
        m_passwordRow->clearError();
        m_setPassword->setEnabled(!m_password->text().isEmpty());
    });
    connect(m_resetFactor, &KeyButton::clicked, this, &PersonPanel::resetFactor);
    connect(m_switch, &KeyButton::clicked, this, &PersonPanel::switchAccount);
    connect(m_roles, &RoleChoice::edited, this, [this] {
        m_rolesRow->clearError();
        m_saveRoles->setEnabled(m_roles->roles() != m_person.roles);
    });
}

void PersonPanel::addParts()
{
    body()->setSpacing(metric::rowGap);
    body()->addWidget(m_login);
    body()->addWidget(m_note);
    body()->addWidget(new Hairline);
    body()->addWidget(m_rolesRow);
    auto *column = new QVBoxLayout(m_manage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::rowGap);
    column->addLayout(atTheEnd(m_saveRoles));
    column->addWidget(new Hairline);
    column->addWidget(m_mailRow);
    column->addLayout(atTheEnd(m_saveMail));
    column->addWidget(m_passwordLine);
    column->addWidget(m_passwordRow);
    column->addLayout(atTheEnd(m_setPassword));
    column->addLayout(atTheEnd(m_resetFactor));
    column->addWidget(m_switchLine);
    column->addLayout(atTheEnd(m_switch));
    column->addWidget(m_error);
    body()->addWidget(m_manage);
    body()->addStretch();
}

void PersonPanel::show(const ListStaff::Row &person)
{
    const bool another = person.staff != m_person.staff;
    const bool rolesTouched = !another && m_roles->roles() != m_person.roles;
    const bool mailTouched = !another && m_mail->text() != m_person.mail;
    m_person = person;
    if (!mailTouched)
        m_mail->setText(person.mail);
    if (another) {
        m_mailRow->clearError();
        m_password->forget();
        m_passwordRow->clearError();
        m_rolesRow->clearError();
        m_error->clear();
    }
    if (!rolesTouched)
        m_roles->setRoles(person.roles);
    fill();
}

QString PersonPanel::whyFixed() const
{
    if (!m_office.may(Permission::ManageStaff))
        return tr("Only an admin changes accounts. Switch to admin mode, or ask one.");
    if (m_person.owner)
        return tr("The owner keeps the account and all roles.");
    if (m_person.staff == m_office.actor().staff)
        return tr("This is you. Your name, password and PIN are on your own account page.");
    if (m_person.disabled)
        return tr("Switched off: cannot log in. What they did stays as it is.");
    return {};
}

void PersonPanel::fill()
{
    const bool manages = m_office.may(Permission::ManageStaff);
    const bool own = m_person.staff == m_office.actor().staff;
    setTitle(m_person.name);
    m_login->setText(tr("logs in as %1").arg(m_person.login));
    m_note->setText(whyFixed());
    m_note->setVisible(!m_note->text().isEmpty());
    m_roles->setReadOnly(!manages || m_person.owner);
    m_manage->setVisible(manages);
    m_mail->setPlaceholderText(m_person.hasMail && m_person.mail.isEmpty() ? tr("sealed; log in with your password")
                                                                           : QString());
    m_saveMail->setEnabled(!m_busy && m_mail->text().trimmed() != m_person.mail);
    m_saveRoles->setVisible(!m_person.owner);
    m_saveRoles->setEnabled(!m_busy && m_roles->roles() != m_person.roles);
    m_passwordLine->setVisible(!own && !m_person.owner);
    m_switchLine->setVisible(!own && !m_person.owner);
    m_passwordRow->setVisible(!own);
    m_setPassword->setVisible(!own);
    m_setPassword->setEnabled(!m_busy && !m_password->text().isEmpty());
    m_resetFactor->setVisible(!own && m_person.hasSecondFactor);
    m_resetFactor->setEnabled(!m_busy);
    m_switch->setVisible(!own && !m_person.owner);
    m_switch->setText(m_person.disabled ? tr("Switch the Account &On") : tr("Switch the Account &Off"));
    m_switch->setEnabled(!m_busy);
    m_error->setVisible(!m_error->text().isEmpty());
}

void PersonPanel::takeFocus()
{
    m_roles->setFocus(Qt::TabFocusReason);
}

void PersonPanel::setBusy(bool busy)
{
    m_busy = busy;
    m_password->setReadOnly(busy);
    m_mail->setReadOnly(busy);
    fill();
}

void PersonPanel::answer(const std::optional<Error> &error, const QString &sentence)
{
    m_error->clear();
    if (error) {
        const QString words = errorText(*error);
        if (error->field == Field::Password)
            m_passwordRow->setError(words);
        else if (error->field == Field::Role)
            m_rolesRow->setError(words);
        else if (error->field == Field::Mail)
            m_mailRow->setError(words);
        else
            m_error->setText(words);
        announce(m_error, Urgency::Urgent);
    } else {
        m_number.finish();
        Q_EMIT done(sentence);
    }
    setBusy(false);
}

void PersonPanel::saveRoles()
{
    if (m_busy)
        return;
    const SetRoles::Command command {m_person.login, m_roles->roles()};
    if (command.roles.isEmpty()) {
        m_rolesRow->setError(errorText({ErrorCode::Required, Field::Role, {}}));
        return;
    }
    setBusy(true);
    m_office.run<SetRoles>(m_number.forInput(command.toJson()), command)
        .then(this, [this, person = m_person, roles = command.roles](const Result<SetRoles::Outcome> &outcome) {
            if (outcome && m_person.staff == person.staff)
                m_person.roles = roles;
            answer(errorOf(outcome), tr("%1 has other roles from the next log-in on.").arg(person.name));
        });
}

void PersonPanel::saveMail()
{
    const QString address = m_mail->text().trimmed();
    if (m_busy || address == m_person.mail)
        return;
    setBusy(true);
    // Each one is another deed: what was typed is no part of the canonical form.
    m_office.run<SetStaffMail>(QUuid::createUuid(), {m_person.login, address})
        .then(this, [this, address, person = m_person](const Result<SetStaffMail::Outcome> &outcome) {
            if (outcome && m_person.staff == person.staff) {
                m_person.mail = address;
                m_person.hasMail = !address.isEmpty();
            }
            auto error = errorOf(outcome);
            if (error && error->code == ErrorCode::PasswordNeeded)
                error->field = Field::Mail; // one's own; the field below is for a new one
            answer(error,
                   address.isEmpty() ? tr("%1 gets no mail any more.").arg(person.name)
                                     : tr("%1 gets mail from now on.").arg(person.name));
        });
}

void PersonPanel::setPassword()
{
    if (m_busy || m_password->text().isEmpty())
        return;
    setBusy(true);
    m_office.seal(m_person.login, m_password->text()).then(this, [this](const Result<SealedPassword> &sealed) {
        if (sealed)
            sendPassword(*sealed);
        else
            answer(sealed.error(), {});
    });
}

void PersonPanel::sendPassword(const SealedPassword &sealed)
{
    const SetPassword::Command command {m_person.login, sealed};
    // Each one is another deed: what was typed is no part of the canonical form.
    m_office.run<SetPassword>(QUuid::createUuid(), command)
        .then(this, [this, name = m_person.name](const Result<SetPassword::Outcome> &outcome) {
            if (outcome)
                m_password->forget();
            answer(errorOf(outcome), tr("%1 has a new password; a PIN they had is gone.").arg(name));
        });
}

void PersonPanel::switchAccount()
{
    if (m_busy)
        return;
    setBusy(true);
    if (m_person.disabled) {
        m_office.run<EnableStaff>(QUuid::createUuid(), {m_person.login})
            .then(this, [this, name = m_person.name](const Result<EnableStaff::Outcome> &outcome) {
                answer(errorOf(outcome), tr("%1 may log in again.").arg(name));
            });
        return;
    }
    m_office.run<DisableStaff>(QUuid::createUuid(), {m_person.login})
        .then(this, [this, name = m_person.name](const Result<DisableStaff::Outcome> &outcome) {
            answer(errorOf(outcome), tr("%1 can no longer log in or act.").arg(name));
        });
}

void PersonPanel::resetFactor()
{
    if (m_busy)
        return;
    setBusy(true);
    m_office.run<DropSecondFactor>(QUuid::createUuid(), {m_person.login, {}})
        .then(this, [this, name = m_person.name](const Result<DropSecondFactor::Outcome> &outcome) {
            answer(errorOf(outcome), tr("%1 logs in by the password alone until they set it up again.").arg(name));
        });
}

void PersonPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace parkdesk
