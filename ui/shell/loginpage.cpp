// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/loginpage.h"

#include "ui/shared/card.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/icons.h"
#include "ui/shared/passwordform.h"
#include "ui/shared/roletext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shell/democard.h"
#include "ui/shell/persontiles.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int loginWidth = 480;
constexpr int loginInset = 12; // with the card's own padding 24
constexpr int loginTop = 52;

} // namespace

LoginPage::LoginPage(QWidget *parent)
    : QWidget(parent)
    , m_database(new TextLabel)
    , m_desks(new QComboBox)
    , m_deskRow(new FieldRow(tr("This &desk"), m_desks, FieldRow::Place::Nowhere))
    , m_tiles(new PersonTiles)
    , m_form(new PasswordForm(PasswordForm::Asks::NameAndPassword, tr("Log In")))
    , m_demo(new DemoCard)
{
    setObjectName(u"loginPage"_s);
    m_desks->setObjectName(u"desk"_s);
    m_deskRow->setHint(tr("the till at which the money is counted"));
    auto *where = new FieldRow(tr("Database"), m_database, FieldRow::Place::Nowhere);
    auto *card = new Card;
    card->setFixedWidth(loginWidth);
    card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    card->body()->setContentsMargins(loginInset, loginInset, loginInset, loginInset);
    card->body()->setSpacing(metric::rowGap);
    card->body()->addWidget(new TextLabel(tr("Parkdesk"), FontRole::Title));
    card->body()->addWidget(where);
    card->body()->addWidget(m_deskRow);
    card->body()->addWidget(m_tiles);
    card->body()->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, loginTop, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(card, 0, Qt::AlignHCenter);
    m_demo->setFixedWidth(loginWidth);
    column->addWidget(m_demo, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_demo, &DemoCard::used, this, [this](const QString &login, const QString &password) {
        choosePerson(login);
        m_form->setPassword(password);
    });
    connect(m_form, &PasswordForm::submitted, this, &LoginPage::logInRequested);
    connect(m_form, &PasswordForm::loginEdited, this, [this] { m_tiles->mark(m_form->login()); });
    connect(m_tiles, &PersonTiles::chosen, this, &LoginPage::choosePerson);
}

void LoginPage::offer(const DoorSign &sign, const QList<WindowSettings::RecentPerson> &people, const QString &lastDesk,
                      const QString &database)
{
    m_database->setText(database);
    m_offered = sign.desks;
    m_desks->clear();
    for (const DoorSign::Desk &desk : sign.desks) {
        const QString words =
            desk.lotName.isEmpty() ? desk.name : tr("%1, %2", "desk, lot").arg(desk.name, desk.lotName);
        m_desks->addItem(glyphIcon(Glyph::Desk), words);
        if (desk.name == lastDesk)
            m_desks->setCurrentIndex(m_desks->count() - 1);
    }
    m_deskRow->setVisible(sign.desks.size() > 1);
    offerPeople(people);
    m_form->forget();
    if (!people.isEmpty())
        choosePerson(people.first().login);
}

void LoginPage::offerDemo(const QList<DemoLogin> &logins)
{
    m_demo->offer(logins);
}

void LoginPage::offerPeople(const QList<WindowSettings::RecentPerson> &people)
{
    QList<PersonTiles::Person> tiles;
    const qsizetype shown = qMin(people.size(), qsizetype {WindowSettings::mostPeople - 1});
    for (const WindowSettings::RecentPerson &person : people.first(shown))
        tiles.append({person.login, person.name, roleText(person.role)});
    m_tiles->offer(tiles);
}

void LoginPage::choosePerson(const QString &login)
{
    m_tiles->mark(login);
    m_form->setLogin(login);
    m_form->takeFocus();
}

void LoginPage::takeFocus()
{
    m_form->takeFocus();
}

DoorSign::Desk LoginPage::desk() const
{
    const qsizetype at = m_desks->currentIndex();
    return at >= 0 && at < m_offered.size() ? m_offered.at(at) : DoorSign::Desk {};
}

} // namespace parkdesk
