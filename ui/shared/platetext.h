// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace parkdesk {

/// The groups in which a plate is shown, in upper case: the blanks that were written, else the runs of letters and
/// of digits ("ka19p4456" gives KA, 19, P, 4456). Only for the eye: nothing is looked up or stored in this form.
[[nodiscard]] QStringList plateGroups(const QString &plate);

/// The groups with blanks between, for a clipboard or a screen reader.
[[nodiscard]] QString groupedPlate(const QString &plate);

/// \a text as an island that runs from left to right inside any sentence: plates, codes, amounts.
[[nodiscard]] QString leftToRight(const QString &text);

/// A ticket or booking code as people read it, "4K2M9-XQ3TH-7", from the stored form.
[[nodiscard]] QString shownTicket(const QString &stored);

} // namespace parkdesk
