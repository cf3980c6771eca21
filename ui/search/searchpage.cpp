// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchpage.h"

#include "services/lots/listlots.h"
#include "services/search/dropsearch.h"
#include "services/search/savesearch.h"
#include "services/staff/liststaff.h"
#include "ui/search/daystrip.h"
#include "ui/search/driverfacets.h"
#include "ui/search/facetcounts.h"
#include "ui/search/facetpanel.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/vehicledelegate.h"
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

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingPauseMs = 150;
constexpr int stayWidths[] = {52, 80, 130, 92, 54, 88, 80, 140, 58};
const QString searchList = u"search"_s;

QHBoxLayout *keysRow()
{
    return keyHintRow({{keyText(Qt::Key_Return), SearchPage::tr("open the stay")},
                       {keyText(Qt::Key_Home), SearchPage::tr("newest")},
                       {keyText(Qt::Key_End), SearchPage::tr("oldest")},
                       {u"/"_s, SearchPage::tr("to the field")}});
}

} // namespace

SearchPage::SearchPage(Office &office, LotId lot, ViewMemory &memory, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_lot(lot)
    , m_memory(memory)
    , m_window(new StaysWindow(this))
    , m_feed(new SearchFeed(office, *m_window, this))
    , m_text(new QLineEdit)
    , m_saveForm(new QWidget)
    , m_drivers(office.may(Permission::SeeDrivers) ? new DriverFacets(office) : nullptr)
    , m_facets(new FacetPanel(m_drivers))
    , m_counts(new FacetCounts(office, this))
    , m_banner(new Banner)
{
    setObjectName(u"searchPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metric::cardGap);
    middle->addWidget(m_facets);
    middle->addWidget(resultCard(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::cardGap, metric::pageMargin, metric::cardGap);
    column->setSpacing(metric::cardGap);
    column->addLayout(fieldRow());
    m_saveForm->setLayout(saveRow());
    m_saveForm->hide();
    column->addWidget(m_saveForm);
    column->addWidget(m_banner);
    column->addLayout(middle, 1);
    m_banner->hide();
    setUpTable();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPauseMs);
    connect(&m_typing, &QTimer::timeout, this, &SearchPage::askNow);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_facets, &FacetPanel::changed, this, &SearchPage::askNow);
    connect(m_feed, &SearchFeed::progressed, this, &SearchPage::tellFound);
    connect(m_feed, &SearchFeed::waited, m_wait, &QWidget::setVisible);
    connect(m_feed, &SearchFeed::failed, this, [this](const Error &error) {
        m_banner->say(Banner::Kind::Error, errorText(error));
        m_banner->setAction(tr("Try Again"));
        m_unread = true;
    });
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_noLots)
            readLots();
        else
            m_feed->refresh();
    });
    connect(m_counts, &FacetCounts::counted, m_facets, &FacetPanel::showCounts);
    addCommand(this, u"searchFocus"_s, tr("To the Search Field"), QKeySequence::Find, [this] {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
    });
    m_feed->setAwake(false);
    connect(&m_shown, &ShownWatch::changed, m_feed, &SearchFeed::setAwake);
    watchKey();
    readLots();
    readClerks();
    readSaved();
}

void SearchPage::watchKey()
{
    if (m_drivers == nullptr)
        return;
    connect(m_drivers, &DriverFacets::passwordAsked, this, &SearchPage::passwordAsked);
    // Whether a desk that is hidden was locked, it knows when the key is gone.
    connect(&m_shown, &ShownWatch::changed, m_drivers, [this] {
        m_drivers->checkKey();
        QTimer::singleShot(0, m_drivers, &DriverFacets::checkKey);
    });
}

QHBoxLayout *SearchPage::fieldRow()
{
    m_text->setObjectName(u"searchText"_s);
    m_text->setAccessibleName(tr("Search all stays"));
    m_text->setPlaceholderText(tr("Piece of a plate, ticket or booking code, #spot, lot; * and ? stand for any sign"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(glyphIcon(Glyph::Search), QLineEdit::LeadingPosition)->setText(m_text->accessibleName());
    m_text->setInputMethodHints(Qt::ImhNoPredictiveText);
    m_text->installEventFilter(this);
    m_saved = new QComboBox;
    m_saved->setObjectName(u"savedSearches"_s);
    m_saved->setAccessibleDescription(tr("Saved searches"));
    m_saved->hide();
    m_saveButton = new KeyButton(tr("Save Search"));
    m_saveButton->setObjectName(u"saveSearch"_s);
    m_saveButton->setKeyHint(keyText(QKeyCombination(Qt::CTRL, Qt::Key_S)));
    m_dropButton = new KeyButton(tr("Forget It"));
    m_dropButton->setObjectName(u"dropSearch"_s);
    m_dropButton->hide();
    const auto openForm = [this] {
        m_saveForm->show();
        m_saveName->setText(m_saved->currentIndex() > 0 ? m_saved->currentText() : QString());
        m_saveName->selectAll();
        m_saveName->setFocus(Qt::ShortcutFocusReason);
    };
    connect(m_saveButton, &KeyButton::clicked, this, openForm);
    addCommand(this, u"saveSearchAction"_s, tr("Save the Search…"), QKeyCombination(Qt::CTRL, Qt::Key_S), openForm);
    connect(m_dropButton, &KeyButton::clicked, this, &SearchPage::drop);
    connect(m_saved, &QComboBox::activated, this, &SearchPage::useSaved);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::rowGap);
    row->addWidget(m_text, 1);
    row->addWidget(m_saved);
    row->addWidget(m_dropButton);
    row->addWidget(m_saveButton);
    return row;
}

QHBoxLayout *SearchPage::saveRow()
{
    m_saveName = new QLineEdit;
    m_saveName->setObjectName(u"saveSearchName"_s);
    m_saveName->setAccessibleName(tr("Name of the search"));
    m_saveName->setPlaceholderText(tr("Name of the search, for yourself alone"));
    m_saveName->setMaxLength(SaveSearch::longestName);
    m_saveName->installEventFilter(this);
    auto *keep = new KeyButton(tr("Save"), nullptr, KeyButton::Look::Primary);
    keep->setObjectName(u"saveSearchNow"_s);
    keep->setKeyHint(keyText(Qt::Key_Return));
    connect(keep, &KeyButton::clicked, this, &SearchPage::save);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(m_saveName);
    row->addWidget(keep);
    m_saveName->setMinimumWidth(280);
    return row;
}

QWidget *SearchPage::resultCard()
{
    auto *card = new Card;
    m_count = new TextLabel({}, FontRole::Strong);
    m_count->setObjectName(u"searchCount"_s);
    m_wait = new TextLabel(tr("Searching…"), FontRole::Small, Tone::Quiet);
    m_wait->hide();
    auto *head = new QHBoxLayout;
    head->addWidget(m_count);
    head->addWidget(m_wait);
    head->addStretch();
    card->body()->addLayout(head);
    m_table = new WindowTable;
    m_days = new DayStrip(*m_window);
    auto *list = new QWidget;
    auto *row = new QHBoxLayout(list);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_table, 1);
    row->addWidget(m_days);
    m_empty = new EmptyState(QString());
    m_empty->setObjectName(u"searchEmpty"_s);
    m_stack = new QStackedWidget;
    m_stack->addWidget(list);
    m_stack->addWidget(m_empty);
    card->body()->addWidget(m_stack, 1);
    card->body()->addSpacing(metric::rowGap);
    card->body()->addLayout(keysRow());
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { showQuery({}); });
    connect(m_days, &DayStrip::rowAsked, m_table, [this](int wanted) {
        m_table->goToRow(wanted);
        m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtTop);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    return card;
}

void SearchPage::setUpTable()
{
    m_table->setObjectName(u"searchTable"_s);
    m_table->setAccessibleName(tr("Stays found"));
    m_table->setWindow(m_window);
    const auto vehicleOf = [this](const QModelIndex &index) {
        const StayRow *row = m_window->rowAt(index.row());
        return row == nullptr ? std::nullopt : std::optional(VehicleCells {row->plate, row->ticket, row->vehicleType});
    };
    m_table->setItemDelegate(
        new VehicleDelegate(StaysWindow::PlateColumn, StaysWindow::TypeColumn, vehicleOf, m_table));
    for (int column = 0; column < static_cast<int>(std::size(stayWidths)); ++column)
        m_table->header()->resizeSection(column, stayWidths[column]);
    m_freshColumns = m_memory.look(searchList).columns.isEmpty();
    m_table->remember(m_memory, searchList);
    m_table->installEventFilter(this);
    noteKey(m_table, tr("Open the Stay"), QKeySequence(Qt::Key_Return));
    connect(m_table, &WindowTable::opened, this, &SearchPage::openCurrent);
    m_table->returnAfterReset([this] { return m_feed->refreshes(); });
    m_feed->onSight([this] { return m_table->idsInSight(); });
    connect(m_table, &WindowTable::scrolled, this, [this] { m_days->setPosition(m_table->rowsInSight().first); });
}

void SearchPage::readLots()
{
    m_office.read<ListLots>({}).then(this, [this](const Result<ListLots::Answer> &lots) {
        m_noLots = !lots;
        if (!lots) { // without the lot there are no days, and nothing can be listed
            m_banner->say(Banner::Kind::Error, errorText(lots.error()));
            m_banner->setAction(tr("Try Again"));
            return;
        }
        m_banner->hide();
        for (const Lot &lot : *lots) {
            if (lot.id == m_lot) {
                m_facets->setLots(*lots, lot);
                m_feed->setLot(lot);
            }
        }
        const bool several = lots->size() > 1;
        m_table->header()->setSectionHidden(StaysWindow::LotColumn, !several);
        if (m_freshColumns) // beside the lot it has no room; the header's menu brings it back
            m_table->header()->setSectionHidden(StaysWindow::MethodColumn, several);
        m_begun = false; // what was asked before the lot was known waits for it
        askNow();
    });
}

void SearchPage::readClerks()
{
    if (!m_office.may(Permission::SeeStaff))
        return;
    m_office.read<ListStaff>({}).then(this, [this](const Result<ListStaff::Answer> &staff) {
        QList<FacetPanel::Clerk> clerks;
        if (staff) {
            for (const ListStaff::Row &row : *staff)
                clerks.append({row.staff, row.name});
        }
        m_facets->setClerks(clerks);
    });
}

void SearchPage::readSaved()
{
    m_office.read<SavedSearches>({}).then(this, [this](const Result<SavedSearches::Answer> &saved) {
        if (!saved)
            return;
        m_searches = *saved;
        m_saved->clear();
        m_saved->addItem(tr("Saved searches"));
        int current = 0;
        StayQuery now = m_feed->query();
        for (const SavedSearches::Saved &one : std::as_const(m_searches)) {
            m_saved->addItem(one.name);
            if (one.query == now)
                current = m_saved->count() - 1;
        }
        m_saved->setCurrentIndex(current);
        m_saved->setVisible(!m_searches.isEmpty());
        m_dropButton->setVisible(current > 0);
    });
}

void SearchPage::askNow()
{
    m_typing.stop();
    StayQuery query;
    query.text = m_text->text().trimmed();
    m_facets->readInto(query);
    if (m_begun && query == m_feed->query())
        return;
    m_begun = true;
    m_table->forgetReturn();
    m_counted = false;
    m_counts->stop();
    m_facets->forgetCounts();
    if (!m_noLots)
        m_banner->hide();
    int current = 0;
    for (qsizetype at = 0; at < m_searches.size(); ++at)
        current = m_searches.at(at).query == query ? static_cast<int>(at) + 1 : current;
    m_saved->setCurrentIndex(current);
    m_dropButton->setVisible(current > 0);
    m_feed->ask(query);
}

/// When what was found is there, and again when it changed.
void SearchPage::countFacets()
{
    if (std::exchange(m_counted, true) && !m_feed->refreshes())
        return;
    m_counts->ask(m_feed->query());
}

void SearchPage::showQuery(const StayQuery &query)
{
    m_facets->showConditions(query);
    m_text->setText(query.text);
    askNow();
}

void SearchPage::search(const QString &text)
{
    StayQuery query;
    query.text = text;
    showQuery(query);
    m_text->setFocus(Qt::OtherFocusReason);
}

void SearchPage::tellFound()
{
    if (std::exchange(m_unread, false))
        m_banner->hide();
    const int found = m_feed->found();
    const QString number = QLocale().toString(found);
    if (m_feed->isCut())
        m_count->setText(tr("More than %1 stays: the newest are listed").arg(number));
    else if (m_feed->isComplete())
        m_count->setText(tr("%n stay(s) found", nullptr, found));
    else
        m_count->setText(tr("%1 stays found, searching on…").arg(number));
    if (found == 0 && m_feed->isComplete())
        sayEmpty();
    m_stack->setCurrentIndex(found == 0 && m_feed->isComplete() ? 1 : 0);
    m_table->chooseFirst();
    m_days->setPosition(m_table->rowsInSight().first);
    if (m_feed->isComplete() || m_feed->isCut())
        countFacets();
}

void SearchPage::sayEmpty()
{
    const QString text = m_feed->query().text;
    StayQuery bare;
    bare.text = text;
    if (m_feed->query().isEmpty())
        m_empty->setSentence(tr("No vehicle was here yet."));
    else if (m_feed->query() == bare)
        m_empty->setSentence(tr("Nothing matches “%1”: no plate, code, spot or lot.").arg(text));
    else
        m_empty->setSentence(tr("No stay fits all the conditions."));
    m_empty->setAction(m_feed->query().isEmpty() ? QString() : tr("Show All Stays"));
}

void SearchPage::openCurrent()
{
    const qint64 stay = m_window->idAt(m_table->currentIndex().row());
    if (stay > 0 && m_feed->isListed()) // what is listed may still be the answer to another question
        Q_EMIT deedAsked(DeskDeed::Details, StayId {stay});
}

void SearchPage::save()
{
    const SaveSearch::Command command {m_saveName->text(), m_feed->query()};
    m_office.run<SaveSearch>(m_saveNumber.forInput(command.toJson()), command)
        .then(this, [this](const Result<SaveSearch::Outcome> &saved) {
            if (!saved) {
                m_banner->say(Banner::Kind::Error, errorText(saved.error()));
                m_banner->setAction({});
                return;
            }
            m_saveNumber.finish();
            m_banner->hide();
            m_saveForm->hide();
            m_text->setFocus(Qt::OtherFocusReason);
            readSaved();
        });
}

void SearchPage::drop()
{
    const int index = m_saved->currentIndex() - 1;
    if (index < 0 || index >= m_searches.size())
        return;
    const DropSearch::Command command {m_searches.at(index).id};
    m_office.run<DropSearch>(m_dropNumber.forInput(command.toJson()), command)
        .then(this, [this](const Result<DropSearch::Outcome> &dropped) {
            if (!dropped) {
                m_banner->setAction({});
                m_banner->say(Banner::Kind::Error, errorText(dropped.error()));
                return;
            }
            m_dropNumber.finish();
            m_text->setFocus(Qt::OtherFocusReason);
            readSaved();
        });
}

void SearchPage::useSaved(int index)
{
    if (index > 0 && index <= m_searches.size())
        showQuery(m_searches.at(index - 1).query);
    else
        showQuery({});
}

void SearchPage::focusInEvent(QFocusEvent *)
{
    m_text->setFocus(Qt::OtherFocusReason);
}

void SearchPage::keyPressEvent(QKeyEvent *event)
{
    // What is typed in the table is meant for the field.
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain
        && (event->key() == Qt::Key_Slash || (!event->text().trimmed().isEmpty() && event->text().at(0).isPrint()))) {
        m_text->setFocus(Qt::ShortcutFocusReason);
        m_text->selectAll();
        if (event->key() != Qt::Key_Slash)
            m_text->insert(event->text()); // the field's own undo brings back what was there
        return;
    }
    QWidget::keyPressEvent(event);
}

bool SearchPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_text && (enter || key == Qt::Key_Down)) {
        if (m_typing.isActive())
            askNow();
        m_table->setFocus(Qt::OtherFocusReason);
        m_table->chooseFirst();
        return true;
    }
    if (watched == m_text && key == Qt::Key_Escape && !m_text->text().isEmpty()) {
        m_text->clear();
        return true;
    }
    if (watched == m_saveName && enter) {
        save();
        return true;
    }
    if (watched == m_saveName && key == Qt::Key_Escape) {
        m_saveForm->hide();
        m_text->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (watched == m_table && key == Qt::Key_Escape) {
        m_text->setFocus(Qt::OtherFocusReason);
        m_text->selectAll();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parkdesk
