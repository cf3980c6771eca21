// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/bigcharges.h"

#include "tariff/engine.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace parkdesk {

namespace {

/// Up to here nothing is due; see the tariff.
constexpr qint64 freeMs = 600'000;
constexpr qint64 msOfHour = 3'600'000;
constexpr int digitsOfInstant = 13;

} // namespace

Result<const BigCharges::Form *> BigCharges::formOf(const QString &type, qint64 started, const TimeSpan &stay)
{
    const std::pair key {type, started};
    if (const auto known = m_forms.find(key); known != m_forms.end())
        return &known->second;
    Question question;
    question.entry = stay.from;
    question.exit = stay.until;
    question.vehicle = type;
    const Charge charge = TRY(quote(m_tariff, question, *m_zone));
    Form form;
    form.amount = charge.amount.minor();
    form.lines = charge.lines;
    for (const ChargeLine &line : charge.lines)
        form.tax += line.taxAmount.minor();
    const QByteArray text = QJsonDocument(chargeToJson(charge)).toJson(QJsonDocument::Compact);
    qsizetype told = 0;
    for (qsizetype at = 0; (at = text.indexOf(":1", at)) >= 0; ++at) {
        const QByteArray digits = text.mid(at + 1, digitsOfInstant);
        bool isNumber = false;
        const qint64 instant = digits.toLongLong(&isNumber);
        if (!isNumber || instant < stay.from.ms || instant > stay.until.ms)
            continue;
        form.marks.push_back({text.mid(told, at + 1 - told), instant == stay.until.ms, instant - stay.from.ms});
        told = at + 1 + digitsOfInstant;
    }
    form.rest = text.mid(told);
    return &m_forms.emplace(key, std::move(form)).first->second;
}

Result<BigCharge> BigCharges::of(const QString &type, const TimeSpan &stay)
{
    const qint64 length = stay.length().count();
    const Form *form = TRY(formOf(type, length <= freeMs ? 0 : (length + msOfHour - 1) / msOfHour, stay));
    QByteArray text;
    text.reserve(512);
    for (const Mark &mark : form->marks) {
        text += mark.before;
        text += QByteArray::number(mark.isExit ? stay.until.ms : stay.from.ms + mark.afterEntry);
    }
    text += form->rest;
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Blake2b_256).toHex();
    return BigCharge {form->amount, form->tax, QString::fromUtf8(text), QString::fromLatin1(hash), &form->lines};
}

} // namespace parkdesk
