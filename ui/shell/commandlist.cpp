// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandlist.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/card.h"
#include "ui/shared/fonts.h"
#include "ui/shared/keycap.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shell/commanddelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int popupShadow = 8;
constexpr int popupWidth = 680;
constexpr int mostHeight = 520;
constexpr int belowField = 3;

QWidget *footLine()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(metric::cardPadding, 6, metric::cardPadding, 6);
    row->addStretch();
    addKeyHints(*row,
                {{u"\u2191 \u2193"_s, CommandList::tr("row")},
                 {keyText(Qt::Key_Tab), CommandList::tr("group")},
                 {keyText(Qt::Key_Return), CommandList::tr("do it")},
                 {keyText(Qt::Key_Escape), CommandList::tr("close")}});
    return foot;
}

} // namespace

CommandList::CommandList(QLineEdit &field, QWidget *parent)
    : QFrame(parent)
    , m_field(field)
    , m_model(new CommandModel(this))
    , m_view(new QListView)
    , m_foot(footLine())
{
    setObjectName(u"commandList"_s);
    setAccessibleName(tr("Commands"));
    setFocusPolicy(Qt::NoFocus);
    m_view->setObjectName(u"commandView"_s);
    m_view->setAccessibleName(tr("Commands"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setItemDelegate(new CommandDelegate(*m_model, m_view));
    m_view->setModel(m_model);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1 + popupShadow);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(new Hairline);
    column->addWidget(m_foot);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        mark(index.row());
        run();
    });
    connect(&m_field, &QLineEdit::textEdited, this, [this] {
        if (m_open)
            filter();
        else
            open();
    });
    m_field.installEventFilter(this);
    parent->installEventFilter(this);
    hide();
}

void CommandList::open()
{
    m_commands = commandsOf(*window());
    m_open = true;
    filter();
    show();
    raise();
}

void CommandList::close(bool ran)
{
    if (!m_open)
        return;
    m_open = false;
    hide();
    m_field.clear();
    Q_EMIT closed(ran);
}

QString CommandList::markedText() const
{
    const CommandRow *row = m_model->rowAt(m_view->currentIndex().row());
    return row == nullptr ? QString() : row->text;
}

QSize CommandList::sizeHint() const
{
    int height = 2 + popupShadow + 1 + m_foot->sizeHint().height();
    for (int row = 0; row < m_model->rowCount() && height < mostHeight; ++row)
        height += m_view->sizeHintForRow(row);
    return {popupWidth, qMin(height, mostHeight)};
}

void CommandList::filter()
{
    m_model->setRows(commandRows(m_field.text(), m_commands));
    m_view->setCurrentIndex({});
    // Nothing is marked before a word is typed: Enter by habit must not do anything.
    if (!m_field.text().trimmed().isEmpty())
        moveMark(1);
    m_view->scrollToTop();
    place();
}

void CommandList::place()
{
    const QRect field(m_field.mapTo(parentWidget(), QPoint()), m_field.size());
    const QSize size = sizeHint().boundedTo(parentWidget()->size() - QSize(2 * metric::pageMargin, field.bottom()));
    const int x = layoutDirection() == Qt::RightToLeft ? field.right() + 1 - size.width() : field.left();
    const int most = parentWidget()->width() - size.width() - metric::pageMargin;
    setGeometry(qBound(metric::pageMargin, x, qMax(metric::pageMargin, most)), field.bottom() + belowField,
                size.width(), size.height());
}

void CommandList::mark(int row)
{
    const CommandRow *found = m_model->rowAt(row);
    if (found == nullptr)
        return;
    const QModelIndex index = m_model->index(row);
    m_view->setCurrentIndex(index);
    if (row == 1)
        m_view->scrollToTop(); // with the title above it
    setAccessibleName(tr("Command: %1").arg(found->text));
    announce(this, Urgency::Polite);
}

void CommandList::moveMark(int step)
{
    const int count = m_model->rowCount();
    int row = m_view->currentIndex().row();
    for (int tried = 0; tried < count; ++tried) {
        row = row < 0 ? (step > 0 ? 0 : count - 1) : (row + step + count) % count;
        if (m_model->rowAt(row)->kind != CommandRow::Kind::Head) {
            mark(row);
            return;
        }
    }
}

void CommandList::nextGroup()
{
    const int count = m_model->rowCount();
    const int from = qMax(0, m_view->currentIndex().row());
    for (int step = 1; step <= count; ++step) {
        const int row = (from + step) % count;
        if (m_model->rowAt(row)->kind == CommandRow::Kind::Head) {
            mark(row + 1);
            return;
        }
    }
}

void CommandList::run()
{
    const CommandRow *row = m_model->rowAt(m_view->currentIndex().row());
    if (row == nullptr || row->kind == CommandRow::Kind::Head)
        return;
    const CommandRow chosen = *row;
    const QString typed = m_field.text().trimmed();
    close(true);
    if (chosen.kind == CommandRow::Kind::LookUp)
        Q_EMIT lookUpAsked(typed);
    else if (chosen.kind == CommandRow::Kind::Search)
        Q_EMIT searchAsked(typed);
    else // when the focus is back where it was: a command may act on what has it
        QTimer::singleShot(0, window(), [command = chosen.command] { runCommand(command); });
}

bool CommandList::isKeyOfList(int key)
{
    static const QList<int> keys {Qt::Key_Down, Qt::Key_Up, Qt::Key_Tab, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Escape};
    return keys.contains(key);
}

bool CommandList::onKey(int key)
{
    switch (key) {
    case Qt::Key_Down: moveMark(1); return true;
    case Qt::Key_Up: moveMark(-1); return true;
    case Qt::Key_Tab: nextGroup(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(); return true;
    case Qt::Key_Escape: close(); return true;
    default: return false;
    }
}

bool CommandList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && m_open)
        place();
    if (watched != &m_field || !m_open)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::ShortcutOverride && isKeyOfList(static_cast<QKeyEvent *>(event)->key())) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress)
        return onKey(static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason)
        QTimer::singleShot(0, this, [this] {
            if (!m_field.hasFocus())
                close(true);
        });
    return QFrame::eventFilter(watched, event);
}

void CommandList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRectF box = QRectF(rect()).adjusted(0, 0, 0, -popupShadow);
    paintShadow(painter, box, theme.shadow, popupShadow);
    paintBox(painter, box, theme.surface, theme.border, theme.borderWidth, metric::cardRadius);
}

} // namespace parkdesk
