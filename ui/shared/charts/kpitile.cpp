// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/charts/kpitile.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/platetext.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int tilePadding = 12;
constexpr int courseWidth = 62;
constexpr size_t leastCourse = 3;
/// A longer title is cut where it has no room; it is read out whole.
constexpr int titleSigns = 20;

} // namespace

KpiTile::KpiTile(const QString &title, QWidget *parent)
    : QFrame(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setContent({title, {}, {}, {}, 0, false, {}, {}});
}

void KpiTile::setContent(const Content &content)
{
    m_content = content;
    setAccessibleName(
        tr("%1: %2", "figure, value").arg(content.title, content.value + u' ' + content.unit).simplified());
    const QString few = content.fewData ? tr("Few data.") : QString();
    setAccessibleDescription((content.change + u' ' + few + u' ' + content.meaning).simplified());
    setToolTip((content.title + u". "_s + few + u' ' + content.meaning).simplified());
    updateGeometry();
    update();
}

QString KpiTile::changeText() const
{
    if (m_content.change.isEmpty())
        return {};
    const QString arrow = m_content.direction > 0 ? u"\u25B2 "_s : m_content.direction < 0 ? u"\u25BC "_s : u"= "_s;
    return arrow + m_content.change;
}

QSize KpiTile::sizeHint() const
{
    const QFontMetrics small(fontOf(FontRole::Small));
    const int title = std::min(small.horizontalAdvance(m_content.title), titleSigns * small.averageCharWidth());
    const int value = QFontMetrics(fontOf(FontRole::Title)).horizontalAdvance(m_content.value)
        + QFontMetrics(fontOf(FontRole::Small)).horizontalAdvance(m_content.unit) + 6;
    const int change = QFontMetrics(fontOf(FontRole::Small)).horizontalAdvance(changeText())
        + (m_content.course.size() >= leastCourse ? courseWidth + 8 : 0);
    const int height = 2 * QFontMetrics(fontOf(FontRole::Small)).height()
        + QFontMetrics(fontOf(FontRole::Title)).height() + 2 * tilePadding + 4;
    return {std::max({title, value, change, 96}) + 2 * tilePadding, height};
}

QSize KpiTile::minimumSizeHint() const
{
    return sizeHint();
}

void KpiTile::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // as the words run; sides are visual() ones
    paintBox(painter, QRectF(rect()), theme.surface, hasFocus() ? theme.focus : theme.line,
             hasFocus() ? metric::focusWidth : 1, metric::cardRadius);
    const QRectF area = QRectF(rect()).adjusted(tilePadding, tilePadding, -tilePadding, -tilePadding);
    const int start = static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading);
    const auto visual = [this](int alignment) {
        return static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::Alignment(alignment & 0xffff)));
    };
    painter.setFont(fontOf(FontRole::Small));
    const int small = QFontMetrics(painter.font()).height();
    painter.setPen(theme.quietText);
    painter.drawText(
        QRectF(area.left(), area.top(), area.width(), small), visual(start),
        QFontMetrics(painter.font()).elidedText(m_content.title, Qt::ElideRight, static_cast<int>(area.width())));
    painter.setFont(fontOf(FontRole::Title));
    const QFontMetrics large(painter.font());
    painter.setPen(m_content.fewData ? theme.disabledText : theme.text);
    const QRectF middle(area.left(), area.top() + small + 2, area.width(), large.height());
    painter.drawText(middle, visual(start), leftToRight(m_content.value));
    painter.setFont(fontOf(FontRole::Small));
    painter.setPen(theme.quietText);
    const int gone = large.horizontalAdvance(m_content.value) + 6;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawText(middle.adjusted(mirrored ? 0 : gone, 4, mirrored ? -gone : 0, 0), visual(start), m_content.unit);
    const QRectF foot(area.left(), area.bottom() - small, area.width(), small);
    painter.setPen(theme.text);
    painter.drawText(foot, visual(start), changeText());
    if (m_content.course.size() >= leastCourse)
        paintCourse(painter,
                    QRectF(mirrored ? foot.left() : foot.right() - courseWidth, foot.top(), courseWidth, small));
}

void KpiTile::paintCourse(QPainter &painter, const QRectF &area) const
{
    const auto [least, most] = std::minmax_element(m_content.course.begin(), m_content.course.end());
    const qint64 reach = qMax<qint64>(*most - *least, 1);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    QPainterPath path;
    for (size_t i = 0; i < m_content.course.size(); ++i) {
        const double share = static_cast<double>(i) / static_cast<double>(m_content.course.size() - 1);
        const double x = area.left() + 2 + (area.width() - 6) * (mirrored ? 1 - share : share);
        const double y = area.bottom() - 3
            - (area.height() - 6) * static_cast<double>(m_content.course[i] - *least) / static_cast<double>(reach);
        if (i == 0)
            path.moveTo(x, y);
        else
            path.lineTo(x, y);
    }
    const QColor ink = themeOf(this).series[0];
    painter.strokePath(path, QPen(ink, 1.2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawEllipse(path.currentPosition(), 2.2, 2.2);
}

} // namespace parkdesk
