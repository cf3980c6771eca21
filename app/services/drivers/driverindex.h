// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverfields.h"

#include <memory>
#include <vector>

namespace parkdesk {

/// The names of all drivers in clear, in memory alone, so that a fragment finds them. Made on a lane for somebody who
/// may see drivers; whoever holds it drops it when the desk is locked, and what it held is overwritten.
class DriverIndex {
public:
    /// Reads and opens all names. Errors: those of the database; Conflict when a name was changed from outside.
    [[nodiscard]] static Result<std::shared_ptr<const DriverIndex>> build(UnitOfWork &unit, const OfficeKey &key);
    DriverIndex(const DriverIndex &) = delete;
    DriverIndex &operator=(const DriverIndex &) = delete;
    ~DriverIndex();

    /// The same with what is in the database of these now; the others as they are.
    [[nodiscard]] Result<std::shared_ptr<const DriverIndex>> renewed(UnitOfWork &unit, const OfficeKey &key,
                                                                     const QList<DriverId> &drivers) const;

    /// Those whose name holds every word of \a text, whatever its case and accents: first those with a word that begins
    /// so, by name. At most \a most.
    [[nodiscard]] QList<DriverId> find(const QString &text, int most) const;
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }

private:
    struct Entry {
        DriverId driver;
        QString key; ///< searchKey() of the name, a blank before it
    };
    DriverIndex() = default;
    [[nodiscard]] Done add(const OfficeKey &key, DriverId driver, const QByteArray &sealedName);

    std::vector<Entry> m_entries; ///< by key
};

/// Makes the index for the pages, on the lane of reads.
class DriverNames {
public:
    static constexpr Permission permission = Permission::SeeDrivers;

    struct Question {
        std::shared_ptr<const DriverIndex> known; ///< null: all of it
        QList<DriverId> changed; ///< what to look at again of it
    };
    using Answer = std::shared_ptr<const DriverIndex>;

    /// Errors: those of keyOf() and DriverIndex::build().
    [[nodiscard]] static Result<Answer> fetch(UnitOfWork &unit, const Question &question, const DeedContext &context);
};

} // namespace parkdesk
