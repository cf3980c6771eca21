// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/ticketlistcard.h"

#include "ui/shared/commandaction.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/listtable.h"
#include "ui/shared/platetext.h"
#include "ui/shared/segmented.h"
#include "ui/shared/supporttext.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textrows.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

enum TicketColumn { AboutColumn, WhoColumn, WhenColumn };
constexpr int everyState = 0; // states begin at 1
constexpr int ticketPage = 100;

} // namespace

TicketListCard::TicketListCard(Office &office, QWidget *parent)
    : Card({}, parent)
    , m_office(office)
    , m_states(new Segmented)
    , m_model(new TextRows({tr("About"), tr("Who"), tr("Opened")}, this))
    , m_table(new ListTable)
    , m_empty(new EmptyState(tr("Reading the tickets …")))
    , m_stack(new QStackedWidget)
{
    setObjectName(u"ticketList"_s);
    m_states->setObjectName(u"ticketStates"_s);
    m_states->setAccessibleName(tr("Which tickets are listed"));
    m_states->addSegment(static_cast<int>(TicketState::Open), tr("Open"));
    m_states->addSegment(static_cast<int>(TicketState::Waiting), tr("Waiting"));
    m_states->addSegment(static_cast<int>(TicketState::Closed), tr("Closed"));
    m_states->addSegment(everyState, tr("All"));
    m_empty->setObjectName(u"ticketsEmpty"_s);
    setUpTable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    body()->setSpacing(metric::rowGap);
    body()->addWidget(m_states);
    body()->addWidget(m_stack, 1);
    connect(m_states, &Segmented::chosen, this, [this] {
        m_wanted = {};
        m_rows.clear();
        refresh();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &TicketListCard::newAsked);
}

void TicketListCard::setUpTable()
{
    m_table->setObjectName(u"ticketTable"_s);
    dressTable(*m_table);
    m_table->setAccessibleName(tr("Tickets"));
    m_model->setGlyphColumn(AboutColumn);
    m_table->setModel(m_model);
    m_table->setSortableColumns({});
    m_table->setColumnWidth(WhoColumn, 116);
    m_table->setColumnWidth(WhenColumn, 84);
    m_table->horizontalHeader()->setSectionResizeMode(AboutColumn, QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    noteKey(m_table, tr("Answer the Chosen Ticket"), QKeySequence(Qt::Key_Return));
    connect(m_table, &ListTable::currentRowChanged, this, &TicketListCard::chosen);
    connect(m_table, &ListTable::opened, this, &TicketListCard::opened);
    connect(m_table, &ListTable::moreWanted, this, [this] {
        if (m_more && !m_reading && !m_rows.isEmpty())
            read(m_rows.last().ticket, m_rows);
    });
}

void TicketListCard::setZone(const Zone &zone)
{
    m_zone = zone;
    fill();
}

void TicketListCard::refresh()
{
    read({}, {});
}

void TicketListCard::read(SupportTicketId before, const QList<TicketList::Row> &known)
{
    TicketList::Question question;
    if (m_states->currentId() != everyState)
        question.state = static_cast<TicketState>(m_states->currentId());
    question.before = before;
    question.most = std::clamp<int>(known.isEmpty() ? static_cast<int>(m_rows.size()) : ticketPage, ticketPage,
                                    TicketList::mostRows); // what was loaded remains
    m_reading = true;
    m_office.read<TicketList>(question).then(
        this, [this, known, asked = ++m_asked](const Result<TicketList::Answer> &answer) {
            if (asked != m_asked)
                return;
            m_reading = false;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_rows = known + answer->rows;
            m_more = answer->more;
            if (m_wanted.isValid() && m_more && m_rows.last().ticket > m_wanted) {
                read(m_rows.last().ticket, m_rows); // it is older
                return;
            }
            tellCounts(*answer);
            fill();
            m_wanted = {};
            Q_EMIT arrived();
        });
}

void TicketListCard::tellCounts(const TicketList::Answer &answer)
{
    const auto titled = [this](TicketState state, const QString &title, qint64 count) {
        m_states->setSegmentText(static_cast<int>(state),
                                 tr("%1 %2", "which, how many").arg(title, QLocale().toString(count)));
    };
    titled(TicketState::Open, tr("Open"), answer.open);
    titled(TicketState::Waiting, tr("Waiting"), answer.waiting);
    const bool none = answer.open + answer.waiting + answer.closed == 0;
    m_empty->setSentence(none ? tr("Nobody has turned to you yet.") : tr("None of these."));
    m_empty->setAction(none ? tr("New Ticket") : QString());
}

void TicketListCard::fill()
{
    std::vector<TextRow> rows;
    for (const TicketList::Row &ticket : std::as_const(m_rows)) {
        TextRow row;
        row.key = ticket.ticket.value;
        const QString about = ticket.text.section(u'\n', 0, 0);
        row.cells = {about.isEmpty() ? ticketCategoryWords(ticket.category) : about,
                     ticket.driverName.isEmpty() ? leftToRight(supportNumberText(ticket.number)) : ticket.driverName,
                     m_zone ? whenText(ticket.openedAt, m_office.clock().now(), *m_zone) : QString()};
        row.glyph = ticketStateTag(ticket.state).glyph;
        row.strong = ticket.state == TicketState::Open && ticket.ownerName.isEmpty();
        rows.push_back(row);
    }
    const bool any = !rows.empty();
    m_model->setRows(std::move(rows));
    m_stack->setCurrentWidget(any ? static_cast<QWidget *>(m_table) : m_empty);
    if (const auto row = m_model->rowOf(m_wanted.value))
        m_table->setCurrentIndex(m_model->index(*row, 0));
    m_table->chooseFirst();
    Q_EMIT chosen();
}

SupportTicketId TicketListCard::current() const
{
    const TextRow *row = m_model->rowAt(m_table->currentIndex());
    return row == nullptr ? SupportTicketId() : SupportTicketId {row->key};
}

void TicketListCard::goTo(SupportTicketId ticket)
{
    m_wanted = ticket;
    m_states->setCurrentId(everyState);
    m_rows.clear();
    refresh();
}

void TicketListCard::step(int by)
{
    const int row = std::clamp(m_table->currentIndex().row() + by, 0, std::max(0, m_model->rowCount() - 1));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void TicketListCard::focusList()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_states->setFocus(Qt::OtherFocusReason);
}

void TicketListCard::forget()
{
    ++m_asked;
    m_reading = false;
    m_more = false;
    m_rows.clear();
    m_wanted = {};
    m_model->setRows({});
}

} // namespace parkdesk
