// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/waiting.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

QString waitingStateName(WaitingState state)
{
    switch (state) {
    case WaitingState::Waiting: return u"waiting"_s;
    case WaitingState::Offered: return u"offered"_s;
    case WaitingState::Taken: return u"taken"_s;
    case WaitingState::Expired: return u"expired"_s;
    case WaitingState::Withdrawn: return u"withdrawn"_s;
    }
    return {};
}

} // namespace parkdesk
