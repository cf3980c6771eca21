// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/timespan.h"

#include <QByteArray>
#include <QHash>
#include <QMutex>
#include <QString>
#include <QThread>

#include <optional>

namespace parkdesk {

/// Secrets that a computer keeps for its user. Answers may take seconds (a keychain may ask its owner), so it belongs
/// on a worker. A secret is never kept in any other place where there is no keychain.
class Secrets {
public:
    Secrets() = default;
    Secrets(const Secrets &) = delete;
    Secrets &operator=(const Secrets &) = delete;
    virtual ~Secrets() = default;

    /// Nothing when there is none of that name. Errors: NotFound on Field::Password when there is no keychain, or it
    /// did not answer in time.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> read(const QString &name) = 0;
    [[nodiscard]] virtual Done write(const QString &name, const QByteArray &secret) = 0;
    [[nodiscard]] virtual Done remove(const QString &name) = 0;
};

/// The keychain of the desktop, by QtKeychain, on a thread of its own; waits five seconds at most. One in a program.
class KeychainSecrets : public Secrets {
public:
    KeychainSecrets();
    ~KeychainSecrets() override;

    [[nodiscard]] Result<std::optional<QByteArray>> read(const QString &name) override;
    [[nodiscard]] Done write(const QString &name, const QByteArray &secret) override;
    [[nodiscard]] Done remove(const QString &name) override;

private:
    QThread m_thread;
    QObject *m_home; ///< lives on m_thread
};

/// For tests, and where there is nothing else: forgotten at the end. Any thread.
class MemorySecrets : public Secrets {
public:
    [[nodiscard]] Result<std::optional<QByteArray>> read(const QString &name) override;
    [[nodiscard]] Done write(const QString &name, const QByteArray &secret) override;
    [[nodiscard]] Done remove(const QString &name) override;

private:
    QMutex m_mutex;
    QHash<QString, QByteArray> m_secrets;
};

} // namespace parkdesk
