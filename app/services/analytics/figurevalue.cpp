// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/analytics/figurevalue.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

__extension__ using Wide = __int128;

} // namespace

std::optional<qint64> scaled(const Figure &figure, qint64 factor)
{
    if (!figure.isKnown())
        return std::nullopt;
    const Wide per = figure.per < 0 ? -Wide {figure.per} : Wide {figure.per};
    const Wide product = Wide {figure.value} * factor * (figure.per < 0 ? -1 : 1);
    const Wide magnitude = (2 * (product < 0 ? -product : product) + per) / (2 * per);
    return static_cast<qint64>(product < 0 ? -magnitude : magnitude);
}

QString decimalText(const Figure &figure, qint64 factor, int decimals)
{
    qint64 unit = 1;
    for (int i = 0; i < decimals; ++i)
        unit *= 10;
    const auto value = scaled(figure, factor * unit);
    if (!value)
        return {};
    const qint64 magnitude = qAbs(*value);
    QString text = (*value < 0 ? u"-"_s : QString()) + QString::number(magnitude / unit);
    if (decimals > 0)
        text += u'.' + QString::number(magnitude % unit).rightJustified(decimals, u'0');
    return text;
}

} // namespace parkdesk
