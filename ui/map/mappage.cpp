// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/mappage.h"

#include "ui/map/mapcanvas.h"
#include "ui/map/maplegend.h"
#include "ui/map/maplines.h"
#include "ui/map/walldisplay.h"
#include "ui/shared/banner.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/listtable.h"
#include "ui/shared/plan/closureform.h"
#include "ui/shared/platetext.h"
#include "ui/shared/segmented.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/textrows.h"
#include "ui/shared/timetext.h"
#include "ui/shared/toast.h"

#include <QCheckBox>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 258;
constexpr double zoomStep = 1.25;

} // namespace

MapPage::MapPage(Office &office, LotId lot, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_lot(lot)
    , m_banner(new Banner)
    , m_levels(new Segmented)
    , m_modes(new Segmented)
    , m_plates(new QCheckBox(tr("Plates")))
    , m_onlyFree(new QCheckBox(tr("Only free")))
    , m_listButton(new KeyButton(tr("Show as &List")))
    , m_travelButton(new KeyButton(tr("Time &Travel")))
    , m_wallButton(new KeyButton(tr("Wall Display")))
    , m_fitButton(new KeyButton(tr("F&it")))
    , m_legend(new MapLegend)
    , m_canvas(new MapCanvas)
    , m_listRows(
          new TextRows({tr("Spot"), tr("State"), tr("Plate"), tr("Type"), tr("Since"), tr("Until"), tr("Zone")}, this))
    , m_list(new ListTable)
    , m_empty(new EmptyState(tr("Reading the plan…")))
    , m_stack(new QStackedWidget)
    , m_card(new SpotCard)
    , m_closure(new ClosureForm(office))
    , m_zones(new ZoneBars)
    , m_zonesCard(new Card(tr("Zones")))
    , m_dueRows(new TextRows({tr("Time"), tr("Plate"), tr("Spot")}, this))
    , m_due(new QTableView)
    , m_dueCard(new Card(tr("Due in, next hour")))
    , m_travel(new MapTravel(office, lot, this))
    , m_toast(new Toast(this))
{
    setObjectName(u"mapPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    m_tools = toolRow();
    auto *middle = new QHBoxLayout;
    middle->setSpacing(metric::cardGap);
    middle->addWidget(planCard(), 1);
    m_side = sideColumn();
    middle->addWidget(m_side);
    middle->addWidget(m_travel->side());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    column->setSpacing(8);
    column->addWidget(m_banner);
    column->addWidget(m_tools);
    column->addWidget(m_travel->strip());
    column->addWidget(m_travel->sliderCard());
    column->addLayout(middle, 1);
    m_banner->hide();
    m_closure->hide();
    addKeys();
    connectCard();
    connectTravel();
    connectReading();
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { Q_EMIT pageAsked(u"lots"_s); });
    m_card->setNothing(tr("Click a spot, walk with the arrow keys, or type its label."));
}

MapPage::~MapPage()
{
    delete m_wall;
}

WallDisplay *MapPage::wall() const
{
    return m_wall;
}

QWidget *MapPage::toolRow()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_levels->setObjectName(u"mapLevels"_s);
    m_levels->setAccessibleName(tr("Level"));
    auto *less = new KeyButton;
    auto *more = new KeyButton;
    less->setObjectName(u"mapLess"_s);
    less->setGlyph(Glyph::Less);
    less->setAccessibleName(tr("Farther away"));
    more->setObjectName(u"mapMore"_s);
    more->setGlyph(Glyph::Add);
    more->setAccessibleName(tr("Nearer"));
    m_fitButton->setObjectName(u"mapFit"_s);
    m_fitButton->setGlyph(Glyph::Fit);
    m_plates->setObjectName(u"mapPlates"_s);
    m_onlyFree->setObjectName(u"mapOnlyFree"_s);
    m_listButton->setObjectName(u"mapList"_s);
    m_listButton->setGlyph(Glyph::List);
    m_travelButton->setObjectName(u"mapTravel"_s);
    m_travelButton->setGlyph(Glyph::Clock);
    m_wallButton->setObjectName(u"mapWall"_s);
    m_wallButton->setGlyph(Glyph::Screen);
    m_wallButton->setKeyHint(keyText(Qt::Key_F11));
    row->addWidget(m_levels);
    for (KeyButton *button : {less, more, m_fitButton})
        row->addWidget(button);
    row->addSpacing(4);
    row->addWidget(m_plates);
    row->addWidget(m_onlyFree);
    row->addStretch();
    for (KeyButton *button : {m_listButton, m_travelButton, m_wallButton})
        row->addWidget(button);
    connect(m_levels, &Segmented::chosen, this, &MapPage::setLevel);
    connect(less, &KeyButton::clicked, this, [this] { m_canvas->zoom(1 / zoomStep); });
    connect(more, &KeyButton::clicked, this, [this] { m_canvas->zoom(zoomStep); });
    connect(m_fitButton, &KeyButton::clicked, m_canvas, &MapCanvas::fit);
    connect(m_plates, &QCheckBox::toggled, m_canvas, &MapCanvas::setPlatesShown);
    connect(m_onlyFree, &QCheckBox::toggled, this, &MapPage::showCells);
    connect(m_listButton, &KeyButton::clicked, this, [this] { setListShown(m_stack->currentIndex() != ListPage); });
    connect(m_travelButton, &KeyButton::clicked, m_travel, &MapTravel::open);
    connect(m_wallButton, &KeyButton::clicked, this, &MapPage::showWall);
    return tools;
}

QWidget *MapPage::planCard()
{
    auto *card = new Card;
    card->setAccessibleName(tr("Plan"));
    m_modes->setObjectName(u"mapModes"_s);
    m_modes->setAccessibleName(tr("What the colours tell"));
    m_modes->addSegment(static_cast<int>(MapMode::State), tr("State"));
    m_modes->addSegment(static_cast<int>(MapMode::Age), tr("Age"));
    m_modes->addSegment(static_cast<int>(MapMode::Type), tr("Type"));
    m_modes->addSegment(static_cast<int>(MapMode::Price), tr("Price"));
    m_legend->setObjectName(u"mapLegend"_s);
    auto *legend = new QHBoxLayout;
    legend->setSpacing(24);
    legend->addWidget(m_modes);
    legend->addWidget(m_legend, 1);
    m_list->setObjectName(u"mapListTable"_s);
    m_list->setAccessibleName(tr("Spots of the level"));
    m_list->setModel(m_listRows);
    dressTable(*m_list)->setPlateColumn(2);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_canvas);
    m_stack->addWidget(m_list);
    card->body()->setSpacing(8);
    card->body()->addLayout(legend);
    card->body()->addWidget(m_stack, 1);
    connect(m_modes, &Segmented::chosen, this, &MapPage::showCells);
    connect(m_canvas, &MapCanvas::currentChanged, this, &MapPage::showCard);
    connect(m_canvas, &MapCanvas::opened, this, &MapPage::doFirstDeed);
    connect(m_canvas, &MapCanvas::keyTyped, this, &MapPage::onKey);
    connect(m_list, &ListTable::currentRowChanged, this, [this] {
        if (const TextRow *row = m_listRows->rowAt(m_list->currentIndex()); row != nullptr && m_list->hasFocus())
            m_canvas->setCurrent({row->key});
    });
    connect(m_list, &ListTable::opened, this, &MapPage::doFirstDeed);
    return card;
}

QWidget *MapPage::sideColumn()
{
    auto *side = new QWidget;
    side->setFixedWidth(sideWidth);
    m_zones->setObjectName(u"mapZones"_s);
    m_zonesCard->setNote(tr("free / spots"));
    m_zonesCard->body()->addWidget(m_zones);
    m_due->setObjectName(u"mapDue"_s);
    m_due->setAccessibleName(tr("Due in, next hour"));
    m_due->setModel(m_dueRows);
    dressTable(*m_due)->setPlateColumn(1);
    m_due->setFrameShape(QFrame::NoFrame);
    m_due->horizontalHeader()->hide();
    m_due->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (const int column : {0, 2})
        m_due->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_due->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_due->setMinimumHeight(metric::rowHeight); // the least that is seen beside the chosen spot
    m_due->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // its room belongs to the plates
    m_dueCard->body()->addWidget(m_due, 1);
    connect(m_due, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const TextRow *row = m_dueRows->rowAt(index))
            goToSpot(m_scene.called(row->cells.at(2)));
    });
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_card);
    column->addWidget(m_closure);
    column->addWidget(m_zonesCard);
    column->addWidget(m_dueCard, 1);
    return side;
}

void MapPage::addKeys()
{
    const auto ctrl = [](Qt::Key key) { return QKeySequence(QKeyCombination(Qt::CTRL, key)); };
    addCommand(this, u"mapExtend"_s, tr("Extend the Chosen Stay"), ctrl(Qt::Key_T),
               [this] { doDeed(SpotDeed::Extend); });
    addCommand(this, u"mapMove"_s, tr("Move the Chosen Stay"), ctrl(Qt::Key_M), [this] { doDeed(SpotDeed::Move); });
    addCommand(this, u"mapOpen"_s, tr("Open the Chosen Stay"), ctrl(Qt::Key_E), [this] { doDeed(SpotDeed::Details); });
    addCommand(this, u"mapClose"_s, tr("Close the Chosen Spot…"), {}, [this] { doDeed(SpotDeed::Close); });
    addCommand(this, u"mapTravelAction"_s, tr("Time Travel"), {}, [this] { m_travel->open(); });
    addCommand(this, u"mapListAction"_s, tr("Show the Map as a List"), {},
               [this] { setListShown(m_stack->currentIndex() != ListPage); });
    addCommand(this, u"mapFitAction"_s, tr("Show the Whole Plan"), {}, [this] { m_canvas->fit(); });
    addCommand(this, u"mapWallAction"_s, tr("Wall Display"), {}, &MapPage::showWall);
    addCommand(this, u"mapRefresh"_s, tr("Read the Plan Again"), Qt::Key_F5, &MapPage::readAll);
    noteKey(m_canvas, tr("To the Next Spot in That Direction"), Qt::Key_Right);
    noteKey(m_canvas, tr("Nearer, Farther"), Qt::Key_Plus);
    noteKey(m_canvas, tr("Level Before or After"), Qt::Key_PageDown);
    noteKey(m_canvas, tr("What the First Button of the Card Does"), Qt::Key_Return);
    connect(m_canvas, &MapCanvas::menuAsked, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const SpotDeed deed : deedsOfPlace(m_card->place()))
            menu->addAction(deedName(deed), this, [this, deed] { doDeed(deed); })->setEnabled(mayDo(deed));
        menu->popup(at);
    });
}

void MapPage::connectCard()
{
    m_card->setAllowed([this](SpotDeed deed) { return mayDo(deed); });
    connect(m_card, &SpotCard::asked, this, &MapPage::doDeed);
    connect(m_card, &SpotCard::spotWanted, this, &MapPage::goToSpot);
    connect(m_closure, &ClosureForm::dismissed, this, [this] {
        m_closure->hide();
        m_card->show();
        m_canvas->setFocus(Qt::OtherFocusReason);
    });
    connect(m_closure, &ClosureForm::closed, this, [this](const CloseSpots::Outcome &outcome, const QString &what) {
        m_lastClosure = outcome.closure;
        m_toast->say(tr("%1 is closed.").arg(what), tr("Open Again"));
        if (m_closure->isVisible())
            return; // already for another spot
        m_card->show();
        m_canvas->setFocus(Qt::OtherFocusReason);
    });
    connect(m_closure, &ClosureForm::refused, this, &MapPage::refuse);
    connect(m_closure, &ClosureForm::reopened, this,
            [this](int places) { m_toast->say(tr("%n place(s) are open again.", nullptr, places)); });
    connect(m_toast, &Toast::actionTriggered, this, [this] { m_closure->reopen(m_lastClosure); });
}

void MapPage::connectTravel()
{
    m_travel->setScene(m_scene);
    connect(m_travel, &MapTravel::opened, this, [this] {
        m_tools->hide();
        m_side->hide();
        m_closure->hide();
        m_card->show();
        m_card->setLookingOnly(true);
    });
    connect(m_travel, &MapTravel::closed, this, [this] {
        m_tools->show();
        m_side->show();
        m_card->setLookingOnly(false);
        noteRead(Part::OtherTime);
        if (m_now)
            m_scene.setMoment(*m_now);
        showAll();
        m_canvas->setFocus(Qt::OtherFocusReason);
        readMoment();
    });
    connect(m_travel, &MapTravel::changed, this, [this] {
        noteRead(Part::OtherTime);
        if (m_travel->shown())
            m_scene.setMoment(*m_travel->shown());
        showCells();
    });
    connect(m_travel, &MapTravel::failed, this, [this](const Error &error) { noteFailed(Part::OtherTime, error); });
    connect(m_travel, &MapTravel::spotWanted, this, &MapPage::goToSpot);
}

LevelId MapPage::level() const
{
    return m_level;
}

void MapPage::onKey(int key)
{
    switch (key) {
    case Qt::Key_Plus: m_canvas->zoom(zoomStep); break;
    case Qt::Key_Minus: m_canvas->zoom(1 / zoomStep); break;
    case Qt::Key_F: m_canvas->fit(); break;
    case Qt::Key_PageUp: setLevel(m_levels->currentId() - 1); break;
    case Qt::Key_PageDown: setLevel(m_levels->currentId() + 1); break;
    case Qt::Key_G:
        if (m_travel->isOpen())
            m_travel->focusGoTo();
        break;
    case Qt::Key_D:
        if (m_travel->isOpen())
            m_travel->toggleDifferences();
        break;
    case Qt::Key_H: m_travel->open(); break;
    case Qt::Key_L: setListShown(true); break;
    case Qt::Key_O: doDeed(SpotDeed::Details); break;
    case Qt::Key_F11: showWall(); break;
    default: break;
    }
}

bool MapPage::mayDo(SpotDeed deed) const
{
    switch (deed) {
    case SpotDeed::Pay: return m_office.may(Permission::TakeMoney);
    case SpotDeed::Book:
    case SpotDeed::Cancel: return m_office.may(Permission::BookSpots);
    case SpotDeed::Close:
    case SpotDeed::Reopen: return m_office.may(Permission::CloseSpots);
    case SpotDeed::Details: return true;
    default: return m_office.may(Permission::ParkVehicles);
    }
}

void MapPage::doFirstDeed()
{
    const QList<SpotDeed> deeds = deedsOfPlace(m_card->place());
    if (!deeds.isEmpty() && m_canvas->current().isValid())
        doDeed(deeds.first());
}

void MapPage::doDeed(SpotDeed deed)
{
    const PlaceMoment place = m_card->place();
    const PlanSpot *spot = m_scene.spot(m_canvas->current());
    // At another minute nothing can be done but to read.
    if (spot == nullptr || !mayDo(deed) || (m_travel->isOpen() && deed != SpotDeed::Details)
        || !deedsOfPlace(place).contains(deed))
        return;
    switch (deed) {
    case SpotDeed::Enter: Q_EMIT enterAsked(spot->label); break;
    case SpotDeed::Book: Q_EMIT bookingAsked(spot->label); break;
    case SpotDeed::Close: openClosure(); break;
    case SpotDeed::Reopen: m_closure->reopen(place.closure); break;
    default: Q_EMIT deedAsked(deskDeed(deed), place.stay); break;
    }
}

void MapPage::openClosure()
{
    ClosureRequest request;
    request.lot = m_lot;
    request.spots = {m_canvas->current()};
    m_card->hide();
    m_closure->open(request, leftToRight(m_scene.spot(m_canvas->current())->label), m_zone);
}

void MapPage::refuse(const Error &error)
{
    m_banner->setAction({});
    m_banner->say(Banner::Kind::Warning, errorText(error));
}

void MapPage::setListShown(bool shown)
{
    if (m_stack->currentIndex() == EmptyPage)
        return;
    m_stack->setCurrentIndex(shown ? ListPage : PlanPage);
    showList();
    m_listButton->setText(shown ? tr("Show the &Plan") : tr("Show as &List"));
    m_modes->setVisible(!shown);
    if (shown)
        m_list->setFocus(Qt::OtherFocusReason);
    else
        m_canvas->setFocus(Qt::OtherFocusReason);
}

void MapPage::showWall()
{
    if (m_wall != nullptr || !m_now || m_travel->isOpen() || !m_zone)
        return;
    // A window of its own without an owner: it may stand on another screen while the desk goes on.
    m_wall = new WallDisplay;
    connect(m_wall, &WallDisplay::levelStepped, this, [this](int by) {
        setLevel(m_levels->currentId() + by);
        showAll();
    });
    m_office.read<ReadLotSettings>({m_lot}).then(this, [this](const Result<ReadLotSettings::Answer> &answer) {
        if (answer && m_wall != nullptr)
            m_wall->setTitle(answer->settings.name);
    });
    m_wall->showScene(m_scene, m_level, timeText(m_now->now, *m_zone));
    m_wall->showFullScreen();
}

void MapPage::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    m_canvas->setFocus(event->reason());
}

void MapPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_travel->isOpen())
        m_travel->close();
    else if (event->key() == Qt::Key_Escape && m_stack->currentIndex() == ListPage)
        setListShown(false);
    else if (m_travel->isOpen() && (event->key() == Qt::Key_D || event->key() == Qt::Key_G))
        onKey(event->key());
    else if (m_stack->currentIndex() == ListPage && event->key() == Qt::Key_L)
        setListShown(false);
    else
        QWidget::keyPressEvent(event);
}

} // namespace parkdesk
