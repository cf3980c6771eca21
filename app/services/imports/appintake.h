// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/appreading.h"
#include "services/imports/stayfile.h"

namespace parkdesk {

/// What a person says about a database of another program.
struct AppWishes {
    AppMapping mapping;
    QString timezone; ///< of its lots and times
    QString currency;
    QString name; ///< of a lot without one
    std::optional<TimeForm> times; ///< else what they can only be
};

/// A database of another program on its way in: what it holds, the lots that are to be made, its stays in parts.
struct AppIntake {
    AppMapping mapping;
    AppContents contents;
    QString source; ///< see StayFileSight
    Zone zone;
    Currency currency;
    QString timezone;
    std::optional<TimeForm> times; ///< as it writes them, once partsFor() is done
    qint64 open = 0; ///< stays that are inside still
    qint64 amount = 0; ///< of all that can be read, in minor units

    /// Those that have rows of their own, and those that a lot only says it has.
    [[nodiscard]] int spots() const;
    [[nodiscard]] int spotsCountedOnly() const;
    [[nodiscard]] QString amountText() const { return Money(amount, currency).toText(); }
    /// Those of its lots that are not among \a lots, by name.
    [[nodiscard]] QList<LotDocument> freshLots(const QList<Lot> &lots) const;
    /// Its stays for \a lots. In a trial those of lots that are still to be made are counted as rows of no lot: see
    /// StayFile::Part. Sums up what is open and paid.
    [[nodiscard]] Result<QList<StayFile::Part>> partsFor(const QList<Lot> &lots, bool trial, Instant now);
};

/// Reads it whole; on a thread that may wait. Errors: those of readApp(); BadZone; BadCurrency.
[[nodiscard]] Result<AppIntake> lookAtApp(const QString &path, const AppWishes &wishes);

} // namespace parkdesk
