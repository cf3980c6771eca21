// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/staff/newpersonform.h"

#include "services/staff/passwordrules.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/theme.h"
#include "ui/staff/rolechoice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTyped = 128;

/// The first word of a name as a login: "Chitra R." gives chitra. Empty where it has no plain letters.
QString loginFrom(const QString &name)
{
    const QString word = name.section(u' ', 0, 0, QString::SectionSkipEmpty).normalized(QString::NormalizationForm_KD);
    QString login;
    for (const QChar sign : word.toLower()) {
        if (sign >= u'a' && sign <= u'z')
            login += sign;
    }
    return login;
}

} // namespace

NewPersonForm::NewPersonForm(Office &office, QWidget *parent)
    : Card(tr("New person"), parent)
    , m_office(office)
    , m_name(new QLineEdit)
    , m_login(new QLineEdit)
    , m_roles(new RoleChoice(u"newRole"_s))
    , m_password(new PasswordEdit)
    , m_nameRow(new FieldRow(tr("Na&me"), m_name))
    , m_loginRow(new FieldRow(tr("Lo&gin"), m_login))
    , m_rolesRow(new FieldRow(tr("May act as"), m_roles))
    , m_passwordRow(new FieldRow(tr("Pass&word"), m_password))
    , m_add(new KeyButton(tr("Add the Person"), nullptr, KeyButton::Look::Primary))
{
    setObjectName(u"newPerson"_s);
    setStrongEdge(true);
    m_name->setObjectName(u"newName"_s);
    m_login->setObjectName(u"newLogin"_s);
    m_password->setObjectName(u"newPassword"_s);
    m_add->setObjectName(u"addPersonNow"_s);
    m_add->setKeyHint(tr("Enter"));
    m_nameRow->setHint(tr("As colleagues know them."));
    m_loginRow->setHint(tr("Small letters, digits, points and dashes."));
    m_passwordRow->setHint(tr("At least %1 characters; they change it themselves.").arg(shortestPassword));
    m_passwordRow->setMessageLines(2);
    body()->setSpacing(4);
    for (FieldRow *row : {m_nameRow, m_loginRow, m_rolesRow, m_passwordRow})
        body()->addWidget(row);
    body()->addLayout(buttonRow());
    body()->addStretch();
    for (QLineEdit *field : {m_name, m_login, static_cast<QLineEdit *>(m_password)}) {
        field->setMaxLength(longestTyped);
        connect(field, &QLineEdit::returnPressed, this, &NewPersonForm::submit);
    }
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_nameRow->clearError();
        if (!m_loginTyped)
            m_login->setText(loginFrom(name));
    });
    connect(m_login, &QLineEdit::textEdited, this, [this](const QString &login) {
        m_loginRow->clearError();
        m_loginTyped = !login.isEmpty();
    });
    connect(m_password, &QLineEdit::textEdited, m_passwordRow, &FieldRow::clearError);
    connect(m_roles, &RoleChoice::edited, m_rolesRow, &FieldRow::clearError);
}

QLayout *NewPersonForm::buttonRow()
{
    auto *cancel = new KeyButton(tr("Cancel"), nullptr, KeyButton::Look::Quiet);
    cancel->setObjectName(u"cancelNewPerson"_s);
    cancel->setKeyHint(tr("Esc"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_add);
    connect(m_add, &KeyButton::clicked, this, &NewPersonForm::submit);
    connect(cancel, &KeyButton::clicked, this, &NewPersonForm::dismissed);
    return buttons;
}

void NewPersonForm::begin()
{
    m_name->clear();
    m_login->clear();
    m_password->forget();
    m_roles->setRoles({Role::Attendant});
    m_loginTyped = false;
    for (FieldRow *row : {m_nameRow, m_loginRow, m_rolesRow, m_passwordRow})
        row->clearError();
    setBusy(false);
    m_name->setFocus(Qt::OtherFocusReason);
}

void NewPersonForm::submit()
{
    if (m_busy)
        return;
    for (FieldRow *row : {m_nameRow, m_loginRow, m_rolesRow, m_passwordRow})
        row->clearError();
    AddStaff::Command command {m_login->text().trimmed().toLower(), m_name->text().trimmed(), m_roles->roles(), {}};
    // What needs no database is said before the password is sealed.
    if (const auto name = readName(command.name, Field::Name); !name)
        return showError(name.error());
    if (const auto login = readLogin(command.login); !login)
        return showError(login.error());
    if (command.roles.isEmpty())
        return showError({ErrorCode::Required, Field::Role, {}});
    setBusy(true);
    m_office.seal(command.login, m_password->text())
        .then(this, [this, command](const Result<SealedPassword> &sealed) mutable {
            if (!sealed) {
                showError(sealed.error());
                return;
            }
            command.secret = *sealed;
            send(command);
        });
}

void NewPersonForm::send(AddStaff::Command command)
{
    const QUuid number = m_number.forInput(command.toJson());
    m_office.run<AddStaff>(number, command)
        .then(this, [this, name = command.name](const Result<AddStaff::Outcome> &outcome) {
            setBusy(false);
            if (!outcome) {
                showError(outcome.error());
                return;
            }
            m_number.finish();
            m_password->forget();
            Q_EMIT added(outcome->staff, name);
        });
}

void NewPersonForm::setBusy(bool busy)
{
    m_busy = busy;
    m_add->setEnabled(!busy);
    for (QLineEdit *field : {m_name, m_login, static_cast<QLineEdit *>(m_password)})
        field->setReadOnly(busy);
    m_roles->setReadOnly(busy);
}

FieldRow *NewPersonForm::rowOf(Field field) const
{
    switch (field) {
    case Field::Name: return m_nameRow;
    case Field::Login: return m_loginRow;
    case Field::Role: return m_rolesRow;
    default: return m_passwordRow;
    }
}

void NewPersonForm::showError(const Error &error)
{
    setBusy(false);
    FieldRow *row = rowOf(error.field);
    row->setError(errorText(error));
    row->input()->setFocus(Qt::OtherFocusReason);
}

void NewPersonForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy) {
        Q_EMIT dismissed();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace parkdesk
