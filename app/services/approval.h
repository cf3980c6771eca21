// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parkdesk {

/// What another person gives in place for a deed that the one at the desk may not do alone (four eyes): their login and
/// their password, or their PIN where they have a shift open at this desk. See Office::runApproved().
struct Approval {
    QString login;
    QString secret;
};

} // namespace parkdesk
