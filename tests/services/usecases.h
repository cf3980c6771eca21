// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/officebuilder.h"

#include <QList>

#include <functional>

namespace parkdesk::test {

/// One thing that the office can do or be asked, run as somebody with a command that only a permission stops early.
struct UseCaseEntry {
    QString name; ///< of the class
    QString kind; ///< of a command; empty for a question
    QString roles; ///< who may, as the office's rules say: "attendant manager admin program"
    std::function<std::optional<Error>(OfficeBuilder &, const Actor &)> run;
};

/// All of them. A new one is added here, or tests say which is missing.
[[nodiscard]] const QList<UseCaseEntry> &allUseCases();

} // namespace parkdesk::test
