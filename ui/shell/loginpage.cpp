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
#include "ui/shell/persontile.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
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
    , m_tileBox(new QWidget)
    , m_tileRow(new QHBoxLayout(m_tileBox))
    , m_form(new PasswordForm(PasswordForm::Asks::NameAndPassword, tr("Log In")))
{
    setObjectName(u"loginPage"_s);
    m_desks->setObjectName(u"desk"_s);
    m_deskRow->setHint(tr("the till at which the money is counted"));
    m_tileRow->setContentsMargins(0, 0, 0, 0);
    m_tileRow->setSpacing(metric::rowGap);
    auto *where = new FieldRow(tr("Database"), m_database, FieldRow::Place::Nowhere);
    auto *card = new Card;
    card->setFixedWidth(loginWidth);
    card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    card->body()->setContentsMargins(loginInset, loginInset, loginInset, loginInset);
    card->body()->setSpacing(metric::rowGap);
    card->body()->addWidget(new TextLabel(tr("Parkdesk"), FontRole::Title));
    card->body()->addWidget(where);
    card->body()->addWidget(m_deskRow);
    card->body()->addWidget(m_tileBox);
    card->body()->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, loginTop, 0, 0);
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_form, &PasswordForm::submitted, this, &LoginPage::logInRequested);
    connect(m_form, &PasswordForm::loginEdited, this, [this] {
        for (PersonTile *tile : std::as_const(m_tiles))
            tile->setChecked(tile->property("login").toString() == m_form->login());
    });
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

void LoginPage::offerPeople(const QList<WindowSettings::RecentPerson> &people)
{
    qDeleteAll(m_tiles);
    m_tiles.clear();
    m_tileBox->setVisible(!people.isEmpty());
    if (people.isEmpty())
        return;
    const qsizetype shown = qMin(people.size(), qsizetype {WindowSettings::mostPeople - 1});
    for (const WindowSettings::RecentPerson &person : people.first(shown))
        addTile(initialsOf(person.name), person.name, roleText(person.role), person.login);
    addTile(u"…"_s, tr("Other"), tr("type a name"), {});
}

PersonTile *LoginPage::addTile(const QString &initials, const QString &name, const QString &detail,
                               const QString &login)
{
    auto *tile = new PersonTile(initials, name, detail);
    tile->setObjectName(login.isEmpty() ? u"tile-other"_s : u"tile-"_s + login);
    tile->setProperty("login", login);
    tile->installEventFilter(this);
    connect(tile, &PersonTile::clicked, this, [this, login] { choosePerson(login); });
    m_tileRow->addWidget(tile);
    m_tiles.append(tile);
    return tile;
}

void LoginPage::choosePerson(const QString &login)
{
    for (PersonTile *tile : std::as_const(m_tiles))
        tile->setChecked(tile->property("login").toString() == login);
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

bool LoginPage::eventFilter(QObject *watched, QEvent *event)
{
    const auto *tile = qobject_cast<PersonTile *>(watched);
    if (tile == nullptr || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left: moveBetweenTiles(tile, mirrored ? 1 : -1); return true;
    case Qt::Key_Right: moveBetweenTiles(tile, mirrored ? -1 : 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: choosePerson(tile->property("login").toString()); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void LoginPage::moveBetweenTiles(const PersonTile *from, int step)
{
    for (qsizetype at = 0; at < m_tiles.size(); ++at) {
        if (m_tiles.at(at) != from)
            continue;
        const qsizetype next = (at + step + m_tiles.size()) % m_tiles.size();
        m_tiles.at(next)->setFocus(Qt::TabFocusReason);
        return;
    }
}

} // namespace parkdesk
