// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/exportfile.h"
#include "services/office.h"

#include <QObject>

namespace parkdesk {

/// A file that left the office.
struct ExportedFile {
    QString what; ///< "stays", or "places" for those of others
    QString path;
    qint64 rows = 0;
    qint64 bytes = 0;
};

/// Writes what the office owns into a new folder without holding up the lane or the window: pages are read on the lane
/// of reads, made to text and written on a worker. The folder has its name when all of it is whole, and nothing is left
/// of one that was stopped. That rows with plates or names are taken out is written into the journal first. An object
/// is for one run; lives on the main thread.
class ExportRun : public QObject {
    Q_OBJECT

public:
    struct Plan {
        QString folder; ///< made by the run; its parent is there
        QList<ExportTable> tables;
        ExportFormat format = ExportFormat::Csv;
        bool places = false; ///< places and what is free in them, as APDS JSON
        LotId lot; ///< none: all
        std::optional<Instant> from; ///< as ExportRows::Question
        std::optional<Instant> until;
        int page = ExportRows::mostRows; ///< rows read at once
    };
    ExportRun(Office &office, Plan plan, QObject *parent = nullptr);
    /// Stops.
    ~ExportRun() override;

    void start();
    /// No signal follows. What was written is removed on a worker.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_state != nullptr; }

Q_SIGNALS:
    /// So many rows of \a what are written.
    void progressed(const QString &what, qint64 rows);
    void finished(const QList<parkdesk::ExportedFile> &files);
    /// Those of NoteExport and ExportRows; FileFailed on Field::File (details "path").
    void failed(const parkdesk::Error &error);

private:
    struct State;
    template <typename Work, typename Taken>
    void onWorker(Work work, Taken taken);
    void noteFirst();
    void open();
    void nextTable();
    void readPage();
    void writePage(const ExportRows::Answer &page);
    void writePlaces();
    void finish();
    void fail(const Error &error);

    Office &m_office;
    Plan m_plan;
    std::shared_ptr<State> m_state; ///< null before the run and after it
};

} // namespace parkdesk
