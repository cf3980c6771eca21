// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leaving/leavingpage.h"

#include "services/stays/stayprices.h"
#include "ui/leaving/leavingdelegate.h"
#include "ui/leaving/leavinglines.h"
#include "ui/leaving/leavingpaper.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/listcells.h"
#include "ui/shared/listtable.h"
#include "ui/shared/printing/printing.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

using Show = LeavingList::Show;

constexpr int secondMs = 1000;
constexpr int pricePauseMs = 80;
constexpr qint64 msPerMinute = 60'000;
constexpr int columnWidths[] = {36, 76, 124, 146, 92, 64, 76, 88, 96, 190};

LeavingList::Sort sortOfColumn(int column)
{
    switch (column) {
    case LeavingModel::PlateColumn: return LeavingList::Sort::Plate;
    case LeavingModel::InColumn: return LeavingList::Sort::EnteredAt;
    case LeavingModel::SpotColumn: return LeavingList::Sort::Spot;
    default: return LeavingList::Sort::Due;
    }
}

} // namespace

LeavingPage::LeavingPage(Office &office, LotId lot, ViewMemory &memory, QWidget *parent)
    : ListFrame(u"leaving"_s, tr("Leaving"), memory, parent)
    , m_office(office)
    , m_lot(lot)
    , m_model(new LeavingModel(this))
    , m_feed(
          office, this, [this] { return question(); }, [this](const LeavingList::Answer &answer) { take(answer); },
          [this](const Error &error) { showError(errorText(error)); })
    , m_plate(new VehicleView)
    , m_marked(new TextLabel({}, FontRole::Body, Tone::Quiet))
    , m_markKey(new KeyCap(keyText(QKeySequence(Qt::Key_Space))))
    , m_copyMarked(new KeyButton(tr("Copy Marked")))
{
    setObjectName(u"leavingPage"_s);
    addTab(static_cast<int>(Show::Soon), tr("Soon"), u"soon"_s);
    addTab(static_cast<int>(Show::OverTime), tr("Over time"), u"over"_s);
    addTab(static_cast<int>(Show::DueSoon), tr("Next 60 min"), u"due"_s);
    addTab(static_cast<int>(Show::PaidNotOut), tr("Paid, not out"), u"paid"_s);
    addTab(static_cast<int>(Show::AllInside), tr("All inside"), u"all"_s);
    restoreTab(static_cast<int>(Show::Soon));
    setFilterHint(tr("Plate, ticket or spot"));
    setUpDeeds();
    setUpTable();
    connect(this, &ListFrame::tabChosen, this, [this] { m_feed.restart(); });
    connect(this, &ListFrame::filterChanged, this, [this] { m_feed.restart(); });
    connect(this, &ListFrame::retryAsked, this, [this] { m_feed.refresh(); });
    connect(empty(), &EmptyState::actionTriggered, this, &LeavingPage::onEmptyAction);
    m_prices.setSingleShot(true);
    m_prices.setInterval(pricePauseMs);
    connect(&m_prices, &QTimer::timeout, this, &LeavingPage::askPrices);
    m_tick.setInterval(secondMs);
    connect(&m_tick, &QTimer::timeout, this, &LeavingPage::onMinute);
    m_feed.setAwake(false);
    m_feed.onWaiting([this](bool waiting) { setWaiting(waiting); });
    m_feed.restart();
}

void LeavingPage::setUpTable()
{
    ListTable &list = *table();
    list.setModel(m_model);
    list.setItemDelegate(new LeavingDelegate(*m_model, &list));
    for (int column = 0; column < static_cast<int>(std::size(columnWidths)); ++column)
        list.setColumnWidth(column, columnWidths[column]);
    list.horizontalHeader()->setStretchLastSection(true);
    list.setSortableColumns(
        {LeavingModel::DueColumn, LeavingModel::PlateColumn, LeavingModel::InColumn, LeavingModel::SpotColumn});
    connect(&list, &ListTable::sortAsked, this, [this](int column, Qt::SortOrder order) {
        m_sort = sortOfColumn(column);
        m_descending = order == Qt::DescendingOrder;
        m_feed.restart();
    });
    connect(&list, &ListTable::opened, this, [this] { ask(DeskDeed::TakePayment); });
    connect(&list, &ListTable::markAsked, this, &LeavingPage::mark);
    connect(&list, &ListTable::moreWanted, this, [this] {
        m_feed.more();
        m_prices.start();
    });
    connect(&list, &ListTable::currentRowChanged, this, &LeavingPage::showChosen);
    connect(m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &, const QList<int> &roles) {
                if (roles.contains(Qt::CheckStateRole) && first.column() == LeavingModel::MarkColumn)
                    showChosen();
            });
    noteKey(&list, tr("Take the Payment of the Chosen Vehicle"), QKeySequence(Qt::Key_Return));
    noteKey(&list, tr("Mark the Chosen Row"), QKeySequence(Qt::Key_Space));
    list.remember(memory(), listName());
}

void LeavingPage::setUpDeeds()
{
    deeds()->addWidget(m_plate);
    m_pay = new KeyButton(tr("Take Payment"), nullptr, KeyButton::Look::Primary);
    m_pay->setObjectName(u"leavingPay"_s);
    m_pay->setGlyph(Glyph::Paid);
    m_pay->setKeyHint(tr("Enter"));
    connect(m_pay, &KeyButton::clicked, this, [this] { ask(DeskDeed::TakePayment); });
    deeds()->addWidget(m_pay);
    addDeed(DeskDeed::Extend, u"leavingExtend"_s, tr("Extend"), QKeyCombination(Qt::CTRL, Qt::Key_T))
        ->setGlyph(Glyph::Extend);
    addDeed(DeskDeed::Move, u"leavingMove"_s, tr("Move"), QKeyCombination(Qt::CTRL, Qt::Key_M))->setGlyph(Glyph::Move);
    addDeed(DeskDeed::Details, u"leavingOpen"_s, tr("Open Stay"), QKeyCombination(Qt::CTRL, Qt::Key_E))
        ->setGlyph(Glyph::Edit);
    deeds()->addStretch();
    m_copyMarked->setObjectName(u"leavingCopy"_s);
    m_copyMarked->setToolTip(tr("As rows for a message or a table"));
    connect(m_copyMarked, &KeyButton::clicked, this, &LeavingPage::copyMarked);
    m_marked->setObjectName(u"leavingMarked"_s);
    deeds()->addWidget(m_marked);
    deeds()->addWidget(m_markKey);
    deeds()->addWidget(m_copyMarked);
    const bool mayPark = m_office.may(Permission::ParkVehicles);
    if (!m_office.may(Permission::TakeMoney))
        m_pay->setToolTip(tr("Taking money is for an attendant or a manager."));
    for (qsizetype i = 0; i < 2 && !mayPark; ++i)
        m_buttons.at(i)->setToolTip(tr("This is for an attendant or a manager."));
    showChosen();
}

KeyButton *LeavingPage::addDeed(DeskDeed deed, const QString &name, const QString &text, const QKeySequence &key)
{
    auto *button = new KeyButton(text);
    button->setObjectName(name);
    button->setKeyHint(keyText(key));
    connect(button, &KeyButton::clicked, this, [this, deed] { ask(deed); });
    deeds()->addWidget(button);
    m_buttons.append(button);
    QAction *action = addCommand(this, name + u"Action"_s, text, key, [this, deed] { ask(deed); });
    table()->addAction(action); // the menu of a row
    m_actions.append(action);
    return button;
}

LeavingList::Question LeavingPage::question() const
{
    LeavingList::Question question;
    question.lot = m_lot;
    question.show = static_cast<Show>(tab());
    question.text = filterText();
    question.sort = m_sort;
    question.descending = m_descending;
    return question;
}

void LeavingPage::take(const LeavingList::Answer &answer)
{
    clearError();
    const Instant now = m_office.clock().now();
    m_minute = now.ms / msPerMinute;
    m_model->setLot(answer.lot);
    m_model->setNow(now);
    m_model->setRows(leavingLines(answer, m_sort, m_descending));
    m_model->prune();
    setTabCount(static_cast<int>(Show::Soon), answer.counts.overTime + answer.counts.dueSoon);
    setTabCount(static_cast<int>(Show::OverTime), answer.counts.overTime);
    setTabCount(static_cast<int>(Show::DueSoon), answer.counts.dueSoon);
    setTabCount(static_cast<int>(Show::PaidNotOut), answer.counts.paidNotOut);
    setTabCount(static_cast<int>(Show::AllInside), answer.counts.inside);
    setCut(m_feed.isCut(), answer.rows.size());
    if (answer.rows.isEmpty())
        sayEmpty(answer);
    showRows(!answer.rows.isEmpty());
    table()->chooseFirst();
    showChosen();
    m_prices.start();
    table()->checkEnd();
}

void LeavingPage::sayEmpty(const LeavingList::Answer &answer)
{
    if (!filterText().isEmpty()) {
        empty()->setSentence(tr("Nothing here matches “%1”.").arg(filterText()));
        empty()->setAction(tr("Clear the Filter"), keyText(QKeySequence(Qt::Key_Escape)));
        return;
    }
    if (answer.counts.inside == 0) {
        empty()->setSentence(tr("Nobody is inside."));
        empty()->setAction(tr("To the Box"), keyText(QKeySequence(Qt::Key_F2)));
        return;
    }
    switch (static_cast<Show>(tab())) {
    case Show::OverTime: empty()->setSentence(tr("Nobody is over the agreed time.")); break;
    case Show::PaidNotOut: empty()->setSentence(tr("Nobody who has paid is still inside.")); break;
    default: empty()->setSentence(tr("Nobody is due in the next 60 minutes.")); break;
    }
    empty()->setAction(tr("Show All Inside"));
}

void LeavingPage::onEmptyAction()
{
    if (!filterText().isEmpty()) {
        setFilterText({});
    } else if (m_feed.answer() && m_feed.answer()->counts.inside == 0) {
        Q_EMIT deskAsked();
    } else {
        setTab(static_cast<int>(Show::AllInside));
        m_feed.restart();
    }
}

void LeavingPage::onMinute()
{
    const qint64 minute = m_office.clock().now().ms / msPerMinute;
    if (minute == m_minute || !m_feed.answer())
        return;
    m_minute = minute;
    m_model->setNow(m_office.clock().now());
    m_feed.refresh(); // whoever is over the time now belongs elsewhere
}

void LeavingPage::askPrices()
{
    if (!isVisible())
        return;
    const ListTable &list = *table();
    StayPrices::Question question;
    const int first = qMax(0, list.rowAt(0));
    const int last = list.rowAt(list.viewport()->height() - 1);
    for (int row = first; row <= (last < 0 ? m_model->rowCount() - 1 : last); ++row) {
        const LeavingLine *line = m_model->rowAt(m_model->index(row, 0));
        if (line != nullptr && !line->titleCount)
            question.stays.append(line->row.stay);
    }
    if (question.stays.isEmpty())
        return;
    m_office.read<StayPrices>(question).then(this, [this](const Result<StayPrices::Answer> &answer) {
        if (answer)
            m_model->takePrices(*answer);
    });
}

std::optional<StayId> LeavingPage::chosen() const
{
    const LeavingLine *line = m_model->rowAt(table()->currentIndex());
    return line == nullptr || line->titleCount ? std::nullopt : std::optional(line->row.stay);
}

void LeavingPage::showChosen()
{
    const LeavingLine *line = m_model->rowAt(table()->currentIndex());
    const bool any = line != nullptr && !line->titleCount;
    if (any)
        m_plate->setVehicle(line->row.plate, line->row.ticket);
    m_plate->setVisible(any);
    const bool mayPark = m_office.may(Permission::ParkVehicles);
    m_pay->setEnabled(any && m_office.may(Permission::TakeMoney));
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const bool possible = any && (mayPark || i == m_buttons.size() - 1); // the last one only looks
        m_buttons.at(i)->setEnabled(possible);
        m_actions.at(i)->setEnabled(possible);
    }
    const int marked = m_model->markedCount();
    m_marked->setText(marked == 0 ? tr("Mark rows") : tr("%n marked", nullptr, marked));
    m_copyMarked->setEnabled(marked > 0);
}

void LeavingPage::ask(DeskDeed deed)
{
    const auto stay = chosen();
    if (!stay || (deed == DeskDeed::TakePayment && !m_pay->isEnabled()))
        return;
    Q_EMIT deedAsked(deed, *stay);
}

void LeavingPage::mark(const QModelIndex &index)
{
    const QModelIndex box = m_model->index(index.row(), LeavingModel::MarkColumn);
    const bool marked = box.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    m_model->setData(box, marked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void LeavingPage::copyMarked()
{
    table()->copyRows(m_model->markedRows());
}

void LeavingPage::setPrinting(Printing &printing)
{
    m_printing = &printing;
    auto *print = new KeyButton(tr("Print"));
    print->setObjectName(u"leavingPrint"_s);
    print->setGlyph(Glyph::Printer);
    print->setKeyHint(keyText(QKeySequence(QKeySequence::Print)));
    print->setToolTip(tr("The marked rows, else the whole list"));
    connect(print, &KeyButton::clicked, this, &LeavingPage::printList);
    head()->addWidget(print);
    addCommand(this, u"leavingPrintAction"_s, tr("Print This List"), QKeySequence(QKeySequence::Print),
               &LeavingPage::printList);
}

void LeavingPage::printList()
{
    if (m_printing == nullptr || !m_feed.answer())
        return;
    const QString title = tr("Leaving");
    const Slip slip =
        leavingPaper(*m_model, m_feed.answer()->lot, title, m_office.clock().now(), m_model->markedRows());
    m_printing->print(slip, title).then(this, [this](const Done &done) {
        if (done)
            tell(tr("The list is printed."));
        else
            tell(tr("The list is not printed: %1").arg(errorText(done.error())));
    });
}

void LeavingPage::showEvent(QShowEvent *event)
{
    ListFrame::showEvent(event);
    m_feed.setAwake(true);
    m_tick.start();
    onMinute();
    m_prices.start();
}

void LeavingPage::hideEvent(QHideEvent *event)
{
    ListFrame::hideEvent(event);
    m_feed.setAwake(false);
    m_tick.stop();
}

} // namespace parkdesk
