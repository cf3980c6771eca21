// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "domain/zonerules.h"
#include "services/listeddays.h"
#include "services/usecase.h"

#include <optional>

namespace parkdesk {

/// What of the journal is asked for; absent and empty ask nothing.
struct JournalQuery {
    std::optional<Instant> from;
    std::optional<Instant> until;
    std::optional<LotId> lot;
    std::optional<StaffId> staff; ///< who did it
    QString deed; ///< code
    QString thing; ///< a whole plate, ticket or booking code
    std::optional<StayId> stay;

    friend bool operator==(const JournalQuery &, const JournalQuery &) = default;
};

/// How many deeds were done on some days: the anchors of the journal's list. A plate or ticket is looked up first; one
/// that nobody knows has no days.
class JournalDays {
public:
    static constexpr Permission permission = Permission::SeeJournal;

    using Question = DaysQuestion<JournalQuery>;
    using Day = ListedDay;
    using Answer = DaysAnswer<Day>;

    /// Errors: UnknownLot.
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// The rows of one of those days, the newest first.
class JournalOfDay {
public:
    static constexpr Permission permission = Permission::SeeJournal;

    using Question = OfDayQuestion<JournalQuery>;
    using Answer = QList<JournalId>;

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// A value that a deed changed.
struct JournalChange {
    Entity entity = Entity::Stay;
    qint64 id = 0;
    QString name; ///< of the thing: the label of a spot, a person, a lot; may be empty
    StayId stay; ///< whose it is: of a stay, a place that is kept, a spot; invalid of others
    QString field; ///< "state", "until", ...
    QJsonValue before; ///< code, number, instant in milliseconds; null for none
    QJsonValue after;
};

/// What was done, in full.
struct JournalRow {
    JournalId id;
    Instant at;
    QString deed; ///< code
    StaffId staff; ///< invalid: the program itself
    QString who;
    QString approver; ///< whose say-so it had; empty without one
    QString desk; ///< empty at none
    LotId lot; ///< invalid: of none
    QString lotName;
    Zone zone; ///< of the lot; null without one
    StayId stay; ///< invalid: of none
    QString ticket; ///< as stored
    QString plate; ///< as shown; empty without one
    QJsonObject outcome; ///< ids, instants, amounts, codes
    QList<JournalChange> changes; ///< at most mostChanges
    int moreChanges = 0; ///< that are not among them
    bool undone = false; ///< it was taken back

    static constexpr int mostChanges = 60;
};

/// Some rows of the journal, the newest first.
class JournalRows {
public:
    static constexpr Permission permission = Permission::SeeJournal;
    static constexpr int mostRows = 500;

    struct Question {
        QList<JournalId> rows; ///< at most mostRows
    };
    using Answer = QList<JournalRow>;

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

/// The codes of all deeds that there can be.
class KnownDeeds {
public:
    static constexpr Permission permission = Permission::SeeJournal;

    struct Question { };
    using Answer = QStringList;

    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
