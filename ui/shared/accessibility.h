// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace parkdesk {

/// Polite changes wait for the screen reader's turn, urgent ones (warnings, refusals) do not.
enum class Urgency { Polite, Urgent };

/// Tells assistive programs that the words of \a source changed. Set its accessible name or
/// description first. Does nothing when no one listens.
void announce(QWidget *source, Urgency urgency);

} // namespace parkdesk
