// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csvline.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Apostrophes before it count as well, so that the guard can be taken away again without asking who put it there.
bool looksLikeFormula(const QString &text)
{
    const auto first = std::find_if(text.begin(), text.end(), [](QChar sign) { return sign != u'\''; });
    return first != text.end() && QStringView(u"=+-@\t\r").contains(*first);
}

} // namespace

QByteArray utf8Mark()
{
    return QByteArrayLiteral("\xEF\xBB\xBF");
}

QString csvCell(const QString &text)
{
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar sign) {
        return sign == u',' || sign == u'"' || sign == u'\n' || sign == u'\r';
    });
    if (plain && text == text.trimmed())
        return text;
    return u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"';
}

QByteArray csvLine(const QStringList &cells)
{
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += u',';
        line += csvCell(cells.at(i));
    }
    return line.toUtf8() + "\r\n";
}

QString guardedCell(const QString &text)
{
    return looksLikeFormula(text) ? u'\'' + text : text;
}

QString unguardedCell(const QString &cell)
{
    return cell.startsWith(u'\'') && looksLikeFormula(cell) ? cell.sliced(1) : cell;
}

} // namespace parkdesk
