// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/pricebook.h"

#include "storage/tariffrepository.h"
#include "storage/unitofwork.h"
#include "tariff/format.h"

namespace parkdesk {

Result<std::shared_ptr<const Tariff>> PriceBook::tariff(UnitOfWork &unit, TariffVersionId version)
{
    {
        const QMutexLocker locker(&m_mutex);
        if (const auto known = m_tariffs.constFind(version.value); known != m_tariffs.cend())
            return *known;
    }
    const QByteArray body = TRY(TariffRepository(unit).body(version));
    auto parsed = std::make_shared<const Tariff>(TRY(parseTariff(body)));
    const QMutexLocker locker(&m_mutex);
    m_tariffs.insert(version.value, parsed);
    return std::shared_ptr<const Tariff>(parsed);
}

} // namespace parkdesk
