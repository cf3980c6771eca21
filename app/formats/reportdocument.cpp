// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/reportdocument.h"

#include "formats/csvline.h"

#include <QDate>
#include <QDateTime>
#include <QSet>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerHour = 3'600'000;
constexpr qint64 rowsBetweenLooks = 500;

QString decimalOf(qint64 exact, int decimals)
{
    const QString digits = QString::number(exact < 0 ? 0 - static_cast<quint64>(exact) : static_cast<quint64>(exact))
                               .rightJustified(decimals + 1, u'0');
    const QString sign = exact < 0 ? u"-"_s : QString();
    if (decimals == 0)
        return sign + digits;
    return sign + digits.chopped(decimals) + u'.' + digits.last(decimals);
}

/// Milliseconds as hours with four digits, to the nearest.
QString hoursOf(qint64 ms)
{
    const qint64 half = msPerHour / 20'000;
    const qint64 tenThousandths = (ms < 0 ? ms - half : ms + half) / (msPerHour / 10'000);
    return decimalOf(tenThousandths, 4);
}

QStringList machineRow(const ReportSection &section, const QList<ReportValue> &row)
{
    QStringList cells;
    for (qsizetype i = 0; i < row.size(); ++i) {
        const ReportForm form = section.columns.at(i).form;
        const bool text = form == ReportForm::Text || !row.at(i).exact;
        cells.append(text ? guardedCell(machineValue(form, row.at(i))) : machineValue(form, row.at(i)));
    }
    return cells;
}

qint64 countRows(const ReportDocument &document)
{
    qint64 count = 0;
    for (const ReportSection &section : document.sections)
        count += section.rows.size() + section.totals.size();
    return count;
}

} // namespace

QList<ReportFact> definitionsOf(const ReportDocument &document)
{
    QList<ReportFact> facts;
    QSet<QString> told;
    for (const ReportSection &section : document.sections) {
        for (const ReportHead &head : section.columns) {
            if (!head.meaning.isEmpty() && !told.contains(head.title)) {
                told.insert(head.title);
                facts.append({head.title, head.meaning});
            }
        }
    }
    return facts;
}

QString machineValue(ReportForm form, const ReportValue &value)
{
    if (form == ReportForm::Text)
        return value.shown;
    // A row that stands for all of them has a word where the others have a time.
    const bool keyed = form == ReportForm::Date || form == ReportForm::Month || form == ReportForm::Time;
    if (!value.exact)
        return keyed ? value.shown : QString();
    const qint64 exact = *value.exact;
    switch (form) {
    case ReportForm::Length: return hoursOf(exact);
    case ReportForm::Date: return QDate(1970, 1, 1).addDays(exact).toString(Qt::ISODate);
    case ReportForm::Month:
        return u"%1-%2"_s.arg(exact / 12, 4, 10, QChar(u'0')).arg(exact % 12 + 1, 2, 10, QChar(u'0'));
    case ReportForm::Time: return QDateTime::fromMSecsSinceEpoch(exact, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm"_s);
    default: return decimalOf(exact, value.decimals);
    }
}

QString headWithUnit(const ReportHead &head)
{
    if (head.form == ReportForm::Amount && !head.unit.isEmpty())
        return u"%1 (%2)"_s.arg(head.title, head.unit);
    return head.form == ReportForm::Length ? u"%1 (h)"_s.arg(head.title) : head.title;
}

Result<QByteArray> reportToCsv(const ReportDocument &document, bool mark, const ReportProgress &progress)
{
    QByteArray bytes = mark ? utf8Mark() : QByteArray();
    const bool several = document.sections.size() > 1;
    const qint64 total = countRows(document);
    qint64 done = 0;
    for (const ReportSection &section : document.sections) {
        if (several)
            bytes += csvLine({guardedCell(section.title)});
        QStringList heads;
        for (const ReportHead &head : section.columns)
            heads.append(guardedCell(headWithUnit(head)));
        bytes += csvLine(heads);
        for (const auto *rows : {&section.rows, &section.totals}) {
            for (const QList<ReportValue> &row : *rows) {
                bytes += csvLine(machineRow(section, row));
                if (progress && ++done % rowsBetweenLooks == 0 && !progress(done, total))
                    return fail(ErrorCode::Stopped);
            }
        }
        if (several)
            bytes += "\r\n";
    }
    if (progress && !progress(total, total))
        return fail(ErrorCode::Stopped);
    return bytes;
}

} // namespace parkdesk
