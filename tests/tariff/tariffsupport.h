// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/engine.h"
#include "tariff/format.h"

#include <QFile>

namespace parkdesk::test {

inline QByteArray readSign(const QString &name)
{
    QFile file(QStringLiteral(PARKDESK_SOURCE_DIR "/tests/tariff/signs/") + name + QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The amount, or the code of the refusal.
inline QString answerText(const Result<Charge> &charge)
{
    return charge ? charge->amount.toText() : codeName(charge.error().code);
}

/// "code path reason" of a refused tariff, "accepted" otherwise.
inline QString refusalText(const Result<Tariff> &tariff)
{
    if (tariff)
        return QStringLiteral("accepted");
    const QJsonObject &details = tariff.error().details;
    return codeName(tariff.error().code) + u' ' + details.value(QStringLiteral("path")).toString() + u' '
        + details.value(QStringLiteral("reason")).toString();
}

inline qint64 sumOfLines(const Charge &charge)
{
    qint64 sum = 0;
    for (const ChargeLine &line : charge.lines)
        sum += line.amount.minor();
    return sum;
}

/// A priced stay from texts; times local to \a zone.
inline Result<Charge> quoteTexts(const Tariff &tariff, const ZoneRules &zone, const QString &entry, const QString &exit,
                                 const QString &vehicle = {})
{
    Question question;
    question.entry = zone.fromText(entry).value();
    if (!exit.isEmpty())
        question.exit = zone.fromText(exit).value();
    question.vehicle = vehicle;
    return quote(tariff, question, zone);
}

} // namespace parkdesk::test
