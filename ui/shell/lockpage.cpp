// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/lockpage.h"

#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/passwordform.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockWidth = 480;
constexpr int lockInset = 12;
constexpr int lockTop = 52;

} // namespace

LockPage::LockPage(QWidget *parent)
    : QWidget(parent)
    , m_name(new TextLabel({}, FontRole::Title))
    , m_desk(new TextLabel({}, FontRole::Body, Tone::Quiet))
    , m_form(new PasswordForm(PasswordForm::Asks::Password, tr("Unlock")))
{
    setObjectName(u"lockPage"_s);
    auto *other = new KeyButton(tr("&Someone Else Logs In"), nullptr, KeyButton::Look::Link);
    other->setObjectName(u"someoneElse"_s);
    auto *card = new Card;
    card->setFixedWidth(lockWidth);
    card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    card->body()->setContentsMargins(lockInset, lockInset, lockInset, lockInset);
    card->body()->setSpacing(metric::rowGap);
    card->body()->addWidget(m_name);
    card->body()->addWidget(m_desk);
    card->body()->addSpacing(metric::rowGap);
    card->body()->addWidget(m_form);
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(other, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, lockTop, 0, 0);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_form, &PasswordForm::submitted, this,
            [this](const QString &, const QString &password) { Q_EMIT unlockRequested(password); });
    connect(other, &KeyButton::clicked, this, &LockPage::someoneElseCame);
}

void LockPage::lockFor(const QString &login, const QString &name, const QString &desk)
{
    m_form->forget();
    m_form->setLogin(login);
    m_name->setText(tr("%1 is away", "on the locked screen").arg(name));
    m_desk->setText(tr("%1 is locked. What was open stays as it was.").arg(desk));
}

void LockPage::takeFocus()
{
    m_form->takeFocus();
}

} // namespace parkdesk
