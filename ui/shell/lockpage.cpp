// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/lockpage.h"

#include "ui/shared/card.h"
#include "ui/shared/passwordform.h"
#include "ui/shared/roletext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shell/persontiles.h"

#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lockWidth = 480;
constexpr int lockInset = 12;
constexpr int lockTop = 52;
constexpr int mostTiles = 7; // two rows with that of the others

} // namespace

LockPage::LockPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel({}, FontRole::Title))
    , m_note(new TextLabel({}, FontRole::Body, Tone::Quiet))
    , m_tiles(new PersonTiles)
    , m_form(new PasswordForm(PasswordForm::Asks::Secret, tr("Unlock")))
{
    setObjectName(u"lockPage"_s);
    m_title->setObjectName(u"lockTitle"_s);
    m_note->setWordWrap(true);
    auto *card = new Card;
    card->setFixedWidth(lockWidth);
    card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    card->body()->setContentsMargins(lockInset, lockInset, lockInset, lockInset);
    card->body()->setSpacing(metric::rowGap);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_note);
    card->body()->addSpacing(metric::rowGap);
    card->body()->addWidget(m_tiles);
    card->body()->addSpacing(metric::rowGap);
    card->body()->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, lockTop, 0, 0);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_form, &PasswordForm::submitted, this, &LockPage::comeRequested);
    connect(m_tiles, &PersonTiles::chosen, this, &LockPage::choose);
}

void LockPage::lockFor(const Person &person, const QString &desk)
{
    m_person = person;
    m_clerks.clear();
    m_title->setText(tr("%1 is locked").arg(desk));
    m_note->setText(tr("What %1 had open stays as it was.").arg(person.name));
    m_form->forget();
    showTiles();
}

void LockPage::offer(const QList<Clerk> &clerks)
{
    m_clerks = clerks;
    showTiles();
}

void LockPage::showTiles()
{
    const QString detail = m_person.roles.isEmpty() ? QString() : roleText(startingRole(m_person.roles));
    QList<PersonTiles::Person> people {{m_person.login, m_person.name, detail}};
    for (const Clerk &clerk : std::as_const(m_clerks)) {
        if (clerk.login != m_person.login && people.size() < mostTiles)
            people.append({clerk.login, clerk.name, roleText(clerk.role)});
    }
    // A list that comes late does not take the choice away.
    const QString chosen = m_form->login().isEmpty() ? m_person.login : m_form->login();
    m_tiles->offer(people);
    m_tiles->mark(chosen);
    if (m_form->login().isEmpty())
        m_form->setLogin(chosen);
}

void LockPage::choose(const QString &login)
{
    m_tiles->mark(login);
    m_form->forget();
    m_form->setAsks(login.isEmpty() ? PasswordForm::Asks::NameAndSecret : PasswordForm::Asks::Secret);
    m_form->setDeed(login == m_person.login ? tr("Unlock") : tr("Take Over"));
    m_form->setLogin(login);
    m_form->takeFocus();
}

void LockPage::takeFocus()
{
    choose(m_person.login);
}

} // namespace parkdesk
