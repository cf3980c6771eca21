// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adapters/passwords.h"

#include <sodium.h>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyLength = crypto_secretbox_KEYBYTES;

struct Strength {
    quint64 passes = 3;
    quint64 kibibytes = 65536;
};

/// The two halves of one stretch.
struct Stretched {
    QByteArray proofKey;
    QByteArray wrapKey;
};

unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *readable(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

Result<Stretched> stretch(const QString &password, const QByteArray &salt, const Strength &strength)
{
    // Composed form, so that the same letters typed on another keyboard are the same password.
    QByteArray typed = password.normalized(QString::NormalizationForm_KC).toUtf8();
    QByteArray both(2 * keyLength, Qt::Uninitialized);
    const int failed = crypto_pwhash(writable(both), static_cast<unsigned long long>(both.size()), typed.constData(),
                                     static_cast<unsigned long long>(typed.size()), readable(salt), strength.passes,
                                     strength.kibibytes * 1024, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(typed.data(), static_cast<size_t>(typed.size()));
    if (failed)
        return fail(ErrorCode::Internal);
    return Stretched {both.first(keyLength), both.last(keyLength)};
}

QByteArray checkOf(const QByteArray &proofKey)
{
    QByteArray check(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(writable(check), static_cast<size_t>(check.size()), readable(proofKey),
                       static_cast<unsigned long long>(proofKey.size()), nullptr, 0);
    return check;
}

QString proofText(const Strength &strength, const QByteArray &salt, const QByteArray &check)
{
    return u"argon2id$1$%1$%2$%3$%4"_s.arg(strength.passes)
        .arg(strength.kibibytes)
        .arg(QString::fromLatin1(salt.toBase64()), QString::fromLatin1(check.toBase64()));
}

struct Proof {
    Strength strength;
    QByteArray salt;
    QByteArray check;
};

Result<Proof> readProof(const QString &text)
{
    const QStringList parts = text.split(u'$');
    if (parts.size() != 6 || parts.at(0) != "argon2id"_L1 || parts.at(1) != "1"_L1)
        return fail(ErrorCode::Internal);
    Proof proof {{parts.at(2).toULongLong(), parts.at(3).toULongLong()},
                 QByteArray::fromBase64(parts.at(4).toLatin1()),
                 QByteArray::fromBase64(parts.at(5).toLatin1())};
    if (proof.salt.size() != crypto_pwhash_SALTBYTES || proof.check.size() != crypto_generichash_BYTES)
        return fail(ErrorCode::Internal);
    return proof;
}

Strength strengthOf(SodiumPasswords::Cost cost)
{
    if (cost == SodiumPasswords::Cost::Least)
        return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN / 1024};
    return {};
}

QByteArray wrap(const QByteArray &dataKey, const QByteArray &wrapKey)
{
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray sealed(dataKey.size() + crypto_secretbox_MACBYTES, Qt::Uninitialized);
    crypto_secretbox_easy(writable(sealed), readable(dataKey), static_cast<unsigned long long>(dataKey.size()),
                          readable(nonce), readable(wrapKey));
    return nonce + sealed;
}

Result<QByteArray> unwrap(const QByteArray &keyWrap, const QByteArray &wrapKey)
{
    const QByteArray nonce = keyWrap.first(qMin<qsizetype>(keyWrap.size(), crypto_secretbox_NONCEBYTES));
    const QByteArray sealed = keyWrap.sliced(nonce.size());
    if (nonce.size() != crypto_secretbox_NONCEBYTES || sealed.size() <= crypto_secretbox_MACBYTES)
        return fail(ErrorCode::Internal);
    QByteArray dataKey(sealed.size() - crypto_secretbox_MACBYTES, Qt::Uninitialized);
    if (crypto_secretbox_open_easy(writable(dataKey), readable(sealed), static_cast<unsigned long long>(sealed.size()),
                                   readable(nonce), readable(wrapKey)))
        return fail(ErrorCode::LoginFailed, Field::Password);
    return dataKey;
}

} // namespace

void wipe(QByteArray &secret)
{
    sodium_memzero(secret.data(), static_cast<size_t>(secret.size()));
}

SodiumPasswords::SodiumPasswords(Cost cost)
    : m_cost(cost)
{
    if (sodium_init() < 0)
        qFatal("libsodium could not be initialised");
}

QByteArray SodiumPasswords::newDataKey() const
{
    return randomBytes(keyLength);
}

Result<SealedPassword> SodiumPasswords::seal(const QString &password, const QByteArray &dataKey) const
{
    const Strength strength = strengthOf(m_cost);
    const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    const Stretched keys = TRY(stretch(password, salt, strength));
    return SealedPassword {proofText(strength, salt, checkOf(keys.proofKey)), wrap(dataKey, keys.wrapKey)};
}

Result<QByteArray> SodiumPasswords::open(const QString &password, const SealedPassword &sealed) const
{
    const Proof proof = TRY(readProof(sealed.proof));
    const Stretched keys = TRY(stretch(password, proof.salt, proof.strength));
    const QByteArray check = checkOf(keys.proofKey);
    if (sodium_memcmp(check.constData(), proof.check.constData(), static_cast<size_t>(check.size())) != 0)
        return fail(ErrorCode::LoginFailed, Field::Password);
    return unwrap(sealed.keyWrap, keys.wrapKey);
}

Result<QString> SodiumPasswords::prove(const QString &secret) const
{
    const Strength strength = strengthOf(m_cost);
    const QByteArray salt = randomBytes(crypto_pwhash_SALTBYTES);
    return proofText(strength, salt, checkOf(TRY(stretch(secret, salt, strength)).proofKey));
}

bool SodiumPasswords::matches(const QString &secret, const QString &text) const
{
    const auto proof = readProof(text);
    const auto keys = proof ? stretch(secret, proof->salt, proof->strength) : fail(ErrorCode::Internal);
    if (!keys)
        return false;
    const QByteArray check = checkOf(keys->proofKey);
    return sodium_memcmp(check.constData(), proof->check.constData(), static_cast<size_t>(check.size())) == 0;
}

void SodiumPasswords::waste(const QString &password) const
{
    static_cast<void>(stretch(password, QByteArray(crypto_pwhash_SALTBYTES, '\0'), strengthOf(m_cost)));
}

} // namespace parkdesk
