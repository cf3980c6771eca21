// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/ownerstep.h"

#include "services/staff/passwordrules.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/passwordedit.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestOfOwner = 200;

} // namespace

OwnerStep::OwnerStep(QWidget *parent)
    : WizardStep(parent)
    , m_name(new QLineEdit)
    , m_login(new QLineEdit)
    , m_password(new PasswordEdit)
    , m_again(new PasswordEdit)
    , m_desk(new QLineEdit(tr("Desk 1")))
    , m_nameRow(new FieldRow(tr("Your &name"), m_name))
    , m_loginRow(new FieldRow(tr("&Login name"), m_login))
    , m_passwordRow(new FieldRow(tr("&Password"), m_password))
    , m_againRow(new FieldRow(tr("&Once more"), m_again))
    , m_deskRow(new FieldRow(tr("&Desk"), m_desk))
{
    m_name->setObjectName(u"ownerName"_s);
    m_login->setObjectName(u"ownerLogin"_s);
    m_password->setObjectName(u"ownerPassword"_s);
    m_again->setObjectName(u"ownerPasswordAgain"_s);
    m_desk->setObjectName(u"deskName"_s);
    m_nameRow->setHint(tr("As colleagues know you."));
    m_loginRow->setHint(tr("Small letters, digits, points and dashes; typed at each log-in."));
    m_passwordRow->setHint(
        tr("At least %1 characters, and no common one. A few words are good.").arg(shortestPassword));
    m_againRow->setHint(tr("Nobody can look it up later: keep it well."));
    m_deskRow->setHint(tr("The till at this computer, as it stands on receipts."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    setMaximumWidth(formWidth);
    for (FieldRow *row : {m_nameRow, m_loginRow, m_passwordRow, m_againRow, m_deskRow})
        column->addWidget(row);
    column->addStretch();
    connectParts();
}

void OwnerStep::connectParts()
{
    const std::pair<QLineEdit *, FieldRow *> fields[] = {{m_name, m_nameRow},
                                                         {m_login, m_loginRow},
                                                         {m_password, m_passwordRow},
                                                         {m_again, m_againRow},
                                                         {m_desk, m_deskRow}};
    for (const auto &[field, row] : fields) {
        field->setMaxLength(longestOfOwner);
        connect(field, &QLineEdit::textEdited, this, &WizardStep::edited);
        connect(field, &QLineEdit::textEdited, row, &FieldRow::clearError);
    }
    connect(m_password, &PasswordEdit::capsLockChanged, this,
            [this](bool on) { m_passwordRow->setWarning(on ? tr("Caps Lock is on") : QString()); });
}

QString OwnerStep::title() const
{
    return tr("You, the owner");
}

QString OwnerStep::summary() const
{
    return m_login->text().trimmed();
}

bool OwnerStep::check()
{
    for (FieldRow *row : {m_nameRow, m_loginRow, m_passwordRow, m_againRow, m_deskRow})
        row->clearError();
    if (const auto name = readName(m_name->text(), Field::Name); !name) {
        point(m_nameRow, name.error());
    } else if (const auto login = readLogin(m_login->text()); !login) {
        point(m_loginRow, login.error());
    } else if (const auto password = checkPassword(m_password->text(), *login); !password) {
        point(m_passwordRow, password.error());
    } else if (m_again->text() != m_password->text()) {
        m_againRow->setError(tr("The two passwords differ. Type the same one twice."));
        m_again->setFocus(Qt::OtherFocusReason);
        m_again->selectAll();
    } else if (const auto desk = readName(m_desk->text(), Field::Desk); !desk) {
        point(m_deskRow, desk.error());
    } else {
        return true;
    }
    return false;
}

void OwnerStep::fill(FirstRunForm &form) const
{
    form.command.ownerName = m_name->text().trimmed();
    form.command.ownerLogin = m_login->text().trimmed();
    form.password = m_password->text();
    if (!form.command.lot)
        form.command.lot = AddLot::Command();
    form.command.lot->deskName = m_desk->text().trimmed();
}

bool OwnerStep::showError(const Error &error)
{
    switch (error.field) {
    case Field::Login: point(m_loginRow, error); return true;
    case Field::Password: point(m_passwordRow, error); return true;
    case Field::Desk: point(m_deskRow, error); return true;
    default: return false;
    }
}

void OwnerStep::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void OwnerStep::forget()
{
    m_password->forget();
    m_again->forget();
}

} // namespace parkdesk
