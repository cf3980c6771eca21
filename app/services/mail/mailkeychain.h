// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "adapters/secrets.h"
#include "domain/mailserver.h"
#include "services/actor.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace parkdesk {

/// The mail server's secret as this computer has it, for pages: a keychain may take seconds, so it is asked on a
/// thread of its own. The secret itself never comes back. Lives on the main thread.
class MailKeychain : public QObject {
    Q_OBJECT

public:
    explicit MailKeychain(std::shared_ptr<Secrets> secrets, QObject *parent = nullptr);

    enum class Holds { Nothing, Secret, NoKeychain };
    /// Whether mail can go by \a server from this computer. A server that needs no secret has it.
    [[nodiscard]] QFuture<Holds> ask(const MailServer &server);
    /// Keeps \a secret for \a server. Errors: NotPermitted; those of Secrets::write().
    [[nodiscard]] QFuture<Done> keep(const Actor &actor, const MailServer &server, const QString &secret);

Q_SIGNALS:
    /// What was asked may be answered otherwise now.
    void changed();

private:
    std::shared_ptr<Secrets> m_secrets;
    QThreadPool m_worker; ///< last: it ends first
};

/// The mail server's secret: the environment variable PARKDESK_MAIL_SECRET, else what the keychain holds.
[[nodiscard]] std::optional<QByteArray> mailSecret(Secrets &secrets, const MailServer &server);

} // namespace parkdesk
