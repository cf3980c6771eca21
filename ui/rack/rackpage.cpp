// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/rackpage.h"

#include "services/changefeed.h"
#include "ui/rack/rackdeeds.h"
#include "ui/rack/rackform.h"
#include "ui/rack/unplacedstrip.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/listtable.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/plan/closureform.h"
#include "ui/shared/platetext.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/textrows.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/shared/toast.h"
#include "ui/shared/vehicletext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int rackBurstMs = 50;
constexpr int rackRetryMs = 2000;
constexpr int rackTickMs = 1000;
constexpr qint64 rackMinuteMs = 60'000;
constexpr qint64 rackHourMs = 3'600'000;
constexpr double nowShare = 0.5; ///< where the present stands when one goes there
constexpr std::array<int, 5> zoomHours {6, 10, 24, 72, 168};

} // namespace

RackPage::RackPage(Office &office, LotId lot, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_lot(lot)
    , m_banner(new Banner)
    , m_dayLabel(new KeyButton)
    , m_zooms(new Segmented)
    , m_zoneBox(new QComboBox)
    , m_typeBox(new QComboBox)
    , m_find(new QLineEdit)
    , m_listButton(new KeyButton(tr("List")))
    , m_view(new RackView)
    , m_listRows(new TextRows({tr("Spot"), tr("What"), tr("Plate"), tr("From"), tr("Until")}, this))
    , m_list(new ListTable)
    , m_stack(new QStackedWidget)
    , m_unplaced(nullptr)
    , m_strip(new UnplacedStrip)
    , m_count(new TextLabel({}, FontRole::Strong))
    , m_line(new NoticeLine)
    , m_form(new RackForm(office, lot))
    , m_closure(new ClosureForm(office))
    , m_toast(new Toast(this))
    , m_deeds(new RackDeeds(office, m_toast, this))
{
    setObjectName(u"rackPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_list->setObjectName(u"rackListTable"_s);
    m_list->setAccessibleName(tr("Rack as a list"));
    m_list->setModel(m_listRows);
    dressTable(*m_list)->setPlateColumn(2);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_list);
    auto *card = new Card;
    card->setAccessibleName(tr("Rack"));
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_stack, 1);
    m_unplaced = static_cast<Card *>(unplacedCard());
    m_line->setObjectName(u"rackLine"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    column->setSpacing(8);
    column->addWidget(m_banner);
    column->addWidget(toolRow());
    column->addWidget(card, 1);
    column->addWidget(m_form);
    column->addWidget(m_closure);
    column->addWidget(m_unplaced);
    column->addWidget(m_line);
    for (QWidget *part : {static_cast<QWidget *>(m_banner), static_cast<QWidget *>(m_form),
                          static_cast<QWidget *>(m_closure), static_cast<QWidget *>(m_unplaced)})
        part->hide();
    connectView();
    connectForms();
    addKeys();
    m_burst.setSingleShot(true);
    connect(&m_burst, &QTimer::timeout, this, &RackPage::read);
    m_tick.setInterval(rackTickMs);
    connect(&m_tick, &QTimer::timeout, this, &RackPage::onTick);
    connect(m_banner, &Banner::actionTriggered, this, &RackPage::read);
    connect(&office.feed(), &ChangeFeed::changed, this, &RackPage::onChanged);
    sayKeys();
}

void RackPage::nameFilters()
{
    m_zooms->setObjectName(u"rackZooms"_s);
    m_zooms->setAccessibleName(tr("How much time is in sight"));
    m_zooms->addSegment(SixHours, tr("6 h"));
    m_zooms->addSegment(TenHours, tr("10 h"));
    m_zooms->addSegment(Day, tr("Day"));
    m_zooms->addSegment(ThreeDays, tr("3 days"));
    m_zooms->addSegment(Week, tr("Week"));
    m_zooms->setCurrentId(TenHours);
    m_zoneBox->setObjectName(u"rackZone"_s);
    m_zoneBox->setAccessibleDescription(tr("Zone"));
    m_zoneBox->addItem(tr("All zones"), qint64 {-1});
    m_zoneBox->hide(); // until there is a choice
    m_typeBox->setObjectName(u"rackVehicle"_s);
    m_typeBox->setAccessibleDescription(tr("Vehicle type"));
    m_typeBox->addItem(tr("All types"), QString());
    m_find->setObjectName(u"rackFind"_s);
    m_find->setAccessibleName(tr("Find on the rack"));
    m_find->setPlaceholderText(tr("Find"));
    m_find->setMinimumWidth(80);
    m_find->setMaximumWidth(120);
}

QWidget *RackPage::toolRow()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *before = new KeyButton(u"‹"_s);
    auto *after = new KeyButton(u"›"_s);
    auto *now = new KeyButton(tr("Now"));
    auto *book = new KeyButton(tr("New Booking"), nullptr, KeyButton::Look::Primary);
    before->setAccessibleName(tr("Earlier"));
    after->setAccessibleName(tr("Later"));
    before->setToolTip(tr("Earlier"));
    after->setToolTip(tr("Later"));
    before->setObjectName(u"rackEarlier"_s);
    after->setObjectName(u"rackLater"_s);
    now->setObjectName(u"rackNow"_s);
    now->setKeyHint(keyText(Qt::Key_T));
    book->setObjectName(u"rackBook"_s);
    book->setGlyph(Glyph::Add);
    book->setKeyHint(keyText(Qt::Key_N));
    m_dayLabel->setLook(KeyButton::Look::Quiet);
    m_dayLabel->setObjectName(u"rackDay"_s);
    m_dayLabel->setToolTip(tr("Back to now"));
    nameFilters();
    m_listButton->setObjectName(u"rackList"_s);
    m_listButton->setKeyHint(keyText(Qt::Key_L));
    row->addWidget(before);
    row->addWidget(m_dayLabel);
    row->addWidget(after);
    row->addWidget(now);
    row->addWidget(m_zooms);
    row->addWidget(m_zoneBox);
    row->addWidget(m_typeBox);
    row->addWidget(m_find, 1);
    row->addStretch();
    row->addWidget(m_listButton);
    row->addWidget(book);
    connect(before, &KeyButton::clicked, this, [this] { shift(-0.5); });
    connect(after, &KeyButton::clicked, this, [this] { shift(0.5); });
    connect(now, &KeyButton::clicked, this, &RackPage::goToNow);
    connect(m_dayLabel, &KeyButton::clicked, this, &RackPage::goToNow);
    connect(m_zooms, &Segmented::chosen, this, [this](int zoom) { setZoom(zoom); });
    connect(m_zoneBox, &QComboBox::activated, this, &RackPage::applyFilter);
    connect(m_typeBox, &QComboBox::activated, this, &RackPage::applyFilter);
    connect(m_find, &QLineEdit::returnPressed, this, [this] {
        if (m_view->find(m_find->text()))
            backToView();
        else
            m_find->selectAll();
    });
    connect(m_listButton, &KeyButton::clicked, this, [this] { setListShown(m_stack->currentIndex() != ListPage); });
    connect(book, &KeyButton::clicked, this, [this] {
        backToView();
        m_view->beginBook();
    });
    return tools;
}

QWidget *RackPage::unplacedCard()
{
    auto *card = new Card;
    card->setAccessibleName(tr("Bookings without a place"));
    auto *all = new KeyButton(tr("Place All"));
    all->setObjectName(u"rackPlaceAll"_s);
    all->setKeyHint(keyText(Qt::Key_P));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_count);
    row->addWidget(m_strip, 1);
    row->addWidget(all);
    card->body()->setContentsMargins(12, 4, 8, 4);
    card->body()->addLayout(row);
    connect(all, &KeyButton::clicked, this, &RackPage::placeAll);
    return card;
}

void RackPage::connectView()
{
    connect(m_view, &RackView::opened, this, [this](StayId stay) { Q_EMIT deedAsked(DeskDeed::Details, stay); });
    connect(m_view, &RackView::moveAsked, this,
            [this](StayId stay, const QString &label) { m_deeds->move(stay, nameOfStay(stay), label); });
    connect(m_view, &RackView::extendAsked, this,
            [this](StayId stay, Instant until) { m_deeds->extend(stay, nameOfStay(stay), until); });
    connect(m_view, &RackView::bookAsked, this,
            [this](const QString &label, const QString &type, const TimeSpan &span) {
                QStringList types {type};
                for (const RackLine &line : m_view->lines()) {
                    if (line.row.label == label)
                        types = line.row.types;
                }
                m_closure->hide();
                m_form->open(label, m_typeBox->currentData().toString(), types, span, m_zone);
            });
    connect(m_view, &RackView::foldAsked, this, [this](qint64 zone) {
        RackFilter filter = m_view->filter();
        if (!filter.folded.remove(zone))
            filter.folded.insert(zone);
        m_view->setFilter(filter);
    });
    connect(m_view, &RackView::workChanged, this, &RackPage::showReason);
    connect(m_view, &RackView::currentChanged, this, &RackPage::showReason);
    connect(m_view, &RackView::scrollAsked, this, &RackPage::shift);
    connect(m_view, &RackView::zoomAsked, this,
            [this](int steps, Instant about) { setZoom(m_zooms->currentId() - steps, about); });
    connect(m_view, &RackView::keyTyped, this, &RackPage::onKey);
    connect(m_strip, &UnplacedStrip::placeAsked, this,
            [this](StayId stay) { m_deeds->move(stay, nameOfStay(stay), {}); });
    connect(m_strip, &UnplacedStrip::dragBegan, this, [this](int index) {
        const RackOfLot::Unplaced &row = m_strip->rows().at(index);
        m_view->beginPlace({row.stay, nameOfStay(row.stay), row.vehicleType, row.booked, {}});
    });
    connect(m_strip, &UnplacedStrip::dragMoved, m_view, &RackView::dragPlace);
    connect(m_strip, &UnplacedStrip::dragEnded, m_view, &RackView::dropPlace);
}

void RackPage::connectForms()
{
    connect(m_form, &RackForm::dismissed, this, [this] {
        m_form->hide();
        backToView();
    });
    connect(m_form, &RackForm::booked, this, [this](const ReserveSpot::Outcome &outcome, const QString &plate) {
        m_deeds->told(outcome, plate);
        backToView();
    });
    connect(m_form, &RackForm::backFilled, this, [this](const BackFillStay::Outcome &outcome, const QString &plate) {
        m_deeds->told(outcome, plate);
        backToView();
    });
    connect(m_closure, &ClosureForm::dismissed, this, [this] {
        m_closure->hide();
        backToView();
    });
    connect(m_closure, &ClosureForm::closed, this, [this] {
        m_deeds->say(tr("%1 is closed.").arg(m_closure->what()));
        backToView();
    });
    connect(m_deeds, &RackDeeds::refused, this, [this](const Error &error) {
        m_toPlace.clear();
        m_line->setSentence(Sentence(u"%1 %2"_s, {Piece::warningSign(Glyph::Warning), Piece::plain(errorText(error))}));
    });
    connect(m_deeds, &RackDeeds::done, this, &RackPage::placeNext);
}

void RackPage::addKeys()
{
    const auto need = [this](Permission permission, QAction *action) { action->setEnabled(m_office.may(permission)); };
    need(Permission::ParkVehicles,
         addCommand(this, u"rackMove"_s, tr("Move the Chosen Piece"), {}, [this] { m_view->beginMove(); }));
    need(Permission::ParkVehicles,
         addCommand(this, u"rackExtend"_s, tr("Extend the Chosen Piece"), {}, [this] { m_view->beginExtend(); }));
    need(Permission::BookSpots,
         addCommand(this, u"rackNew"_s, tr("Book on the Rack"), {}, [this] { m_view->beginBook(); }));
    need(Permission::CloseSpots,
         addCommand(this, u"rackClose"_s, tr("Close the Chosen Spot…"), {}, &RackPage::closeSpot));
    need(Permission::BookSpots,
         addCommand(this, u"rackCancel"_s, tr("Cancel the Chosen Booking"), {}, &RackPage::cancelBooking));
    need(Permission::ParkVehicles, addCommand(this, u"rackPlace"_s, tr("Place All Bookings"), {}, &RackPage::placeAll));
    addCommand(this, u"rackUndo"_s, tr("Take Back the Newest Deed"), QKeyCombination(Qt::CTRL, Qt::Key_Z),
               [this] { m_deeds->undo(); });
    addCommand(this, u"rackRefresh"_s, tr("Read the Rack Again"), Qt::Key_F5, &RackPage::read);
    addCommand(this, u"rackNearer"_s, tr("Less Time in Sight"), QKeyCombination(Qt::CTRL, Qt::Key_Plus),
               [this] { setZoom(m_zooms->currentId() - 1); });
    addCommand(this, u"rackFarther"_s, tr("More Time in Sight"), QKeyCombination(Qt::CTRL, Qt::Key_Minus),
               [this] { setZoom(m_zooms->currentId() + 1); });
    noteKey(m_view, tr("Move, Then Arrows and Enter"), Qt::Key_M);
    noteKey(m_view, tr("Extend, Then Arrows and Enter"), Qt::Key_E);
    noteKey(m_view, tr("Book, Then Arrows and Enter"), Qt::Key_N);
    noteKey(m_view, tr("Close the Spot"), Qt::Key_B);
    noteKey(m_view, tr("Cancel the Booking"), Qt::Key_Delete);
    noteKey(m_view, tr("To Now"), Qt::Key_T);
}

void RackPage::readLot()
{
    m_office.read<ReadLotSettings>({m_lot}).then(this, [this](const Result<ReadLotSettings::Answer> &answer) {
        if (!answer)
            return;
        m_zone = ZoneRules::forZone(answer->settings.timezone.toLatin1()).value_or(nullptr);
        m_view->setZone(m_zone);
        m_deeds->setZone(m_zone);
        if (m_from.ms == 0)
            goToNow();
        else
            read();
    });
}

Duration RackPage::length() const
{
    return Duration(rackHourMs * zoomHours.at(static_cast<size_t>(m_zooms->currentId())));
}

void RackPage::read()
{
    m_burst.stop();
    if (!m_zone)
        return;
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_office.read<RackOfLot>({m_lot, m_from, m_from + length()})
        .then(this, [this](const Result<RackOfLot::Answer> &rack) {
            m_reading = false;
            take(rack);
            if (std::exchange(m_again, false))
                read();
        });
}

void RackPage::take(const Result<RackOfLot::Answer> &rack)
{
    if (!rack) {
        const QString words = m_rack
            ? tr("%1 What you see is from %2.").arg(errorText(rack.error()), timeText(m_rack->now, *m_zone))
            : errorText(rack.error());
        m_banner->setAction(tr("Try Again"), keyText(Qt::Key_F5));
        m_banner->say(Banner::Kind::Warning, words);
        m_burst.start(rackRetryMs);
        return;
    }
    m_banner->hide();
    m_rack = *rack;
    m_minute = rack->now.ms / rackMinuteMs;
    showFilters();
    m_view->setRack(*rack);
    m_strip->setRows(rack->unplaced, rack->now, m_zone);
    m_count->setText(tr("%n unplaced", nullptr, static_cast<int>(rack->unplaced.size())));
    m_unplaced->setVisible(!rack->unplaced.isEmpty());
    showList();
    showReason();
}

void RackPage::onChanged(const ChangeSet &changes)
{
    const bool concerns = changes.touches(Entity::Stay) || changes.touches(Entity::Claim)
        || changes.touches(Entity::Payment) || changes.touches(Entity::Spot) || changes.touches(Entity::Lot);
    if (concerns && isVisible() && !m_burst.isActive())
        m_burst.start(rackBurstMs);
}

void RackPage::goTo(Instant from)
{
    m_from = from;
    showSpan();
    read();
}

void RackPage::goToNow()
{
    if (!m_zone)
        return;
    const Instant now = m_office.clock().now();
    const qint64 half = static_cast<qint64>(nowShare * double(length().count()));
    if (m_zooms->currentId() >= Day) {
        const LocalTime local = m_zone->toLocal(now);
        goTo(m_zone->instantOfRule(LocalTime::of(local.day(), 0)));
    } else {
        goTo({(now.ms - half) - (now.ms - half) % rackHourMs});
    }
}

void RackPage::shift(double share)
{
    if (!m_zone)
        return;
    const auto by = static_cast<qint64>(share * double(length().count()));
    const qint64 whole = by / (15 * rackMinuteMs) * (15 * rackMinuteMs);
    goTo(m_from + Duration(whole));
}

void RackPage::setZoom(int zoom, std::optional<Instant> about)
{
    if (zoom < SixHours || zoom > Week || !m_zone)
        return;
    const Instant kept = about.value_or(m_view->span().contains(m_office.clock().now()) ? m_office.clock().now()
                                                                                        : m_from + length() / 2);
    const double share = double((kept - m_view->span().from).count()) / double(m_view->span().length().count());
    m_zooms->setCurrentId(zoom);
    qint64 from = kept.ms - static_cast<qint64>(share * double(length().count()));
    if (zoom >= Day && !about) {
        const LocalTime local = m_zone->toLocal(kept);
        from = m_zone->instantOfRule(LocalTime::of(local.day(), 0)).ms;
    }
    goTo({from - from % rackHourMs});
}

void RackPage::onKey(int key)
{
    switch (key) {
    case Qt::Key_T: goToNow(); break;
    case Qt::Key_Plus: setZoom(m_zooms->currentId() - 1); break;
    case Qt::Key_Minus: setZoom(m_zooms->currentId() + 1); break;
    case Qt::Key_B: closeSpot(); break;
    case Qt::Key_Delete: cancelBooking(); break;
    case Qt::Key_P: placeAll(); break;
    case Qt::Key_L: setListShown(true); break;
    case Qt::Key_Slash:
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
        break;
    default: break;
    }
}

void RackPage::closeSpot()
{
    const RackLine &line = m_view->lines()[static_cast<size_t>(m_view->currentLine())];
    const RackOfLot::Bar *bar = m_view->currentBar();
    if (line.isTitle || !m_office.may(Permission::CloseSpots))
        return;
    if (bar != nullptr && bar->kind == RackOfLot::BarKind::Closure) {
        m_deeds->reopen(bar->closure);
        return;
    }
    ClosureRequest request;
    request.lot = m_lot;
    request.spots = {line.row.spot};
    m_form->hide();
    m_closure->open(request, leftToRight(line.row.label), m_zone);
}

void RackPage::cancelBooking()
{
    const RackOfLot::Bar *bar = m_view->currentBar();
    if (bar == nullptr || !m_office.may(Permission::BookSpots))
        return;
    if (bar->kind == RackOfLot::BarKind::Booking)
        m_deeds->cancel(bar->stay, nameOf(*bar));
    else if (bar->kind == RackOfLot::BarKind::Closure)
        m_deeds->reopen(bar->closure);
}

void RackPage::placeAll()
{
    m_toPlace.clear();
    for (const RackOfLot::Unplaced &row : m_strip->rows())
        m_toPlace.append(row.stay);
    placeNext();
}

void RackPage::placeNext()
{
    if (m_toPlace.isEmpty())
        return;
    const StayId stay = m_toPlace.takeFirst();
    m_deeds->move(stay, nameOfStay(stay), {});
}

QString RackPage::nameOfStay(StayId stay) const
{
    if (!m_rack)
        return {};
    for (const RackOfLot::Unplaced &row : m_rack->unplaced) {
        if (row.stay == stay)
            return row.plate.isEmpty() ? shownTicket(row.ticket) : groupedPlate(row.plate);
    }
    for (const RackOfLot::Row &row : m_rack->rows) {
        for (const RackOfLot::Bar &bar : row.bars) {
            if (bar.stay == stay)
                return nameOf(bar);
        }
    }
    return {};
}

void RackPage::setListShown(bool shown)
{
    m_stack->setCurrentIndex(shown ? ListPage : ViewPage);
    m_listButton->setText(shown ? tr("Rack") : tr("List"));
    showList();
    if (shown)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_view->setFocus(Qt::OtherFocusReason);
}

void RackPage::backToView()
{
    m_stack->setCurrentIndex(ViewPage);
    m_listButton->setText(tr("List"));
    m_view->setFocus(Qt::OtherFocusReason);
}

void RackPage::onTick()
{
    const Instant now = m_office.clock().now();
    if (now.ms / rackMinuteMs != m_minute && m_zone) {
        m_minute = now.ms / rackMinuteMs;
        m_view->setNow(now);
        read();
    }
}

void RackPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readLot();
    m_tick.start();
}

void RackPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
    m_burst.stop();
    if (m_view->work().job != RackView::Job::None)
        m_view->giveUp();
}

void RackPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_view->setFocus(event->reason());
}

void RackPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || (event->key() == Qt::Key_L && m_stack->currentIndex() == ListPage))
        backToView();
    else
        QWidget::keyPressEvent(event);
}

} // namespace parkdesk
