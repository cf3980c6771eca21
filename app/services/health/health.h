// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/actor.h"
#include "services/health/healthfacts.h"

#include <QFuture>
#include <QObject>

namespace parkdesk {

/// Who watches how the program and its database are doing, twice a minute. Made by the runtime; lives on the main
/// thread.
class Health : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Of the last look; its `at` is 0 before the first.
    [[nodiscard]] virtual const HealthFacts &facts() const = 0;
    /// What is not good of it, the worst first.
    [[nodiscard]] QList<HealthJudgement> troubles() const;
    /// Looks at once; looked() follows within seconds, whatever hangs.
    virtual void lookNow() = 0;
    /// The window answered nobody for that long.
    virtual void noteStall(Duration length) = 0;

    /// A backup that was made and proved, to be written down by RecordBackup.
    struct Copy {
        QString file;
        Instant at;
        qint64 bytes = 0;
        qint64 charges = 0;
        qint64 findings = 0;
    };
    /// Copies the office into a new file in the folder of backups, beside the work. Errors: NotPermitted;
    /// DatabaseUnsuitable for a database in memory; those of backUpDatabase().
    [[nodiscard]] virtual QFuture<Result<Copy>> backUp(const Actor &actor) = 0;
    /// In hundredths of the work, while one is being made.
    [[nodiscard]] virtual std::optional<int> backupPercent() const = 0;

    /// Proves the whole office once. Findings are in the facts of the next look. Errors: NotPermitted; those of
    /// verifyOffice().
    [[nodiscard]] virtual QFuture<Done> prove(const Actor &actor) = 0;
    [[nodiscard]] virtual bool isProving() const = 0;
    /// Has the sums of figures made anew from the stays. Errors: NotPermitted.
    [[nodiscard]] virtual QFuture<Done> makeSumsAnew(const Actor &actor) = 0;

Q_SIGNALS:
    void looked();
    /// A backup or a proof began, went on or ended.
    void progressed();
};

} // namespace parkdesk
