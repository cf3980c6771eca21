// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What MapPage shows of what it read.

#include "ui/map/mapcanvas.h"
#include "ui/map/maplegend.h"
#include "ui/map/maplines.h"
#include "ui/map/mappage.h"
#include "ui/map/walldisplay.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/listtable.h"
#include "ui/shared/plan/closureform.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textrows.h"
#include "ui/shared/timetext.h"

#include <QCheckBox>
#include <QStackedWidget>
#include <QTableView>

namespace parkdesk {

using namespace Qt::StringLiterals;

void MapPage::showLevels()
{
    const QList<PlanLevel> &levels = m_scene.plan().levels;
    const bool known =
        std::any_of(levels.begin(), levels.end(), [this](const PlanLevel &level) { return level.id == m_level; });
    if (!known)
        m_level = levels.isEmpty() ? LevelId() : levels.first().id;
    m_levels->clear();
    for (int i = 0; i < static_cast<int>(levels.size()); ++i) {
        m_levels->addSegment(i, levels.at(i).name);
        if (levels.at(i).id == m_level)
            m_levels->setCurrentId(i);
    }
    m_levels->setVisible(levels.size() > 1);
    m_canvas->setFloor(m_scene.floor(m_level));
    m_canvas->setBounds(m_scene.bounds(m_level));
}

void MapPage::setLevel(int index)
{
    const QList<PlanLevel> &levels = m_scene.plan().levels;
    if (index < 0 || index >= levels.size())
        return;
    m_level = levels.at(index).id;
    m_levels->setCurrentId(index);
    m_canvas->setFloor(m_scene.floor(m_level));
    m_canvas->setBounds(m_scene.bounds(m_level));
    m_canvas->fit();
    showCells();
    showCard();
}

void MapPage::showAll()
{
    if (!m_planKnown || !m_scene.moment() || !m_zone)
        return;
    if (m_scene.plan().spots.isEmpty()) {
        m_empty->setSentence(tr("This lot has no spots yet."));
        if (m_office.may(Permission::ManageLots))
            m_empty->setAction(tr("Draw the Lot"));
        m_stack->setCurrentIndex(EmptyPage);
        return;
    }
    if (m_stack->currentIndex() == EmptyPage)
        m_stack->setCurrentIndex(PlanPage);
    showCells();
    showZones();
    showDue();
    showCard();
    const bool takesLetters = cellCalled(m_canvas->cells(), u"F"_s) >= 0;
    m_fitButton->setKeyHint(takesLetters ? QString() : keyText(Qt::Key_F));
    m_listButton->setKeyHint(cellCalled(m_canvas->cells(), u"L"_s) >= 0 ? QString() : keyText(Qt::Key_L));
    m_travelButton->setKeyHint(cellCalled(m_canvas->cells(), u"H"_s) >= 0 ? QString() : keyText(Qt::Key_H));
    if (m_wall != nullptr && m_now && !m_travel->isOpen())
        m_wall->showScene(m_scene, m_level, timeText(m_now->now, *m_zone));
}

void MapPage::showCells()
{
    if (!m_planKnown || !m_scene.moment())
        return;
    const auto mode = static_cast<MapMode>(m_modes->currentId());
    const Theme &theme = themeOf(this);
    m_canvas->setFills(MapScene::fills(mode, theme));
    std::vector<MapCell> cells = m_scene.cells(m_level, mode, m_onlyFree->isChecked());
    if (const auto changes = m_travel->changes()) {
        for (MapCell &cell : cells) {
            cell.change = changes->value(cell.spot, MapCell::Change::None);
            cell.pale = cell.change == MapCell::Change::None;
        }
    }
    m_canvas->setCells(std::move(cells));
    m_legend->setItems(m_scene.legend(mode, m_level, theme));
    showList();
}

void MapPage::showList()
{
    // Some thousand rows are only made for who looks at them.
    if (m_zone && m_stack->currentIndex() == ListPage)
        m_listRows->setRows(listLines(m_scene, m_level, *m_zone));
}

void MapPage::showZones()
{
    QList<ZoneBars::Row> rows;
    for (const auto &[name, counts] : zoneRows(m_scene))
        rows.append({name, counts});
    m_zones->setRows(rows);
}

void MapPage::showDue()
{
    std::vector<TextRow> rows = dueLines(m_scene, *m_zone);
    m_dueCard->setNote(tr("%n booking(s)", nullptr, static_cast<int>(rows.size())));
    m_due->setVisible(!rows.empty());
    m_dueRows->setRows(std::move(rows));
}

void MapPage::showCard()
{
    const SpotId spot = m_canvas->current();
    if (!spot.isValid() || !m_zone || m_scene.at(spot) == nullptr) {
        m_card->setNothing(tr("Click a spot, walk with the arrow keys, or type its label."));
        return;
    }
    if (m_closure->isVisible() && !m_closure->isAncestorOf(focusWidget())) {
        m_closure->hide();
        m_card->show();
    }
    m_card->setSpot(m_scene, spot, *m_zone);
    if (const auto row = m_listRows->rowOf(spot.value); row && !m_list->hasFocus())
        m_list->setCurrentIndex(m_listRows->index(*row, 0));
    askPrice();
}

void MapPage::askPrice()
{
    const PlaceMoment place = m_card->place();
    if (m_travel->isOpen() || !place.stay.isValid() || place.state == PlaceState::Reserved)
        return;
    m_office.read<StayPrices>({{place.stay}}).then(this, [this](const Result<StayPrices::Answer> &answer) {
        if (answer && !answer->isEmpty())
            m_card->setPrice(answer->first());
    });
}

void MapPage::goToSpot(SpotId spot)
{
    const PlanSpot *found = m_scene.spot(spot);
    if (found == nullptr)
        return;
    const QList<PlanLevel> &levels = m_scene.plan().levels;
    for (int i = 0; i < static_cast<int>(levels.size()); ++i) {
        if (levels.at(i).id == found->level && found->level != m_level)
            setLevel(i);
    }
    m_canvas->setCurrent(spot);
    m_canvas->setFocus(Qt::OtherFocusReason);
}

} // namespace parkdesk
