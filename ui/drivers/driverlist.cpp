// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/driverlist.h"

#include "ui/drivers/driverwords.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/listtable.h"
#include "ui/shared/platetext.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/textrows.h"
#include "ui/shared/theme.h"
#include "ui/shared/waitline.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int driverTypingMs = 150;
constexpr int driverPage = 100;
constexpr int mostFound = 50;
constexpr int longestSought = 254;
enum Column { NameColumn, NumberColumn, StateColumn };

} // namespace

/// Their state stands as a sign in a column of its own, and in words for whoever cannot see it.
class DriverRows : public TextRows {
public:
    using TextRows::TextRows;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const TextRow *row = rowAt(index);
        if (row != nullptr && role == ListTable::searchRole)
            return QString(row->cells.value(NameColumn)).remove(u' ');
        if (row != nullptr && index.column() == StateColumn && role == Qt::DisplayRole)
            return {};
        if (row != nullptr && index.column() == StateColumn && role == Qt::AccessibleTextRole)
            return row->cells.value(StateColumn);
        return TextRows::data(index, role);
    }
};

DriverList::DriverList(Office &office, QWidget *parent)
    : Card({}, parent)
    , m_office(office)
    , m_find(new QLineEdit)
    , m_count(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_wait(new WaitLine)
    , m_model(new DriverRows({tr("Name"), tr("Number"), QString()}, this))
    , m_table(new ListTable)
    , m_empty(new EmptyState(tr("Reading who is registered …")))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"driverList"_s);
    m_find->setObjectName(u"driverFind"_s);
    m_find->setAccessibleName(tr("Find a driver by name, whole mail or phone, plate or number"));
    m_find->setPlaceholderText(tr("Name, mail, phone, plate, number"));
    m_find->setToolTip(tr("A piece of the name; the whole mail address, phone number or plate; D-10001."));
    m_find->setMaxLength(longestSought);
    m_find->setClearButtonEnabled(true);
    m_find->installEventFilter(this);
    m_count->setObjectName(u"driverCount"_s);
    m_wait->setObjectName(u"driversWaiting"_s);
    m_empty->setObjectName(u"driversEmpty"_s);
    setUpTable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    body()->setSpacing(metric::rowGap);
    body()->addWidget(m_find);
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_wait);
    body()->addWidget(m_count);
    m_typing.setSingleShot(true);
    m_typing.setInterval(driverTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &DriverList::restart);
    connect(m_find, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_empty, &EmptyState::actionTriggered, this, &DriverList::newAsked);
}

void DriverList::setUpTable()
{
    m_table->setObjectName(u"driverTable"_s);
    dressTable(*m_table);
    m_table->setAccessibleName(tr("Drivers"));
    m_model->setGlyphColumn(StateColumn);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setMinimumSectionSize(24);
    m_table->setColumnWidth(NumberColumn, 76);
    m_table->setColumnWidth(StateColumn, 32);
    m_table->horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    noteKey(m_table, tr("Go to What Can Be Done with the Driver"), QKeySequence(Qt::Key_Return));
    connect(m_table, &ListTable::currentRowChanged, this, &DriverList::chosen);
    connect(m_table, &ListTable::opened, this, &DriverList::opened);
    connect(m_table, &ListTable::moreWanted, this, &DriverList::readMore);
}

DriverId DriverList::current() const
{
    const TextRow *row = m_model->rowAt(m_table->currentIndex());
    return row == nullptr ? DriverId() : DriverId {row->key};
}

void DriverList::restart()
{
    m_more = false;
    m_rows.clear();
    refresh();
}

void DriverList::refresh()
{
    m_typing.stop();
    m_wait->begin();
    if (m_find->text().trimmed().isEmpty())
        readAll(0, {}, std::max<int>(driverPage, static_cast<int>(m_rows.size())));
    else
        readFound();
}

void DriverList::readAll(qint64 after, QList<DriverListRow> rows, int wanted)
{
    m_reading = true;
    m_office.read<ListDrivers>({std::nullopt, after, driverPage})
        .then(this, [this, rows, wanted, asked = ++m_asked](const Result<ListDrivers::Answer> &answer) {
            if (asked != m_asked)
                return;
            if (answer)
                return takePage(*answer, rows, wanted);
            m_reading = false;
            m_wait->end();
            Q_EMIT failed(answer.error());
        });
}

void DriverList::takePage(const ListDrivers::Answer &answer, QList<DriverListRow> rows, int wanted)
{
    // Who was erased or merged has a number, but is nobody to be found.
    std::copy_if(answer.rows.begin(), answer.rows.end(), std::back_inserter(rows), [](const DriverListRow &row) {
        return row.state == DriverState::Active || row.state == DriverState::Suspended;
    });
    if (answer.more && rows.size() < std::min(wanted, mostRows)) {
        readAll(answer.rows.last().number, rows, wanted);
        return;
    }
    m_reading = false;
    m_more = answer.more && rows.size() < mostRows;
    m_total = answer.count;
    m_rows = rows;
    fill();
}

void DriverList::readFound()
{
    m_reading = true;
    m_office.read<FindDrivers>({m_find->text(), mostFound, m_names})
        .then(this, [this, asked = ++m_asked](const Result<FindDrivers::Answer> &found) {
            if (asked != m_asked)
                return;
            m_reading = false;
            if (!found) {
                m_wait->end();
                Q_EMIT failed(found.error());
                return;
            }
            m_more = false;
            m_rows = *found;
            m_total = static_cast<int>(found->size());
            fill();
        });
}

void DriverList::readMore()
{
    if (m_reading || !m_more || m_rows.isEmpty())
        return;
    readAll(m_rows.last().number, m_rows, static_cast<int>(m_rows.size()) + driverPage);
}

void DriverList::fill()
{
    m_wait->end();
    m_known = true;
    std::vector<TextRow> rows;
    rows.reserve(static_cast<size_t>(m_rows.size()));
    for (const DriverListRow &driver : std::as_const(m_rows)) {
        TextRow row;
        row.key = driver.driver.value;
        row.cells = {driver.name, leftToRight(driverNumberText(driver.number)), driverStateTag(driver.state).text};
        row.glyph = driver.state == DriverState::Suspended ? driverStateTag(driver.state).glyph : Glyph::None;
        rows.push_back(row);
    }
    const DriverId before = current();
    m_model->setRows(std::move(rows));
    tellCount();
    if (m_wanted.isValid()) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->rowAt(m_model->index(row, 0))->key == m_wanted.value) {
                m_table->setCurrentIndex(m_model->index(row, 0));
                m_wanted = {};
                break;
            }
        }
    }
    m_table->chooseFirst();
    Q_EMIT arrived();
    if (current() != before || !current().isValid())
        Q_EMIT chosen();
}

void DriverList::tellCount()
{
    const QString text = m_find->text().trimmed();
    const bool any = !m_rows.isEmpty();
    if (!any) {
        m_empty->setSentence(text.isEmpty() ? tr("Nobody is registered yet.") : tr("Nobody fits “%1”.").arg(text));
        m_empty->setAction(m_office.may(Permission::RegisterDrivers) ? tr("New Driver") : QString());
    }
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    if (!text.isEmpty())
        m_count->setText(m_rows.size() >= mostFound ? tr("The first %1; more of the name finds fewer.").arg(mostFound)
                                                    : tr("%n found", nullptr, static_cast<int>(m_rows.size())));
    else
        m_count->setText(tr("%n driver(s) registered", nullptr, m_total));
}

void DriverList::goTo(DriverId driver, const QString &text)
{
    m_wanted = driver;
    m_find->setText(text);
    restart();
}

void DriverList::step(int by)
{
    const int row = std::clamp(m_table->currentIndex().row() + by, 0, std::max(0, m_model->rowCount() - 1));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void DriverList::focusField()
{
    m_find->setFocus(Qt::ShortcutFocusReason);
    m_find->selectAll();
}

void DriverList::focusList()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        focusField();
}

void DriverList::forget()
{
    ++m_asked;
    m_reading = false;
    m_known = false;
    m_names.reset();
    m_rows.clear();
    m_wanted = {};
    m_model->setRows({});
    m_find->clear();
    m_typing.stop();
    m_wait->end();
    m_count->clear();
}

bool DriverList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool down = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
    if (watched == m_find && down) {
        if (m_typing.isActive())
            restart();
        focusList();
        return true;
    }
    if (watched == m_find && key == Qt::Key_Escape && !m_find->text().isEmpty()) {
        m_find->clear();
        return true;
    }
    if (watched == m_table && (key == Qt::Key_Escape || key == Qt::Key_Slash)) {
        focusField();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace parkdesk
