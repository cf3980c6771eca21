// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/verify/verifyoffice.h"

#include "services/commandrunner.h"
#include "services/fees/feecharge.h"
#include "services/pricebook.h"
#include "services/stays/staytariffs.h"
#include "storage/ledgerreader.h"
#include "storage/unitofwork.h"
#include "storage/verifier.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

const QString chargeFacts = u"charge_facts"_s;
const QString chargeLines = u"charge_lines"_s;
const QString chargeHashCheck = u"charge_hash"_s;
const QString chargePrice = u"charge_price"_s;

constexpr int pageSize = 200;

/// Collects the charges that break one rule.
class ChargeFindings {
public:
    void add(const QString &check, const WrittenCharge &row, const QJsonObject &details = {})
    {
        const auto known = std::find_if(m_findings.begin(), m_findings.end(),
                                        [&](const Finding &finding) { return finding.check == check; });
        Finding &finding =
            known != m_findings.end() ? *known : m_findings.emplaceBack(Finding {check, u"charge"_s, {}, details});
        if (finding.ids.size() < Finding::mostIds)
            finding.ids.append(row.id.value);
        else
            finding.details.insert(u"count"_s, finding.details.value(u"count"_s).toInteger(Finding::mostIds) + 1);
    }
    [[nodiscard]] const QList<Finding> &all() const { return m_findings; }

private:
    QList<Finding> m_findings;
};

bool isSameLine(const ChargeLine &line, const ChargeLineRow &row)
{
    return line.ruleId == row.rule && chargeLineKindName(line.kind) == row.kind && line.window == row.window
        && line.units == row.units && line.unitPrice == row.unitPrice && line.amount == row.amount
        && line.taxRate == row.taxRate && line.taxAmount == row.taxAmount;
}

/// What the fee costs, with the tax of the tariff version.
Result<Charge> feeAgain(UnitOfWork &unit, const WrittenCharge &row, PriceBook &prices)
{
    const auto tax = row.tariffVersion ? TRY(prices.tariff(unit, *row.tariffVersion))->tax : std::nullopt;
    return feeCharge(*row.fee, row.amount, row.span, tax);
}

/// The price that the tariff version gives for the stay as it was charged.
Result<Charge> priceAgain(UnitOfWork &unit, const WrittenCharge &row, PriceBook &prices)
{
    const auto tariffs = TRY(stayTariffs(unit, *row.tariffVersion, changesOfAsked(row.asked), prices));
    const auto zone = TRY(ZoneRules::forZone(row.timezone));
    Question question;
    question.entry = row.span.from;
    question.exit = row.span.until;
    question.vehicle = row.vehicleType;
    question.bookedAt = row.bookedAt;
    question.lostTicket = row.lostTicket != 0;
    question.entryProven = row.lostTicket == 2;
    TRY_DONE(restoreAsked(row.asked, question));
    return tariffs.quote(question, *zone);
}

Done checkPrice(UnitOfWork &unit, const WrittenCharge &row, PriceBook &prices, ChargeFindings &findings)
{
    const auto again = row.fee ? feeAgain(unit, row, prices) : priceAgain(unit, row, prices);
    if (!again && again.error().code == ErrorCode::DatabaseUnavailable)
        return fail(again.error());
    if (!again)
        findings.add(chargePrice, row, {{u"refused"_s, codeName(again.error().code)}});
    else if (again->amount != row.amount || chargeHash(*again) != row.hash)
        findings.add(chargePrice, row, {{u"written"_s, row.amount.toText()}, {u"priced"_s, again->amount.toText()}});
    return {};
}

Done checkCharge(UnitOfWork &unit, const WrittenCharge &row, PriceBook &prices, ChargeFindings &findings)
{
    const auto charge = chargeFromJson(row.facts);
    if (!charge || charge->amount != row.amount) {
        findings.add(chargeFacts, row);
    } else {
        if (chargeHash(*charge) != row.hash)
            findings.add(chargeHashCheck, row);
        if (!std::equal(charge->lines.begin(), charge->lines.end(), row.lines.begin(), row.lines.end(), isSameLine))
            findings.add(chargeLines, row);
    }
    return row.tariffVersion || row.fee ? checkPrice(unit, row, prices, findings) : Done();
}

/// Whether the rows can be read at all.
bool isJudgeable(const QList<Finding> &findings)
{
    return std::none_of(findings.begin(), findings.end(), [](const Finding &finding) {
        return finding.entity == "schema"_L1 || finding.entity == "table"_L1;
    });
}

Done checkCharges(UnitOfWork &unit, PriceBook &prices, OfficeProof &proof)
{
    LedgerReader ledger(unit);
    ChargeFindings findings;
    ChargeId after;
    for (QList<WrittenCharge> page; !(page = TRY(ledger.charges(after, pageSize))).isEmpty();) {
        for (const WrittenCharge &row : std::as_const(page)) {
            TRY_DONE(checkCharge(unit, row, prices, findings));
            ++proof.charges;
            proof.priced += row.tariffVersion || row.fee ? 1 : 0;
        }
        after = page.last().id;
    }
    proof.findings += findings.all();
    return {};
}

} // namespace

Result<OfficeProof> verifyOffice(Connection &connection, PriceBook &prices)
{
    OfficeProof proof;
    TRY_DONE(inSnapshot(connection, [&](UnitOfWork &unit) -> Done {
        proof.findings = TRY(Verifier(unit.connection()).run());
        return isJudgeable(proof.findings) ? checkCharges(unit, prices, proof) : Done();
    }));
    return proof;
}

QStringList verifyCheckNames()
{
    return Verifier::checkNames() << chargeFacts << chargeLines << chargeHashCheck << chargePrice;
}

} // namespace parkdesk
