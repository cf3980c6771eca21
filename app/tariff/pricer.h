// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/engine.h"

#include <memory>

namespace parkdesk {

class PricerParts;

/// Prices many stays by one tariff: what depends on the tariff alone is made once and kept. The same answers as
/// quote(). For one thread.
class Pricer {
public:
    /// Both must outlive it.
    Pricer(const Tariff &tariff, const ZoneRules &zone);
    ~Pricer();
    Q_DISABLE_COPY_MOVE(Pricer)

    [[nodiscard]] Result<Charge> charge(const Question &question);
    /// The amount of the same charge, without making its lines.
    [[nodiscard]] Result<Money> amount(const Question &question);

private:
    std::unique_ptr<PricerParts> m_parts;
};

} // namespace parkdesk
