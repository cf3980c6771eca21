// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "tariff/tariff.h"

#include <QHash>
#include <QMutex>

#include <memory>

namespace parkdesk {

class UnitOfWork;

/// The parsed tariff versions. A published version never changes, so what was read once holds for ever. Any thread.
class PriceBook {
public:
    /// Errors: NotFound; TariffInvalid when the stored text cannot be read (it is checked before it is published).
    [[nodiscard]] Result<std::shared_ptr<const Tariff>> tariff(UnitOfWork &unit, TariffVersionId version);

private:
    QMutex m_mutex;
    QHash<qint64, std::shared_ptr<const Tariff>> m_tariffs;
};

} // namespace parkdesk
