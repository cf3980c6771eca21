// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/noticebell.h"

#include "ui/shared/fonts.h"
#include "ui/shared/keycap.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int bellSize = 18;
constexpr int bellPadding = 6;
constexpr int badgePadding = 5;
constexpr int mostShown = 99;

/// In a square of 18.
QPainterPath bellShape()
{
    QPainterPath bell;
    bell.moveTo(3, 13.5);
    bell.cubicTo(4.8, 12, 4.8, 10.5, 4.8, 8.2);
    bell.cubicTo(4.8, 4.8, 6.6, 2.8, 9, 2.8);
    bell.cubicTo(11.4, 2.8, 13.2, 4.8, 13.2, 8.2);
    bell.cubicTo(13.2, 10.5, 13.2, 12, 15, 13.5);
    bell.closeSubpath();
    bell.moveTo(7.2, 15.6);
    bell.cubicTo(7.8, 16.6, 10.2, 16.6, 10.8, 15.6);
    return bell;
}

} // namespace

NoticeBell::NoticeBell(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"noticeBell"_s);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCount(0);
}

void NoticeBell::setCount(int count)
{
    m_count = count;
    const QString words = count == 0 ? tr("No notices") : tr("%n notice(s)", nullptr, count);
    setAccessibleName(words);
    setToolTip(tr("%1 (%2)", "words, key").arg(words, keyText(Qt::Key_F12)));
    updateGeometry();
    update();
}

QString NoticeBell::countText() const
{
    const QString number = QLocale().toString(qMin(m_count, mostShown));
    return m_count > mostShown ? tr("%1+", "at least so many").arg(number) : number;
}

QSize NoticeBell::sizeHint() const
{
    int width = bellSize + 2 * bellPadding;
    if (m_count > 0)
        width += QFontMetrics(fontOf(FontRole::CaptionStrong)).horizontalAdvance(countText()) + 2 * badgePadding + 2;
    return {width, controlHeight()};
}

void NoticeBell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    if (underMouse() || isDown())
        paintBox(painter, QRectF(rect()).adjusted(0, 2, 0, -2), theme.raised, theme.raised, 0, metric::controlRadius);
    const QRect bell = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(bellPadding, (height() - bellSize) / 2, bellSize, bellSize));
    painter.save();
    painter.translate(bell.topLeft());
    painter.setPen(QPen(m_count > 0 ? theme.text : theme.quietText, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(bellShape());
    painter.restore();
    if (m_count > 0) {
        const QFont font = fontOf(FontRole::CaptionStrong);
        const QFontMetrics metrics(font);
        const QSize size(metrics.horizontalAdvance(countText()) + 2 * badgePadding, metrics.height() + 2);
        const QRect badge = QStyle::visualRect(
            layoutDirection(), rect(),
            QRect(width() - size.width() - 2, (height() - size.height()) / 2, size.width(), size.height()));
        paintBox(painter, badge, theme.warning.tint, theme.warning.text, 1, size.height() / 2.0);
        painter.setFont(font);
        painter.setPen(theme.warning.text);
        painter.drawText(badge, Qt::AlignCenter, countText());
    }
    if (hasFocus())
        paintBox(painter, QRectF(rect()).adjusted(1, 1, -1, -1), Qt::transparent, theme.focus, metric::focusWidth,
                 metric::controlRadius);
}

void NoticeBell::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NoticeBell::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace parkdesk
