// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/engine.h"

namespace parkdesk {

/// One line of `parkdeskctl tariff quote --cases`, read.
struct CaseLine {
    QJsonValue id; ///< as written: a string or a whole number
    Question question;
    Zone zone;
};

/// Reads `{"id", "entry", "exit", "vehicle", "lost_ticket", "groups", "zone", "permit", "validations", "plate",
/// "stays", "booked_at", "paid_at", "occupancy", "timezone"}`, and beyond these "entry_proven", "booked_until",
/// "due_at", "no_show", "pays_cash"; occupancy is in percent; other keys are the writer's own notes. Times are ISO
/// 8601, local unless an offset is written. The zone is the line's, else \a fallbackZone. Errors: BadCase with details
/// {"path", "reason"}; BadTime, NoSuchTime; BadZone, also when there is no zone at all.
[[nodiscard]] Result<CaseLine> parseCaseLine(const QByteArray &line, const QByteArray &fallbackZone);

/// `{"id","amount","currency","lines":[{"label","amount",...}]}` or `{"id","error"}`, one line without its end.
[[nodiscard]] QByteArray answerLine(const QJsonValue &id, const Result<Charge> &answer, const ZoneRules &zone);

/// Reads, prices and answers one line. Always an answer.
[[nodiscard]] QByteArray answerCase(const Tariff &tariff, const QByteArray &line, const QByteArray &fallbackZone);

} // namespace parkdesk
