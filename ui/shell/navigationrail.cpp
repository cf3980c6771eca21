// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigationrail.h"

#include "ui/shared/fonts.h"
#include "ui/shared/keycap.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace parkdesk {

namespace {

constexpr int railWidth = 176;
constexpr int sideMargin = 16;
constexpr int markWidth = 3;

} // namespace

RailItem::RailItem(Glyph glyph, const QString &name, const QString &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
    , m_key(key)
{
    setText(name);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RailItem::sizeHint() const
{
    return {railWidth, controlHeight()};
}

void RailItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const auto mirrored = [this](const QRect &area) { return QStyle::visualRect(layoutDirection(), rect(), area); };
    if (isChecked() || underMouse())
        painter.fillRect(rect(), theme.raised);
    if (isChecked())
        painter.fillRect(mirrored(QRect(0, 0, markWidth, height())), theme.primary);
    const int side = metric::glyphSize;
    paintGlyph(painter, mirrored(QRect(sideMargin, (height() - side) / 2, side, side)), m_glyph, theme.text);
    const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const auto trailing =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter;
    const QRect words = rect().adjusted(sideMargin + side + 10, 0, -sideMargin, 0);
    painter.setPen(theme.text);
    painter.setFont(fontOf(isChecked() ? FontRole::Strong : FontRole::Body));
    painter.drawText(mirrored(words), leading, text());
    painter.setPen(theme.quietText);
    painter.setFont(fontOf(FontRole::Caption));
    painter.drawText(mirrored(words), trailing, m_key);
    if (hasFocus())
        paintBox(painter, QRectF(rect()).adjusted(2, 1, -2, -1), QColor(), theme.focus, metric::focusWidth,
                 metric::controlRadius);
}

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setAccessibleName(tr("Pages"));
    setFixedWidth(railWidth);
    m_column->setContentsMargins(0, 8, 1, 8);
    m_column->setSpacing(0);
    m_column->addStretch();
}

void NavigationRail::addPage(int page, Glyph glyph, const QString &name)
{
    const QKeySequence key(
        QKeyCombination(Qt::CTRL, static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(m_items.size()))));
    auto *item = new RailItem(glyph, name, keyText(key));
    item->setShortcut(key);
    m_column->insertWidget(static_cast<int>(m_items.size()), item);
    m_items.append(item);
    item->setProperty("page", page);
    connect(item, &RailItem::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
}

void NavigationRail::setCurrent(int page)
{
    for (RailItem *item : std::as_const(m_items))
        item->setChecked(item->property("page").toInt() == page);
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(x, 0, 1, height(), theme.line);
}

} // namespace parkdesk
