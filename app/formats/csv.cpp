// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csv.h"

#include <QStringDecoder>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Cuts a text into rows of cells.
class CsvCutter {
public:
    CsvCutter(const QString &text, CsvTable &table)
        : m_text(text)
        , m_table(table)
    {
    }

    void cut()
    {
        while (m_at < m_text.size() && m_table.problem.isEmpty())
            cutRow();
    }

private:
    void cutRow()
    {
        CsvTable::Row row {m_line, {}};
        bool more = true;
        while (more && m_table.problem.isEmpty())
            more = cutCell(row.cells);
        if (row.cells.size() == 1 && row.cells.first().trimmed().isEmpty())
            return;
        if (m_table.header.isEmpty()) {
            for (const QString &cell : row.cells)
                m_table.header.append(cell.trimmed().toLower());
        } else if (row.cells.size() != m_table.header.size()) {
            stop(u"wrong_number_of_cells"_s, row.line);
        } else {
            m_table.rows.append(row);
        }
    }

    /// True when another cell of the same row follows.
    bool cutCell(QStringList &cells)
    {
        QString cell;
        if (m_at < m_text.size() && m_text.at(m_at) == u'"') {
            cutQuoted(cell);
        } else {
            while (m_at < m_text.size() && !isEnd(m_text.at(m_at)))
                cell += m_text.at(m_at++);
        }
        cells.append(cell);
        if (m_at >= m_text.size())
            return false;
        const QChar sign = m_text.at(m_at++);
        if (sign == u',')
            return true;
        if (sign == u'\r' && m_at < m_text.size() && m_text.at(m_at) == u'\n')
            ++m_at;
        if (!isEnd(sign))
            stop(u"text_after_quote"_s, m_line);
        ++m_line;
        return false;
    }

    void cutQuoted(QString &cell)
    {
        const int begin = m_line;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar sign = m_text.at(m_at);
            if (sign == u'\n')
                ++m_line;
            if (sign != u'"') {
                cell += sign;
            } else if (m_at + 1 < m_text.size() && m_text.at(m_at + 1) == u'"') {
                cell += sign;
                ++m_at;
            } else {
                ++m_at;
                return;
            }
        }
        stop(u"quote_not_closed"_s, begin);
    }

    [[nodiscard]] static bool isEnd(QChar sign) { return sign == u',' || sign == u'\n' || sign == u'\r'; }
    void stop(const QString &problem, int line)
    {
        m_table.problem = problem;
        m_table.problemLine = line;
    }

    const QString &m_text;
    CsvTable &m_table;
    qsizetype m_at = 0;
    int m_line = 1;
};

QString quotedCell(const QString &cell)
{
    const bool plain = std::none_of(cell.begin(), cell.end(), [](QChar sign) {
        return sign == u',' || sign == u'"' || sign == u'\n' || sign == u'\r';
    });
    if (plain && cell == cell.trimmed())
        return cell;
    return u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

int CsvTable::column(const QStringList &names) const
{
    for (const QString &name : names) {
        if (const qsizetype found = header.indexOf(name); found >= 0)
            return static_cast<int>(found);
    }
    return -1;
}

CsvTable readCsv(const QByteArray &bytes)
{
    CsvTable table;
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(bytes);
    if (decoder.hasError() || text.contains(QChar(u'\0'))) {
        table.problem = u"not_utf8"_s;
        table.problemLine = 1;
        return table;
    }
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    CsvCutter(text, table).cut();
    if (table.problem.isEmpty() && table.header.isEmpty()) {
        table.problem = u"empty"_s;
        table.problemLine = 1;
    }
    return table;
}

QByteArray writeCsvRows(const QList<QStringList> &rows)
{
    QString lines;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row)
            cells.append(quotedCell(cell));
        lines += cells.join(u',') + u'\n';
    }
    return lines.toUtf8();
}

QByteArray writeCsv(const QStringList &header, const QList<QStringList> &rows)
{
    return writeCsvRows(QList<QStringList> {header} + rows);
}

} // namespace parkdesk
