// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "paper/slip.h"

#include <QPageLayout>

namespace parkdesk {

/// The page of a slip: 80 mm wide with 4 mm on each side, as high as the slip.
[[nodiscard]] QPageLayout pageOf(const Slip &slip);

/// Writes \a slip as a PDF of one page. The file is whole or not there. Errors: FileFailed (details "path") when it
/// cannot be written.
[[nodiscard]] Done writePdf(const Slip &slip, const QString &title, const QString &path);

} // namespace parkdesk
