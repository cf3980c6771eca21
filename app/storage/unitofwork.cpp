// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/unitofwork.h"

#include "storage/summaryupkeep.h"

namespace parkdesk {

UnitOfWork::UnitOfWork(Connection &connection)
    : m_connection(connection)
    , m_sums(std::make_unique<SummaryUpkeep>(*this))
{
}

UnitOfWork::~UnitOfWork() = default;

void UnitOfWork::created(Entity entity, qint64 id)
{
    m_changeSet.add(entity, id);
    m_fieldChanges.append(QJsonArray {static_cast<int>(entity), id, QStringLiteral("created")});
    if (entity == Entity::Stay)
        m_sums->made(StayId {id});
    else if (entity == Entity::Payment)
        m_sums->made(PaymentId {id});
}

void UnitOfWork::countMade(const StayFacts &stay)
{
    m_sums->made(stay);
}

void UnitOfWork::countMade(const PaymentFacts &payment)
{
    m_sums->made(payment);
}

void UnitOfWork::changed(Entity entity, qint64 id, QLatin1StringView field, const QJsonValue &before,
                         const QJsonValue &after)
{
    m_changeSet.add(entity, id);
    m_fieldChanges.append(QJsonArray {static_cast<int>(entity), id, field, before, after});
    if (entity == Entity::Lot && field == QLatin1StringView("day_start"))
        m_sums->dayMoved(LotId {id});
}

Done UnitOfWork::touch(StayId stay)
{
    return m_sums->aboutToChange(stay);
}

Done UnitOfWork::settle()
{
    return m_sums->settle();
}

} // namespace parkdesk
