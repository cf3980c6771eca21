// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parkdesk {

/// Pictures of every paper, eight dots a millimetre, as PNG files in \a directory: "paper-ticket-LOOK.png", ...
void shootPapers(const QString &directory, const QString &look);

/// The log-in page of a demo town, and the page while it is made: "login-demo-LOOK.png", "start-demo-LOOK.png".
void shootDemo(const QString &directory, const QString &look);

} // namespace parkdesk
