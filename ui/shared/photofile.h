// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QFuture>

namespace parkdesk {

/// The photo of a file as tickets keep it, without anything that its file tells besides: read and painted anew on a
/// worker. Errors on Field::File: FileFailed when it cannot be read; TooLong beyond 5 MB; BadFile when it is no JPEG or
/// PNG.
[[nodiscard]] QFuture<Result<QByteArray>> readPhoto(const QString &path);

} // namespace parkdesk
