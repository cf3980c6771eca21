// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/deskdeeds.h"

#include "ui/desk/closepanel.h"
#include "ui/desk/correctpanel.h"
#include "ui/desk/extendpanel.h"
#include "ui/desk/feepanel.h"
#include "ui/desk/foundpanel.h"
#include "ui/desk/movepanel.h"

namespace parkdesk {

DeskPanel *newDeedPanel(DeskDeed deed, const DescribeStay::Answer &stay, Office &office)
{
    switch (deed) {
    case DeskDeed::Extend: return new ExtendPanel(stay, office);
    case DeskDeed::Move: return new MovePanel(stay, office);
    case DeskDeed::Correct: return new CorrectPanel(stay, office);
    case DeskDeed::Found: return new FoundPanel(stay, office);
    case DeskDeed::TakePayment:
        return stay.stay.state == StayState::NoShow || stay.stay.state == StayState::Cancelled
            ? new FeePanel(stay, office)
            : nullptr;
    case DeskDeed::Close: return new ClosePanel(stay, office);
    default: return nullptr;
    }
}

} // namespace parkdesk
