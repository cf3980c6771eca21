// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/deskdeeds.h"

#include "ui/desk/deskpanel.h"

namespace parkdesk {

DeskPanel *newDeedPanel(DeskDeed deed, const DescribeStay::Answer &, Office &)
{
    switch (deed) {
    case DeskDeed::TakePayment:
    case DeskDeed::Arrive:
    default: return nullptr;
    }
}

} // namespace parkdesk
