// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace parkdesk {

/// A photo as tickets keep it: painted anew from a JPEG or PNG file of up to 5 MB, at most 1600 pixels wide and high,
/// so that nothing of the file but its picture remains. Any thread. Errors on Field::File: TooLong for a larger file,
/// BadFile when it is no such picture or has more than 50 million pixels.
[[nodiscard]] Result<QByteArray> barePhoto(const QByteArray &file);

/// Of a file that barePhoto() reads.
inline constexpr qint64 mostPhotoFile = qint64 {5} * 1024 * 1024;

} // namespace parkdesk
