// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/money.h"
#include "domain/result.h"
#include "domain/timespan.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace parkdesk {

class UnitOfWork;

/// One line of the journal with the names of who did it and where.
struct JournalLineRecord {
    JournalId id;
    QString kind;
    Instant at;
    QString who; ///< empty: the program itself
    QString approver; ///< empty without one
    QString desk;
    QJsonObject outcome;
    QJsonArray changes; ///< [entity, id, field, before, after]
    bool countered = false; ///< it was taken back
};

struct PaymentRecord {
    PaymentId id;
    Instant takenAt;
    QString method;
    Money amount; ///< negative for a counter-payment
    Money tax;
    std::optional<Money> tendered;
    std::optional<PaymentId> counters;
    QString receipt; ///< as printed
    QString desk;
    QString who;
};

struct ExceptionRecord {
    QString kind;
    QString reason;
    QString who;
    Instant at;
};

/// How often a vehicle was in a lot.
struct VisitsRecord {
    int stays = 0;
    std::optional<Instant> lastBefore;
    int unpaid = 0;
};

struct TariffNameRecord {
    QString name;
    int number = 0;
    Instant validFrom;
};

/// What is written about one stay.
class HistoryReader {
public:
    explicit HistoryReader(UnitOfWork &unit)
        : m_unit(unit)
    {
    }

    /// The newest first.
    [[nodiscard]] Result<QList<JournalLineRecord>> deeds(StayId stay, int most);
    [[nodiscard]] Result<QList<PaymentRecord>> payments(StayId stay);
    [[nodiscard]] Result<QList<ExceptionRecord>> exceptions(StayId stay);
    /// Labels in the order in which they were held, the spot it has now last.
    [[nodiscard]] Result<QStringList> spots(StayId stay);
    [[nodiscard]] Result<QString> note(StayId stay);
    [[nodiscard]] Result<VisitsRecord> visits(VehicleId vehicle, LotId lot, StayId before);
    [[nodiscard]] Result<std::optional<TariffNameRecord>> tariffInForce(LotId lot, Instant at);
    /// Errors: NotFound.
    [[nodiscard]] Result<TariffNameRecord> tariff(TariffVersionId version);

private:
    UnitOfWork &m_unit;
};

} // namespace parkdesk
