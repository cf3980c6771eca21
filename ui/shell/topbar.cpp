// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/topbar.h"

#include "ui/shared/commandaction.h"
#include "ui/shared/icons.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/roletext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shell/commandfield.h"
#include "ui/shell/noticebell.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int topHeight = 40;
constexpr int searchWidth = 240;
constexpr int nameWidth = 160; // the rail's, less the margins beside it

/// A key as a menu writes it.
QString tabbed(const QKeySequence &key)
{
    return u'\t' + keyText(key);
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_lot(new TextLabel({}, FontRole::Strong))
    , m_search(new KeyButton(tr("Search and commands")))
    , m_field(new CommandField)
    , m_bell(new NoticeBell)
    , m_mode(new KeyButton({}, nullptr, KeyButton::Look::Quiet))
    , m_commands(new KeyButton(tr("Menu"), nullptr, KeyButton::Look::Quiet))
    , m_person(new KeyButton({}, nullptr, KeyButton::Look::Link))
    , m_commandMenu(new QMenu(this))
    , m_menu(new QMenu(this))
    , m_modeMenu(new QMenu(this))
{
    setMinimumHeight(topHeight);
    auto *name = new TextLabel(tr("Parkdesk"), FontRole::Value);
    name->setFixedWidth(nameWidth);
    m_search->setObjectName(u"searchAndCommands"_s);
    m_search->setKeyHint(keyText(QKeyCombination(Qt::CTRL, Qt::Key_K)));
    m_search->setSpread(true);
    m_search->setFixedWidth(qMax(searchWidth, m_search->sizeHint().width()));
    m_search->setFocusPolicy(Qt::TabFocus);
    m_commands->setObjectName(u"menu"_s);
    m_commands->setKeyHint(keyText(Qt::Key_F10));
    m_commandMenu->setObjectName(u"commandMenu"_s);
    m_person->setObjectName(u"person"_s);
    m_person->setGlyph(Glyph::Account);
    m_menu->setObjectName(u"personMenu"_s);
    m_mode->setObjectName(u"mode"_s);
    m_modeMenu->setObjectName(u"modeMenu"_s);
    // The keys belong to the window, which has them at every page.
    m_menu->addAction(glyphIcon(Glyph::Lock), tr("&Lock") + tabbed(QKeyCombination(Qt::CTRL, Qt::Key_L)), this,
                      &TopBar::lockRequested);
    m_menu->addAction(glyphIcon(Glyph::Account), tr("Your &Account"), this, &TopBar::accountRequested);
    m_menu->addAction(tr("Log &Out"), this, &TopBar::logOutRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit") + tabbed(QKeyCombination(Qt::CTRL, Qt::Key_Q)), this, &TopBar::quitRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::pageMargin, 0, metric::pageMargin, 1);
    row->setSpacing(metric::pageMargin);
    row->addWidget(name);
    row->addWidget(m_lot);
    row->addWidget(m_search);
    row->addWidget(m_field, 1);
    row->addStretch();
    row->addWidget(m_bell);
    row->addWidget(m_mode);
    row->addWidget(m_commands);
    row->addWidget(m_person);
    connect(m_mode, &KeyButton::clicked, this, &TopBar::openModes);
    connect(m_search, &KeyButton::clicked, this, &TopBar::searchRequested);
    connect(m_commands, &KeyButton::clicked, this, &TopBar::openMenu);
    connect(m_person, &KeyButton::clicked, this, [this] {
        const QPoint below = m_person->mapToGlobal(QPoint(0, m_person->height() + 4));
        m_menu->popup(below);
    });
}

void TopBar::setQuiet(bool quiet)
{
    m_search->setVisible(quiet);
    m_field->setVisible(!quiet);
}

void TopBar::openField()
{
    setQuiet(false);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void TopBar::openMenu()
{
    m_commandMenu->clear();
    QHash<QString, QMenu *> groups;
    const QList<ListedCommand> commands = commandsOf(*window());
    for (const ListedCommand &command : commands) {
        if (!command.possible)
            continue;
        QMenu *&group = groups[command.group];
        if (group == nullptr)
            group = m_commandMenu->addMenu(command.group);
        const QString key = command.keys.isEmpty() ? QString() : tabbed(command.keys.first());
        const auto *source = qobject_cast<QAction *>(command.source);
        group->addAction(source == nullptr ? QIcon() : source->icon(),
                         QString(command.text).replace(u'&', u"&&"_s) + key, this, [command] { runCommand(command); });
    }
    m_commandMenu->popup(m_commands->mapToGlobal(QPoint(0, m_commands->height() + 4)));
}

void TopBar::setLot(const QString &name)
{
    m_lot->setText(name);
}

void TopBar::setPerson(const QString &name)
{
    m_person->setText(QString(name).replace(u'&', u"&&"_s));
    m_person->setAccessibleName(tr("%1: account, lock, log out").arg(name));
}

void TopBar::setModes(const QList<Role> &roles, Role current)
{
    const bool choice = roles.size() > 1;
    m_mode->setText(choice ? tr("%1 ▾", "mode, opens a menu").arg(modeText(current)) : modeText(current));
    m_mode->setAccessibleName(choice ? tr("%1: switch the mode").arg(modeText(current)) : modeText(current));
    m_mode->setEnabled(choice);
    m_modeMenu->clear();
    for (const Role role : roles) {
        QAction *action = m_modeMenu->addAction(modeText(role), this, [this, role] { Q_EMIT modeRequested(role); });
        action->setObjectName(u"mode-"_s + roleName(role));
        action->setCheckable(true);
        action->setChecked(role == current);
    }
}

void TopBar::openModes()
{
    if (m_mode->isEnabled())
        m_modeMenu->popup(m_mode->mapToGlobal(QPoint(0, m_mode->height() + 4)));
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace parkdesk
