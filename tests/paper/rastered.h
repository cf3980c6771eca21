// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/slip.h"

#include <QImage>
#include <QPainter>

#include <ZXing/ReadBarcode.h>

namespace parkdesk::test {

/// \a slip as a printer of 203 dpi would burn it: black or white, no greys, on paper of 80 mm.
inline QImage rastered(const Slip &slip, double scale = 1.0)
{
    QImage image(qRound((Slip::width + 2 * Slip::sideMargin) * scale), qRound(slip.height() * scale),
                 QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(Slip::sideMargin, 0);
    slip.paint(painter);
    painter.end();
    for (int y = 0; y < image.height(); ++y) {
        uchar *row = image.scanLine(y);
        for (int x = 0; x < image.width(); ++x)
            row[x] = row[x] < 128 ? 0 : 255;
    }
    return image;
}

/// What a scanner reads from it; empty when it finds no QR code.
inline QString scannedFrom(const QImage &image)
{
    const ZXing::ImageView view(image.constBits(), image.width(), image.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(image.bytesPerLine()));
    ZXing::DecodeHints hints;
    hints.setFormats(ZXing::BarcodeFormat::QRCode);
    const ZXing::Result found = ZXing::ReadBarcode(view, hints);
    return found.isValid() ? QString::fromStdWString(found.text()) : QString();
}

} // namespace parkdesk::test
