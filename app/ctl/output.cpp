// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/output.h"

#include "ctl/errortext.h"
#include "ctl/terminal.h"
#include "tariff/caseline.h"
#include "tariff/explanation.h"

#include <QJsonDocument>

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

namespace {

constexpr int refused = 1;
constexpr int notUnderstood = 2;

void writeJson(const QJsonObject &json)
{
    writeOut(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) + u'\n');
}

} // namespace

int report(const Result<Answer> &answer, bool json)
{
    if (answer) {
        if (json && !answer->printed)
            writeJson(answer->json);
        else if (!answer->printed && !answer->lines.isEmpty())
            writeOut(answer->lines.join(u'\n') + u'\n');
        return answer->passed ? 0 : refused;
    }
    const Error &error = answer.error();
    if (json) {
        QJsonObject told {{u"code"_s, codeName(error.code)},
                          {u"field"_s, orNull(fieldName(error.field))},
                          {u"message"_s, sentenceOf(error)}};
        if (!error.details.isEmpty())
            told.insert(u"details"_s, error.details);
        writeJson({{u"error"_s, told}});
    } else {
        writeErr(sentenceOf(error) + u'\n');
    }
    return exitCodeOf(error);
}

int report(const UsageProblem &problem)
{
    if (problem.json) {
        writeJson({{u"error"_s,
                    QJsonObject {
                        {u"code"_s, u"usage"_s}, {u"field"_s, QJsonValue::Null}, {u"message"_s, problem.sentence}}}});
        return notUnderstood;
    }
    const QString usage =
        problem.command ? u"Usage: "_s + usageOf(*problem.command) : u"\"parkdeskctl --help\" lists the commands."_s;
    writeErr(problem.sentence + u'\n' + usage + u'\n');
    return notUnderstood;
}

QJsonArray linesOf(const Charge &charge, const ZoneRules &zone)
{
    const QByteArray answered = answerLine(QJsonValue::Null, charge, zone);
    return QJsonDocument::fromJson(answered).object().value("lines"_L1).toArray();
}

QStringList printedLines(const Charge &charge)
{
    QStringList lines;
    for (const ChargeLine &line : charge.lines)
        lines.append(u"  %1  %2"_s.arg(line.amount.toText().rightJustified(10), englishLabel(line)));
    return lines;
}

QString printed(const Money &money)
{
    return money.toText() + u' ' + money.currency().code();
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOf(const std::optional<Instant> &at, const ZoneRules &zone)
{
    return at ? QJsonValue(zone.toText(*at)) : QJsonValue();
}

QJsonObject findingJson(const Finding &finding)
{
    QJsonArray ids;
    for (const qint64 id : finding.ids)
        ids.append(id);
    return {
        {u"check"_s, finding.check}, {u"entity"_s, finding.entity}, {u"ids"_s, ids}, {u"details"_s, finding.details}};
}

QString printedFinding(const Finding &finding)
{
    QStringList ids;
    for (const qint64 id : finding.ids)
        ids.append(QString::number(id));
    QString text = finding.check + u": "_s + finding.entity;
    if (!ids.isEmpty())
        text += u' ' + ids.join(u", "_s);
    if (!finding.details.isEmpty())
        text += u' ' + QString::fromUtf8(QJsonDocument(finding.details).toJson(QJsonDocument::Compact));
    return text;
}

} // namespace parkdesk::ctl
