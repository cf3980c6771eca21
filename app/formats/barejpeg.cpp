// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/barejpeg.h"

namespace parkdesk {

namespace {

constexpr uchar startOfImage = 0xD8;
constexpr uchar endOfImage = 0xD9;
constexpr uchar startOfScan = 0xDA;
constexpr uchar firstApplication = 0xE0; // JFIF: resolution alone
constexpr uchar adobe = 0xEE; // how colours are coded
constexpr uchar lastApplication = 0xEF;
constexpr uchar comment = 0xFE;
constexpr qsizetype jfifLength = 16; // without a preview

class JpegReader {
public:
    explicit JpegReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool isBare()
    {
        if (marker() != startOfImage)
            return false;
        for (;;) {
            const int next = marker();
            if (next == endOfImage)
                return m_at == m_bytes.size();
            if (next < 0 || !passSegment(static_cast<uchar>(next)))
                return false;
            if (next == startOfScan)
                passScan();
        }
    }

private:
    [[nodiscard]] int byteAt(qsizetype at) const
    {
        return at < m_bytes.size() ? static_cast<uchar>(m_bytes.at(at)) : -1;
    }
    [[nodiscard]] int marker()
    {
        if (byteAt(m_at) != 0xFF)
            return -1;
        m_at += 2;
        return byteAt(m_at - 1);
    }
    [[nodiscard]] bool passSegment(uchar kind)
    {
        const int high = byteAt(m_at);
        const int low = byteAt(m_at + 1);
        if (high < 0 || low < 0)
            return false;
        const qsizetype length = qsizetype {high} * 256 + low;
        const bool tells = (kind > firstApplication && kind <= lastApplication && kind != adobe) || kind == comment
            || (kind == firstApplication && length != jfifLength);
        m_at += length;
        return !tells && length >= 2 && m_at <= m_bytes.size();
    }
    /// To the marker behind it. Restarts and stuffed bytes belong to the picture.
    void passScan()
    {
        for (; m_at + 1 < m_bytes.size(); ++m_at) {
            const int next = byteAt(m_at + 1);
            if (byteAt(m_at) == 0xFF && next != 0 && !(next >= 0xD0 && next <= 0xD7))
                return;
        }
        m_at = m_bytes.size();
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

bool isBareJpeg(const QByteArray &bytes)
{
    return JpegReader(bytes).isBare();
}

} // namespace parkdesk
