// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parkdesk {

/// Who sells: stands on every paper.
struct PaperIssuer {
    QString name;
    QString address;
    QString taxNumber;
    QString footer;
};

} // namespace parkdesk
