// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/figuresreport.h"

namespace parkdesk {

/// A figure as people read it, in the locale: "63.4 %", "2 h 41 min", "12.50". A dash where there are no data.
[[nodiscard]] QString figureText(FigureForm form, const Figure &figure, const Currency &currency);

/// How \a now differs from \a before: in percent, of shares in points. Empty where one of them is not known.
struct FigureChange {
    QString text;
    int direction = 0;
};
[[nodiscard]] FigureChange changeOf(FigureForm form, const Figure &now, const Figure &before);

/// The head of a column: "Occupied", "Revenue".
[[nodiscard]] QString columnTitle(const QString &name);
/// What the figure is, in a sentence.
[[nodiscard]] QString columnMeaning(const QString &name);
/// What a row stands for: a date, "Mon 14:00", the name of a lot or type.
[[nodiscard]] QString rowTitle(ReportGroup group, const ReportRow &row);
[[nodiscard]] QString groupTitle(ReportGroup group);
/// An exception by its stored code.
[[nodiscard]] QString causeName(const QString &cause);

} // namespace parkdesk
