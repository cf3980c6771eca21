// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverdetail.h"
#include "services/drivers/drivermails.h"
#include "ui/shared/listcells.h"
#include "ui/shared/textrows.h"

namespace parkdesk {

/// What the page of drivers says, in words.

[[nodiscard]] TagCell driverStateTag(DriverState state);
/// "D-10001 · since 4 Mar 2025 · mails in English, reminders on".
[[nodiscard]] QString driverNote(const DriverDetail::Answer &driver, const ZoneRules &zone);
/// How a language is called in itself: "Deutsch" of "de".
[[nodiscard]] QString languageWords(const QString &code);
/// "D-10001 Ritu Iyer".
[[nodiscard]] QString driverTitle(qint64 number, const QString &name);
/// "EUR 12.50", several with a comma; a dash without any.
[[nodiscard]] QString moneySums(const QList<Money> &sums);

/// The currency that all of them are in; nothing when there are several, or none of them.
[[nodiscard]] std::optional<Currency> onlyCurrency(const QList<StayRow> &stays);
/// Keys are those of the stays. A lot is named where it is not \a home.
[[nodiscard]] std::vector<TextRow> stayTextRows(const QList<StayRow> &stays, LotId home, Instant now);
[[nodiscard]] std::vector<TextRow> bookingTextRows(const QList<StayRow> &bookings, LotId home, Instant now);
/// Keys are those of the payments. The plates are those of the stays that are known.
[[nodiscard]] std::vector<TextRow> paymentTextRows(const DriverDetail::Answer &driver, const ZoneRules &zone,
                                                   Instant now);
[[nodiscard]] std::vector<TextRow> vehicleTextRows(const DriverDetail::Answer &driver, const ZoneRules &zone,
                                                   Instant now);

/// Keys are those of the mails.
[[nodiscard]] std::vector<TextRow> mailTextRows(const QList<DriverMails::Row> &mails, const ZoneRules &zone,
                                                Instant now);

/// What was paid in a month of the lot's clock.
struct PaidMonth {
    int year = 0;
    int month = 1;
    qint64 minor = 0;
};
/// The last twelve months, the running one last, in the currency in which the newest payment was made.
struct PaidYear {
    Currency currency;
    std::vector<PaidMonth> months;
};
/// Nothing when nothing was paid.
[[nodiscard]] std::optional<PaidYear> paidByMonth(const QList<DriverDetail::Paid> &payments, const ZoneRules &zone,
                                                  Instant now);

/// The vehicle types that a driver may have, by their codes.
[[nodiscard]] QStringList vehicleCodes();

} // namespace parkdesk
