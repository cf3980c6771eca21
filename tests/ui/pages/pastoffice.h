// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/paystay.h"
#include "services/stays/quotestay.h"
#include "tests/support/officebuilder.h"
#include "tests/ui/pages/pageoffice.h"

namespace parkdesk::test {

/// A vehicle that came, stood an hour, paid and went.
inline void addPastStay(PageOffice &office, const QString &plate)
{
    const QString ticket = office.enter(plate);
    office.clock().advance(minutes(60));
    const auto quote = must(answerOf(office.office().read<QuoteStay>({OfficeBuilder::keyOf(ticket)})));
    must(answerOf(office.office().run<PayStay>(QUuid::createUuid(), OfficeBuilder::paymentOf(quote, true))));
}

} // namespace parkdesk::test
