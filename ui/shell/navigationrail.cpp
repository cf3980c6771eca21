// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/navigationrail.h"

#include "ui/shared/card.h"
#include "ui/shared/fonts.h"
#include "ui/shared/keycap.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int railWidth = 176;
constexpr int foldedWidth = 48;
constexpr int lineMargin = 8;
constexpr int sideMargin = 16;
constexpr int markWidth = 3;

} // namespace

RailItem::RailItem(Glyph glyph, const QString &name, const QKeySequence &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
    , m_key(keyText(key))
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailItem::setFolded(bool folded)
{
    m_folded = folded;
    const QString both = m_key.isEmpty() ? text() : tr("%1 (%2)", "page, key").arg(text(), m_key);
    setToolTip(folded ? both : QString());
    updateGeometry();
    update();
}

QSize RailItem::sizeHint() const
{
    if (m_folded)
        return {foldedWidth, controlHeight()};
    const int words = QFontMetrics(fontOf(FontRole::Strong)).horizontalAdvance(text());
    const int key = QFontMetrics(fontOf(FontRole::Caption)).horizontalAdvance(m_key);
    return {qMax(railWidth, 2 * sideMargin + metric::glyphSize + 10 + words + 8 + key), controlHeight()};
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
    if (hasFocus())
        paintBox(painter, QRectF(rect()).adjusted(2, 1, -2, -1), QColor(), theme.focus, metric::focusWidth,
                 metric::controlRadius);
    if (m_folded)
        return;
    const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    const auto trailing =
        static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight)) | Qt::AlignVCenter;
    const QRect words = rect().adjusted(sideMargin + side + 10, 0, -sideMargin, 0);
    painter.setPen(theme.text);
    painter.setFont(fontOf(isChecked() ? FontRole::Strong : FontRole::Body));
    painter.drawText(mirrored(words), leading, text());
    painter.setPen(theme.quietText);
    painter.setFont(fontOf(FontRole::Caption));
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.drawText(mirrored(words), trailing, m_key);
}

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"rail"_s);
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    m_column->setContentsMargins(0, 8, 1, 8);
    m_column->setSpacing(0);
    m_column->addStretch();
}

void NavigationRail::addPage(const QString &page, Glyph glyph, const QString &title, const QKeySequence &key,
                             bool belowLine)
{
    if (belowLine && !m_hasLine && !m_items.isEmpty()) {
        m_hasLine = true;
        auto *line = new QWidget;
        auto *around = new QVBoxLayout(line);
        around->setContentsMargins(lineMargin, lineMargin, lineMargin, lineMargin);
        around->addWidget(new Hairline);
        m_column->insertWidget(m_column->count() - 1, line);
    }
    auto *item = new RailItem(glyph, title, key);
    item->setObjectName(u"rail-"_s + page);
    item->setProperty("page", page);
    item->setFolded(m_folded);
    m_column->insertWidget(m_column->count() - 1, item);
    m_items.append(item);
    connect(item, &RailItem::clicked, this, [this, page] { Q_EMIT pageChosen(page); });
}

void NavigationRail::setCurrent(const QString &page)
{
    for (RailItem *item : std::as_const(m_items)) {
        item->setAutoExclusive(false); // a page apart leaves none of them marked
        item->setChecked(item->property("page").toString() == page);
        item->setAutoExclusive(true);
    }
}

void NavigationRail::setFolded(bool folded)
{
    m_folded = folded;
    for (RailItem *item : std::as_const(m_items))
        item->setFolded(folded);
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
