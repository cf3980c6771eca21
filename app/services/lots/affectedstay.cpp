// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/affectedstay.h"

#include "services/json.h"

#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

QString fateName(StayFate fate)
{
    switch (fate) {
    case StayFate::Kept: return u"kept"_s;
    case StayFate::Equal: return u"equal"_s;
    case StayFate::Larger: return u"larger"_s;
    case StayFate::Unplaced: return u"unplaced"_s;
    case StayFate::Inside: return u"inside"_s;
    }
    return {};
}

QJsonArray toJson(const QList<StayMoved> &moves)
{
    QJsonArray rows;
    for (const StayMoved &move : moves) {
        rows.append(QJsonObject {
            {u"stay"_s, json::of(move.stay)}, {u"fate"_s, fateName(move.fate)}, {u"spot"_s, json::of(move.to)}});
    }
    return rows;
}

QList<StayMoved> movesFromJson(const QJsonArray &json)
{
    constexpr std::array fates {StayFate::Kept, StayFate::Equal, StayFate::Larger, StayFate::Unplaced,
                                StayFate::Inside};
    QList<StayMoved> moves;
    for (const QJsonValue &value : json) {
        const QJsonObject row = value.toObject();
        StayMoved move {json::id<StayId>(row.value("stay"_L1)), StayFate::Kept, json::id<SpotId>(row.value("spot"_L1))};
        for (const StayFate fate : fates) {
            if (fateName(fate) == row.value("fate"_L1).toString())
                move.fate = fate;
        }
        moves.append(move);
    }
    return moves;
}

} // namespace parkdesk
