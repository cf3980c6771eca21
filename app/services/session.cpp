// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/session.h"

namespace parkdesk {

Session::Session(const OfficeParts &parts, Admission admission, DoorSign::Desk desk)
    : m_admission(std::move(admission))
    , m_desk(std::move(desk))
    , m_office(parts, m_admission.actor)
{
}

Session::~Session()
{
    wipe(m_admission.dataKey);
}

} // namespace parkdesk
