// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/drivers/finddrivers.h"

#include "domain/plate.h"
#include "storage/driverrepository.h"
#include "storage/stayrepository.h"
#include "storage/unitofwork.h"

#include <algorithm>

namespace parkdesk {

namespace {

constexpr int longestChain = 100; ///< of merges

/// Collects whom a text means, each once.
class DriverHits {
public:
    DriverHits(UnitOfWork &unit, const OfficeKey &key, int most)
        : m_drivers(unit)
        , m_key(key)
        , m_most(most)
    {
    }

    Done add(DriverRow row)
    {
        for (int i = 0; row.mergedInto && i < longestChain; ++i)
            row = TRY(m_drivers.find(*row.mergedInto));
        const bool known = std::any_of(m_rows.begin(), m_rows.end(),
                                       [&](const DriverListRow &other) { return other.driver == row.id; });
        const bool live = row.state == DriverState::Active || row.state == DriverState::Suspended;
        if (live && !known && m_rows.size() < m_most)
            m_rows.append(TRY(listRowOf(m_key, row)));
        return {};
    }
    Done add(const std::optional<DriverRow> &row) { return row ? add(*row) : Done(); }
    Done add(const QList<DriverId> &ids)
    {
        for (const DriverId id : ids)
            TRY_DONE(add(TRY(m_drivers.find(id))));
        return {};
    }

    [[nodiscard]] const QList<DriverListRow> &rows() const { return m_rows; }
    [[nodiscard]] DriverRepository &drivers() { return m_drivers; }

private:
    DriverRepository m_drivers;
    const OfficeKey &m_key;
    int m_most;
    QList<DriverListRow> m_rows;
};

} // namespace

Result<DriverListRow> listRowOf(const OfficeKey &key, const DriverRow &row)
{
    const DriverFields fields = TRY(openFields(key, row));
    return DriverListRow {row.id,       row.number,   row.state,    fields.name,
                          fields.mail,  fields.phone, row.language, row.mailProvenAt.has_value(),
                          row.createdAt};
}

Result<ListDrivers::Answer> ListDrivers::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    DriverRepository drivers(unit);
    const int most = std::clamp(question.most, 1, mostRows);
    QList<DriverRow> rows = TRY(drivers.page(question.afterNumber, question.state, most + 1));
    Answer answer;
    answer.more = rows.size() > most;
    if (answer.more)
        rows.removeLast();
    for (const DriverRow &row : std::as_const(rows))
        answer.rows.append(TRY(listRowOf(*key, row)));
    answer.count = TRY(drivers.count());
    return answer;
}

Result<FindDrivers::Answer> FindDrivers::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const auto key = TRY(keyOf(context));
    const QString text = question.text.simplified();
    if (text.isEmpty())
        return fail(ErrorCode::Required, Field::Driver);
    DriverHits hits(unit, *key, std::clamp(question.most, 1, ListDrivers::mostRows));
    if (const auto number = driverNumberFromText(text))
        TRY_DONE(hits.add(TRY(hits.drivers().findByNumber(*number))));
    if (const auto mail = readDriverMail(text)) {
        TRY_DONE(hits.add(TRY(hits.drivers().findByMail(driverMailIndex(*key, *mail)))));
        return hits.rows();
    }
    if (const auto phone = readDriverPhone(text)) {
        TRY_DONE(hits.add(TRY(hits.drivers().findByPhone(driverPhoneIndex(*key, *phone)))));
        return hits.rows();
    }
    if (const auto plate = Plate::fromText(text)) {
        if (const auto vehicle = TRY(StayRepository(unit).findVehicle(*plate)))
            TRY_DONE(hits.add(TRY(hits.drivers().driversOf(vehicle->id))));
    }
    const auto names = question.names ? question.names : TRY(DriverIndex::build(unit, *key));
    TRY_DONE(hits.add(names->find(text, question.most)));
    return hits.rows();
}

Result<KnownDrivers::Answer> KnownDrivers::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    const auto found = TRY(FindDrivers::fetch(unit, {question.text, question.most, question.names}, context));
    const auto plate = Plate::fromText(question.text);
    DriverRepository drivers(unit);
    Answer answer;
    for (const DriverListRow &driver : found) {
        const auto vehicles = TRY(drivers.vehicles(driver.driver));
        for (const DriverVehicleRow &vehicle : vehicles)
            answer.append({driver.driver, driver.number, driver.name, driver.state == DriverState::Suspended,
                           vehicle.plate, vehicle.vehicleType, plate && plate->normal() == vehicle.normal});
    }
    std::stable_partition(answer.begin(), answer.end(), [](const Row &row) { return row.meant; });
    return answer.mid(0, question.most);
}

} // namespace parkdesk
