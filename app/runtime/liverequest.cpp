// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "runtime/liverequest.h"

#include <QList>

#include <algorithm>

namespace parkdesk {

namespace {

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9')
            || QByteArrayView("!#$%&'*+-.^_`|~").contains(sign);
    });
}

bool isPrintable(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char sign) { return sign == '\t' || (sign >= ' ' && sign != 127) || sign < 0; });
}

/// False for a header that no reader of ours may be confused by: not one at all, or one that announces a body.
bool isHarmless(const QByteArray &header)
{
    const qsizetype colon = header.indexOf(':');
    if (colon <= 0 || !isToken(header.first(colon)) || !isPrintable(header))
        return false;
    const QByteArray name = header.first(colon).toLower();
    const QByteArray value = header.sliced(colon + 1).trimmed();
    if (name == "transfer-encoding" || name == "upgrade")
        return false;
    return name != "content-length" || value == "0";
}

} // namespace

LiveRequest LiveRequest::of(const QByteArray &bytes)
{
    LiveRequest request;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    // A line that never ends is not waited for.
    if (end < 0 || end > mostBytes) {
        if (bytes.size() > mostBytes)
            request.verdict = Verdict::TooLong;
        return request;
    }
    request.verdict = Verdict::Bad;
    QList<QByteArray> lines = bytes.first(end).split('\n');
    for (QByteArray &line : lines) {
        if (&line != &lines.last()) {
            if (!line.endsWith('\r'))
                return request;
            line.chop(1);
        }
        if (line.contains('\r') || line.contains('\0'))
            return request;
    }
    const QList<QByteArray> words = lines.takeFirst().split(' ');
    if (words.size() != 3 || !isToken(words.at(0)) || !words.at(1).startsWith('/') || !isPrintable(words.at(1)))
        return request;
    if (!std::all_of(lines.begin(), lines.end(), isHarmless))
        return request;
    request.path = words.at(1).split('?').constFirst();
    if (words.at(2) != "HTTP/1.1" && words.at(2) != "HTTP/1.0")
        request.verdict = words.at(2).startsWith("HTTP/") ? Verdict::WrongVersion : Verdict::Bad;
    else if (words.at(0) == "GET")
        request.verdict = Verdict::Get;
    else
        request.verdict = words.at(0) == "HEAD" ? Verdict::Head : Verdict::WrongMethod;
    return request;
}

} // namespace parkdesk
