// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/staff/rolechoice.h"

#include "ui/shared/roletext.h"
#include "ui/shared/textlabel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int roleWidth = 104;

QString dutyText(Role role)
{
    switch (role) {
    case Role::Attendant: return RoleChoice::tr("parks, books, takes money");
    case Role::Manager: return RoleChoice::tr("the same, prices, approvals");
    case Role::Admin: return RoleChoice::tr("lots, prices and accounts");
    case Role::Kiosk: break; // of devices, never of a person
    }
    return {};
}

} // namespace

RoleChoice::RoleChoice(const QString &name, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(6);
    for (const Role role : personRoles) {
        auto *box = new QCheckBox(roleText(role));
        box->setObjectName(name + u'-' + roleName(role));
        box->setAccessibleDescription(dutyText(role));
        box->setMinimumWidth(roleWidth);
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(box);
        row->addWidget(new TextLabel(dutyText(role), FontRole::Small, Tone::Quiet), 1);
        column->addLayout(row);
        connect(box, &QCheckBox::clicked, this, &RoleChoice::edited);
        m_boxes.append(box);
    }
    setFocusProxy(m_boxes.constFirst());
}

void RoleChoice::setRoles(const QList<Role> &roles)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes.at(i)->setChecked(roles.contains(personRoles[i]));
}

QList<Role> RoleChoice::roles() const
{
    QList<Role> chosen;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes.at(i)->isChecked())
            chosen.append(personRoles[i]);
    }
    return chosen;
}

void RoleChoice::setReadOnly(bool readOnly)
{
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setEnabled(!readOnly);
}

} // namespace parkdesk
