// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/verifier.h"

#include "domain/naturalkey.h"
#include "domain/plate.h"
#include "domain/platetoken.h"
#include "domain/stay.h"
#include "domain/ticketcode.h"
#include "storage/connection.h"
#include "storage/query.h"
#include "storage/schemaexpectation.h"
#include "storage/summarycheck.h"
#include "storage/unitofwork.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// A check that one statement does: it gives the ids of the rows that break the rule.
struct RowCheck {
    QLatin1StringView statement;
    QLatin1StringView entity;

    [[nodiscard]] QString name() const { return statement.mid(7); } // after "verify_"
};

constexpr RowCheck rowChecks[] = {
    {"verify_stay_start"_L1, "stay"_L1},
    {"verify_vehicle_findable"_L1, "vehicle"_L1},
    {"verify_claims_overlap"_L1, "claim"_L1},
    {"verify_claim_period"_L1, "claim"_L1},
    {"verify_claim_parked"_L1, "claim"_L1},
    {"verify_two_parked"_L1, "claim"_L1},
    {"verify_claim_place"_L1, "claim"_L1},
    {"verify_parked_without_claim"_L1, "stay"_L1},
    {"verify_parked_places"_L1, "stay"_L1},
    {"verify_claim_outlives_stay"_L1, "claim"_L1},
    {"verify_stay_state"_L1, "stay"_L1},
    {"verify_two_stays_of_a_vehicle"_L1, "stay"_L1},
    {"verify_left_without_charge"_L1, "stay"_L1},
    {"verify_left_unsettled"_L1, "stay"_L1},
    {"verify_left_how"_L1, "stay"_L1},
    {"verify_left_unlisted"_L1, "stay"_L1},
    {"verify_twin_unlisted"_L1, "stay"_L1},
    {"verify_correction_unlisted"_L1, "journal"_L1},
    {"verify_find_unlisted"_L1, "journal"_L1},
    {"verify_stay_tariff"_L1, "stay"_L1},
    {"verify_charge_sum"_L1, "charge"_L1},
    {"verify_charge_currency"_L1, "charge"_L1},
    {"verify_charge_type"_L1, "charge"_L1},
    {"verify_charge_period"_L1, "charge"_L1},
    {"verify_exit_superseded"_L1, "charge"_L1},
    {"verify_fallback_unlisted"_L1, "charge"_L1},
    {"verify_lost_ticket_unlisted"_L1, "charge"_L1},
    {"verify_payment_charge"_L1, "payment"_L1},
    {"verify_payment_currency"_L1, "payment"_L1},
    {"verify_payment_amount"_L1, "payment"_L1},
    {"verify_payment_tax"_L1, "payment"_L1},
    {"verify_payment_tender"_L1, "payment"_L1},
    {"verify_payment_counter"_L1, "payment"_L1},
    {"verify_card_payment"_L1, "card_payment"_L1},
    {"verify_payment_shift"_L1, "payment"_L1},
    {"verify_fee_amount"_L1, "fee"_L1},
    {"verify_fee_time"_L1, "fee"_L1},
    {"verify_fee_stay"_L1, "fee"_L1},
    {"verify_fee_waiver_unlisted"_L1, "fee"_L1},
    {"verify_fee_charge"_L1, "charge"_L1},
    {"verify_receipt_gap"_L1, "receipt"_L1},
    {"verify_receipt_payment"_L1, "receipt"_L1},
    {"verify_journal_person"_L1, "journal"_L1},
    {"verify_counter_entry"_L1, "counter_entry"_L1},
    {"verify_undo_unlisted"_L1, "journal"_L1},
    {"verify_undone_stay"_L1, "stay"_L1},
    {"verify_stay_journal"_L1, "stay"_L1},
    {"verify_payment_journal"_L1, "payment"_L1},
    {"verify_history_desk"_L1, "shift"_L1},
    {"verify_spot_places"_L1, "spot"_L1},
    {"verify_spot_class"_L1, "spot"_L1},
    {"verify_overflow_supply"_L1, "spot"_L1},
    {"verify_overflow_unlisted"_L1, "stay"_L1},
    {"verify_spot_level"_L1, "spot"_L1},
    {"verify_lot_level"_L1, "lot"_L1},
    {"verify_plan_shape"_L1, "lot"_L1},
    {"verify_retired_spot"_L1, "spot"_L1},
    {"verify_closure_claim"_L1, "claim"_L1},
    {"verify_back_fill_unlisted"_L1, "journal"_L1},
    {"verify_queue_numbers"_L1, "queue_entry"_L1},
    {"verify_queue_entry"_L1, "queue_entry"_L1},
    {"verify_tariff_numbers"_L1, "tariff_version"_L1},
    {"verify_tariff_withdrawn"_L1, "tariff_version"_L1},
};

const QString schemaVersion = u"schema_version"_s;
const QString schemaMissing = u"schema_missing"_s;
const QString schemaAltered = u"schema_altered"_s;
const QString schemaForeign = u"schema_foreign"_s;
const QString fileDamaged = u"file_damaged"_s;
const QString brokenReference = u"broken_reference"_s;
const QString vehicleKey = u"vehicle_key"_s;
const QString ticketCheck = u"ticket_check"_s;
const QString labelKey = u"label_key"_s;
const QString journalForm = u"journal_form"_s;
const QString agreedEnd = u"agreed_end"_s;
const QString tariffHashCheck = u"tariff_hash"_s;

constexpr int pageSize = 500;

bool isPlateOfRow(const Query &row)
{
    if (row.text(1).isEmpty()) // it was removed
        return isPlateToken(row.text(2)) && row.text(3).isEmpty();
    const auto plate = Plate::fromText(row.text(1));
    return plate && plate->normal() == row.text(2) && plate->lookAlike() == row.text(3);
}

bool isJournalRow(const Query &row)
{
    static const QRegularExpression hash(u"^[0-9a-f]{64}$"_s);
    return QJsonDocument::fromJson(row.text(1).toUtf8()).isObject()
        && QJsonDocument::fromJson(row.text(2).toUtf8()).isArray() && hash.match(row.text(3)).hasMatch();
}

/// A booking is agreed for its period; who stands here for what the last deed said that told an end.
bool isAgreedEnd(const Query &row)
{
    const qint64 agreed = row.number(1);
    if (static_cast<StayState>(row.number(2)) == StayState::Reserved)
        return agreed == row.number(3);
    const QJsonObject told = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
    const QJsonValue until =
        told.contains("claimed"_L1) ? told.value("claimed"_L1)["until"_L1] : told.value("until"_L1);
    return until.isDouble() ? agreed == until.toInteger() : agreed > 0;
}

bool isTariffOfRow(const Query &row)
{
    const QByteArray hash = QCryptographicHash::hash(row.text(1).toUtf8(), QCryptographicHash::Blake2b_256);
    return QString::fromLatin1(hash.toHex()) == row.text(2);
}

} // namespace

QStringList Verifier::checkNames()
{
    QStringList names {schemaVersion, schemaMissing, schemaAltered, schemaForeign, fileDamaged, brokenReference,
                       vehicleKey,    ticketCheck,   labelKey,      journalForm,   agreedEnd,   tariffHashCheck};
    for (const RowCheck &check : rowChecks)
        names.append(check.name());
    return names + SummaryCheck::names();
}

Result<QList<Finding>> Verifier::run()
{
    m_findings.clear();
    TRY_DONE(checkSchema());
    const bool judgeable = std::none_of(m_findings.begin(), m_findings.end(), [](const Finding &finding) {
        return finding.check == schemaVersion || (finding.check == schemaMissing && finding.entity == "table"_L1);
    });
    if (!judgeable)
        return m_findings;
    TRY_DONE(checkFile());
    TRY_DONE(checkReferences());
    TRY_DONE(checkRows());
    TRY_DONE(checkKeys());
    TRY_DONE(checkSums());
    return m_findings;
}

Done Verifier::checkSchema()
{
    const QList<Migrator::Step> steps = Migrator::stepsOfProgram();
    const Done current = Migrator(m_connection).checkCurrent(steps);
    if (!current)
        report(schemaVersion, u"schema"_s, current.error().details);

    const SchemaExpectation expected = SchemaExpectation::of(steps, m_connection.dialect());
    QSet<SchemaExpectation::Key> found;
    {
        Query query(m_connection, "verify_schema_objects"_L1);
        TRY_DONE(query.run());
        while (query.next()) {
            const SchemaExpectation::Key key {query.text(0), query.text(1)};
            found.insert(key);
            const QJsonObject details {{u"name"_s, key.second}, {u"table"_s, query.text(2)}};
            const auto wanted = expected.objects.constFind(key);
            if (wanted == expected.objects.cend()) {
                if (key.first == "trigger"_L1) // an index more does no harm
                    report(schemaForeign, key.first, details);
            } else if (!wanted->text.isEmpty() && wanted->text != query.text(3).simplified()) {
                report(schemaAltered, key.first, details);
            }
        }
    }
    for (auto it = expected.objects.cbegin(); it != expected.objects.cend(); ++it) {
        if (!found.contains(it.key()))
            report(schemaMissing, it.key().first, {{u"name"_s, it.key().second}, {u"table"_s, it->table}});
    }
    return m_connection.dialect() == Dialect::Postgresql ? checkConstraints(expected) : Done();
}

Done Verifier::checkConstraints(const SchemaExpectation &expected)
{
    QMap<SchemaExpectation::Key, int> found;
    Query query(m_connection, "verify_constraints"_L1);
    TRY_DONE(query.run());
    while (query.next())
        found.insert({query.text(0), query.text(1)}, static_cast<int>(query.number(2)));
    for (auto it = expected.constraints.cbegin(); it != expected.constraints.cend(); ++it) {
        const int missing = *it - found.value(it.key());
        if (missing > 0)
            report(schemaMissing, u"constraint"_s,
                   {{u"table"_s, it.key().first}, {u"constraint_type"_s, it.key().second}, {u"count"_s, missing}});
    }
    return {};
}

Done Verifier::checkFile()
{
    if (m_connection.dialect() != Dialect::Sqlite)
        return {}; // the server checks its pages itself
    Query query(m_connection, "verify_file"_L1);
    TRY_DONE(query.run());
    int count = 0; // what it says may quote rows, so only how much it says is told
    while (query.next())
        ++count;
    if (count > 0)
        report(fileDamaged, u"file"_s, {{u"count"_s, count}});
    return {};
}

Done Verifier::checkReferences()
{
    Query query(m_connection, "verify_references"_L1);
    TRY_DONE(query.run());
    while (query.next())
        report(brokenReference, query.text(0), {{u"refers_to"_s, query.text(1)}, {u"count"_s, query.number(2)}});
    return {};
}

Done Verifier::checkRows()
{
    for (const RowCheck &check : rowChecks) {
        Query query(m_connection, check.statement);
        TRY_DONE(query.run());
        QList<qint64> ids;
        while (query.next())
            ids.append(query.number(0));
        if (!ids.isEmpty())
            report(check.name(), check.entity, ids);
    }
    return {};
}

Done Verifier::checkKeys()
{
    const auto isNaturalKey = [](const Query &row) { return naturalKey(row.text(1)) == row.text(2); };
    TRY_DONE(checkEach(vehicleKey, u"vehicle"_s, "verify_page_vehicle"_L1, isPlateOfRow));
    TRY_DONE(checkEach(ticketCheck, u"stay"_s, "verify_page_ticket"_L1, [](const Query &row) {
        const auto ticket = TicketCode::fromText(row.text(1));
        return ticket && ticket->stored() == row.text(1);
    }));
    TRY_DONE(checkEach(labelKey, u"spot"_s, "verify_page_spot"_L1, isNaturalKey));
    TRY_DONE(checkEach(labelKey, u"lot"_s, "verify_page_lot"_L1, isNaturalKey));
    TRY_DONE(checkEach(labelKey, u"desk"_s, "verify_page_desk"_L1, isNaturalKey));
    TRY_DONE(checkEach(agreedEnd, u"stay"_s, "verify_page_agreed"_L1, isAgreedEnd));
    TRY_DONE(checkEach(journalForm, u"journal"_s, "verify_page_journal"_L1, isJournalRow));
    return checkEach(tariffHashCheck, u"tariff_version"_s, "verify_page_tariff"_L1, isTariffOfRow);
}

Done Verifier::checkSums()
{
    UnitOfWork unit(m_connection);
    m_findings += TRY(SummaryCheck(unit).run());
    return {};
}

Done Verifier::checkEach(const QString &check, const QString &entity, QLatin1StringView statement, const RowRule &holds)
{
    QList<qint64> ids;
    qint64 after = 0;
    for (int rows = pageSize; rows == pageSize;) {
        Query query(m_connection, statement);
        TRY_DONE(query.bind("after"_L1, after).bind("most"_L1, pageSize).run());
        for (rows = 0; query.next(); ++rows) {
            after = query.number(0);
            if (!holds(query))
                ids.append(after);
        }
    }
    if (!ids.isEmpty())
        report(check, entity, ids);
    return {};
}

void Verifier::report(const QString &check, const QString &entity, const QList<qint64> &ids)
{
    QJsonObject details;
    if (ids.size() > Finding::mostIds)
        details.insert(u"count"_s, ids.size());
    m_findings.append({check, entity, ids.first(std::min<qsizetype>(ids.size(), Finding::mostIds)), details});
}

void Verifier::report(const QString &check, const QString &entity, const QJsonObject &details)
{
    m_findings.append({check, entity, {}, details});
}

} // namespace parkdesk
