// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commanddelegate.h"

#include "ui/shared/fonts.h"
#include "ui/shared/icons.h"
#include "ui/shared/keycap.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"
#include "ui/shell/commandmodel.h"

#include <QAction>
#include <QPainter>
#include <QTextLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int commandHeight = 32;
constexpr int headHeight = 24;
constexpr int nameStart = 40;
constexpr int markWidth = 3;

QRect mirroredIn(const QStyleOptionViewItem &option, int x, int width)
{
    return QStyle::visualRect(option.direction, option.rect,
                              {option.rect.x() + x, option.rect.y(), width, option.rect.height()});
}

} // namespace

CommandDelegate::CommandDelegate(const CommandModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const CommandRow *row = m_model.rowAt(index.row());
    const bool head = row != nullptr && row->kind == CommandRow::Kind::Head;
    const int words = QFontMetrics(fontOf(FontRole::Body)).height();
    return {200, qMax(head ? headHeight : commandHeight, words + (head ? 4 : 12))};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const CommandRow *row = m_model.rowAt(index.row());
    if (row == nullptr)
        return;
    painter->save();
    if (row->kind == CommandRow::Kind::Head)
        paintHead(*painter, option, *row);
    else
        paintRow(*painter, option, *row);
    painter->restore();
}

void CommandDelegate::paintHead(QPainter &painter, const QStyleOptionViewItem &option, const CommandRow &row) const
{
    const Theme &theme = themeOf(option.widget);
    painter.fillRect(option.rect, theme.canvas);
    painter.setFont(fontOf(FontRole::CaptionStrong));
    painter.setPen(theme.text);
    const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter;
    painter.drawText(option.rect.adjusted(metric::cardPadding, 0, -metric::cardPadding, 0), leading, row.text);
}

void CommandDelegate::paintRow(QPainter &painter, const QStyleOptionViewItem &option, const CommandRow &row) const
{
    const Theme &theme = themeOf(option.widget);
    const bool marked = option.state.testFlag(QStyle::State_Selected);
    if (marked || option.state.testFlag(QStyle::State_MouseOver))
        painter.fillRect(option.rect, theme.raised);
    if (marked)
        painter.fillRect(mirroredIn(option, 0, markWidth), theme.primary);
    const QRect glyph = mirroredIn(option, metric::cardPadding, metric::glyphSize);
    const auto *action = qobject_cast<const QAction *>(row.command.source);
    if (row.kind == CommandRow::Kind::LookUp)
        paintGlyph(painter, glyph, Glyph::Search, theme.text);
    else if (action != nullptr && !action->icon().isNull())
        action->icon().paint(&painter, glyph);
    int end = option.rect.width() - metric::cardPadding;
    QList<QString> caps;
    for (const QKeySequence &key : row.command.keys)
        caps.prepend(keyText(key));
    if (row.kind == CommandRow::Kind::LookUp && marked)
        caps = {keyText(Qt::Key_Return)};
    for (const QString &cap : std::as_const(caps)) {
        const int width = keyCapSize(cap).width();
        paintKeyCap(painter, mirroredIn(option, end - width, width), cap, theme);
        end -= width + 4;
    }
    paintName(painter, option, mirroredIn(option, nameStart, end - nameStart - metric::rowGap), row);
}

void CommandDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                                const CommandRow &row)
{
    const Theme &theme = themeOf(option.widget);
    QTextLayout layout(row.text, fontOf(FontRole::Body));
    QTextOption direction;
    direction.setTextDirection(option.direction);
    direction.setAlignment(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    layout.setTextOption(direction);
    QList<QTextLayout::FormatRange> formats;
    for (const CommandMatch::Piece &piece : row.match.pieces) {
        QTextCharFormat format;
        format.setFont(fontOf(FontRole::Strong));
        format.setFontUnderline(true);
        format.setUnderlineColor(theme.primary);
        formats.append({static_cast<int>(piece.from), static_cast<int>(piece.length), format});
    }
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(area.width());
    layout.endLayout();
    painter.setPen(theme.text);
    painter.setClipRect(area);
    layout.draw(&painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
}

} // namespace parkdesk
