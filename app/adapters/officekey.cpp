// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adapters/officekey.h"

#include "adapters/passwords.h"

#include <sodium.h>

namespace parkdesk {

namespace {

constexpr char derivation[crypto_kdf_CONTEXTBYTES + 1] = "parkdesk";
constexpr qsizetype nonceLength = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagLength = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype indexLength = 16;

enum Purpose : quint64 {
    SealingFields = 1,
    FindingFields = 2,
};

static_assert(OfficeKey::length == crypto_kdf_KEYBYTES);
static_assert(OfficeKey::length == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *roomOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned long long countOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray derived(const QByteArray &dataKey, Purpose purpose)
{
    QByteArray key(OfficeKey::length, Qt::Uninitialized);
    crypto_kdf_derive_from_key(roomOf(key), static_cast<size_t>(key.size()), purpose, derivation, bytesOf(dataKey));
    return key;
}

} // namespace

Result<std::shared_ptr<const OfficeKey>> OfficeKey::of(const QByteArray &dataKey)
{
    if (dataKey.isEmpty())
        return fail(ErrorCode::PasswordNeeded, Field::Password);
    if (dataKey.size() != length || sodium_init() < 0)
        return fail(ErrorCode::Internal);
    const std::shared_ptr<OfficeKey> key(new OfficeKey);
    key->m_fields = derived(dataKey, SealingFields);
    key->m_index = derived(dataKey, FindingFields);
    return std::shared_ptr<const OfficeKey>(key);
}

OfficeKey::~OfficeKey()
{
    wipe(m_fields);
    wipe(m_index);
}

QByteArray OfficeKey::seal(const QByteArray &clear, const QString &place) const
{
    const QByteArray bound = place.toUtf8();
    QByteArray sealed(nonceLength + clear.size() + tagLength, Qt::Uninitialized);
    randombytes_buf(sealed.data(), static_cast<size_t>(nonceLength));
    crypto_aead_xchacha20poly1305_ietf_encrypt(roomOf(sealed) + nonceLength, nullptr, bytesOf(clear), countOf(clear),
                                               bytesOf(bound), countOf(bound), nullptr, bytesOf(sealed),
                                               bytesOf(m_fields));
    return sealed;
}

Result<QByteArray> OfficeKey::open(const QByteArray &sealed, const QString &place) const
{
    if (sealed.size() < nonceLength + tagLength)
        return fail(ErrorCode::Conflict);
    const QByteArray bound = place.toUtf8();
    QByteArray clear(sealed.size() - nonceLength - tagLength, Qt::Uninitialized);
    const auto *box = bytesOf(sealed) + nonceLength;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(roomOf(clear), nullptr, nullptr, box,
                                                   static_cast<unsigned long long>(sealed.size() - nonceLength),
                                                   bytesOf(bound), countOf(bound), bytesOf(sealed), bytesOf(m_fields)))
        return fail(ErrorCode::Conflict);
    return clear;
}

QByteArray OfficeKey::sealText(const QString &clear, const QString &place) const
{
    return clear.isEmpty() ? QByteArray() : seal(clear.toUtf8(), place);
}

Result<QString> OfficeKey::openText(const QByteArray &sealed, const QString &place) const
{
    if (sealed.isEmpty())
        return QString();
    return open(sealed, place).map([](const QByteArray &clear) { return QString::fromUtf8(clear); });
}

QByteArray OfficeKey::blindIndex(const QString &text, QLatin1StringView column) const
{
    const QByteArray said = QByteArray(column.data(), column.size()) + '\0' + text.toUtf8();
    QByteArray index(indexLength, Qt::Uninitialized);
    crypto_generichash(roomOf(index), static_cast<size_t>(index.size()), bytesOf(said), countOf(said), bytesOf(m_index),
                       static_cast<size_t>(m_index.size()));
    return index;
}

} // namespace parkdesk
