// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLineEdit;
class QString;
class QVBoxLayout;

namespace parkdesk {

/// A field of the panel beside the list, at the end of \a group; its title stands in it while it is empty.
[[nodiscard]] QLineEdit *addSearchField(QVBoxLayout &group, const QString &name, const QString &title);

} // namespace parkdesk
