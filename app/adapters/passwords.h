// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace parkdesk {

/// What is kept of a password: a proof, and the office's data key wrapped by it.
struct SealedPassword {
    QString proof; ///< algorithm, cost, salt and check value as text
    QByteArray keyWrap; ///< the data key under a key stretched from the password
};

/// Passwords by Argon2id (RFC 9106), one stretch for two keys: half proves the password, half opens the data key.
/// Slow on purpose (about 0.1 s): call it in a worker, never on the window's thread or inside a transaction.
class Passwords {
public:
    Passwords() = default;
    Passwords(const Passwords &) = delete;
    Passwords &operator=(const Passwords &) = delete;
    virtual ~Passwords() = default;

    /// A random data key for a new office, 32 bytes.
    [[nodiscard]] virtual QByteArray newDataKey() const = 0;
    [[nodiscard]] virtual Result<SealedPassword> seal(const QString &password, const QByteArray &dataKey) const = 0;
    /// The data key. Errors: LoginFailed when the password is not the one that was sealed.
    [[nodiscard]] virtual Result<QByteArray> open(const QString &password, const SealedPassword &sealed) const = 0;
    /// What is kept of a secret that opens nothing, such as a PIN: a proof in the form of SealedPassword::proof.
    [[nodiscard]] virtual Result<QString> prove(const QString &secret) const = 0;
    [[nodiscard]] virtual bool matches(const QString &secret, const QString &proof) const = 0;
    /// Spends the time of open() on nothing, so that an unknown name answers no faster than a wrong password.
    virtual void waste(const QString &password) const = 0;
};

/// Overwrites a secret in memory.
void wipe(QByteArray &secret);

/// The real ones, by libsodium.
class SodiumPasswords : public Passwords {
public:
    /// Least is for tests: the same algorithm at its lowest cost.
    enum class Cost { Standard, Least };
    explicit SodiumPasswords(Cost cost = Cost::Standard);

    [[nodiscard]] QByteArray newDataKey() const override;
    [[nodiscard]] Result<SealedPassword> seal(const QString &password, const QByteArray &dataKey) const override;
    [[nodiscard]] Result<QByteArray> open(const QString &password, const SealedPassword &sealed) const override;
    [[nodiscard]] Result<QString> prove(const QString &secret) const override;
    [[nodiscard]] bool matches(const QString &secret, const QString &proof) const override;
    void waste(const QString &password) const override;

private:
    Cost m_cost;
};

} // namespace parkdesk
