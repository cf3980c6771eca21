// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/lengthsums.h"

#include <algorithm>
#include <optional>

namespace parkdesk {

namespace {

/// Seven bits a byte, the lowest first; the highest bit says that more follow.
void packNumber(QByteArray &bytes, qint64 number)
{
    auto rest = static_cast<quint64>(number);
    while (rest >= 0x80) {
        bytes.append(static_cast<char>((rest & 0x7f) | 0x80));
        rest >>= 7;
    }
    bytes.append(static_cast<char>(rest));
}

std::optional<qint64> unpackNumber(const QByteArray &bytes, qsizetype &at)
{
    quint64 number = 0;
    for (int shift = 0; at < bytes.size() && shift < 63; shift += 7) {
        const auto byte = static_cast<quint8>(bytes.at(at++));
        number |= quint64 {byte & 0x7fU} << shift;
        if ((byte & 0x80) == 0)
            return static_cast<qint64>(number);
    }
    return std::nullopt;
}

} // namespace

LengthSums::Cell &LengthSums::cellOf(qint64 length)
{
    if (length < denseMinutes) {
        const auto index = static_cast<size_t>(length);
        if (index >= m_cells.size())
            m_cells.resize(std::min<size_t>(denseMinutes, std::max(index + 1, m_cells.size() * 3 / 2)));
        return m_cells[index];
    }
    auto found = std::lower_bound(m_longer.begin(), m_longer.end(), length,
                                  [](const auto &entry, qint64 wanted) { return entry.first < wanted; });
    if (found == m_longer.end() || found->first != length)
        found = m_longer.insert(found, {length, {}});
    return found->second;
}

void LengthSums::add(qint64 length, const Cell &cell)
{
    Cell &own = cellOf(std::max<qint64>(length, 0));
    for (Cell *sum : {&own, &m_all}) {
        sum->stays += cell.stays;
        sum->ms += cell.ms;
    }
}

LengthSums &LengthSums::operator+=(const LengthSums &other)
{
    other.each([this](qint64 length, const Cell &cell) { add(length, cell); });
    return *this;
}

void LengthSums::each(const std::function<void(qint64, const Cell &)> &each) const
{
    for (size_t i = 0; i < m_cells.size(); ++i) {
        if (m_cells[i].stays != 0)
            each(static_cast<qint64>(i), m_cells[i]);
    }
    for (const auto &[length, cell] : m_longer)
        each(length, cell);
}

qint64 LengthSums::percentile(qint64 percent) const
{
    const qint64 rank = std::max<qint64>((m_all.stays * percent + 99) / 100, 1);
    qint64 passed = 0;
    qint64 reached = -1;
    each([&](qint64 length, const Cell &cell) {
        if (passed < rank)
            reached = length;
        passed += cell.stays;
    });
    return reached;
}

QByteArray LengthSums::packed() const
{
    QByteArray bytes;
    qint64 last = 0;
    each([&](qint64 length, const Cell &cell) {
        packNumber(bytes, length - last);
        packNumber(bytes, cell.stays);
        packNumber(bytes, cell.ms - length * 60'000 * cell.stays); // what is beyond whole minutes
        last = length;
    });
    return bytes;
}

bool LengthSums::addPacked(const QByteArray &packed)
{
    qint64 length = 0;
    for (qsizetype at = 0; at < packed.size();) {
        const auto further = unpackNumber(packed, at);
        const auto stays = unpackNumber(packed, at);
        const auto beyond = unpackNumber(packed, at);
        if (!further || !stays || !beyond)
            return false;
        length += *further;
        add(length, {*stays, length * 60'000 * *stays + *beyond});
    }
    return true;
}

} // namespace parkdesk
