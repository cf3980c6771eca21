// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/staff/staffpage.h"

#include "services/changefeed.h"
#include "services/lots/listlots.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/viewmemory.h"
#include "ui/shared/waitline.h"
#include "ui/staff/newpersonform.h"
#include "ui/staff/personpanel.h"
#include "ui/staff/staffmodel.h"

#include <QCollator>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 420;
constexpr int burstMs = 50;
constexpr int columnWidths[] = {150, 104, 176, 128}; // the state takes the rest

} // namespace

StaffPage::StaffPage(Office &office, LotId lot, ViewMemory &memory, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_model(new StaffModel(this))
    , m_count(new TextLabel({}, FontRole::Body, Tone::Quiet))
    , m_add(new KeyButton(tr("&Add a Person"), nullptr, KeyButton::Look::Primary))
    , m_banner(new Banner)
    , m_wait(new WaitLine)
    , m_table(new QTableView)
    , m_waiting(new EmptyState(tr("Reading who works here …")))
    , m_list(new QStackedWidget)
    , m_person(new PersonPanel(office))
    , m_form(new NewPersonForm(office))
    , m_side(new QStackedWidget)
    , m_said(new TextLabel({}, FontRole::Small, Tone::Success))
{
    setObjectName(u"staffPage"_s);
    m_add->setObjectName(u"addPerson"_s);
    m_add->setGlyph(Glyph::Add);
    m_table->setObjectName(u"staffTable"_s);
    m_said->setObjectName(u"staffSaid"_s);
    m_said->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    column->setSpacing(metric::cardGap);
    column->addLayout(headRow());
    column->addWidget(m_banner);
    column->addLayout(middleRow(), 1);
    m_banner->hide();
    m_banner->setAction(tr("Try Again"));
    m_table->setModel(m_model);
    for (int at = 0; at < StaffModel::State; ++at)
        m_table->setColumnWidth(at, columnWidths[at]);
    rememberTable(*m_table, memory, u"staff"_s);
    m_burst.setInterval(burstMs);
    m_burst.setSingleShot(true);
    connect(&m_burst, &QTimer::timeout, this, &StaffPage::refresh);
    connect(m_banner, &Banner::actionTriggered, this, &StaffPage::refresh);
    connect(m_add, &KeyButton::clicked, this, &StaffPage::openForm);
    connect(m_form, &NewPersonForm::dismissed, this, &StaffPage::closeForm);
    connect(m_form, &NewPersonForm::added, this, [this](StaffId staff, const QString &name) {
        closeForm();
        goTo(staff.value);
        say(tr("%1 may log in now. Hand over the password in person.").arg(name));
    });
    connect(m_person, &PersonPanel::done, this, &StaffPage::say);
    connect(m_person, &PersonPanel::left, this, [this] { m_table->setFocus(Qt::OtherFocusReason); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StaffPage::showPerson);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &StaffPage::showPerson);
    connect(&office.feed(), &ChangeFeed::changed, this, &StaffPage::onFeed);
    connect(&office.notices(), &CommandNotices::roleChanged, this, &StaffPage::onRole);
    setFocusProxy(m_table);
    onRole();
    learnZone(lot);
}

QLayout *StaffPage::headRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::cardGap);
    row->addWidget(new TextLabel(tr("Staff"), FontRole::Title));
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_said);
    row->addWidget(m_add);
    return row;
}

QLayout *StaffPage::middleRow()
{
    dressTable(*m_table);
    m_table->setAccessibleName(tr("Staff"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->horizontalHeader()->setAccessibleName(tr("Columns"));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setMinimumSectionSize(60);
    m_table->installEventFilter(this);
    m_list->addWidget(m_waiting);
    m_list->addWidget(m_table);
    auto *card = new Card;
    m_wait->setObjectName(u"staffWaiting"_s);
    card->body()->addWidget(m_list, 1);
    card->body()->addWidget(m_wait);
    m_side->setFixedWidth(sideWidth);
    m_side->addWidget(m_person);
    m_side->addWidget(m_form);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::cardGap);
    row->addWidget(card, 1);
    row->addWidget(m_side);
    return row;
}

void StaffPage::learnZone(LotId lot)
{
    m_office.read<ListLots>({}).then(this, [this, lot](const Result<ListLots::Answer> &lots) {
        if (!lots)
            return; // the list says what is wrong; without a zone it shows no times
        for (const Lot &each : *lots) {
            if (each.id == lot)
                m_zone = each.zone;
        }
        m_model->setTime(m_zone, m_office.clock().now());
    });
}

void StaffPage::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void StaffPage::onFeed(const ChangeSet &changes)
{
    if (isVisible() && changes.touches(Entity::Staff))
        m_burst.start();
}

void StaffPage::onRole()
{
    m_add->setVisible(m_office.may(Permission::ManageStaff));
    if (!m_office.may(Permission::ManageStaff) && m_side->currentWidget() == m_form)
        closeForm();
    showPerson();
}

void StaffPage::refresh()
{
    const int asked = ++m_asked;
    m_wait->begin();
    m_office.read<ListStaff>({}).then(this, [this, asked](const Result<ListStaff::Answer> &rows) {
        if (asked != m_asked)
            return;
        m_wait->end();
        if (rows)
            takeRows(*rows);
        else
            showError(rows.error());
    });
}

void StaffPage::showError(const Error &error)
{
    m_banner->say(Banner::Kind::Error, tr("The list could not be read. %1").arg(errorText(error)));
    m_waiting->setSentence(tr("Nothing was read yet."));
    m_banner->show();
}

void StaffPage::takeRows(QList<ListStaff::Row> rows)
{
    m_banner->hide();
    QCollator collator;
    collator.setNumericMode(true);
    std::stable_sort(rows.begin(), rows.end(), [&](const ListStaff::Row &one, const ListStaff::Row &other) {
        if (one.disabled != other.disabled)
            return other.disabled;
        return collator.compare(one.name, other.name) < 0;
    });
    const auto off = std::count_if(rows.begin(), rows.end(), [](const ListStaff::Row &row) { return row.disabled; });
    m_count->setText(off == 0 ? tr("Accounts: %1").arg(rows.size())
                              : tr("Accounts: %1, switched off: %2").arg(rows.size()).arg(off));
    m_model->setTime(m_zone, m_office.clock().now());
    m_model->setRows({rows.begin(), rows.end()});
    if (m_list->currentWidget() != m_table) {
        // Whoever is already typing somewhere goes on there.
        const auto *field = qobject_cast<QLineEdit *>(window()->focusWidget());
        const bool typing = field != nullptr && field->isVisible() && !field->text().isEmpty();
        m_list->setCurrentWidget(m_table);
        if (isVisible() && !typing)
            m_table->setFocus(Qt::OtherFocusReason);
    }
    if (m_wanted != 0)
        goTo(m_wanted);
    else if (!m_table->selectionModel()->hasSelection())
        m_table->selectRow(0);
    showPerson();
}

void StaffPage::showPerson()
{
    const ListStaff::Row *row = m_model->rowAt(m_table->currentIndex());
    m_person->setVisible(row != nullptr);
    if (row != nullptr)
        m_person->show(*row);
}

void StaffPage::goTo(qint64 staff)
{
    const auto row = m_model->rowOf(staff);
    m_wanted = row ? 0 : staff;
    if (!row)
        return;
    m_table->setCurrentIndex(m_model->index(*row, 0));
    m_table->setFocus(Qt::OtherFocusReason);
}

void StaffPage::openForm()
{
    m_said->clear();
    m_side->setCurrentWidget(m_form);
    m_add->setEnabled(false);
    m_form->begin();
}

void StaffPage::closeForm()
{
    m_side->setCurrentWidget(m_person);
    m_add->setEnabled(true);
    m_table->setFocus(Qt::OtherFocusReason);
}

void StaffPage::say(const QString &sentence)
{
    m_said->setText(sentence);
    announce(m_said, Urgency::Polite);
}

bool StaffPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_person->takeFocus();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parkdesk
