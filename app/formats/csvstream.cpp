// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csvstream.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostCutBehind = 65'536;
constexpr int linesLookedAt = 20;

QStringConverter::Encoding encodingOf(const QByteArray &beginning)
{
    if (const auto marked = QStringConverter::encodingForData(beginning))
        return *marked;
    // A sign may be cut in two where the sample ends, so the last bytes are left out.
    const QByteArray whole = beginning.first(std::max<qsizetype>(0, beginning.size() - 4));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(whole.size() < 64 ? beginning : whole);
    Q_UNUSED(text)
    return decoder.hasError() ? QStringConverter::Latin1 : QStringConverter::Utf8;
}

/// How often \a separator stands outside of quotes in each of the first lines.
QList<int> countsOf(const QString &text, QChar separator)
{
    QList<int> counts {0};
    bool quoted = false;
    for (const QChar sign : text) {
        if (sign == u'"')
            quoted = !quoted;
        else if (!quoted && sign == separator)
            ++counts.last();
        else if (!quoted && sign == u'\n' && counts.size() == linesLookedAt)
            break;
        else if (!quoted && sign == u'\n')
            counts.append(0);
    }
    if (counts.size() > 1)
        counts.removeLast(); // cut off, or empty
    return counts;
}

} // namespace

CsvDialect recogniseCsv(const QByteArray &beginning)
{
    CsvDialect dialect;
    dialect.encoding = encodingOf(beginning);
    QStringDecoder decoder(dialect.encoding);
    const QString text = decoder(beginning);
    qint64 best = 0;
    for (const QChar separator : {u',', u';', u'\t', u'|'}) {
        const QList<int> counts = countsOf(text, separator);
        const int header = counts.constFirst();
        const auto even = std::count(counts.begin(), counts.end(), header);
        // An even table beats many signs: "1,50;2,00" has commas in its numbers.
        const qint64 merit = header == 0 ? 0 : even * 1000 / counts.size() * 100 + std::min(header, 99);
        if (merit > best) {
            best = merit;
            dialect.separator = separator;
        }
    }
    return dialect;
}

CsvStream::CsvStream(const CsvDialect &dialect)
    : m_dialect(dialect)
    , m_decoder(dialect.encoding)
{
}

void CsvStream::feed(const QByteArray &bytes)
{
    if (m_at > mostCutBehind) {
        m_text.remove(0, m_at);
        m_at = 0;
    }
    const QString text = m_decoder(bytes);
    const bool marked = !m_begun && text.startsWith(QChar(0xFEFF));
    m_begun = m_begun || !text.isEmpty();
    m_text += marked ? text.sliced(1) : text;
}

void CsvStream::end()
{
    m_ended = true;
}

bool CsvStream::cutQuoted(qsizetype &at, qint64 &lines, QString &cell) const
{
    for (++at; at < m_text.size(); ++at) {
        const QChar sign = m_text.at(at);
        if (sign == u'\n')
            ++lines;
        if (sign != u'"') {
            cell += sign;
        } else if (at + 1 < m_text.size() && m_text.at(at + 1) == u'"') {
            cell += sign;
            ++at;
        } else {
            ++at;
            return true;
        }
    }
    return false;
}

CsvStream::Cut CsvStream::cutCell(qsizetype &at, qint64 &lines, Row &row) const
{
    QString cell;
    const bool quoted = at < m_text.size() && m_text.at(at) == u'"';
    if (quoted && !cutQuoted(at, lines, cell)) {
        if (!m_ended)
            return Cut::NeedMore;
        row.broken = true;
    }
    const qsizetype plain = at;
    while (at < m_text.size() && m_text.at(at) != m_dialect.separator && m_text.at(at) != u'\n'
           && m_text.at(at) != u'\r')
        ++at;
    // The sign after a cell decides, and a quote or a line end may be cut in two by the end of the bytes.
    if (at + 1 >= m_text.size() && !m_ended)
        return Cut::NeedMore;
    row.ragged = row.ragged || (quoted && at > plain);
    row.cells.append(cell.append(QStringView(m_text).sliced(plain, at - plain)));
    if (at >= m_text.size())
        return Cut::Row;
    const QChar sign = m_text.at(at++);
    if (sign == m_dialect.separator)
        return Cut::Cell;
    if (sign == u'\r' && at < m_text.size() && m_text.at(at) == u'\n')
        ++at;
    ++lines;
    return Cut::Row;
}

std::optional<CsvStream::Row> CsvStream::next()
{
    while (m_at < m_text.size()) {
        Row row;
        row.line = m_line;
        qsizetype at = m_at;
        qint64 lines = m_line;
        Cut cut = Cut::Cell;
        while (cut == Cut::Cell)
            cut = cutCell(at, lines, row);
        if (cut == Cut::NeedMore)
            return {};
        m_at = at;
        m_line = lines;
        if (row.cells.size() > 1 || !row.cells.constFirst().trimmed().isEmpty())
            return row;
    }
    return {};
}

} // namespace parkdesk
