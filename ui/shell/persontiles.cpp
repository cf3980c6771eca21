// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/persontiles.h"

#include "ui/shared/theme.h"
#include "ui/shell/persontile.h"

#include <QGridLayout>
#include <QKeyEvent>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int tilesInARow = 4;

QString loginOf(const PersonTile *tile)
{
    return tile->property("login").toString();
}

} // namespace

PersonTiles::PersonTiles(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metric::rowGap);
}

void PersonTiles::offer(const QList<Person> &people)
{
    qDeleteAll(m_tiles);
    m_tiles.clear();
    setVisible(!people.isEmpty());
    if (people.isEmpty())
        return;
    for (const Person &person : people)
        addTile(initialsOf(person.name), person);
    addTile(u"…"_s, {{}, tr("Other"), tr("type a name")});
}

void PersonTiles::addTile(const QString &initials, const Person &person)
{
    auto *tile = new PersonTile(initials, person.name, person.detail);
    tile->setObjectName(person.login.isEmpty() ? u"tile-other"_s : u"tile-"_s + person.login);
    tile->setProperty("login", person.login);
    tile->installEventFilter(this);
    connect(tile, &PersonTile::clicked, this, [this, login = person.login] { Q_EMIT chosen(login); });
    const auto at = static_cast<int>(m_tiles.size());
    m_grid->addWidget(tile, at / tilesInARow, at % tilesInARow);
    m_tiles.append(tile);
}

bool PersonTiles::knows(const QString &login) const
{
    return std::any_of(m_tiles.begin(), m_tiles.end(),
                       [&](const PersonTile *tile) { return !login.isEmpty() && loginOf(tile) == login; });
}

void PersonTiles::mark(const QString &login)
{
    const QString marked = knows(login) ? login : QString();
    for (PersonTile *tile : std::as_const(m_tiles))
        tile->setChecked(loginOf(tile) == marked);
}

bool PersonTiles::eventFilter(QObject *watched, QEvent *event)
{
    const auto *tile = qobject_cast<PersonTile *>(watched);
    if (tile == nullptr || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left: move(tile, -forward); return true;
    case Qt::Key_Right: move(tile, forward); return true;
    case Qt::Key_Up: move(tile, -tilesInARow); return true;
    case Qt::Key_Down: move(tile, tilesInARow); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: Q_EMIT chosen(loginOf(tile)); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void PersonTiles::move(const PersonTile *from, int step)
{
    const qsizetype at = m_tiles.indexOf(from);
    const qsizetype wanted = at + step;
    const bool sideways = step == 1 || step == -1;
    if (sideways)
        m_tiles.at((wanted + m_tiles.size()) % m_tiles.size())->setFocus(Qt::TabFocusReason);
    else if (wanted >= 0 && wanted < m_tiles.size())
        m_tiles.at(wanted)->setFocus(Qt::TabFocusReason);
}

} // namespace parkdesk
