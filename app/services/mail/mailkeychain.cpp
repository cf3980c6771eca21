// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/mailkeychain.h"

#include "services/mail/setmailserver.h"
#include "services/reply.h"

namespace parkdesk {

namespace {

constexpr const char *secretVariable = "PARKDESK_MAIL_SECRET";

} // namespace

MailKeychain::MailKeychain(std::shared_ptr<Secrets> secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(std::move(secrets))
{
    m_worker.setMaxThreadCount(1); // in order
}

QFuture<MailKeychain::Holds> MailKeychain::ask(const MailServer &server)
{
    return askPool<Holds>(m_worker, [secrets = m_secrets, server] {
        if (server.auth == MailAuth::None || qEnvironmentVariableIsSet(secretVariable))
            return Holds::Secret;
        const auto kept = secrets->read(mailSecretName(server));
        if (!kept)
            return Holds::NoKeychain;
        return *kept ? Holds::Secret : Holds::Nothing;
    });
}

QFuture<Done> MailKeychain::keep(const Actor &actor, const MailServer &server, const QString &secret)
{
    if (!actor.may(Permission::ManageMail))
        return replyWith<Done>(fail(ErrorCode::NotPermitted));
    const auto write = [secrets = m_secrets, server, secret] {
        return secrets->write(mailSecretName(server), secret.toUtf8());
    };
    return askPool<Done>(m_worker, write).then(this, [this](const Done &kept) {
        if (kept)
            Q_EMIT changed();
        return kept;
    });
}

std::optional<QByteArray> mailSecret(Secrets &secrets, const MailServer &server)
{
    if (qEnvironmentVariableIsSet(secretVariable))
        return qgetenv(secretVariable);
    const auto kept = secrets.read(mailSecretName(server));
    return kept ? *kept : std::nullopt;
}

} // namespace parkdesk
