// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/paper/receiptpaper.h"

#include "services/cash/receiptnumber.h"
#include "storage/paperrepository.h"
#include "storage/unitofwork.h"

#include <map>
#include <set>

namespace parkdesk {

namespace {

/// By the lines of the charge when this payment is all of it; else they cannot be told apart, unless there is only
/// one rate.
Result<QList<ReceiptPaper::TaxPart>> taxPartsOf(const PaymentOnPaper &row, const Charge &charge)
{
    const Currency currency = row.amount.currency();
    std::map<qint64, std::pair<Money, Money>> byRate; // gross and tax
    for (const ChargeLine &line : charge.lines) {
        const auto [part, isNew] = byRate.try_emplace(line.taxRate, Money(0, currency), Money(0, currency));
        part->second.first = TRY(part->second.first.plus(line.amount));
        part->second.second = TRY(part->second.second.plus(line.taxAmount));
    }
    QList<ReceiptPaper::TaxPart> parts;
    if (byRate.size() > 1 && row.amount == charge.amount) {
        for (const auto &[rate, sums] : byRate) {
            if (rate != 0)
                parts.append({rate, TRY(sums.first.minus(sums.second)), sums.second});
        }
        return parts;
    }
    std::set<qint64> rates; // what only balances an account has no rate of its own
    for (const ChargeLine &line : charge.lines) {
        if (line.kind != ChargeLineKind::CashRounding && line.kind != ChargeLineKind::Change)
            rates.insert(line.taxRate);
    }
    const auto rate = rates.size() == 1 ? std::optional(*rates.begin()) : std::nullopt;
    if (rate != 0 && (rate || !row.tax.isZero()))
        parts.append({rate, TRY(row.amount.minus(row.tax)), row.tax});
    return parts;
}

} // namespace

Result<ReceiptPaper::Answer> ReceiptPaper::fetch(UnitOfWork &unit, const Question &question, const DeedContext &context)
{
    PaperRepository paper(unit);
    if (!question.payment && !question.receipt)
        return fail(ErrorCode::NotFound);
    const PaymentId payment = question.payment ? *question.payment : TRY(paper.paymentOf(*question.receipt));
    const PaymentOnPaper row = TRY(paper.payment(payment));
    Answer answer;
    static_cast<PaperFacts &>(answer) = TRY(paperFactsOf(unit, row.stay, context));
    answer.payment = row.id;
    answer.number = receiptNumberText(row.deskCode, row.year, row.number);
    answer.takenAt = row.takenAt;
    answer.desk = row.deskName;
    answer.takenBy = row.staffName;
    answer.span = row.span;
    answer.charge = TRY(chargeFromJson(row.charge));
    answer.paidBefore = TRY(paper.paidBefore(row));
    answer.amount = row.amount;
    answer.method = row.method;
    answer.tendered = row.tendered;
    answer.change = row.tendered ? TRY(row.tendered->minus(row.amount)) : Money(0, row.amount.currency());
    answer.cardReference = row.cardReference;
    answer.taxes = TRY(taxPartsOf(row, answer.charge));
    answer.fallback = row.fallback;
    return answer;
}

Result<LastReceipt::Answer> LastReceipt::fetch(UnitOfWork &unit, const Question &, const DeedContext &context)
{
    if (!context.actor.desk)
        return Answer {};
    return Answer {TRY(PaperRepository(unit).lastPaymentAt(*context.actor.desk))};
}

} // namespace parkdesk
