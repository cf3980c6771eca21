// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lots/editlot.h"
#include "services/lots/readlotplan.h"
#include "services/office.h"
#include "ui/map/maptravel.h"
#include "ui/map/spotcard.h"
#include "ui/shared/deskdeed.h"

#include <QPointer>

class QCheckBox;
class QStackedWidget;
class QTableView;

namespace parkdesk {

class Banner;
class ClosureForm;
class EmptyState;
class KeyButton;
class ListTable;
class MapCanvas;
class MapLegend;
class Segmented;
class TextRows;
class Toast;
class WallDisplay;
class ZoneBars;

/// The floor plan, live: who stands where, what is free, one card for the chosen spot. Deeds are done at the desk; only
/// closing and opening spots is done here.
class MapPage : public QWidget {
    Q_OBJECT

public:
    MapPage(Office &office, LotId lot, QWidget *parent = nullptr);
    ~MapPage() override;

    [[nodiscard]] const MapScene &scene() const { return m_scene; }
    [[nodiscard]] MapCanvas *canvas() const { return m_canvas; }
    [[nodiscard]] MapTravel *travel() const { return m_travel; }
    /// The display on the wall; null while it is not shown.
    [[nodiscard]] WallDisplay *wall() const;

Q_SIGNALS:
    void deedAsked(parkdesk::DeskDeed deed, parkdesk::StayId stay);
    /// To the box, where somebody comes in on that spot.
    void enterAsked(const QString &spot);
    void bookingAsked(const QString &spot);
    /// A page of the window by its name: "lots".
    void pageAsked(const QString &page);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum StackPage { EmptyPage, PlanPage, ListPage };
    QWidget *toolRow();
    QWidget *planCard();
    QWidget *sideColumn();
    void addKeys();
    void connectCard();
    void connectTravel();
    // mapread.cpp
    enum class Part { Plan = 1, Settings = 2, Now = 4, OtherTime = 8 };
    void connectReading();
    void readAll();
    /// Once more what could not be read.
    void readFailed();
    void readPlan();
    void readSettings();
    void readMoment();
    void noteRead(Part part);
    void noteFailed(Part part, const Error &error);
    void takePlan(const Result<LotPlan> &plan);
    void takeMoment(const Result<LotMoment::Answer> &moment);
    void onChanged(const ChangeSet &changes);
    void showAll();
    void showLevels();
    void showCells();
    void showList();
    void showZones();
    void showDue();
    void showCard();
    void askPrice();
    void goToSpot(SpotId spot);
    void setLevel(int index);
    void onKey(int key);
    void doDeed(SpotDeed deed);
    void doFirstDeed();
    void openClosure();
    void refuse(const Error &error);
    void setListShown(bool shown);
    void showWall();
    void onTick();
    [[nodiscard]] bool mayDo(SpotDeed deed) const;
    [[nodiscard]] LevelId level() const;

    Office &m_office;
    LotId m_lot;
    Zone m_zone;
    MapScene m_scene;
    std::optional<LotMoment::Answer> m_now;
    Banner *m_banner;
    Segmented *m_levels;
    Segmented *m_modes;
    QCheckBox *m_plates;
    QCheckBox *m_onlyFree;
    KeyButton *m_listButton;
    KeyButton *m_travelButton;
    KeyButton *m_wallButton;
    KeyButton *m_fitButton;
    QWidget *m_tools = nullptr;
    MapLegend *m_legend;
    MapCanvas *m_canvas;
    TextRows *m_listRows;
    ListTable *m_list;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    SpotCard *m_card;
    ClosureForm *m_closure;
    ZoneBars *m_zones;
    Card *m_zonesCard;
    TextRows *m_dueRows;
    QTableView *m_due;
    Card *m_dueCard;
    QWidget *m_side = nullptr;
    MapTravel *m_travel;
    Toast *m_toast;
    QPointer<WallDisplay> m_wall;
    QTimer m_burst;
    QTimer m_retry;
    QTimer m_tick;
    ClosureId m_lastClosure;
    LevelId m_level;
    qint64 m_minute = 0;
    QFlags<Part> m_failed;
    bool m_planKnown = false;
    bool m_planReading = false;
    bool m_planWanted = false;
    bool m_reading = false;
    bool m_again = false;
};

} // namespace parkdesk
