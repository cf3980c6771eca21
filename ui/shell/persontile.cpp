// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/persontile.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize tileSize(102, 88);
constexpr int squareSide = 32;

/// A name keeps the order of its own signs, whichever way the program reads.
QString isolated(const QString &name)
{
    return QChar(0x2068) + name + QChar(0x2069);
}

} // namespace

QString initialsOf(const QString &name)
{
    QString initials;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (initials.size() < 2)
            initials += word.front().toUpper();
    }
    return initials;
}

PersonTile::PersonTile(const QString &initials, const QString &name, const QString &detail, QWidget *parent)
    : QAbstractButton(parent)
    , m_initials(initials)
    , m_detail(detail)
{
    setText(name);
    setAccessibleDescription(detail);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize PersonTile::sizeHint() const
{
    const int lines = QFontMetrics(fontOf(FontRole::Strong)).height() + QFontMetrics(fontOf(FontRole::Small)).height();
    return {tileSize.width(), qMax(tileSize.height(), squareSide + lines + 20)};
}

void PersonTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool marked = isChecked() || hasFocus();
    const QColor fill = isChecked() || underMouse() ? theme.raised : theme.surface;
    paintBox(painter, rect(), fill, marked ? theme.focus : theme.border,
             marked ? metric::focusWidth : theme.borderWidth, metric::controlRadius);
    const QRect square((width() - squareSide) / 2, 10, squareSide, squareSide);
    paintBox(painter, square, theme.canvas, theme.line, 1, metric::controlRadius);
    painter.setPen(theme.quietText);
    painter.setFont(fontOf(FontRole::SmallStrong));
    painter.drawText(square, Qt::AlignCenter, m_initials);
    const QFont strong = fontOf(FontRole::Strong);
    const QFontMetrics metrics(strong);
    QRect line(6, square.bottom() + 1, width() - 12, metrics.height() + 2);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignCenter, isolated(metrics.elidedText(text(), Qt::ElideRight, line.width())));
    const QFont small = fontOf(FontRole::Small);
    const QFontMetrics smallMetrics(small);
    line = QRect(6, line.bottom() - 1, width() - 12, smallMetrics.height() + 2);
    painter.setFont(small);
    painter.setPen(theme.quietText);
    painter.drawText(line, Qt::AlignCenter, smallMetrics.elidedText(m_detail, Qt::ElideRight, line.width()));
}

} // namespace parkdesk
