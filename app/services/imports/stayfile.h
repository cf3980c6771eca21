// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/stayrows.h"

#include <QFile>

#include <memory>

namespace parkdesk {

/// What a person says about a file with stays; what they do not say is recognised.
struct StayFileWishes {
    QStringList columns; ///< see stayColumns()
    std::optional<QChar> separator;
    std::optional<QStringConverter::Encoding> encoding;
    std::optional<TimeForm> times;
    std::optional<DecimalForm> decimals;
    QString timezone; ///< empty: that of each lot
    QString lot; ///< of rows that name none
    QHash<QString, QString> types; ///< words in small letters to codes
    QHash<QString, QString> methods;
    QString method = QStringLiteral("other"); ///< of rows that name none
};

/// What a file with stays is, by its beginning and a walk over its bytes.
struct StayFileSight {
    CsvDialect dialect;
    QStringList header;
    QList<CsvStream::Row> samples; ///< some hundred
    StayColumns columns;
    TimeForm times = TimeForm::YearFirst;
    DecimalForm decimals = DecimalForm::Point;
    qint64 bytes = 0;
    QByteArray fileHash;
    QString source; ///< a hash of the bytes and of all that decides how they are read
};

/// What the bytes alone tell: header, samples, and columns by their names. Errors: FileFailed; BadFile with "empty".
[[nodiscard]] Result<StayFileSight> glanceAtStays(const QString &path, const StayFileWishes &wishes);
/// Columns, times and decimals by what was wished and what the samples are. Errors: BadFile, as below.
[[nodiscard]] Done recogniseStays(StayFileSight &sight, const StayFileWishes &wishes);
/// Both. Reads the file at \a path through once; call it on a thread that may wait. Errors: FileFailed on Field::File;
/// BadFile with details "path" and "reason": empty, times_can_be_read_in_two_ways, unknown_column, missing_column,
/// unknown_field.
[[nodiscard]] Result<StayFileSight> lookAtStays(const QString &path, const StayFileWishes &wishes);

/// How the rows of a file are read in this office. Errors: UnknownLot for the lot that was named; BadZone.
[[nodiscard]] Result<StayReading> stayReading(const StayFileSight &sight, const StayFileWishes &wishes,
                                              const QList<Lot> &lots, Instant now);

/// Gives a file in parts, whatever its size. Not for the window's thread.
class StayFile {
public:
    static constexpr qsizetype rowsOfAPart = 2000;

    /// Errors: FileFailed on Field::File.
    [[nodiscard]] static Result<std::unique_ptr<StayFile>> open(const QString &path, const StayFileSight &sight,
                                                                StayReading reading);

    struct Part {
        QList<ImportStays::Row> rows;
        QList<RejectedRow> rejects;
        QList<ImportStays::Remark> remarks;
        QHash<qint64, QStringList> cells; ///< of the rows, by line: for those that are refused later
        qint64 untilLine = 0; ///< rows up to here have been given
        qint64 bytes = 0; ///< of the file that were read
        bool last = false;
    };
    [[nodiscard]] Result<Part> next();

private:
    StayFile(const QString &path, const CsvDialect &dialect, StayReading reading);

    QFile m_file;
    CsvStream m_stream;
    StayRowReader m_rows;
    bool m_headerRead = false;
    qint64 m_line = 0;
};

/// Adds up what becomes of a file.
struct StayFileCount {
    qint64 rows = 0; ///< without the header and empty lines
    qint64 before = 0; ///< were brought in by a run that was broken off
    ImportStays::Outcome outcome; ///< its lists stay empty: what they would say is counted below
    qint64 rejected = 0;
    QMap<QString, qint64> reasons; ///< why rows were rejected, and how many
    QMap<QString, qint64> remarks;
    QMap<QString, QList<qint64>> lines; ///< the first lines of each

    void add(const StayFile::Part &part, const ImportStays::Outcome &done, bool wasBefore);
};

/// The bad rows of one part as they stood, with line and reason before them: mended, they can be imported.
[[nodiscard]] QList<QStringList> rejectsOf(const StayFile::Part &part, const ImportStays::Outcome &done);

} // namespace parkdesk
