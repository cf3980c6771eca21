// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/deskboard.h"
#include "ui/shared/icons.h"
#include "ui/shared/platetext.h"
#include "ui/shared/rowmodel.h"
#include "ui/shared/tag.h"

namespace parkdesk {

/// One stay in a list of the desk, in words.
struct StayLine {
    qint64 stay = 0;
    QString time;
    QString plate; ///< empty without one
    QString ticket; ///< stored form
    QString vehicleType;
    QString spot;
    TagKind tagKind = TagKind::Plain;
    Glyph tagGlyph = Glyph::None;
    QString tag;

    friend bool operator==(const StayLine &, const StayLine &) = default;
};

/// Bookings of the next two hours and the late ones before them, the earliest first.
[[nodiscard]] std::vector<StayLine> dueLines(const DeskBoard::Answer &board, Instant now);
/// Whose agreed end is within this time leaves soon.
inline constexpr Duration leavingWindow = minutes(60);
/// Who is over their time or leaves soon, the earliest first; on a quiet day the next few after them as well.
[[nodiscard]] std::vector<StayLine> leavingLines(const DeskBoard::Answer &board, Instant now);

/// Patched by stay, so that selection and scroll position survive.
class StayLineModel : public RowModel<StayLine, qint64> {
    Q_OBJECT

public:
    using RowModel::RowModel;

    [[nodiscard]] qint64 keyOf(const StayLine &row) const override { return row.stay; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

} // namespace parkdesk
