// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/ticketcode.h"

#include <QCryptographicHash>

#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int codeLength = 10;

/// Multiplication in the field of 32 elements, by the primitive polynomial x^5 + x^2 + 1.
constexpr unsigned timesInField(unsigned a, unsigned b)
{
    unsigned product = 0;
    for (int bit = 0; bit < 5; ++bit) {
        if (b & (1U << bit))
            product ^= a << bit;
    }
    for (int bit = 8; bit >= 5; --bit) {
        if (product & (1U << bit))
            product ^= 0b100101U << (bit - 5);
    }
    return product;
}

char checkCharacter(QStringView characters)
{
    unsigned sum = 0;
    unsigned weight = 2; // powers of the generator: all different, none 0 or 1 up to the 30th
    for (const QChar character : characters) {
        sum ^= timesInField(weight, static_cast<unsigned>(alphabet.indexOf(character)));
        weight = timesInField(weight, 2);
    }
    return alphabet.at(static_cast<qsizetype>(sum)).toLatin1();
}

QChar readCharacter(QChar typed)
{
    const QChar raised = typed.toUpper();
    if (raised == u'O')
        return u'0';
    if (raised == u'I' || raised == u'L')
        return u'1';
    return raised;
}

} // namespace

TicketCode TicketCode::forCommand(const QUuid &command, int attempt)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData("ticket");
    hash.addData(command.toRfc4122());
    hash.addData(QByteArray::number(attempt));
    const QByteArray digest = hash.result();
    TicketCode code;
    for (int i = 0; i < codeLength; ++i)
        code.m_characters += alphabet.at(static_cast<unsigned char>(digest.at(i)) % 32);
    code.m_characters += QLatin1Char(checkCharacter(code.m_characters));
    return code;
}

TicketCode TicketCode::forNumber(quint64 number)
{
    TicketCode code;
    code.m_characters.resize(codeLength);
    for (int i = codeLength - 1; i >= 0; --i, number >>= 5)
        code.m_characters[i] = alphabet.at(static_cast<qsizetype>(number & 31));
    code.m_characters += QLatin1Char(checkCharacter(code.m_characters));
    return code;
}

Result<TicketCode> TicketCode::fromText(const QString &text)
{
    const auto bad = [] { return fail(ErrorCode::BadCode, Field::Ticket); };
    TicketCode code;
    for (const QChar typed : text) {
        if (typed == u'-' || typed == u' ')
            continue;
        const QChar read = readCharacter(typed);
        if (!alphabet.contains(read) || code.m_characters.size() > codeLength)
            return bad();
        code.m_characters += read;
    }
    if (code.m_characters.size() != codeLength + 1)
        return bad();
    if (code.m_characters.back() != QLatin1Char(checkCharacter(QStringView(code.m_characters).first(codeLength))))
        return bad();
    return code;
}

QString TicketCode::shown() const
{
    if (m_characters.isEmpty())
        return {};
    return m_characters.first(5) + u'-' + m_characters.sliced(5, 5) + u'-' + m_characters.last(1);
}

} // namespace parkdesk
