// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/appintake.h"
#include "services/imports/countfile.h"
#include "services/imports/stayfile.h"
#include "services/office.h"

#include <QObject>
#include <QSet>

namespace parkdesk {

/// A row of the beginning of a file, and how it would be read.
struct ImportSample {
    qint64 line = 0;
    QStringList cells;
    QString reason; ///< why it is bad; empty for a good one
};

/// What a file with stays is, in this office. On a thread that may wait. Errors: those of glanceAtStays() and
/// stayReading().
struct StaysLook {
    StayFileSight sight;
    QList<ImportSample> samples;
    bool needsLot = false; ///< neither a column nor a wish names one
    std::optional<Error> problem; ///< it cannot be read as it is: columns or dates are to be told
};
[[nodiscard]] Result<StaysLook> lookForOffice(const QString &path, const StayFileWishes &wishes, const QList<Lot> &lots,
                                              Instant now);

/// What became of a file, or would become of it.
struct ImportReport {
    bool trial = false;
    StayFileCount count;
    qint64 resumedAfter = 0; ///< the line at which an earlier run was broken off
    int newLots = 0;
    /// Words for vehicle types and ways of paying that nobody knows, the first few; of a file with stays.
    QSet<QString> unknownTypes;
    QSet<QString> unknownMethods;
    std::optional<AppIntake> app; ///< of a database, what it holds
    std::optional<CountFile> readings; ///< of readings: those numbers of count that say stays say readings
    QString rejects; ///< a file with the bad rows, gone with the run
};

/// Brings a file in without holding up the lane or the window: parts are read on a worker, each is a command of its
/// own. A trial only asks. One run an object; lives on the main thread.
class ImportRun : public QObject {
    Q_OBJECT

public:
    /// A file with stays, as it was looked at; a file of readings; or a database of another program.
    struct Plan {
        QString path;
        bool trial = true;
        StayFileWishes wishes;
        std::optional<StayFileSight> sight; ///< of a file with stays
        std::optional<CountFileWishes> readings; ///< of a file of readings; with neither it is a database
        AppWishes app;
    };
    ImportRun(Office &office, Plan plan, QObject *parent = nullptr);
    /// Cancels.
    ~ImportRun() override;

    void start();
    /// No part is begun after this, and no signal follows; what is in stays in, and is known again.
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void finished(const parkdesk::ImportReport &report);
    void failed(const parkdesk::Error &error);

private:
    struct State;
    template <typename Answer, typename Taken>
    void onWorker(std::function<Answer()> work, Taken taken);
    void openFile(const QList<Lot> &lots);
    void openDatabase(const QList<Lot> &lots);
    void openReadings();
    void addReadings(qsizetype from);
    void makeLots(const QList<Lot> &lots);
    void cutIntoParts(const QList<Lot> &lots);
    void askWhereItStopped();
    void askForPart();
    void takePart(const StayFile::Part &part);
    void noteWords(const StayFile::Part &part);
    void note(const StayFile::Part &part, const Result<ImportStays::Outcome> &outcome);
    void finish();
    void fail(const Error &error);

    Office &m_office;
    Plan m_plan;
    std::shared_ptr<State> m_state;
};

} // namespace parkdesk
