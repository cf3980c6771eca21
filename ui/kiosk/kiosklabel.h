// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskscale.h"
#include "ui/shared/textlabel.h"

namespace parkdesk {

/// A text at the kiosk, which breaks into lines.
[[nodiscard]] TextLabel *kioskLabel(const KioskScale &scale, const QString &text, KioskText role = KioskText::Body,
                                    Tone tone = Tone::Normal);

} // namespace parkdesk
