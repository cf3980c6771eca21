// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/topbar.h"

#include "ui/shared/icons.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int topHeight = 40;
constexpr int nameWidth = 160; // the rail's, less the margins beside it

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_lot(new TextLabel({}, FontRole::Strong))
    , m_mode(new TextLabel({}, FontRole::Body, Tone::Quiet))
    , m_person(new KeyButton({}, nullptr, KeyButton::Look::Link))
    , m_menu(new QMenu(this))
{
    setMinimumHeight(topHeight);
    auto *name = new TextLabel(tr("Parkdesk"), FontRole::Value);
    name->setFixedWidth(nameWidth);
    m_person->setObjectName(u"person"_s);
    m_person->setGlyph(Glyph::Account);
    m_menu->setObjectName(u"personMenu"_s);
    // The keys belong to the window, which has them at every page.
    m_menu->addAction(glyphIcon(Glyph::Lock), tr("&Lock\tCtrl+L"), this, &TopBar::lockRequested);
    m_menu->addAction(tr("Log &Out"), this, &TopBar::logOutRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit\tCtrl+Q"), this, &TopBar::quitRequested);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::pageMargin, 0, metric::pageMargin, 1);
    row->setSpacing(metric::pageMargin);
    row->addWidget(name);
    row->addWidget(m_lot);
    row->addStretch();
    row->addWidget(m_mode);
    row->addWidget(m_person);
    connect(m_person, &KeyButton::clicked, this, [this] {
        const QPoint below = m_person->mapToGlobal(QPoint(0, m_person->height() + 4));
        m_menu->popup(below);
    });
}

void TopBar::setLot(const QString &name)
{
    m_lot->setText(name);
}

void TopBar::setPerson(const QString &name, const QString &mode)
{
    m_person->setText(QString(name).replace(u'&', u"&&"_s));
    m_person->setAccessibleName(tr("%1: lock, log out").arg(name));
    m_mode->setText(mode);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(0, height() - 1, width(), 1, theme.line);
}

} // namespace parkdesk
