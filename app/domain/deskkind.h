// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parkdesk {

/// Which way vehicles pass a desk. The numbers are stored.
enum class DeskKind {
    Entry = 1,
    Exit = 2,
    Both = 3,
};

} // namespace parkdesk
