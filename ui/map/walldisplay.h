// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/mapscene.h"

#include <QWidget>

namespace parkdesk {

class MapCanvas;
class MapLegend;
class TextLabel;
class ZoneBars;

/// The map on a wall: the whole screen, larger labels, free spots of each zone, no controls and no plates. Esc or F11
/// closes it.
class WallDisplay : public QWidget {
    Q_OBJECT

public:
    explicit WallDisplay(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void showScene(const MapScene &scene, LevelId level, const QString &clock);
    [[nodiscard]] MapCanvas *canvas() const { return m_canvas; }

Q_SIGNALS:
    void levelStepped(int by);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MapCanvas *m_canvas;
    MapLegend *m_legend;
    ZoneBars *m_zones;
    TextLabel *m_title;
    TextLabel *m_clock;
};

/// One row for each zone, and one for the spots in none.
[[nodiscard]] QList<std::pair<QString, StateCounts>> zoneRows(const MapScene &scene);

} // namespace parkdesk
