// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exports/exportwhat.h"

#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

const QString placesName = u"places"_s;
constexpr int boxIndent = 24;

} // namespace

ExportWhat::ExportWhat(QWidget *parent)
    : Card(tr("What to take along"), parent)
{
    setObjectName(u"exportWhat"_s);
    body()->setSpacing(metric::cardGap);
    addLine(exportName(ExportTable::Lots), tr("&Lots"), tr("Address, time zone, spots, opening hours, limits."));
    addLine(exportName(ExportTable::Tariffs), tr("&Tariffs"), tr("Every published version, whole, and when it held."));
    addLine(exportName(ExportTable::Stays), tr("&Stays"),
            tr("Bookings and visits with plate, spot, times, what they cost and what was paid."));
    addLine(exportName(ExportTable::Payments), tr("&Payments"),
            tr("Payments and refunds with receipt, way to pay, tax, desk and person."));
    addLine(exportName(ExportTable::Journal), tr("&Journal"),
            tr("Everything that was done: who, when, where, and what it changed."));
    addLine(placesName, tr("Places &for others (APDS)"),
            tr("Places and what is free in them now, as the Alliance for Parking Data Standards writes them. "
               "Always JSON."));
    m_lines.back().box->setChecked(false);
    body()->addStretch();
}

void ExportWhat::addLine(const QString &what, const QString &title, const QString &meaning)
{
    Line line {what, new QCheckBox(title), new TextLabel({}, FontRole::Small, Tone::Quiet)};
    line.box->setObjectName(u"export-"_s + what);
    line.box->setChecked(true);
    line.state->setObjectName(u"exportState-"_s + what);
    auto *words = new TextLabel(meaning, FontRole::Small, Tone::Quiet);
    words->setWordWrap(true);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(0);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, boxIndent);
    grid->setColumnStretch(1, 1);
    grid->addWidget(line.box, 0, 0, 1, 2);
    grid->addWidget(line.state, 0, 2);
    grid->addWidget(words, 1, 1, 1, 2);
    body()->addLayout(grid);
    connect(line.box, &QCheckBox::toggled, this, &ExportWhat::changed);
    m_lines.push_back(line);
}

bool ExportWhat::isChosen(const QString &what) const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [&what](const Line &line) { return line.what == what && line.box->isChecked(); });
}

QList<ExportTable> ExportWhat::tables() const
{
    QList<ExportTable> tables;
    for (const ExportTable table : allExportTables) {
        if (isChosen(exportName(table)))
            tables.append(table);
    }
    return tables;
}

bool ExportWhat::places() const
{
    return isChosen(placesName);
}

bool ExportWhat::isPersonal() const
{
    const QList<ExportTable> chosen = tables();
    return std::any_of(chosen.begin(), chosen.end(), [](ExportTable table) { return parkdesk::isPersonal(table); });
}

void ExportWhat::setChoosable(bool choosable)
{
    for (const Line &line : m_lines)
        line.box->setEnabled(choosable);
}

void ExportWhat::clearProgress()
{
    for (const Line &line : m_lines)
        line.state->setText(line.box->isChecked() && !line.box->isEnabled() ? tr("waits") : QString());
}

void ExportWhat::tell(const QString &what, const QString &words)
{
    for (const Line &line : m_lines) {
        if (line.what == what)
            line.state->setText(words);
    }
}

void ExportWhat::tellProgress(const QString &what, qint64 rows)
{
    tell(what, tr("%1 rows …", "a count while a file is being written").arg(QLocale().toString(rows)));
}

void ExportWhat::tellWritten(const ExportedFile &file)
{
    const int rows = static_cast<int>(std::min<qint64>(file.rows, std::numeric_limits<int>::max()));
    const QString size = QLocale().formattedDataSize(file.bytes, 1, QLocale::DataSizeSIFormat);
    tell(file.what, tr("%Ln row(s), %1", "the size of a file", rows).arg(size));
}

QWidget *ExportWhat::firstBox() const
{
    return m_lines.front().box;
}

} // namespace parkdesk
