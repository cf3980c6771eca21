// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>
#include <QStringList>

#include <optional>

namespace parkdesk {

/// How a file of another program writes its table.
struct CsvDialect {
    QChar separator = u','; ///< , ; tab or |
    QStringConverter::Encoding encoding = QStringConverter::Utf8; ///< Latin1 where the bytes are no UTF-8

    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

/// Recognises the dialect by the first bytes of a file, some ten thousand of them: a mark of byte order first, then
/// what the bytes can be; the sign that cuts the lines into the most even table.
[[nodiscard]] CsvDialect recogniseCsv(const QByteArray &beginning);

/// Rows out of bytes as they come, so that the size of a file does not matter. Quotes as in RFC 4180; a quote inside of
/// a plain cell is a plain sign.
class CsvStream {
public:
    struct Row {
        qint64 line = 0; ///< on which it begins, the first is 1
        QStringList cells;
        /// A quote is never closed: the rest of the file is in the last cell.
        bool broken = false;
        /// Words follow a closed quote within one cell.
        bool ragged = false;
    };

    explicit CsvStream(const CsvDialect &dialect);

    void feed(const QByteArray &bytes);
    /// No more bytes follow.
    void end();
    /// The next whole row; empty lines are skipped. None: more bytes are needed, or the end is reached.
    [[nodiscard]] std::optional<Row> next();

private:
    enum class Cut { Cell, Row, NeedMore };
    [[nodiscard]] Cut cutCell(qsizetype &at, qint64 &lines, Row &row) const;
    [[nodiscard]] bool cutQuoted(qsizetype &at, qint64 &lines, QString &cell) const;

    CsvDialect m_dialect;
    QStringDecoder m_decoder;
    QString m_text; ///< decoded, not yet cut
    qsizetype m_at = 0;
    qint64 m_line = 1;
    bool m_ended = false;
    bool m_begun = false;
};

} // namespace parkdesk
