// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"

#include <QString>

namespace parkdesk {

/// How a connection to the mail server is kept private. The numbers are stored.
enum class MailTls {
    None = 0, ///< for a server on this computer only
    StartTls = 1,
    Tls = 2,
};
/// How we say who we are there. The numbers are stored.
enum class MailAuth {
    None = 0,
    Password = 1,
    Token = 2, ///< OAuth 2, as a bearer
};

/// Where mail goes, and how. The secret is not among it: it lives in the keychain of each computer that sends.
struct MailServer {
    QString host; ///< empty: none is set up
    int port = 587;
    MailTls tls = MailTls::StartTls;
    MailAuth auth = MailAuth::Password;
    QString login;
    QString fromName;
    QString fromAddress;
    QString bounceAddress; ///< the envelope's sender, where what cannot be delivered goes back to
    int perMinute = 60; ///< most tries a minute, of all programs together
    int quietFrom = 21 * 60; ///< minutes of the day; the same as quietUntil: never quiet
    int quietUntil = 8 * 60;
    QByteArray zone = "UTC"; ///< whose clock quiet hours mean

    [[nodiscard]] bool isSetUp() const { return !host.isEmpty(); }
    friend bool operator==(const MailServer &, const MailServer &) = default;
};

/// The end of the quiet hours that \a now lies in; nothing when it lies in none.
[[nodiscard]] std::optional<Instant> quietUntil(const MailServer &server, const ZoneRules &zone, Instant now);

[[nodiscard]] QString mailTlsName(MailTls tls); ///< "none", "starttls", "tls"
[[nodiscard]] std::optional<MailTls> mailTlsFromName(const QString &name);
[[nodiscard]] QString mailAuthName(MailAuth auth); ///< "none", "password", "token"
[[nodiscard]] std::optional<MailAuth> mailAuthFromName(const QString &name);

} // namespace parkdesk
