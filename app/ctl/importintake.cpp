// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/importintake.h"

#include "formats/csv.h"

namespace parkdesk::ctl {

using namespace Qt::StringLiterals;

Result<QByteArray> StaysIntake::take(const StayFile::Part &part)
{
    if (!m_begun)
        m_before = TRY(m_context.read<ImportProgress>({m_source}));
    m_begun = true;
    const ImportStays::Outcome done = part.rows.isEmpty() ? ImportStays::Outcome() : TRY(bringIn(part));
    m_count.add(part, done, !m_dry && part.untilLine <= m_before.untilLine);
    return writeCsvRows(rejectsOf(part, done));
}

Result<ImportStays::Outcome> StaysIntake::bringIn(const StayFile::Part &part)
{
    if (m_dry)
        return m_context.read<ImportTrial>({part.rows});
    const ImportStays::Command command {m_source, part.untilLine, part.rows};
    return m_context.runPart<ImportStays>(ImportStays::numberOf(command), command);
}

QJsonObject jsonOfCounts(const QMap<QString, qint64> &counts)
{
    QJsonObject json;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

QStringList linesOfCounts(const StayFileCount &count, const QMap<QString, qint64> &counts)
{
    QStringList lines;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        QStringList first;
        for (const qint64 line : count.lines.value(it.key()))
            first.append(QString::number(line));
        lines.append(u"  %1: %2, lines %3%4"_s.arg(it.key())
                         .arg(it.value())
                         .arg(first.join(u", "_s), it.value() > first.size() ? u" ..."_s : QString()));
    }
    return lines;
}

} // namespace parkdesk::ctl
