// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace parkdesk {

/// Whether \a bytes are one whole JPEG file (ITU-T T.81) that says nothing beside its picture: no place, camera, time,
/// comment, profile or preview, and nothing behind its end. How the picture looks is not decoded.
[[nodiscard]] bool isBareJpeg(const QByteArray &bytes);

} // namespace parkdesk
