// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/reportdocument.h"

#include <QRectF>

class QPainter;

namespace parkdesk {

/// Paints the chart of \a section into \a area, from its rows: lines and areas, no picture. \a unit is the height of
/// its letters; any thread.
void paintReportChart(QPainter &painter, const QRectF &area, const ReportSection &section, double unit,
                      bool rightToLeft);

/// Whether there is anything to draw.
[[nodiscard]] bool hasReportChart(const ReportSection &section);

/// How high the chart of \a section wants to be where it is \a width wide; \a unit as above.
[[nodiscard]] double reportChartHeight(const ReportSection &section, double width, double unit);

/// The steps of an axis from a round number below \a lowest to one above \a highest.
struct AxisSteps {
    double from = 0;
    double until = 1;
    double step = 1;
};
[[nodiscard]] AxisSteps axisSteps(double lowest, double highest, int most);

} // namespace parkdesk
