// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/icallines.h"

#include <QStringDecoder>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestBlock = 4;

/// Where the value begins: the first colon outside quotes; -1 when there is none.
qsizetype colonOf(const QByteArray &text)
{
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == '"')
            quoted = !quoted;
        else if (text.at(i) == ':' && !quoted)
            return i;
    }
    return -1;
}

bool isNamed(const QByteArray &text)
{
    const auto isNameSign = [](char sign) {
        return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')
            || sign == '-';
    };
    const auto end = std::find_if_not(text.begin(), text.end(), isNameSign);
    return end != text.begin() && end != text.end() && (*end == ':' || *end == ';') && colonOf(text) > 0;
}

/// Lines that begin with a blank go on with the one before.
QList<IcalLine> unfolded(const QByteArray &bytes)
{
    QList<IcalLine> lines;
    int number = 0;
    for (qsizetype begin = 0; begin < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', begin);
        end = end < 0 ? bytes.size() : end;
        QByteArray text = bytes.mid(begin, end - begin);
        begin = end + 1;
        ++number;
        while (text.endsWith('\r'))
            text.chop(1);
        if (!lines.isEmpty() && (text.startsWith(' ') || text.startsWith('\t')))
            lines.last().text += text.mid(1);
        else if (!text.isEmpty())
            lines.append({number, text});
    }
    return lines;
}

/// Reads one component, of which \a at is the BEGIN; leaves \a at on its END.
Result<IcalBlock> blockAt(const QList<IcalLine> &lines, qsizetype &at, int depth)
{
    IcalBlock block {lines.at(at).value().trimmed().toUpper(), lines.at(at).number, {}, lines.at(at).text + "\r\n", {}};
    if (depth > deepestBlock)
        return fail(badCalendar(block.number, u"bad_line"_s));
    for (++at; at < lines.size(); ++at) {
        const IcalLine &line = lines.at(at);
        if (!isNamed(line.text))
            return fail(badCalendar(line.number, u"bad_line"_s));
        const QByteArray name = line.name();
        if (name.toLower() == "begin") {
            block.blocks.append(TRY(blockAt(lines, at, depth + 1)));
            block.whole += block.blocks.last().whole;
            continue;
        }
        block.whole += line.text + "\r\n";
        if (name != "END") {
            block.lines.append(line);
            continue;
        }
        if (line.value().trimmed().toUpper() != block.name)
            return fail(badCalendar(line.number, u"not_closed"_s));
        return block;
    }
    return fail(badCalendar(block.number, u"not_closed"_s));
}

} // namespace

QByteArray IcalLine::name() const
{
    const auto end =
        std::find_if(text.begin(), text.end(), [](char sign) { return sign == ':' || sign == ';'; }) - text.begin();
    return text.first(end).toUpper();
}

QByteArray IcalLine::value() const
{
    return text.mid(colonOf(text) + 1);
}

Error badCalendar(int line, const QString &reason)
{
    return {ErrorCode::BadCalendar, Field::Calendar, {{u"line"_s, line}, {u"reason"_s, reason}}};
}

Result<QList<IcalBlock>> icalBlocks(const QByteArray &bytes)
{
    QByteArray text = bytes;
    if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    const QList<IcalLine> lines = unfolded(text);
    for (const IcalLine &line : lines) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        const QString decoded = decoder.decode(line.text);
        if (decoder.hasError() || line.text.contains('\0'))
            return fail(badCalendar(line.number, u"not_text"_s));
    }
    QList<IcalBlock> calendars;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        if (lines.at(at).text.trimmed().isEmpty())
            continue;
        if (lines.at(at).name().toLower() != "begin" || lines.at(at).value().trimmed().toUpper() != "VCALENDAR")
            return fail(badCalendar(lines.at(at).number, u"no_calendar"_s));
        calendars.append(TRY(blockAt(lines, at, 1)));
    }
    if (calendars.isEmpty())
        return fail(badCalendar(1, u"no_calendar"_s));
    return calendars;
}

} // namespace parkdesk
