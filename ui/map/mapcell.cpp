// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/mapcell.h"

#include <cmath>
#include <limits>

namespace parkdesk {

namespace {

/// Who lies aside counts as farther than who lies straight ahead.
constexpr double asideWeight = 2.5;

QString bareLabel(const QString &text)
{
    QString kept;
    for (const QChar sign : text) {
        if (sign.isLetterOrNumber())
            kept.append(sign.toUpper());
    }
    return kept;
}

} // namespace

int cellBeside(const std::vector<MapCell> &cells, int from, Qt::Key key)
{
    if (from < 0 || from >= static_cast<int>(cells.size()))
        return cells.empty() ? -1 : 0;
    const QPointF here = cells[static_cast<size_t>(from)].box.center();
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    const double sign = key == Qt::Key_Right || key == Qt::Key_Down ? 1.0 : -1.0;
    int best = from;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < static_cast<int>(cells.size()); ++i) {
        const QPointF way = cells[static_cast<size_t>(i)].box.center() - here;
        const double ahead = sign * (sideways ? way.x() : way.y());
        const double aside = std::abs(sideways ? way.y() : way.x());
        if (i == from || ahead < 1.0 || aside > 4 * ahead)
            continue;
        const double distance = ahead + asideWeight * aside;
        if (distance < least) {
            least = distance;
            best = i;
        }
    }
    return best;
}

int cellCalled(const std::vector<MapCell> &cells, const QString &typed)
{
    const QString wanted = bareLabel(typed);
    if (wanted.isEmpty())
        return -1;
    for (size_t i = 0; i < cells.size(); ++i) {
        if (bareLabel(cells[i].label).startsWith(wanted))
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace parkdesk
