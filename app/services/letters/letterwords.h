// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parkdesk {

/// The words of a paper that goes with a letter: "visits" in the language of the letter, English where it has none. A
/// key without words is written as it is. The words stand in resources/letters, a file a language.
[[nodiscard]] QString letterWord(const QString &key, const QString &language);

} // namespace parkdesk
