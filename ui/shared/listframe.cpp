// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/listframe.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/icons.h"
#include "ui/shared/keycap.h"
#include "ui/shared/listtable.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/viewmemory.h"
#include "ui/shared/windowtable.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int listRowHeight = 32;
constexpr int filterWidth = 224;
constexpr int typingPauseMs = 120;
constexpr int longestFilter = 40;
const QString tabFilter = u"show"_s;

} // namespace

ListFrame::ListFrame(const QString &name, const QString &title, ViewMemory &memory, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_memory(memory)
    , m_tabs(new Segmented)
    , m_filter(new QLineEdit)
    , m_headExtra(new QHBoxLayout)
    , m_deeds(new QHBoxLayout)
    , m_card(new Card)
    , m_table(new ListTable)
    , m_tableInUse(m_table)
    , m_empty(new EmptyState({}))
    , m_stack(new QStackedWidget)
    , m_foot(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_wait(new TextLabel(tr("Still reading this list…"), FontRole::Small, Tone::Quiet))
    , m_banner(new Banner)
{
    dress(*m_table, name + u"Table"_s, title);
    m_empty->setObjectName(name + u"Empty"_s);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_card->setAccessibleName(title);
    m_card->body()->setSpacing(4);
    m_card->body()->addWidget(m_stack, 1);
    m_card->body()->addWidget(m_foot);
    m_card->body()->addWidget(m_wait);
    m_wait->setObjectName(name + u"Waiting"_s);
    m_wait->hide();
    m_foot->hide();
    m_banner->hide();
    m_deeds->setSpacing(metric::rowGap);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    column->setSpacing(metric::cardGap);
    column->addLayout(headRow(title));
    column->addWidget(m_banner);
    column->addWidget(m_card, 1);
    column->addLayout(m_deeds);
    setFocusPolicy(Qt::StrongFocus);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &ListFrame::filterChanged);
    connect(m_filter, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_tabs, &Segmented::chosen, this, [this](int id) {
        m_memory.setFilter(m_name, tabFilter, m_tabTexts.value(id).code);
        Q_EMIT tabChosen(id);
    });
    connect(m_banner, &Banner::actionTriggered, this, &ListFrame::retryAsked);
    addCommand(this, name + u"Find"_s, tr("Filter This List"), QKeySequence(QKeySequence::Find),
               &ListFrame::focusFilter);
    addCommand(this, name + u"Refresh"_s, tr("Read This List Again"), QKeySequence(Qt::Key_F5), &ListFrame::retryAsked);
    m_filter->installEventFilter(this);
}

void ListFrame::dress(ListTable &table, const QString &objectName, const QString &title)
{
    table.setObjectName(objectName);
    table.setAccessibleName(title);
    dressTable(table);
    table.verticalHeader()->setDefaultSectionSize(qMax(listRowHeight, table.fontMetrics().height() + 12));
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.installEventFilter(this);
}

QHBoxLayout *ListFrame::headRow(const QString &title)
{
    m_tabs->setObjectName(m_name + u"Tabs"_s);
    m_tabs->setAccessibleName(tr("Filter of the list"));
    m_filter->setObjectName(m_name + u"Filter"_s);
    m_filter->setAccessibleName(tr("Filter this list"));
    m_filter->setPlaceholderText(tr("Filter this list"));
    m_filter->setMaxLength(longestFilter);
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(filterWidth);
    m_filter->addAction(glyphIcon(Glyph::Search), QLineEdit::LeadingPosition);
    for (auto *button : m_filter->findChildren<QAbstractButton *>())
        button->setAccessibleName(tr("Filter this list"));
    m_headExtra->setSpacing(metric::rowGap);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::cardGap);
    row->addWidget(new TextLabel(title, FontRole::Title));
    row->addWidget(m_tabs);
    row->addStretch();
    row->addLayout(m_headExtra);
    row->addWidget(m_filter);
    row->addWidget(new KeyCap(keyText(QKeySequence(QKeySequence::Find))));
    return row;
}

void ListFrame::addTab(int id, const QString &text, const QString &code)
{
    m_tabTexts.insert(id, {text, code});
    m_tabs->addSegment(id, text);
}

void ListFrame::setTabCount(int id, int count, bool more)
{
    const QString number = QLocale().toString(count);
    m_tabs->setSegmentText(
        id,
        tr("%1 %2", "name of a filter, number of its rows")
            .arg(m_tabTexts.value(id).text, more ? tr("%1+", "at least so many").arg(number) : number));
}

void ListFrame::setTab(int id)
{
    m_tabs->setCurrentId(id);
    m_memory.setFilter(m_name, tabFilter, m_tabTexts.value(id).code);
}

int ListFrame::tab() const
{
    return m_tabs->currentId();
}

void ListFrame::restoreTab(int otherwise)
{
    const QString code = m_memory.look(m_name).filters.value(tabFilter);
    m_tabs->setCurrentId(otherwise);
    for (auto tab = m_tabTexts.cbegin(); tab != m_tabTexts.cend(); ++tab) {
        if (tab->code == code)
            m_tabs->setCurrentId(tab.key());
    }
}

QString ListFrame::filterText() const
{
    return m_filter->text().trimmed();
}

void ListFrame::setFilterText(const QString &text)
{
    m_filter->setText(text);
}

void ListFrame::setFilterHint(const QString &hint)
{
    m_filter->setPlaceholderText(hint);
    m_filter->setToolTip(hint);
}

void ListFrame::showRows(bool any)
{
    const bool waited = hasFocus() || (focusWidget() != nullptr && m_empty->isAncestorOf(focusWidget()));
    const bool held = m_table->hasFocus() || m_tableInUse->hasFocus() || (m_window != nullptr && m_window->hasFocus());
    m_stack->setCurrentWidget(any ? rows() : m_empty);
    if (any && (waited || held))
        rows()->setFocus(Qt::OtherFocusReason);
}

WindowTable *ListFrame::addWindow()
{
    m_window = new WindowTable;
    m_window->setObjectName(m_name + u"Window"_s);
    m_window->setAccessibleName(m_table->accessibleName());
    m_window->installEventFilter(this);
    m_stack->addWidget(m_window);
    return m_window;
}

ListTable *ListFrame::addTable(const QString &objectName, const QString &title)
{
    auto *table = new ListTable;
    dress(*table, objectName, title);
    m_stack->addWidget(table);
    return table;
}

void ListFrame::useTable(ListTable *table)
{
    m_tableInUse = table == nullptr ? m_table : table;
}

void ListFrame::useWindow(bool window)
{
    m_windowInUse = window && m_window != nullptr;
}

QWidget *ListFrame::rows() const
{
    return m_windowInUse ? static_cast<QWidget *>(m_window) : m_tableInUse;
}

void ListFrame::setFoot(const QString &words)
{
    m_foot->setText(words);
    m_foot->setVisible(!words.isEmpty());
}

void ListFrame::setCut(bool isCut, qsizetype rows)
{
    setFoot(isCut ? tr("Only the first %1 are shown. A filter finds the others.").arg(QLocale().toString(rows))
                  : QString());
}

void ListFrame::setWaiting(bool waiting)
{
    m_wait->setVisible(waiting);
    if (waiting)
        announce(m_wait, Urgency::Polite);
}

void ListFrame::tell(const QString &words)
{
    m_banner->setAction({});
    m_banner->say(Banner::Kind::Info, words);
}

void ListFrame::showError(const QString &words)
{
    m_banner->setAction(tr("Try Again"), keyText(QKeySequence(Qt::Key_F5)));
    m_banner->say(Banner::Kind::Error, words);
}

void ListFrame::clearError()
{
    m_banner->hide();
}

void ListFrame::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void ListFrame::backToTable()
{
    if (m_windowInUse)
        m_window->chooseFirst();
    else
        m_tableInUse->chooseFirst();
    rows()->setFocus(Qt::OtherFocusReason);
}

void ListFrame::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (rows()->isVisible()) // else when rows come
        rows()->setFocus(event->reason());
}

void ListFrame::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        rows()->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

bool ListFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (watched == rows() && key.key() == Qt::Key_Slash && key.modifiers() == Qt::NoModifier) {
        focusFilter();
        return true;
    }
    if (watched != m_filter)
        return QWidget::eventFilter(watched, event);
    switch (key.key()) {
    case Qt::Key_Escape:
        if (m_filter->text().isEmpty())
            backToTable();
        else
            m_filter->clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Return:
    case Qt::Key_Enter: backToTable(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace parkdesk
