// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parkdesk {

class MapCanvas;

/// From now on assistive programs find the spots of each map as its children. Does nothing the second time.
void installMapAccess();

/// The chosen spot is another one.
void tellMapFocus(MapCanvas *canvas, int index);

/// The spots are others.
void tellMapCells(MapCanvas *canvas);

} // namespace parkdesk
