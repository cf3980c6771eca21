// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/mime.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 76;
constexpr char lineEnd[] = "\r\n";
const QString calendarFileName = u"parking.ics"_s;

bool isPlainAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return sign >= u' ' && sign <= u'~'; });
}

/// One line: whatever could end it, or be taken for nothing, is a blank.
QString oneLine(const QString &text)
{
    QString line = text;
    for (QChar &sign : line) {
        if (sign.category() == QChar::Other_Control || sign == QChar::LineSeparator
            || sign == QChar::ParagraphSeparator)
            sign = u' ';
    }
    return line.simplified();
}

/// Words of RFC 2047, each of whole signs and 75 bytes at most, folded.
QByteArray encodedWords(const QString &text)
{
    constexpr qsizetype mostBytes = 42; // 56 in base64, and 12 around it
    QList<QByteArray> words;
    QByteArray chunk;
    for (const char32_t point : text.toUcs4()) {
        const QByteArray sign = QString::fromUcs4(&point, 1).toUtf8();
        if (chunk.size() + sign.size() > mostBytes) {
            words.append("=?UTF-8?B?" + chunk.toBase64() + "?=");
            chunk.clear();
        }
        chunk += sign;
    }
    words.append("=?UTF-8?B?" + chunk.toBase64() + "?=");
    return words.join("\r\n ");
}

/// Free words of a header.
QByteArray headerWords(const QString &text)
{
    const QString line = oneLine(text);
    const bool plain = isPlainAscii(line) && !line.contains("=?"_L1) && line.size() <= 60;
    return plain ? line.toLatin1() : encodedWords(line);
}

/// A name before an address.
QByteArray displayName(const QString &name)
{
    static const QRegularExpression atoms(u"\\A[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]*\\z"_s);
    const QString line = oneLine(name);
    const bool plain = atoms.match(line).hasMatch() && !line.contains("=?"_L1) && line.size() <= 60;
    return plain ? line.toLatin1() : encodedWords(line);
}

/// An address within angles; what no address may hold is left out.
QByteArray inAngles(const QString &address)
{
    QByteArray bytes;
    for (const QChar sign : address) {
        const bool allowed = sign > u' ' && sign <= u'~' && !u"<>()[]\\,;:\""_s.contains(sign);
        if (allowed && (sign != u'@' || !bytes.contains('@')))
            bytes += sign.toLatin1();
    }
    return '<' + bytes + '>';
}

QByteArray header(const char *name, const QByteArray &value)
{
    return QByteArray(name) + ": " + value + lineEnd;
}

/// On two lines where a name is long or foreign.
QByteArray sender(const QString &name, const QString &address)
{
    const QByteArray shown = displayName(name);
    const bool together = !shown.contains("=?") && shown.size() + address.size() <= longestLine - 12;
    return shown + (together ? " " : "\r\n ") + inAngles(address);
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray all = bytes.toBase64();
    QByteArray lines;
    lines.reserve(all.size() + all.size() / longestLine * 2 + 2);
    for (qsizetype at = 0; at < all.size(); at += longestLine)
        lines += all.mid(at, longestLine) + lineEnd;
    return lines;
}

/// Quoted-printable, RFC 2045, 6.7.
QByteArray quotedPrintable(const QString &text)
{
    QString unixLines = text;
    unixLines.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    QByteArray out;
    const QList<QByteArray> lines = unixLines.toUtf8().split('\n');
    for (const QByteArray &line : lines) {
        qsizetype width = 0;
        for (qsizetype i = 0; i < line.size(); ++i) {
            const auto sign = static_cast<unsigned char>(line.at(i));
            const bool lastBlank = (sign == ' ' || sign == '\t') && i == line.size() - 1;
            // A dot at the beginning of a line and "From " are what some servers change.
            const bool touchy = width == 0 && (sign == '.' || sign == 'F');
            const bool plain =
                ((sign >= '!' && sign <= '~' && sign != '=') || sign == ' ' || sign == '\t') && !lastBlank && !touchy;
            const QByteArray piece =
                plain ? QByteArray(1, line.at(i)) : '=' + QByteArray::number(sign, 16).rightJustified(2, '0').toUpper();
            if (width + piece.size() > longestLine - 1) {
                out += "=\r\n";
                width = 0;
            }
            out += piece;
            width += piece.size();
        }
        out += lineEnd;
    }
    return out;
}

QByteArray textPart(const QByteArray &type, const QString &text)
{
    return header("Content-Type", type + "; charset=utf-8") + header("Content-Transfer-Encoding", "quoted-printable")
        + lineEnd + quotedPrintable(text);
}

/// A parameter; with foreign signs as RFC 2231 has it, in pieces that fit into lines. Not in both ways: readers differ
/// in which they take.
QByteArray fileName(const QString &name)
{
    constexpr qsizetype mostSigns = 48;
    const QString line = oneLine(name).replace(u'/', u'_').replace(u'\\', u'_').left(120);
    if (isPlainAscii(line) && !line.contains(u'"') && line.size() <= 60)
        return ";\r\n filename=\"" + line.toLatin1() + '"';
    const QByteArray coded = line.toUtf8().toPercentEncoding();
    if (coded.size() <= mostSigns)
        return ";\r\n filename*=UTF-8''" + coded;
    QByteArray out;
    for (qsizetype at = 0, piece = 0; at < coded.size(); ++piece) {
        qsizetype length = std::min(mostSigns, coded.size() - at);
        const qsizetype percent = coded.left(at + length).lastIndexOf('%');
        if (at + length < coded.size() && percent >= at && percent > at + length - 3)
            length = percent - at;
        out += ";\r\n filename*" + QByteArray::number(piece) + "*=" + (piece == 0 ? "UTF-8''" : "")
            + coded.mid(at, length);
        at += length;
    }
    return out;
}

QByteArray safeType(const QByteArray &type)
{
    static const QRegularExpression form(u"\\A[a-z]{1,20}/[a-z0-9.+-]{1,60}\\z"_s);
    const bool known = form.match(QString::fromLatin1(type)).hasMatch() && !type.startsWith("multipart/");
    return known ? type : QByteArray("application/octet-stream");
}

QByteArray filePart(const MimeMail::File &file)
{
    return header("Content-Type", safeType(file.type)) + header("Content-Transfer-Encoding", "base64")
        + header("Content-Disposition", "attachment" + fileName(file.name)) + lineEnd + base64Lines(file.bytes);
}

QByteArray calendarPart(const QByteArray &calendar)
{
    // Beside the words and not instead of them: a program that prefers an appointment would show nothing else.
    return header("Content-Type", "text/calendar; charset=utf-8; method=PUBLISH")
        + header("Content-Transfer-Encoding", "base64")
        + header("Content-Disposition", "attachment" + fileName(calendarFileName)) + lineEnd + base64Lines(calendar);
}

/// Parts beside each other. No encoded line can look like the border: none holds "=_".
QByteArray multipart(const QByteArray &kind, const QByteArray &border, const QList<QByteArray> &parts)
{
    QByteArray out = header("Content-Type", "multipart/" + kind + ";\r\n boundary=\"" + border + '"') + lineEnd;
    for (const QByteArray &part : parts)
        out += "--" + border + lineEnd + part;
    return out + "--" + border + "--" + lineEnd;
}

QByteArray dateText(Instant at)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC);
    return QLocale::c().toString(when, u"ddd, dd MMM yyyy HH:mm:ss"_s).toLatin1() + " +0000";
}

} // namespace

QByteArray MimeMail::toBytes() const
{
    QByteArray out = header("Date", dateText(date)) + header("From", sender(fromName, fromAddress))
        + header("To", inAngles(to)) + header("Subject", headerWords(subject))
        + header("Message-ID", inAngles(messageId));
    if (!unsubscribe.isEmpty())
        out += header("List-Unsubscribe", "<mailto:" + inAngles(unsubscribe).mid(1));
    out += header("Auto-Submitted", "auto-generated") + header("MIME-Version", "1.0");

    const QByteArray unique = inAngles(messageId.section(u'@', 0, 0)).mid(1).chopped(1);
    QList<QByteArray> same {textPart("text/plain", text)};
    if (!html.isEmpty())
        same.append(textPart("text/html", html));
    const QByteArray body = same.size() == 1 ? same.constFirst() : multipart("alternative", "=_a_" + unique, same);
    if (calendar.isEmpty() && files.isEmpty())
        return out + body;
    QList<QByteArray> parts {body};
    if (!calendar.isEmpty())
        parts.append(calendarPart(calendar));
    for (const File &file : files)
        parts.append(filePart(file));
    return out + multipart("mixed", "=_m_" + unique, parts);
}

} // namespace parkdesk
