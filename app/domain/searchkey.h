// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parkdesk {

/// What two writings of a name or an address have in common: NFKC, small letters, single blanks, without the accents
/// of Latin, Greek and Cyrillic letters ("Zürich" and "ZURICH" are one; the vowel signs of other scripts stay).
[[nodiscard]] QString searchKey(const QString &text);

} // namespace parkdesk
