// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/mailserver.h"

#include <QByteArray>
#include <QString>

#include <atomic>

namespace parkdesk {

/// What goes over the wire: who gets it, where it goes back to, and the mail itself.
struct MailParcel {
    QString from; ///< the envelope's sender
    QString to;
    QByteArray message; ///< whole, with CR LF
};

/// What became of it.
struct MailVerdict {
    enum class Kind {
        Sent, ///< the server answers for it now
        Refused, ///< for ever: this recipient, or this mail
        TryAgain, ///< this mail, later
        ServerAway, ///< no mail goes now: not there, busy, or it does not know us
        Unknown, ///< it was all said, and no answer came: it may be on its way
    };
    Kind kind = Kind::ServerAway;
    /// The class of the server's answer ("550 5.1.1"), or a word of ours ("no_connection"): never a name or an address.
    QString answer;
};

/// Hands mails to a server. send() blocks until the verdict, so it belongs on a worker, and outside of transactions.
class MailTransport {
public:
    MailTransport() = default;
    MailTransport(const MailTransport &) = delete;
    MailTransport &operator=(const MailTransport &) = delete;
    virtual ~MailTransport() = default;

    [[nodiscard]] virtual MailVerdict send(const MailServer &server, const QByteArray &secret,
                                           const MailParcel &parcel) = 0;
};

/// The real one, by libcurl: SMTP with STARTTLS or TLS, the server's certificate checked.
class SmtpTransport : public MailTransport {
public:
    struct Limits {
        Duration connect = seconds(20);
        Duration whole = seconds(90); ///< shorter than any lease
    };
    SmtpTransport();
    explicit SmtpTransport(const Limits &limits);

    [[nodiscard]] MailVerdict send(const MailServer &server, const QByteArray &secret,
                                   const MailParcel &parcel) override;
    /// From any thread: what is under way ends soon, as if the connection had broken.
    void stop() { m_stopped = true; }

private:
    Limits m_limits;
    std::atomic_bool m_stopped = false;
};

} // namespace parkdesk
