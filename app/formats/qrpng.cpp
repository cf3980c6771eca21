// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/qrpng.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace parkdesk {

namespace {

constexpr std::array<quint32, 256> makeCrcTable()
{
    std::array<quint32, 256> table {};
    for (quint32 byte = 0; byte < table.size(); ++byte) {
        quint32 rest = byte;
        for (int bit = 0; bit < 8; ++bit)
            rest = (rest & 1U) != 0 ? 0xEDB88320U ^ (rest >> 1U) : rest >> 1U;
        table[byte] = rest;
    }
    return table;
}

/// That of PNG (ISO 3309), which Qt has none of.
quint32 pngCrc(const QByteArray &bytes)
{
    static constexpr std::array<quint32, 256> table = makeCrcTable();
    quint32 crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<unsigned char>(byte)) & 0xFFU] ^ (crc >> 8U);
    return ~crc;
}

QByteArray pngNumber(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray pngChunk(const char *type, const QByteArray &data)
{
    const QByteArray body = type + data;
    return pngNumber(static_cast<quint32>(data.size())) + body + pngNumber(pngCrc(body));
}

/// One row of dots, a bit each, white where it is set; led by its filter: none.
QByteArray rowOfDots(const QrCode &code, int y, int dots)
{
    const int side = (code.size() + 2 * QrCode::quietZone) * dots;
    QByteArray row(1 + (side + 7) / 8, '\0');
    const int module = y / dots - QrCode::quietZone;
    for (int x = 0; x < side; ++x) {
        const int column = x / dots - QrCode::quietZone;
        const bool inside = module >= 0 && module < code.size() && column >= 0 && column < code.size();
        if (!inside || !code.isDark(column, module)) {
            const auto bits = static_cast<unsigned char>(row.at(1 + x / 8));
            row[1 + x / 8] = static_cast<char>(bits | (0x80U >> (static_cast<unsigned>(x) % 8U)));
        }
    }
    return row;
}

} // namespace

QByteArray qrPng(const QrCode &code, int dots)
{
    if (code.size() == 0)
        return {};
    const int each = std::clamp(dots, 1, 32);
    const int side = (code.size() + 2 * QrCode::quietZone) * each;
    QByteArray rows;
    for (int y = 0; y < side; ++y)
        rows += rowOfDots(code, y, each);
    // A bit a dot, grey, nothing interlaced.
    const QByteArray head = pngNumber(static_cast<quint32>(side)) + pngNumber(static_cast<quint32>(side))
        + QByteArray::fromHex("0100000000");
    // Behind a length of its own Qt writes a stream of zlib, which is what PNG takes.
    return QByteArray::fromHex("89504e470d0a1a0a") + pngChunk("IHDR", head)
        + pngChunk("IDAT", qCompress(rows, 9).mid(4)) + pngChunk("IEND", {});
}

} // namespace parkdesk
