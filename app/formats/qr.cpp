// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/qr.h"

#include <qrencode.h>

#include <memory>

namespace parkdesk {

Result<QrCode> QrCode::fromText(const QString &text)
{
    if (text.isEmpty())
        return fail(ErrorCode::Required);
    const QByteArray bytes = text.toUtf8();
    constexpr int smallestVersion = 0; // the library chooses
    constexpr int caseSensitive = 1; // else it would write capitals for small letters
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(
        QRcode_encodeString(bytes.constData(), smallestVersion, QR_ECLEVEL_M, QR_MODE_8, caseSensitive), &QRcode_free);
    if (!made)
        return fail(ErrorCode::TooLong);
    QrCode code;
    code.m_size = made->width;
    code.m_dark.resize(code.m_size * code.m_size);
    for (int i = 0; i < code.m_size * code.m_size; ++i)
        code.m_dark.setBit(i, (made->data[i] & 1) != 0);
    return code;
}

} // namespace parkdesk
