// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adapters/onetimecodes.h"

#include <liboath/oath.h>
#include <sodium.h>

#include <array>
#include <cstdlib>

namespace parkdesk {

namespace {

constexpr unsigned stepSeconds = 30;
constexpr qsizetype bytesOfWords = 5; // which are eight letters

/// The library counts how often it was begun, behind no lock: once for the program.
bool isReady()
{
    static const bool ready = sodium_init() >= 0 && oath_init() == OATH_OK;
    return ready;
}

QByteArray randomSecret(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

time_t secondsOf(Instant now)
{
    return static_cast<time_t>(now.ms / 1000);
}

} // namespace

QByteArray OneTimeCodes::newSecret()
{
    return isReady() ? randomSecret(secretLength) : QByteArray();
}

Result<QString> OneTimeCodes::newWord(int length)
{
    if (!isReady())
        return fail(ErrorCode::Internal);
    const qsizetype bytes = (length + 7) / 8 * bytesOfWords;
    return TRY(base32(randomSecret(bytes))).left(length);
}

Result<QString> OneTimeCodes::base32(const QByteArray &secret)
{
    char *text = nullptr;
    size_t length = 0;
    if (oath_base32_encode(secret.constData(), static_cast<size_t>(secret.size()), &text, &length) != OATH_OK)
        return fail(ErrorCode::Internal);
    QString words = QString::fromLatin1(text, static_cast<qsizetype>(length));
    sodium_memzero(text, length);
    std::free(text); // the library takes it from malloc()
    while (words.endsWith(u'='))
        words.chop(1);
    return words;
}

Result<QByteArray> OneTimeCodes::fromBase32(const QString &words)
{
    const QByteArray text = words.toLatin1();
    char *bytes = nullptr;
    size_t length = 0;
    if (oath_base32_decode(text.constData(), static_cast<size_t>(text.size()), &bytes, &length) != OATH_OK)
        return fail(ErrorCode::BadCode, Field::Code);
    const QByteArray secret(bytes, static_cast<qsizetype>(length));
    sodium_memzero(bytes, length);
    std::free(bytes);
    return secret;
}

Result<QString> OneTimeCodes::codeAt(const QByteArray &secret, Instant now)
{
    std::array<char, digits + 1> code {};
    const int done = isReady() ? oath_totp_generate(secret.constData(), static_cast<size_t>(secret.size()),
                                                    secondsOf(now), stepSeconds, 0, digits, code.data())
                               : OATH_CRYPTO_ERROR;
    if (done != OATH_OK)
        return fail(ErrorCode::Internal);
    return QString::fromLatin1(code.data());
}

std::optional<qint64> OneTimeCodes::stepOf(const QByteArray &secret, const QString &code, Instant now)
{
    // Anything else the library would take for a code of another length.
    if (!isReady() || code.size() != digits)
        return std::nullopt;
    int position = 0;
    uint64_t found = 0;
    const int done = oath_totp_validate3(secret.constData(), static_cast<size_t>(secret.size()), secondsOf(now),
                                         stepSeconds, 0, slack, &position, &found, code.toLatin1().constData());
    return done < 0 ? std::nullopt : std::optional(static_cast<qint64>(found));
}

} // namespace parkdesk
