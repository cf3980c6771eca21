// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/walldisplay.h"

#include "ui/map/mapcanvas.h"
#include "ui/map/maplegend.h"
#include "ui/shared/textlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int wallLabel = 14;
constexpr int wallMargin = 32;
constexpr int wallColumn = 360;

} // namespace

QList<std::pair<QString, StateCounts>> zoneRows(const MapScene &scene)
{
    QList<std::pair<QString, StateCounts>> rows;
    for (const PlanZone &zone : scene.plan().zones)
        rows.append({zone.name, scene.zoneCounts(zone.id)});
    const StateCounts none = scene.zoneCounts({});
    const bool any = std::any_of(none.begin(), none.end(), [](int count) { return count > 0; });
    if (any)
        rows.append({rows.isEmpty() ? WallDisplay::tr("All spots") : WallDisplay::tr("Without a zone"), none});
    return rows;
}

WallDisplay::WallDisplay(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_canvas(new MapCanvas)
    , m_legend(new MapLegend)
    , m_zones(new ZoneBars)
    , m_title(new TextLabel({}, FontRole::Figure))
    , m_clock(new TextLabel({}, FontRole::Figure))
{
    setObjectName(u"wallDisplay"_s);
    setWindowTitle(tr("Wall display"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_canvas->setObjectName(u"wallCanvas"_s);
    m_canvas->setSmallestLabel(wallLabel);
    m_canvas->installEventFilter(this);
    m_zones->setLarge(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_clock);
    auto *side = new QVBoxLayout;
    side->addWidget(m_zones);
    side->addStretch();
    m_zones->setFixedWidth(wallColumn);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(wallMargin);
    middle->addWidget(m_canvas, 1);
    middle->addLayout(side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(wallMargin, wallMargin, wallMargin, wallMargin);
    column->setSpacing(16);
    column->addLayout(head);
    column->addLayout(middle, 1);
    column->addWidget(m_legend);
}

void WallDisplay::setTitle(const QString &title)
{
    m_title->setText(title);
}

void WallDisplay::showScene(const MapScene &scene, LevelId level, const QString &clock)
{
    const Theme &theme = themeOf(this);
    m_clock->setText(clock);
    m_canvas->setFills(MapScene::fills(MapMode::State, theme));
    m_canvas->setFloor(scene.floor(level));
    m_canvas->setBounds(scene.bounds(level));
    m_canvas->setCells(scene.cells(level, MapMode::State, false));
    m_legend->setItems(scene.legend(MapMode::State, level, theme));
    QList<ZoneBars::Row> rows;
    for (const auto &[name, counts] : zoneRows(scene))
        rows.append({name, counts});
    m_zones->setRows(rows);
}

void WallDisplay::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F11: close(); return;
    case Qt::Key_PageUp: Q_EMIT levelStepped(-1); return;
    case Qt::Key_PageDown: Q_EMIT levelStepped(1); return;
    default: QWidget::keyPressEvent(event);
    }
}

bool WallDisplay::eventFilter(QObject *watched, QEvent *event)
{
    // Nobody walks over a map on the wall.
    if (event->type() == QEvent::KeyPress) {
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parkdesk
