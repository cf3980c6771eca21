// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lots/lotspage.h"

#include "services/changefeed.h"
#include "ui/lots/loteditor.h"
#include "ui/lots/lotlines.h"
#include "ui/lots/newlotform.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/layoutbatch.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/stockbar.h"
#include "ui/shared/supporttext.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/shared/toast.h"
#include "ui/shared/waitline.h"

#include <QFocusEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lotsBurstMs = 50;
constexpr int lotsRetryMs = 2000;
constexpr int factsWidth = 384;
constexpr int factLabelWidth = 128;

} // namespace

LotsPage::LotsPage(Office &office, LotId here, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_here(here)
    , m_model(new LotModel(this))
    , m_list(new QListView)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState({}))
    , m_banner(new Banner)
    , m_wait(new WaitLine)
    , m_pages(new QStackedWidget)
    , m_new(new KeyButton(tr("New Lot…")))
    , m_edit(new KeyButton(tr("Edit Lot and Plan"), nullptr, KeyButton::Look::Primary))
    , m_toast(new Toast(this))
    , m_facts(new Card)
{
    setObjectName(u"lotsPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_list->setObjectName(u"lotsView"_s);
    m_list->setAccessibleName(tr("Lots"));
    m_list->setModel(m_model);
    dressList(*m_list);
    m_list->setItemDelegate(new LotDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_list);
    auto *card = new Card;
    card->setAccessibleName(tr("Lots"));
    m_wait->setObjectName(u"lotsWaiting"_s);
    card->body()->addWidget(m_stack, 1);
    card->body()->addWidget(m_wait);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metric::pageMargin);
    columns->addWidget(card, 1);
    columns->addWidget(factsColumn());
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Lots"), FontRole::Title));
    head->addStretch();
    head->addWidget(new StockLegend);
    m_edit->setObjectName(u"lotsEdit"_s);
    m_edit->setKeyHint(keyText(Qt::Key_Return));
    m_edit->setVisible(m_office.may(Permission::ManageLots));
    m_new->setObjectName(u"lotsNew"_s);
    m_new->setKey(QKeySequence(Qt::Key_Insert));
    m_new->setVisible(m_office.may(Permission::ManageLots));
    head->addSpacing(16);
    head->addWidget(m_new);
    head->addWidget(m_edit);
    connect(m_new, &KeyButton::clicked, this, &LotsPage::openNewLot);
    connect(m_edit, &KeyButton::clicked, this, &LotsPage::openEditor);
    connect(m_list, &QListView::activated, this, &LotsPage::openEditor);
    noteKey(m_list, tr("Edit the Chosen Lot"), Qt::Key_Return);
    auto *all = new QWidget;
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_pages);
    m_pages->addWidget(all);
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    column->setSpacing(metric::cardGap);
    column->addLayout(head);
    column->addWidget(m_banner);
    column->addLayout(columns, 1);
    m_banner->hide();
    m_burst.setSingleShot(true);
    connect(&m_burst, &QTimer::timeout, this, &LotsPage::read);
    connect(m_banner, &Banner::actionTriggered, this, &LotsPage::read);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &LotsPage::showChosen);
    connect(&office.feed(), &ChangeFeed::changed, this, [this] {
        if (isVisible() && m_pages->currentIndex() == 0 && !m_burst.isActive())
            m_burst.start(lotsBurstMs);
    });
    addCommand(this, u"lotsRefresh"_s, tr("Read the Lots Again"), QKeySequence(Qt::Key_F5), &LotsPage::read);
}

QWidget *LotsPage::factsColumn()
{
    m_facts->setFixedWidth(factsWidth);
    m_facts->setObjectName(u"lotFacts"_s);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnMinimumWidth(0, factLabelWidth);
    m_grid->setColumnStretch(1, 1);
    m_facts->body()->addSpacing(4);
    m_facts->body()->addLayout(m_grid);
    m_facts->body()->addStretch();
    m_facts->hide();
    return m_facts;
}

void LotsPage::read()
{
    m_burst.stop();
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_wait->begin();
    m_office.read<LotsOverview>({}).then(this, [this](const Result<LotsOverview::Answer> &answer) { take(answer); });
}

void LotsPage::take(const Result<LotsOverview::Answer> &answer)
{
    m_reading = false;
    m_wait->end();
    if (!answer) {
        m_banner->setAction(tr("Try Again"), keyText(QKeySequence(Qt::Key_F5)));
        m_banner->say(Banner::Kind::Error, errorText(answer.error()));
        if (isVisible())
            m_burst.start(lotsRetryMs);
        return;
    }
    m_banner->hide();
    m_answer = *answer;
    std::vector<LotLine> lines;
    for (const LotsOverview::Row &row : m_answer.rows)
        lines.push_back(lotLine(row));
    m_empty->setSentence(tr("There is no lot yet."));
    m_stack->setCurrentIndex(lines.empty() ? 0 : 1);
    m_model->setRows(std::move(lines));
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(m_model->rowOf(m_here.value).value_or(0), 0));
    if (const auto row = m_model->rowOf(m_wanted.value)) {
        m_list->setCurrentIndex(m_model->index(*row, 0));
        m_wanted = {};
    }
    showChosen();
    if (std::exchange(m_again, false))
        read();
}

void LotsPage::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = m_factCount++;
    auto *name = new TextLabel(label, FontRole::Body, Tone::Quiet);
    auto *words = new TextLabel(value);
    words->setWordWrap(true);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(words, row, 1);
}

void LotsPage::showChosen()
{
    const LotLine *line = m_model->rowAt(m_list->currentIndex());
    m_facts->setVisible(line != nullptr);
    ++m_closuresAsked;
    const LayoutBatch batch(*m_facts);
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_factCount = 0;
    for (const LotsOverview::Row &row : m_answer.rows) {
        if (line == nullptr || row.now.lot.id.value != line->lot)
            continue;
        const Lot &lot = row.now.lot;
        m_facts->setTitle(lot.name);
        m_facts->setNote(lot.id == m_here ? tr("the lot of this desk") : QString());
        addFact(tr("Address"), lot.address);
        addFact(tr("Phone"), leftToRight(lot.phone));
        addFact(tr("Time there"),
                tr("%1 %2", "day, time").arg(dayText(m_answer.asOf, *lot.zone), timeText(m_answer.asOf, *lot.zone)));
        addFact(tr("Open"), row.hours.isAlwaysOpen() ? tr("day and night") : leftToRight(row.hours.toText()));
        addFact(tr("Tariff"), line->tariff.isEmpty() ? tr("none: nothing can be priced") : line->tariff);
        addFact(tr("Reviews"), ratingWords(row.rating));
        addFact(tr("Spots"),
                lot.assigned ? tr("the ticket names a spot") : tr("drivers choose; the ticket names none"));
        addFact(tr("Bookings held"), tr("%1 after their start").arg(durationText(lot.holdTime)));
        addFact(tr("Time to drive out"), durationText(lot.exitGrace));
        addFact(tr("Desks"), row.desks.join(tr(", ", "between the items of a list")));
        if (m_office.may(Permission::ManageLots)) {
            addFact(tr("Time zone"), leftToRight(QString::fromLatin1(lot.zone->id())));
            addFact(tr("Currency"), lot.currency.code());
            addFact(tr("A quote holds"), durationText(lot.paymentTime));
            addFact(tr("Shortest plate"), tr("%n sign(s)", nullptr, lot.shortestPlate));
            addFact(tr("Without a price"),
                    lot.fallbackAmount ? moneyText(*lot.fallbackAmount) : tr("a manager says the amount"));
        }
        readClosures(lot.id);
    }
}

void LotsPage::readClosures(LotId lot)
{
    const int serial = m_closuresAsked;
    m_office.read<ClosuresOfLot>({lot, false})
        .then(this, [this, lot, serial](const Result<ClosuresOfLot::Answer> &closures) {
            if (!closures || serial != m_closuresAsked)
                return;
            const LayoutBatch batch(*m_facts);
            for (const LotsOverview::Row &row : m_answer.rows) {
                if (row.now.lot.id == lot)
                    addClosures(*closures, *row.now.lot.zone);
            }
        });
}

void LotsPage::addClosures(const ClosuresOfLot::Answer &closures, const ZoneRules &zone)
{
    for (const ClosuresOfLot::Row &closure : closures) {
        const TimeSpan &span = closure.closure.span;
        const QString what = closure.what.isEmpty() ? tr("the whole lot") : leftToRight(closure.what);
        const QString until = span.until >= noEnd ? tr("until opened again")
                                                  : tr("until %1").arg(whenText(span.until, m_answer.asOf, zone));
        addFact(tr("Closed"), tr("%1, %2: %3", "what, until when, why").arg(what, until, closure.closure.reason));
    }
}

void LotsPage::openEditor()
{
    const LotLine *line = m_model->rowAt(m_list->currentIndex());
    if (line == nullptr || !m_office.may(Permission::ManageLots))
        return;
    if (m_editor == nullptr) {
        m_editor = new LotEditor(m_office);
        m_pages->addWidget(m_editor);
        connect(m_editor, &LotEditor::closed, this, &LotsPage::closeEditor);
    }
    m_pages->setCurrentWidget(m_editor);
    m_editor->open({line->lot}, line->name);
}

QString LotsPage::freshDesk() const
{
    QStringList taken;
    for (const LotsOverview::Row &row : m_answer.rows)
        taken += row.desks;
    int number = 1;
    while (taken.contains(tr("Desk %1").arg(number), Qt::CaseInsensitive))
        ++number;
    return tr("Desk %1").arg(number);
}

void LotsPage::openNewLot()
{
    if (m_newLot == nullptr) {
        QString currency;
        for (const LotsOverview::Row &row : m_answer.rows) {
            if (currency.isEmpty() || row.now.lot.id == m_here)
                currency = row.now.lot.currency.code();
        }
        m_newLot = new NewLotForm(m_office, currency, freshDesk());
        m_pages->addWidget(m_newLot);
        connect(m_newLot, &NewLotForm::dismissed, this, &LotsPage::closeEditor);
        connect(m_newLot, &NewLotForm::made, this, &LotsPage::onMade);
    }
    m_pages->setCurrentWidget(m_newLot);
    m_newLot->setFocus(Qt::OtherFocusReason);
}

void LotsPage::onMade(LotId lot, const QString &name, int spots)
{
    m_wanted = lot;
    m_toast->say(
        tr("%1 has %n spot(s). Before it can price a stay it needs a tariff: log in at its desk.", nullptr, spots)
            .arg(name));
    if (m_pages->currentWidget() == m_newLot)
        closeEditor();
    else if (m_pages->currentIndex() == 0)
        read();
    std::exchange(m_newLot, nullptr)->deleteLater();
}

void LotsPage::closeEditor()
{
    m_pages->setCurrentIndex(0);
    m_list->setFocus(Qt::OtherFocusReason);
    read();
}

void LotsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    read();
}

void LotsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_burst.stop();
}

void LotsPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_pages->currentIndex() == 0)
        m_list->setFocus(event->reason());
    else
        m_pages->currentWidget()->setFocus(event->reason());
}

} // namespace parkdesk
