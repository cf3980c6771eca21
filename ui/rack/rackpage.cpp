// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/rackpage.h"

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

namespace parkdesk {

using namespace Qt::StringLiterals;

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
    connectReading();
    for (QWidget *part : {static_cast<QWidget *>(m_view), m_view->viewport(), static_cast<QWidget *>(m_list),
                          static_cast<QWidget *>(m_strip)})
        part->installEventFilter(this);
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
    connect(m_strip, &UnplacedStrip::placeAsked, this, [this](StayId stay) {
        if (!m_deeds->isBusy() && m_office.may(Permission::ParkVehicles))
            m_deeds->move(stay, nameOfStay(stay), {});
    });
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
        if (!m_form->isVisible())
            backToView();
    });
    connect(m_form, &RackForm::backFilled, this, [this](const BackFillStay::Outcome &outcome, const QString &plate) {
        m_deeds->told(outcome, plate);
        if (!m_form->isVisible())
            backToView();
    });
    connect(m_closure, &ClosureForm::dismissed, this, [this] {
        m_closure->hide();
        backToView();
    });
    connect(m_closure, &ClosureForm::closed, this, [this](const CloseSpots::Outcome &outcome, const QString &what) {
        m_deeds->told(outcome, what);
        if (!m_closure->isVisible())
            backToView();
    });
    connect(m_form, &RackForm::refused, this, &RackPage::refuse);
    connect(m_closure, &ClosureForm::refused, this, &RackPage::refuse);
    connect(m_deeds, &RackDeeds::refused, this, &RackPage::refuse);
    connect(m_deeds, &RackDeeds::said, this, [this](const Sentence &sentence, bool quiet) {
        m_line->setQuiet(quiet);
        m_line->setSentence(sentence);
    });
    connect(m_deeds, &RackDeeds::offerDropped, this, &RackPage::showReason);
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
    const auto at = static_cast<size_t>(m_view->currentLine());
    if (at >= m_view->lines().size()) // none is in sight
        return;
    const RackLine &line = m_view->lines()[at];
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
    if (m_deeds->isBusy() || !m_toPlace.isEmpty() || !m_office.may(Permission::ParkVehicles))
        return;
    for (const RackOfLot::Unplaced &row : m_strip->rows())
        m_toPlace.append(row.stay);
    placeNext();
}

void RackPage::placeNext()
{
    while (!m_toPlace.isEmpty()) {
        const StayId stay = m_toPlace.takeFirst();
        const auto waits = [stay](const RackOfLot::Unplaced &row) { return row.stay == stay; };
        // Placing one may have given another its place, or somebody else did.
        if (std::any_of(m_strip->rows().begin(), m_strip->rows().end(), waits)) {
            m_deeds->move(stay, nameOfStay(stay), {});
            return;
        }
    }
}

void RackPage::refuse(const Error &error)
{
    m_toPlace.clear();
    m_line->setQuiet(false);
    m_line->setSentence(Sentence(u"%1 %2"_s, {Piece::warningSign(Glyph::Warning), Piece::plain(errorText(error))}));
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

void RackPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_view->setFocus(event->reason());
}

bool RackPage::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_deeds->isOffering())
        return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress) {
        m_deeds->dropOffer();
    } else if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (!key->isAutoRepeat())
                m_deeds->acceptOffer();
            return true;
        case Qt::Key_Escape: m_deeds->dropOffer(); return true;
        case Qt::Key_Control:
        case Qt::Key_Shift: break;
        default: m_deeds->dropOffer();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RackPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || (event->key() == Qt::Key_L && m_stack->currentIndex() == ListPage))
        backToView();
    else
        QWidget::keyPressEvent(event);
}

} // namespace parkdesk
