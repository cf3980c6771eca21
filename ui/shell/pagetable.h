// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permission.h"
#include "ui/shared/icons.h"

#include <QString>

#include <vector>

class QWidget;

namespace parkdesk {

class OfficeView;
class Preferences;
class Printing;
class Session;
class ViewMemory;

/// What a page may be built with.
struct PageParts {
    OfficeView &view; ///< view.routed(page) for a page that asks for deeds
    Session &session;
    ViewMemory &memory;
    Preferences &preferences;
    Printing &printing;
};

/// A page of the window. It is built when it is shown for the first time.
struct PageEntry {
    enum class Place {
        Work, ///< in the rail, above the line
        Setup, ///< in the rail, below the line
        Apart, ///< opened by other pages only
    };
    enum class Manner {
        Steady,
        Glance, ///< nothing is typed here: after 20 s without a key the box has the focus again
    };

    const char *name;
    Glyph glyph;
    Place place;
    int key; ///< Ctrl and this digit open it, or this other sign: ','; 0 for none
    Manner manner;
    Permission permission; ///< of the role in force; without it the page is not there
    QString (*title)(); ///< in the language of the moment
    QWidget *(*make)(const PageParts &parts);
};

/// All pages in the order of the rail: to add one, add its line here and its library to the shell's.
[[nodiscard]] const std::vector<PageEntry> &pageTable();

} // namespace parkdesk
