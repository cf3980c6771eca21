// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exports/exportrows.h"

#include "domain/lot.h"
#include "domain/stay.h"
#include "storage/exportreader.h"
#include "storage/lotrepository.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

using Row = QList<QJsonValue>;
constexpr qint64 endOfTime = 253'402'300'799'999;

struct TableName {
    ExportTable table;
    QLatin1StringView name;
};
constexpr TableName tableNames[] = {{ExportTable::Lots, "lots"_L1},
                                    {ExportTable::Tariffs, "tariffs"_L1},
                                    {ExportTable::Stays, "stays"_L1},
                                    {ExportTable::Payments, "payments"_L1},
                                    {ExportTable::Journal, "journal"_L1}};

/// To the millisecond, so that nothing is lost: "2026-11-21T14:05:07.123+01:00".
QString timeText(Instant at, const ZoneRules &zone)
{
    const qint64 local = zone.toLocal(at).msOfDay();
    QString text = LocalTime {zone.toLocal(at).ms - local % 60'000}.toText();
    text += u":%1"_s.arg(local % 60'000 / 1'000, 2, 10, QChar(u'0'));
    if (local % 1'000 != 0)
        text += u".%1"_s.arg(local % 1'000, 3, 10, QChar(u'0'));
    const qint64 minutes = zone.offsetMsAt(at) / 60'000;
    return text
        + u"%1%2:%3"_s.arg(minutes < 0 ? u"-"_s : u"+"_s)
              .arg(qAbs(minutes) / 60, 2, 10, QChar(u'0'))
              .arg(qAbs(minutes) % 60, 2, 10, QChar(u'0'));
}

QJsonValue timeValue(const std::optional<Instant> &at, const ZoneRules &zone)
{
    return at ? QJsonValue(timeText(*at, zone)) : QJsonValue();
}
QJsonValue textValue(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
template <typename AnyId>
QJsonValue idValue(const std::optional<AnyId> &id)
{
    return id ? QJsonValue(id->value) : QJsonValue();
}
QJsonValue jsonOf(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}
QString degrees(int e7)
{
    const qint64 magnitude = qAbs(qint64 {e7});
    return (e7 < 0 ? u"-"_s : QString())
        + u"%1.%2"_s.arg(magnitude / 10'000'000).arg(magnitude % 10'000'000, 7, 10, QChar(u'0'));
}

/// One page on its way: the lots that its rows name are read once.
class PageMaker {
public:
    PageMaker(UnitOfWork &unit, const ExportRows::Question &question)
        : m_unit(unit)
        , m_question(question)
        , m_reader(unit)
    {
        m_range.from = question.from.value_or(Instant());
        m_range.until = question.until.value_or(Instant {endOfTime});
        if (question.lot.isValid())
            m_range.lot = question.lot;
        m_range.afterAt = question.afterAt;
        m_range.afterId = question.afterId;
        m_range.most = std::clamp(question.most, 1, ExportRows::mostRows);
    }

    Result<ExportRows::Answer> make()
    {
        if (m_range.lot)
            TRY(lot(*m_range.lot));
        switch (m_question.table) {
        case ExportTable::Lots: TRY_DONE(lots()); break;
        case ExportTable::Tariffs: TRY_DONE(tariffs()); break;
        case ExportTable::Stays: TRY_DONE(stays()); break;
        case ExportTable::Payments: TRY_DONE(payments()); break;
        case ExportTable::Journal: TRY_DONE(deeds()); break;
        }
        m_answer.last = m_answer.rows.size() < m_range.most;
        return m_answer;
    }

private:
    Result<Lot> lot(LotId id)
    {
        const auto known = m_lots.constFind(id);
        if (known != m_lots.cend())
            return *known;
        return *m_lots.insert(id, TRY(LotRepository(m_unit).find(id)));
    }
    void add(qint64 id, Row row, Instant at = {})
    {
        m_answer.rows.append(std::move(row));
        m_answer.afterId = id;
        m_answer.afterAt = at;
    }

    Done lots()
    {
        const QList<ExportedLot> rows = TRY(m_reader.lots(m_range));
        for (const ExportedLot &row : rows) {
            const Lot lot = TRY(this->lot(row.id));
            const OpeningHours opening = TRY(LotRepository(m_unit).openingHours(row.id));
            const auto number = [](const std::optional<int> &value) {
                return value ? QJsonValue(*value) : QJsonValue();
            };
            add(row.id.value,
                {row.id.value, lot.name, textValue(lot.address), textValue(lot.phone),
                 QString::fromLatin1(lot.zone->id()), lot.currency.code(), row.spots, row.places,
                 lot.place ? QJsonValue(degrees(lot.place->latitude)) : QJsonValue(),
                 lot.place ? QJsonValue(degrees(lot.place->longitude)) : QJsonValue(), textValue(opening.toText()),
                 lot.dayStart, number(lot.heightLimit), number(lot.weightLimit), lot.assigned ? u"yes"_s : u"no"_s,
                 timeText(row.createdAt, *lot.zone), timeValue(row.retiredAt, *lot.zone)});
        }
        return {};
    }

    Done tariffs()
    {
        const QList<ExportedTariff> rows = TRY(m_reader.tariffs(m_range));
        for (const ExportedTariff &row : rows) {
            const Lot lot = TRY(this->lot(row.lot));
            const ZoneRules &zone = *lot.zone;
            add(row.id.value,
                {row.id.value, lot.name, row.name, row.number, row.format, timeText(row.from, zone),
                 timeValue(row.until, zone), timeText(row.publishedAt, zone), row.publishedBy,
                 timeValue(row.withdrawnAt, zone), row.hash, jsonOf(row.body)});
        }
        return {};
    }

    Done stays()
    {
        const QList<ExportedStay> rows = TRY(m_reader.stays(m_range));
        for (const ExportedStay &row : rows) {
            const Lot lot = TRY(this->lot(row.lot));
            const ZoneRules &zone = *lot.zone;
            const auto amount = [&](const std::optional<qint64> &minor) {
                return minor ? QJsonValue(Money(*minor, lot.currency).toText()) : QJsonValue();
            };
            // A booking that nobody came for was told no other end than its own.
            const auto agreed = row.agreedUntil.ms > 0 ? std::optional(row.agreedUntil) : std::nullopt;
            add(row.id.value,
                {row.id.value,
                 lot.name,
                 row.ticket,
                 stateName(row.state),
                 row.leftHow ? QJsonValue(leftHowName(*row.leftHow)) : QJsonValue(),
                 row.vehicleType,
                 textValue(row.plate),
                 textValue(row.country),
                 row.twin,
                 textValue(row.spot),
                 timeValue(row.bookedFrom, zone),
                 timeValue(row.bookedUntil, zone),
                 timeValue(row.bookedAt, zone),
                 timeValue(row.entered, zone),
                 timeValue(row.left, zone),
                 timeValue(agreed, zone),
                 timeValue(row.paidUntil, zone),
                 amount(row.charged),
                 amount(row.paid),
                 lot.currency.code(),
                 textValue(row.method),
                 idValue(row.tariff),
                 textValue(row.note)},
                row.startsAt);
        }
        return {};
    }

    Done payments()
    {
        const QList<ExportedPayment> rows = TRY(m_reader.payments(m_range));
        for (const ExportedPayment &row : rows) {
            const Lot lot = TRY(this->lot(row.lot));
            add(row.id.value,
                {row.id.value, timeText(row.at, *lot.zone), lot.name, row.stay.value, row.ticket, row.receipt,
                 row.method, row.amount.toText(), row.tax.toText(), row.amount.currency().code(),
                 row.tendered ? QJsonValue(row.tendered->toText()) : QJsonValue(), idValue(row.counters),
                 textValue(row.cardReference), row.desk, row.clerk});
        }
        return {};
    }

    Done deeds()
    {
        const QList<ExportedDeed> rows = TRY(m_reader.deeds(m_range));
        const ZoneRules utc;
        for (const ExportedDeed &row : rows) {
            std::optional<Lot> lot;
            if (row.lot)
                lot = TRY(this->lot(*row.lot));
            add(row.id.value,
                {row.id.value, timeText(row.at, lot ? *lot->zone : utc), row.command, row.kind, textValue(row.clerk),
                 textValue(row.approver), textValue(row.desk), lot ? QJsonValue(lot->name) : QJsonValue(),
                 idValue(row.stay), jsonOf(row.outcome), jsonOf(row.changes), row.countered ? u"yes"_s : u"no"_s});
        }
        return {};
    }

    UnitOfWork &m_unit;
    const ExportRows::Question &m_question;
    ExportReader m_reader;
    ExportRange m_range;
    QHash<LotId, Lot> m_lots;
    ExportRows::Answer m_answer;
};

} // namespace

QString exportName(ExportTable table)
{
    for (const TableName &entry : tableNames) {
        if (entry.table == table)
            return entry.name;
    }
    return {};
}

std::optional<ExportTable> exportFromName(const QString &name)
{
    for (const TableName &entry : tableNames) {
        if (entry.name == name)
            return entry.table;
    }
    return std::nullopt;
}

bool isPersonal(ExportTable table)
{
    return table != ExportTable::Lots && table != ExportTable::Tariffs;
}

const QList<ExportColumn> &exportColumns(ExportTable table)
{
    static const QList<ExportColumn> lots {{"lot"_L1, false},
                                           {"name"_L1},
                                           {"address"_L1},
                                           {"phone"_L1},
                                           {"timezone"_L1},
                                           {"currency"_L1},
                                           {"spots"_L1, false},
                                           {"capacity"_L1, false},
                                           {"lat"_L1, false},
                                           {"lon"_L1, false},
                                           {"opening_hours"_L1},
                                           {"business_day_starts_minute"_L1, false},
                                           {"height_limit_mm"_L1, false},
                                           {"weight_limit_kg"_L1, false},
                                           {"tickets_name_spots"_L1},
                                           {"made_at"_L1},
                                           {"retired_at"_L1}};
    static const QList<ExportColumn> tariffs {{"tariff_version"_L1, false}, {"lot"_L1},           {"name"_L1},
                                              {"number"_L1, false},         {"format"_L1, false}, {"valid_from"_L1},
                                              {"valid_until"_L1},           {"published_at"_L1},  {"published_by"_L1},
                                              {"withdrawn_at"_L1},          {"hash"_L1},          {"tariff"_L1}};
    static const QList<ExportColumn> stays {{"stay"_L1, false},   {"lot"_L1},
                                            {"ticket"_L1},        {"state"_L1},
                                            {"left_how"_L1},      {"vehicle"_L1},
                                            {"plate"_L1},         {"country"_L1},
                                            {"twin"_L1, false},   {"spot"_L1},
                                            {"booked_from"_L1},   {"booked_until"_L1},
                                            {"booked_at"_L1},     {"entry"_L1},
                                            {"exit"_L1},          {"agreed_until"_L1},
                                            {"paid_until"_L1},    {"charged"_L1, false},
                                            {"amount"_L1, false}, {"currency"_L1},
                                            {"method"_L1},        {"tariff_version"_L1, false},
                                            {"note"_L1}};
    static const QList<ExportColumn> payments {{"payment"_L1, false},
                                               {"taken_at"_L1},
                                               {"lot"_L1},
                                               {"stay"_L1, false},
                                               {"ticket"_L1},
                                               {"receipt"_L1},
                                               {"method"_L1},
                                               {"amount"_L1, false},
                                               {"tax"_L1, false},
                                               {"currency"_L1},
                                               {"tendered"_L1, false},
                                               {"counters"_L1, false},
                                               {"card_reference"_L1},
                                               {"desk"_L1},
                                               {"clerk"_L1}};
    static const QList<ExportColumn> journal {{"entry"_L1, false}, {"at"_L1},       {"command"_L1}, {"kind"_L1},
                                              {"clerk"_L1},        {"approver"_L1}, {"desk"_L1},    {"lot"_L1},
                                              {"stay"_L1, false},  {"outcome"_L1},  {"changes"_L1}, {"taken_back"_L1}};
    switch (table) {
    case ExportTable::Lots: return lots;
    case ExportTable::Tariffs: return tariffs;
    case ExportTable::Stays: return stays;
    case ExportTable::Payments: return payments;
    case ExportTable::Journal: break;
    }
    return journal;
}

Result<ExportRows::Answer> ExportRows::fetch(UnitOfWork &unit, const Question &question, const DeedContext &)
{
    return PageMaker(unit, question).make();
}

} // namespace parkdesk
