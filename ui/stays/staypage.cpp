// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stays/staypage.h"

#include "services/changefeed.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/layoutbatch.h"
#include "ui/shared/listtable.h"
#include "ui/shared/plateview.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/tag.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/textrows.h"
#include "ui/shared/theme.h"
#include "ui/shared/waitline.h"
#include "ui/shared/whyprice.h"
#include "ui/stays/pricebar.h"
#include "ui/stays/staywords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int stayBurstMs = 50;
constexpr int deedGap = 6; // three deeds in a row in German as well
constexpr int stayFactsWidth = 384;
constexpr int stayLabelWidth = 104;
constexpr int leastRows = 3;

QGridLayout *factGrid(Card &card)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, stayLabelWidth);
    grid->setColumnStretch(1, 1);
    card.body()->addLayout(grid);
    return grid;
}

void clearGrid(QGridLayout &grid)
{
    while (QLayoutItem *item = grid.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// Shows every row of a short table without a scroll bar of its own.
void fitRows(ListTable &table)
{
    const int rows = table.model()->rowCount();
    const int header = table.horizontalHeader()->isHidden() ? 0 : table.horizontalHeader()->sizeHint().height();
    table.setFixedHeight(header + qMax(1, rows) * table.verticalHeader()->defaultSectionSize() + 2);
}

} // namespace

StayPage::StayPage(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_back(new KeyButton(tr("Back")))
    , m_plate(new PlateView(FontRole::PanelPlate))
    , m_state(new Tag(TagKind::Plain, Glyph::None, {}))
    , m_undo(new KeyButton(tr("Undo")))
    , m_banner(new Banner)
    , m_wait(new WaitLine)
    , m_price(new Card(tr("Why this price")))
    , m_bar(new PriceBar)
    , m_whyButton(new KeyButton(tr("More"), nullptr, KeyButton::Look::Quiet))
    , m_lines(new TextRows({tr("Time"), tr("Line"), tr("Amount")}, this))
    , m_history(new Card(tr("History")))
    , m_deeds(new TextRows({tr("Time"), tr("Deed"), tr("What"), tr("Who"), tr("Desk")}, this))
    , m_facts(new Card(tr("Stay")))
    , m_factGrid(factGrid(*m_facts))
    , m_money(new Card(tr("Payments")))
    , m_payments(new TextRows({tr("Time"), tr("How"), tr("Receipt"), tr("Amount")}, this))
    , m_vehicle(new Card(tr("This vehicle")))
    , m_vehicleGrid(factGrid(*m_vehicle))
    , m_exceptions(new Card(tr("To be explained")))
    , m_exceptionGrid(factGrid(*m_exceptions))
{
    setObjectName(u"stayPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metric::pageMargin);
    columns->addLayout(leftColumn(), 1);
    columns->addLayout(rightColumn());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    column->setSpacing(metric::cardGap);
    column->addLayout(headRow());
    column->addWidget(m_banner);
    column->addLayout(columns, 1);
    column->addWidget(m_wait);
    m_wait->setObjectName(u"stayWaiting"_s);
    m_banner->hide();
    m_why = new WhyPrice(office, this);
    m_burst.setSingleShot(true);
    connect(&m_burst, &QTimer::timeout, this, &StayPage::read);
    connect(&office.feed(), &ChangeFeed::changed, this, [this] {
        if (isVisible() && !m_burst.isActive())
            m_burst.start(stayBurstMs);
    });
}

QLayout *StayPage::headRow()
{
    m_back->setObjectName(u"stayBack"_s);
    m_back->setKeyHint(keyText(QKeySequence(Qt::Key_Escape)));
    connect(m_back, &KeyButton::clicked, this, &StayPage::closed);
    m_undo->setObjectName(u"stayUndo"_s);
    m_undo->setGlyph(Glyph::Undo);
    m_undo->setKeyHint(keyText(QKeySequence(QKeySequence::Undo)));
    m_undo->hide();
    const auto undo = [this] { Q_EMIT deedAsked(DeskDeed::Undo, m_stay); };
    connect(m_undo, &KeyButton::clicked, this, undo);
    m_undoAction =
        addCommand(this, u"stayUndoAction"_s, tr("Undo the Last Deed of This Stay"), QKeySequence::Undo, undo);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::cardGap);
    row->addWidget(m_back);
    row->addWidget(m_plate);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(m_undo);
    return row;
}

QLayout *StayPage::leftColumn()
{
    m_lines->setNumberColumns({2});
    m_deeds->setGlyphColumn(1);
    m_price->body()->setSpacing(metric::rowGap);
    m_whyButton->setObjectName(u"stayWhy"_s);
    m_whyButton->setAccessibleName(tr("Why this price?"));
    m_whyButton->setKeyHint(keyText(QKeySequence(Qt::Key_F3)));
    const auto why = [this] { m_why->open(m_stay, static_cast<PlateView *>(m_plate)->accessibleName()); };
    connect(m_whyButton, &KeyButton::clicked, this, why);
    addCommand(this, u"whyPriceOfStay"_s, tr("Why This Price?"), Qt::Key_F3, why);
    m_price->setCorner(m_whyButton);
    m_price->body()->addWidget(m_bar);
    m_lineTable = addTable(*m_price, *m_lines, u"stayLines"_s, {132, 0, 100}, 1);
    m_lineTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    ListTable *deeds = addTable(*m_history, *m_deeds, u"stayDeeds"_s, {112, 120, 0, 96, 76}, 2);
    deeds->setMinimumHeight(leastRows * deeds->verticalHeader()->defaultSectionSize());
    auto *column = new QVBoxLayout;
    column->setSpacing(metric::cardGap);
    column->addWidget(m_price);
    column->addWidget(m_history, 1);
    return column;
}

QLayout *StayPage::rightColumn()
{
    m_payments->setNumberColumns({3});
    m_paymentTable = addTable(*m_money, *m_payments, u"stayPayments"_s, {60, 76, 0, 88}, 2);
    m_paymentTable->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_paymentTable->horizontalHeader()->hide();
    auto *column = new QVBoxLayout;
    column->setSpacing(metric::cardGap);
    for (Card *card : {m_facts, m_money, m_vehicle, m_exceptions}) {
        card->setFixedWidth(stayFactsWidth);
        card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
        column->addWidget(card);
    }
    column->addWidget(deedsCard());
    column->addStretch();
    return column;
}

QWidget *StayPage::deedsCard()
{
    auto *card = new Card(tr("Deeds"));
    card->setFixedWidth(stayFactsWidth);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    auto *third = new QHBoxLayout;
    addDeed(*first, DeskDeed::TakePayment, u"stayPay"_s, tr("Take Payment"))->setGlyph(Glyph::Paid);
    addDeed(*first, DeskDeed::Arrive, u"stayArrive"_s, tr("Arrive"))->setGlyph(Glyph::In);
    addDeed(*first, DeskDeed::Extend, u"stayExtend"_s, tr("Extend"))->setGlyph(Glyph::Extend);
    addDeed(*first, DeskDeed::Move, u"stayMove"_s, tr("Move"))->setGlyph(Glyph::Move);
    addDeed(*second, DeskDeed::Correct, u"stayCorrect"_s, tr("Correct Plate or Type"))->setGlyph(Glyph::Edit);
    addDeed(*second, DeskDeed::Reprint, u"stayReprint"_s, tr("Copy of Its Paper"))->setGlyph(Glyph::Printer);
    addDeed(*third, DeskDeed::Cancel, u"stayCancel"_s, tr("Cancel Booking"))->setGlyph(Glyph::Cancel);
    addDeed(*third, DeskDeed::Close, u"stayClose"_s, tr("Close"))->setGlyph(Glyph::Away);
    card->body()->setSpacing(metric::rowGap);
    for (QHBoxLayout *row : {first, second, third}) {
        row->setSpacing(deedGap);
        row->addStretch();
        card->body()->addLayout(row);
    }
    return card;
}

KeyButton *StayPage::addDeed(QBoxLayout &row, DeskDeed deed, const QString &name, const QString &text)
{
    auto *button = new KeyButton(text);
    button->setObjectName(name);
    connect(button, &KeyButton::clicked, this, [this, deed] { Q_EMIT deedAsked(deed, m_stay); });
    row.addWidget(button);
    m_buttons.append({deed, button});
    return button;
}

ListTable *StayPage::addTable(Card &card, TextRows &rows, const QString &name, const QList<int> &widths, int stretch)
{
    auto *table = new ListTable;
    table->setObjectName(name);
    dressTable(*table);
    table->setAccessibleName(card.accessibleName());
    table->setModel(&rows);
    table->horizontalHeader()->setSortIndicatorShown(false);
    for (int column = 0; column < static_cast<int>(widths.size()); ++column) {
        if (widths.at(column) > 0)
            table->setColumnWidth(column, widths.at(column));
    }
    table->horizontalHeader()->setSectionResizeMode(stretch, QHeaderView::Stretch);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    card.body()->addWidget(table);
    return table;
}

void StayPage::showStay(StayId stay)
{
    if (m_stay != stay) {
        m_lines->setRows({});
        m_deeds->setRows({});
        m_payments->setRows({});
    }
    m_stay = stay;
    read();
}

void StayPage::read()
{
    m_burst.stop();
    if (!m_stay.isValid())
        return;
    m_wait->begin();
    m_office.read<StayHistory>({m_stay}).then(this,
                                              [this, serial = ++m_serial](const Result<StayHistory::Answer> &answer) {
                                                  if (serial != m_serial)
                                                      return;
                                                  m_wait->end();
                                                  m_banner->setVisible(!answer);
                                                  if (answer)
                                                      take(*answer);
                                                  else
                                                      m_banner->say(Banner::Kind::Error, errorText(answer.error()));
                                              });
}

void StayPage::take(const StayHistory::Answer &answer)
{
    showHead(answer);
    showPrice(answer);
    showDeeds(answer);
    showFacts(answer);
    showMoney(answer);
    showPossible(answer);
}

void StayPage::showHead(const StayHistory::Answer &answer)
{
    const DescribeStay::Answer &facts = answer.facts;
    static_cast<PlateView *>(m_plate)->setPlate(stayName(facts));
    const TagCell state = stayState(answer);
    m_state->setTag(state.kind, state.glyph, state.text);
    const bool possible = answer.undo && answer.undo->state.isPossible();
    m_undo->setVisible(possible);
    m_undoAction->setEnabled(possible);
    if (possible)
        m_undo->setText(undoText(answer));
}

void StayPage::showPrice(const StayHistory::Answer &answer)
{
    m_price->setVisible(answer.charge.has_value());
    if (!answer.charge)
        return;
    const bool left = answer.facts.stay.state == StayState::Left;
    m_price->setNote(priceNote(answer));
    m_lines->setHeader(2, answer.charge->amount.currency().code());
    m_bar->setPrice(pricePieces(*answer.charge, *answer.pricedTo), *answer.pricedTo, answer.facts.lot.zone, left);
    m_lines->setRows(priceRows(answer));
    fitRows(*m_lineTable);
    m_lineTable->chooseFirst();
}

void StayPage::showDeeds(const StayHistory::Answer &answer)
{
    m_history->setNote(tr("%n deed(s), the newest first", nullptr, static_cast<int>(answer.deeds.size())));
    m_deeds->setRows(deedRows(answer));
}

void StayPage::addFact(QGridLayout &grid, const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = grid.rowCount();
    auto *words = new TextLabel(value);
    words->setWordWrap(true);
    grid.addWidget(new TextLabel(label, FontRole::Body, Tone::Quiet), row, 0, Qt::AlignTop);
    grid.addWidget(words, row, 1, Qt::AlignTop);
}

void StayPage::showFacts(const StayHistory::Answer &answer)
{
    const LayoutBatch facts(*m_facts);
    const LayoutBatch vehicle(*m_vehicle);
    const LayoutBatch exceptions(*m_exceptions);
    clearGrid(*m_factGrid);
    for (const auto &[label, value] : stayFacts(answer))
        addFact(*m_factGrid, label, value);
    clearGrid(*m_vehicleGrid);
    m_vehicle->setVisible(answer.visits.has_value());
    for (const auto &[label, value] : vehicleFacts(answer))
        addFact(*m_vehicleGrid, label, value);
    clearGrid(*m_exceptionGrid);
    m_exceptions->setVisible(!answer.exceptions.isEmpty());
    for (const auto &[label, value] : exceptionFacts(answer))
        addFact(*m_exceptionGrid, label, value);
}

void StayPage::showMoney(const StayHistory::Answer &answer)
{
    m_money->setVisible(answer.charge.has_value() || !answer.payments.isEmpty());
    m_money->setNote(moneyNote(answer));
    m_payments->setRows(paymentRows(answer));
    fitRows(*m_paymentTable);
}

void StayPage::showPossible(const StayHistory::Answer &answer)
{
    const StayState state = answer.facts.stay.state;
    const bool reserved = state == StayState::Reserved;
    const bool parked = state == StayState::Parked;
    const bool mayPark = m_office.may(Permission::ParkVehicles);
    for (const auto &[deed, button] : std::as_const(m_buttons)) {
        bool possible = false;
        switch (deed) {
        case DeskDeed::TakePayment: possible = (parked || answer.fee) && m_office.may(Permission::TakeMoney); break;
        case DeskDeed::Arrive: possible = mayPark && (reserved || state == StayState::NoShow); break;
        case DeskDeed::Extend:
        case DeskDeed::Move: possible = mayPark && (reserved || parked); break;
        case DeskDeed::Correct: possible = m_office.may(Permission::CorrectStays) && (reserved || parked); break;
        case DeskDeed::Cancel: possible = reserved && m_office.may(Permission::BookSpots); break;
        case DeskDeed::Close: possible = parked && m_office.may(Permission::CloseUnsettled); break;
        case DeskDeed::Reprint: possible = mayPark && (reserved || parked || !answer.payments.isEmpty()); break;
        default: break;
        }
        button->setVisible(possible);
    }
    for (const auto &[deed, button] : std::as_const(m_buttons)) {
        if (!button->isHidden()) {
            button->parentWidget()->show();
            return;
        }
    }
    m_buttons.first().second->parentWidget()->hide(); // a card without deeds
}

void StayPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void StayPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_lineTable->setFocus(Qt::OtherFocusReason);
    read();
}

} // namespace parkdesk
