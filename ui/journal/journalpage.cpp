// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalpage.h"

#include "services/lots/listlots.h"
#include "services/staff/liststaff.h"
#include "ui/journal/journaldetail.h"
#include "ui/journal/journalwords.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/daytitle.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/periodchoice.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/viewmemory.h"
#include "ui/shared/windowtable.h"

#include <QComboBox>
#include <QHBoxLayout>
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

constexpr int journalTypingMs = 250;
constexpr int journalWidths[] = {56, 140, 118, 186, 104, 76, 96};
const QString journalList = u"journal"_s;
constexpr int choiceLength = 12;

} // namespace

JournalPage::JournalPage(Office &office, LotId lot, ViewMemory &memory, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_here(lot)
    , m_memory(memory)
    , m_window(new JournalWindow(this))
    , m_feed(office, *m_window, this, ears())
    , m_banner(new Banner)
    , m_detail(new JournalDetail)
{
    setObjectName(u"journalPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metric::cardGap);
    middle->addWidget(listCard(), 1);
    middle->addWidget(m_detail);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::cardGap, metric::pageMargin, metric::cardGap);
    column->setSpacing(metric::cardGap);
    column->addLayout(filterRow());
    column->addWidget(m_banner);
    column->addLayout(middle, 1);
    m_banner->hide();
    setUpTable();
    m_typing.setSingleShot(true);
    m_typing.setInterval(journalTypingMs);
    connect(&m_typing, &QTimer::timeout, this, &JournalPage::askNow);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->hide();
        m_feed.ask(m_feed.query());
    });
    connect(m_detail, &JournalDetail::openAsked, this, &JournalPage::openCurrent);
    connect(m_detail, &JournalDetail::stayAsked, this, [this](StayId stay) {
        clearFilters();
        m_onlyStay = stay;
        askNow();
    });
    addCommand(this, u"journalFind"_s, tr("To the Field of the Journal"), QKeySequence::Find, [this] {
        m_thing->setFocus(Qt::ShortcutFocusReason);
        m_thing->selectAll();
    });
    addCommand(this, u"journalClearAction"_s, tr("Show the Whole Journal"), {}, [this] {
        clearFilters();
        askNow();
    });
    m_feed.setAwake(false);
    connect(&m_shown, &ShownWatch::changed, this, [this](bool shown) { m_feed.setAwake(shown); });
    readChoices();
}

JournalPage::Feed::Ears JournalPage::ears()
{
    return {[this](const JournalDays::Day &day) {
                const QString name = dayTitle(day.span.from, m_office.clock().now(), *m_feed.lot().zone);
                return tr("%1 · %2", "day, count").arg(name, tr("%n deed(s)", nullptr, day.rows));
            },
            [this] { tellFound(); },
            [this](const Error &error) {
                m_banner->say(Banner::Kind::Error, errorText(error));
                m_banner->setAction(tr("Try Again"));
            },
            [](const ChangeSet &) { return true; }, // whatever was done is in the journal
            [this] { return m_table->idsInSight(); }};
}

QComboBox *JournalPage::choice(const QString &name, const QString &words, const QString &all)
{
    QComboBox *box = filterChoice(name, words, all, choiceLength);
    connect(box, &QComboBox::activated, this, &JournalPage::askNow);
    return box;
}

QHBoxLayout *JournalPage::filterRow()
{
    m_thing = new QLineEdit;
    m_thing->setObjectName(u"journalThing"_s);
    m_thing->setAccessibleName(tr("Plate, ticket or booking code"));
    m_thing->setPlaceholderText(tr("Plate, ticket or booking code"));
    m_thing->setClearButtonEnabled(true);
    m_thing->setInputMethodHints(Qt::ImhNoPredictiveText);
    m_thing->addAction(glyphIcon(Glyph::Search), QLineEdit::LeadingPosition)->setText(m_thing->accessibleName());
    m_thing->installEventFilter(this);
    m_period = new PeriodChoice(u"journal"_s, choiceLength);
    connect(m_period, &PeriodChoice::chosen, this, &JournalPage::askNow);
    connect(m_period, &PeriodChoice::dateTyped, &m_typing, qOverload<>(&QTimer::start));
    m_person = choice(u"journalPerson"_s, tr("Person"), tr("Everybody"));
    m_deed = choice(u"journalDeed"_s, tr("Deed"), tr("Every deed"));
    m_lotChoice = choice(u"journalLot"_s, tr("Lot"), tr("All lots"));
    m_clear = new KeyButton(tr("Clear All"), nullptr, KeyButton::Look::Link);
    m_clear->setObjectName(u"journalClear"_s);
    m_clear->hide();
    connect(m_thing, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_clear, &KeyButton::clicked, this, [this] {
        clearFilters();
        askNow();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::rowGap);
    row->addWidget(m_thing, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_period, m_person, m_deed, m_lotChoice})
        row->addWidget(widget);
    row->addWidget(m_clear);
    return row;
}

QWidget *JournalPage::listCard()
{
    auto *card = new Card;
    m_count = new TextLabel({}, FontRole::Strong);
    m_count->setObjectName(u"journalCount"_s);
    card->body()->addWidget(m_count);
    m_table = new WindowTable;
    m_empty = new EmptyState(tr("Nothing was done that fits all of this."));
    m_empty->setObjectName(u"journalEmpty"_s);
    m_empty->setAction(tr("Show the Whole Journal"));
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        clearFilters();
        askNow();
    });
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack, 1);
    card->body()->addSpacing(metric::rowGap);
    card->body()->addLayout(keyHintRow({{keyText(Qt::Key_Return), tr("go to the thing")},
                                        {keyText(Qt::Key_Home), tr("newest")},
                                        {keyText(Qt::Key_End), tr("oldest")}}));
    return card;
}

void JournalPage::setUpTable()
{
    m_table->setObjectName(u"journalTable"_s);
    m_table->setAccessibleName(tr("Deeds"));
    m_table->setWindow(m_window);
    m_table->setItemDelegate(new RowDelegate(m_table));
    for (int column = 0; column < static_cast<int>(std::size(journalWidths)); ++column)
        m_table->header()->resizeSection(column, journalWidths[column]);
    m_table->remember(m_memory, journalList);
    m_table->installEventFilter(this);
    noteKey(m_table, tr("Go to the Thing"), QKeySequence(Qt::Key_Return));
    connect(m_table, &WindowTable::opened, this, &JournalPage::openCurrent);
    connect(m_table, &WindowTable::currentRowChanged, this, &JournalPage::showCurrent);
    connect(m_window, &QAbstractItemModel::dataChanged, this, &JournalPage::showCurrent);
    m_table->returnAfterReset([this] { return m_feed.refreshes(); });
}

void JournalPage::readChoices()
{
    m_office.read<KnownDeeds>({}).then(this, [this](const Result<KnownDeeds::Answer> &deeds) {
        if (!deeds)
            return;
        QList<std::pair<QString, QString>> named;
        for (const QString &code : *deeds)
            named.append({journalDeedWords(code), code});
        std::sort(named.begin(), named.end(),
                  [](const auto &a, const auto &b) { return a.first.localeAwareCompare(b.first) < 0; });
        for (const auto &[words, code] : std::as_const(named))
            m_deed->addItem(words, code);
    });
    if (m_office.may(Permission::SeeStaff)) {
        m_office.read<ListStaff>({}).then(this, [this](const Result<ListStaff::Answer> &staff) {
            if (!staff)
                return;
            for (const ListStaff::Row &row : *staff)
                m_person->addItem(row.name, row.staff.value);
        });
    } else {
        m_person->hide();
    }
    m_office.read<ListLots>({}).then(this, [this](const Result<ListLots::Answer> &lots) {
        if (!lots)
            return;
        for (const Lot &lot : *lots) {
            m_lotChoice->addItem(lot.name, lot.id.value);
            if (lot.id == m_here) {
                m_feed.setLot(lot);
                m_window->setZone(lot.zone);
                m_period->setLot(lot, m_office.clock().now());
            }
        }
        const bool several = lots->size() > 1;
        m_lotChoice->setVisible(several);
        m_table->header()->setSectionHidden(JournalWindow::LotColumn, !several);
        askNow();
    });
}

void JournalPage::askNow()
{
    m_typing.stop();
    JournalQuery query;
    if (const auto days = m_period->span(m_office.clock().now())) {
        query.from = days->from;
        query.until = days->until;
    }
    if (m_person->currentIndex() > 0)
        query.staff = StaffId {m_person->currentData().toLongLong()};
    if (m_lotChoice->currentIndex() > 0)
        query.lot = LotId {m_lotChoice->currentData().toLongLong()};
    query.deed = m_deed->currentIndex() > 0 ? m_deed->currentData().toString() : QString();
    query.thing = m_thing->text().trimmed();
    if (!query.thing.isEmpty())
        m_onlyStay.reset();
    query.stay = m_onlyStay;
    m_clear->setVisible(query != JournalQuery());
    m_table->forgetReturn();
    m_banner->hide();
    m_feed.ask(query);
}

void JournalPage::clearFilters()
{
    m_period->clear();
    for (QComboBox *box : {m_person, m_deed, m_lotChoice})
        box->setCurrentIndex(0);
    m_onlyStay.reset();
    m_thing->clear();
}

void JournalPage::tellFound()
{
    const int found = m_feed.found();
    m_count->setText(m_feed.isComplete() ? tr("%n deed(s)", nullptr, found)
                                         : tr("%1 deeds, counting on…").arg(QLocale().toString(found)));
    m_stack->setCurrentIndex(found == 0 && m_feed.isComplete() ? 1 : 0);
    m_table->chooseFirst();
    showCurrent();
}

void JournalPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    m_detail->showRow(current.isValid() ? m_window->rowAt(current.row()) : nullptr, m_feed.lot().zone);
}

void JournalPage::openCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const JournalRow *row = current.isValid() ? m_window->rowAt(current.row()) : nullptr;
    if (row == nullptr)
        return;
    if (row->stay.isValid())
        Q_EMIT deedAsked(DeskDeed::Details, row->stay);
    else if (const QString page = journalPageOf(*row); !page.isEmpty())
        Q_EMIT pageAsked(page);
}

void JournalPage::focusInEvent(QFocusEvent *)
{
    m_table->setFocus(Qt::OtherFocusReason);
}

bool JournalPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool down = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down;
    if (watched == m_thing && down) {
        if (m_typing.isActive())
            askNow();
        m_table->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_thing && key == Qt::Key_Escape && !m_thing->text().isEmpty()) {
        m_thing->clear();
        return true;
    }
    if (watched == m_table && (key == Qt::Key_Escape || key == Qt::Key_Slash)) {
        m_thing->setFocus(Qt::OtherFocusReason);
        m_thing->selectAll();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parkdesk
