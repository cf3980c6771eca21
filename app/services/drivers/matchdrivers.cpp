// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/matchdrivers.h"

#include "domain/searchkey.h"
#include "services/drivers/driverfields.h"
#include "storage/driverrepository.h"
#include "storage/unitofwork.h"

#include <QSet>

#include <algorithm>

namespace parkdesk {

namespace {

constexpr int longestMergeChain = 100;
constexpr int pageOfRows = 500;

/// Narrows accounts down, condition by condition. Nothing is known at first: then everybody fits.
class Narrowing {
public:
    explicit Narrowing(UnitOfWork &unit)
        : m_drivers(unit)
    {
    }

    Done keep(const std::optional<DriverRow> &row)
    {
        QList<DriverId> found;
        if (row)
            found.append(TRY(kept(*row)).id);
        keep(found);
        return {};
    }
    void keep(const QList<DriverId> &found)
    {
        if (!m_known) {
            m_known = found;
            return;
        }
        const QSet<DriverId> some(found.begin(), found.end());
        m_known->removeIf([&some](DriverId driver) { return !some.contains(driver); });
    }

    Done keepAddress(const OfficeKey &key, const QString &address)
    {
        const QStringList words = searchKey(address).split(u' ', Qt::SkipEmptyParts);
        QList<DriverId> found;
        const auto look = [&](const DriverRow &row) -> Done {
            const QString there = searchKey(TRY(openFields(key, row)).address);
            if (std::all_of(words.begin(), words.end(), [&](const QString &word) { return there.contains(word); }))
                found.append(row.id);
            return {};
        };
        if (m_known) {
            for (const DriverId driver : std::as_const(*m_known))
                TRY_DONE(look(TRY(m_drivers.find(driver))));
        } else {
            QList<DriverRow> rows;
            do {
                rows = TRY(m_drivers.page(rows.isEmpty() ? 0 : rows.last().number, std::nullopt, pageOfRows));
                for (const DriverRow &row : std::as_const(rows))
                    TRY_DONE(look(row));
            } while (rows.size() == pageOfRows);
        }
        m_known = found;
        return {};
    }

    [[nodiscard]] Result<MatchDrivers::Answer> answer()
    {
        MatchDrivers::Answer answer;
        QList<DriverId> all = m_known.value_or(QList<DriverId>());
        answer.more = all.size() > MatchDrivers::mostDrivers;
        all.resize(std::min<qsizetype>(all.size(), MatchDrivers::mostDrivers));
        for (const DriverId driver : std::as_const(all)) {
            const DriverRow row = TRY(kept(TRY(m_drivers.find(driver))));
            if (answer.drivers.contains(row.id))
                continue;
            answer.drivers.append(row.id);
            answer.numbers.append(row.number);
        }
        return answer;
    }
    [[nodiscard]] DriverRepository &drivers() { return m_drivers; }

private:
    Result<DriverRow> kept(DriverRow row)
    {
        for (int i = 0; row.mergedInto && i < longestMergeChain; ++i)
            row = TRY(m_drivers.find(*row.mergedInto));
        return row;
    }

    DriverRepository m_drivers;
    std::optional<QList<DriverId>> m_known;
};

} // namespace

Result<MatchDrivers::Answer> MatchDrivers::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    Narrowing narrowing(unit);
    if (!question.accounts.isEmpty()) {
        narrowing.keep(question.accounts);
        return narrowing.answer();
    }
    const DriverTraits &traits = question.traits;
    if (!traits.number.trimmed().isEmpty()) {
        const auto number = driverNumberFromText(traits.number.trimmed());
        if (!number)
            return fail(ErrorCode::BadNumber, Field::Driver);
        TRY_DONE(narrowing.keep(TRY(narrowing.drivers().findByNumber(*number))));
    }
    DriverTraits personal = traits;
    personal.number.clear();
    if (personal.isEmpty())
        return narrowing.answer();
    const auto key = TRY(keyOf(context));
    if (!traits.mail.trimmed().isEmpty()) {
        const QString mail = TRY(readDriverMail(traits.mail));
        TRY_DONE(narrowing.keep(TRY(narrowing.drivers().findByMail(driverMailIndex(*key, mail)))));
    }
    if (!traits.phone.trimmed().isEmpty()) {
        const QString phone = TRY(readDriverPhone(traits.phone));
        TRY_DONE(narrowing.keep(TRY(narrowing.drivers().findByPhone(driverPhoneIndex(*key, phone)))));
    }
    if (!searchKey(traits.name).isEmpty()) {
        const auto names = question.names ? question.names : TRY(DriverIndex::build(unit, *key));
        narrowing.keep(names->find(traits.name, static_cast<int>(names->size())));
    }
    if (!searchKey(traits.address).isEmpty())
        TRY_DONE(narrowing.keepAddress(*key, traits.address));
    return narrowing.answer();
}

} // namespace parkdesk
