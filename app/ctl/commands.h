// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/commandline.h"
#include "domain/ticketcode.h"

namespace parkdesk::ctl {

/// The commands of each group, in the order in which help lists them.
[[nodiscard]] std::vector<CommandSpec> officeCommands();
[[nodiscard]] CommandSpec demoCommand();
[[nodiscard]] std::vector<CommandSpec> backupCommands();
[[nodiscard]] std::vector<CommandSpec> importCommands();
[[nodiscard]] std::vector<CommandSpec> exportCommands();
[[nodiscard]] CommandSpec importStaysCommand();
[[nodiscard]] CommandSpec importAppCommand();
[[nodiscard]] std::vector<CommandSpec> lotCommands();
[[nodiscard]] std::vector<CommandSpec> lotEditCommands();
[[nodiscard]] std::vector<CommandSpec> lotFileCommands();
[[nodiscard]] std::vector<CommandSpec> tariffCommands();
[[nodiscard]] CommandSpec replayCommand();
[[nodiscard]] std::vector<CommandSpec> calendarCommands();
[[nodiscard]] std::vector<CommandSpec> stayCommands();
[[nodiscard]] CommandSpec findCommand();
[[nodiscard]] CommandSpec journalCommand();
/// "reserve" of several at once.
[[nodiscard]] Result<Answer> reserveSeries(const Invocation &invocation, Context &context);
[[nodiscard]] std::vector<CommandSpec> bookingCommands();
[[nodiscard]] std::vector<CommandSpec> queueCommands();
[[nodiscard]] std::vector<CommandSpec> cashCommands();
/// Whether \a text names the stay with that plate and ticket. By then it may be over, when its plate finds it no more.
[[nodiscard]] bool isNamedBy(const QString &plate, const TicketCode &ticket, const QString &text);
[[nodiscard]] std::vector<CommandSpec> feeCommands();
[[nodiscard]] std::vector<CommandSpec> staffCommands();
[[nodiscard]] std::vector<CommandSpec> factorCommands();
[[nodiscard]] std::vector<CommandSpec> driverCommands();
[[nodiscard]] std::vector<CommandSpec> supportCommands();
[[nodiscard]] std::vector<CommandSpec> reportCommands();
[[nodiscard]] CommandSpec forecastCommand();
[[nodiscard]] std::vector<CommandSpec> costsCommands();
[[nodiscard]] std::vector<CommandSpec> jobCommands();
[[nodiscard]] std::vector<CommandSpec> mailCommands();
[[nodiscard]] CommandSpec liveCommand();

} // namespace parkdesk::ctl
