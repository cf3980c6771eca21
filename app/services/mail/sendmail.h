// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/mailtransport.h"
#include "domain/changeset.h"
#include "domain/clock.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace parkdesk {

class Connection;
class OfficeKey;

/// Who sends, and by what. One a thread; as many as like may send from one outbox at a time.
struct MailSender {
    Connection &connection;
    const Clock &clock;
    MailTransport &transport;
    std::shared_ptr<const OfficeKey> key;
    /// Of the mail server; nothing where this computer does not have it. Not asked for a server that needs none.
    std::function<std::optional<QByteArray>(const MailServer &)> secret;
    QString holder; ///< a name for people: "Desk 3", "host, jobs run"
    std::function<void(const ChangeSet &)> told; ///< after each commit; may be empty
};

/// How long a mail is held for one try: longer than the transport takes in any case.
inline constexpr Duration mailLease = minutes(3);

enum class MailTurn {
    Idle, ///< nothing may go now: none is due, or quiet hours, the limit, a server that rests
    NoServer, ///< none is set up
    NoSecret, ///< one is due, but this computer does not have the server's secret
    Sent,
    NotSent, ///< and settled: it waits again, or failed
    Overtaken, ///< it took so long that somebody else has it
};

/// Takes one mail that is due, sends it outside of any transaction, and writes down what became of it, unless somebody
/// else took it meanwhile. Whatever happens in between, the mail is tried again with the same Message-ID once its lease
/// is over, and nothing is called sent that the server did not answer for. Errors: PasswordNeeded without a key; those
/// of the database.
[[nodiscard]] Result<MailTurn> sendNextMail(MailSender &sender);

} // namespace parkdesk
