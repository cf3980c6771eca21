// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/noticepanel.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/card.h"
#include "ui/shared/fonts.h"
#include "ui/shared/icons.h"
#include "ui/shared/keycap.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shell/noticeboard.h"
#include "ui/shell/noticewords.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelShadow = 8;
constexpr int panelWidth = 400;
constexpr int panelMost = 480;
constexpr int panelEmpty = 72;
constexpr int belowBell = 3;
constexpr int wordsStart = 40; // behind the sign
constexpr int rowPadding = 8;

QRect wordsIn(const QRect &row)
{
    return row.adjusted(wordsStart, rowPadding, -metric::cardPadding, -rowPadding);
}

int wordsHeight(const QString &words, int width)
{
    const QFontMetrics metrics(fontOf(FontRole::Body));
    const int lines = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, words).height();
    return qMin(lines, 2 * metrics.lineSpacing());
}

QWidget *panelFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(metric::cardPadding, 6, metric::cardPadding, 6);
    row->addStretch();
    addKeyHints(
        *row,
        {{keyText(Qt::Key_Return), NoticePanel::tr("go there")}, {keyText(Qt::Key_Escape), NoticePanel::tr("close")}});
    return foot;
}

QWidget *panelHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metric::cardPadding, 8, metric::cardPadding, 8);
    row->addWidget(new TextLabel(NoticePanel::tr("Notices"), FontRole::Strong));
    row->addStretch();
    return head;
}

} // namespace

NoticeDelegate::NoticeDelegate(const NoticeBoard &board, QObject *parent)
    : RowDelegate(parent)
    , m_board(board)
{
}

QSize NoticeDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view == nullptr ? panelWidth - 2 : view->viewport()->width();
    const int words = wordsHeight(index.data(Qt::DisplayRole).toString(), wordsIn(QRect(0, 0, width, 100)).width());
    return {width, words + QFontMetrics(fontOf(FontRole::Small)).height() + 2 + 2 * rowPadding};
}

void NoticeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const SeenNotice *notice = m_board.rowAt(index);
    if (notice == nullptr)
        return;
    QStyleOptionViewItem shown(option);
    initStyleOption(&shown, index);
    paintRow(*painter, shown);
    const Theme &theme = themeOf(option.widget);
    const auto mirrored = [&](const QRect &part) { return QStyle::visualRect(option.direction, option.rect, part); };
    const QRect row = option.rect;
    paintGlyph(
        *painter,
        mirrored({row.x() + metric::cardPadding, row.y() + rowPadding + 1, metric::glyphSize, metric::glyphSize}),
        noticeGlyph(notice->row.kind), theme.warning.text);
    const QString words = noticeText(notice->row, m_board.now());
    const QRect area = wordsIn(row);
    const int height = wordsHeight(words, area.width());
    const auto leading = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    painter->setFont(fontOf(FontRole::Body));
    painter->setPen(theme.text);
    painter->drawText(mirrored({area.x(), area.y(), area.width(), height}), leading | Qt::TextWordWrap, words);
    painter->setFont(fontOf(FontRole::Small));
    painter->setPen(theme.quietText);
    painter->drawText(mirrored({area.x(), area.y() + height + 2, area.width(), area.height() - height - 2}),
                      leading | Qt::AlignVCenter, noticeTime(notice->row, notice->seen, m_board.now()));
}

NoticePanel::NoticePanel(NoticeBoard &board, QWidget &bell, QWidget *parent)
    : QFrame(parent)
    , m_board(board)
    , m_bell(bell)
    , m_view(new QListView)
    , m_stack(new QStackedWidget)
    , m_foot(panelFoot())
    , m_head(panelHead())
{
    setObjectName(u"noticePanel"_s);
    setAccessibleName(tr("Notices"));
    m_view->setObjectName(u"noticeView"_s);
    m_view->setAccessibleName(tr("Notices"));
    dressList(*m_view);
    m_view->setItemDelegate(new NoticeDelegate(board, m_view));
    m_view->setModel(&board);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->installEventFilter(this);
    auto *empty = new TextLabel(tr("Nothing to look after."), FontRole::Body, Tone::Quiet);
    empty->setObjectName(u"noticeNone"_s);
    empty->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1 + panelShadow);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Hairline);
    column->addWidget(m_stack, 1);
    column->addWidget(new Hairline);
    column->addWidget(m_foot);
    connect(m_view, &QListView::activated, this, &NoticePanel::go);
    connect(m_view, &QListView::clicked, this, &NoticePanel::go);
    connect(&board, &NoticeBoard::changed, this, [this] {
        if (m_open)
            showRows();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (m_open && now != nullptr && now != &m_bell && now != this && !isAncestorOf(now))
            close();
    });
    parent->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    hide();
}

void NoticePanel::open()
{
    m_before = window()->focusWidget();
    m_open = true;
    show();
    raise();
    showRows();
    if (m_board.rowCount() == 0)
        setFocus(Qt::PopupFocusReason);
    else
        m_view->setFocus(Qt::PopupFocusReason);
    announce(this, Urgency::Polite);
}

void NoticePanel::close()
{
    if (!m_open)
        return;
    m_open = false;
    const bool held = hasFocus() || isAncestorOf(window()->focusWidget());
    hide();
    if (held && m_before != nullptr && m_before->isVisible())
        m_before->setFocus(Qt::OtherFocusReason);
}

void NoticePanel::showRows()
{
    const bool any = m_board.rowCount() > 0;
    m_stack->setCurrentIndex(any ? 1 : 0);
    place();
    if (!any)
        return;
    m_view->doItemsLayout();
    place();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_board.index(0, 0));
}

QSize NoticePanel::sizeHint() const
{
    int height = 2 + panelShadow + 2 + m_head->sizeHint().height() + m_foot->sizeHint().height();
    if (m_board.rowCount() == 0)
        return {panelWidth, height + panelEmpty};
    for (int row = 0; row < m_board.rowCount() && height < panelMost; ++row)
        height += m_view->sizeHintForRow(row);
    return {panelWidth, qMin(height, panelMost)};
}

void NoticePanel::place()
{
    const QRect bell(m_bell.mapTo(parentWidget(), QPoint()), m_bell.size());
    const QSize size = sizeHint().boundedTo(parentWidget()->size() - QSize(2 * metric::pageMargin, bell.bottom()));
    const int x = layoutDirection() == Qt::RightToLeft ? bell.left() : bell.right() + 1 - size.width();
    const int most = parentWidget()->width() - size.width() - metric::pageMargin;
    setGeometry(qBound(metric::pageMargin, x, qMax(metric::pageMargin, most)), bell.bottom() + belowBell, size.width(),
                size.height());
}

void NoticePanel::go()
{
    const SeenNotice *notice = m_board.rowAt(m_view->currentIndex());
    if (notice == nullptr)
        return;
    const QString page = noticePage(notice->row.kind);
    m_before = nullptr; // the page has it from now on
    close();
    Q_EMIT pageAsked(page);
}

bool NoticePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && m_open)
        place();
    if (watched == m_view && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void NoticePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

void NoticePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRectF body = QRectF(rect()).adjusted(0, 0, 0, -panelShadow);
    paintShadow(painter, body, theme.shadow, panelShadow);
    paintBox(painter, body, theme.surface, theme.border, theme.borderWidth, metric::cardRadius);
}

} // namespace parkdesk
