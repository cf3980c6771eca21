// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/suggestions.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/fonts.h"
#include "ui/shared/keycap.h"
#include "ui/shared/paint.h"
#include "ui/shared/plateview.h"
#include "ui/shared/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 32;
constexpr int groupHeight = 22;
constexpr int listShadow = 8;
constexpr int listPadding = 12;
constexpr int footHeight = 32;

} // namespace

Suggestions::Suggestions(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"suggestions"_s);
    setAccessibleName(tr("What it could be"));
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void Suggestions::setRows(const QList<Suggestion> &rows, qsizetype byEnter)
{
    if (rows == m_rows && byEnter == m_byEnter)
        return;
    m_byEnter = byEnter;
    if (rows == m_rows) {
        update();
        return;
    }
    m_rows = rows;
    m_mark = -1;
    updateGeometry();
    update();
}

void Suggestions::placeBelow(const QWidget *card)
{
    const QPoint below = card->mapTo(parentWidget(), QPoint(0, card->height() - 4));
    setGeometry(below.x(), below.y(), card->width(), sizeHint().height());
    raise();
}

void Suggestions::moveMark(int step)
{
    if (m_rows.isEmpty())
        return;
    const qsizetype from = m_mark < 0 ? m_byEnter : m_mark;
    if (from < 0)
        m_mark = step > 0 ? 0 : m_rows.size() - 1;
    else
        m_mark = (from + step + m_rows.size()) % m_rows.size();
    const Suggestion &row = m_rows.at(m_mark);
    setAccessibleName(tr("%1, %2, %3").arg(row.plate, row.detail, row.verb));
    announce(this, Urgency::Polite);
    update();
}

void Suggestions::clearMark()
{
    m_mark = -1;
    update();
}

const Suggestion *Suggestions::marked() const
{
    return m_mark >= 0 && m_mark < m_rows.size() ? &m_rows.at(m_mark) : nullptr;
}

QRect Suggestions::rowRect(qsizetype row) const
{
    int y = 4;
    QString group;
    for (qsizetype at = 0; at <= row && at < m_rows.size(); ++at) {
        if (m_rows.at(at).group != group) {
            group = m_rows.at(at).group;
            y += groupHeight;
        }
        if (at < row)
            y += rowHeight;
    }
    return {1, y, width() - 2, rowHeight};
}

QSize Suggestions::sizeHint() const
{
    const int bottom = m_rows.isEmpty() ? 0 : rowRect(m_rows.size() - 1).bottom();
    return {480, bottom + 6 + footHeight + listShadow};
}

void Suggestions::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRectF box = QRectF(rect()).adjusted(0, 0, 0, -listShadow);
    paintShadow(painter, box, theme.shadow, listShadow);
    paintBox(painter, box, theme.surface, theme.border, theme.borderWidth, metric::cardRadius);
    QString group;
    const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        const QRect area = rowRect(at);
        if (m_rows.at(at).group != group) {
            group = m_rows.at(at).group;
            painter.setFont(fontOf(FontRole::CaptionStrong));
            painter.setPen(theme.quietText);
            painter.drawText(QRect(listPadding, area.top() - groupHeight, width() - 2 * listPadding, groupHeight),
                             leading, group);
        }
        paintRow(painter, area, m_rows.at(at), at == (m_mark < 0 ? m_byEnter : m_mark));
    }
    paintFoot(painter);
}

void Suggestions::paintFoot(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QRect foot(1, height() - listShadow - footHeight - 1, width() - 2, footHeight);
    painter.fillRect(QRect(foot.x(), foot.y(), foot.width(), 1), theme.line);
    const Piece up = Piece::key(u"↑"_s);
    const Piece down = Piece::key(u"↓"_s);
    const Piece enter = Piece::key(tr("Enter"));
    const Piece escape = Piece::key(tr("Esc"));
    const bool opens = std::any_of(m_rows.begin(), m_rows.end(), [](const auto &row) { return row.stay.isValid(); });
    const Piece aside = Piece::key(layoutDirection() == Qt::RightToLeft ? u"←"_s : u"→"_s);
    const Sentence keys = opens
        ? Sentence(tr("%1 %2 choose   %3 does it   %5 opens the stay   %4 closes the list"),
                   {up, down, enter, escape, aside})
        : Sentence(tr("%1 %2 choose   %3 does it   %4 closes the list"), {up, down, enter, escape});
    keys.paint(painter, foot.adjusted(listPadding, 1, -listPadding, 0), theme, theme.quietText, layoutDirection());
}

void Suggestions::paintRow(QPainter &painter, const QRect &area, const Suggestion &row, bool marked) const
{
    const Theme &theme = themeOf(this);
    const auto mirrored = [&](int x, int w) {
        return QStyle::visualRect(layoutDirection(), area, QRect(area.x() + x, area.y(), w, area.height()));
    };
    if (marked) {
        painter.fillRect(area, theme.raised);
        painter.fillRect(mirrored(0, 3), theme.primary);
    }
    const Qt::Alignment side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto leading = static_cast<int>(side) | Qt::AlignVCenter;
    const auto trailing =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter;
    paintGlyph(painter, mirrored(listPadding, metric::glyphSize), row.glyph, theme.text);
    paintPlate(painter, mirrored(listPadding + 28, 150), row.plate, fontOf(FontRole::ListPlate), theme.text, side);
    const QFont body = fontOf(FontRole::Body);
    const QFontMetrics metrics(body);
    painter.setFont(body);
    painter.setPen(theme.text);
    const int detail = area.width() - 190 - 76 - 160 - listPadding;
    painter.drawText(mirrored(190, detail), leading, metrics.elidedText(row.detail, Qt::ElideRight, detail - 8));
    painter.drawText(mirrored(190 + detail, 76), leading, row.spot);
    int end = area.width() - listPadding;
    if (!row.key.isEmpty()) {
        const int cap = keyCapSize(row.key).width();
        paintKeyCap(painter, mirrored(end - cap, cap), row.key, theme);
        end -= cap + 8;
    }
    painter.setFont(body);
    painter.setPen(theme.text);
    painter.drawText(mirrored(end - 150, 150), trailing, row.verb);
}

void Suggestions::mousePressEvent(QMouseEvent *event)
{
    for (qsizetype at = 0; at < m_rows.size(); ++at) {
        if (rowRect(at).contains(event->position().toPoint())) {
            const Suggestion row = m_rows.at(at);
            Q_EMIT chosen(row);
            return;
        }
    }
}

} // namespace parkdesk
