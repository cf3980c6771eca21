// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/reports/reportwriting.h"

#include "paper/reportpages.h"
#include "services/reply.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>

#include <utility>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int msBetweenLooks = 100;

} // namespace

ReportWriting::ReportWriting(QObject *parent)
    : QObject(parent)
{
    m_watch.setInterval(msBetweenLooks);
    connect(&m_watch, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_state->percent); });
}

ReportWriting::~ReportWriting()
{
    stop();
}

bool ReportWriting::start(ReportDocument document, const QString &path)
{
    const auto format = reportFormatOf(path);
    if (m_running || !format)
        return false;
    m_running = true;
    m_state = std::make_shared<State>();
    m_watch.start();
    auto work = [state = m_state, document = std::move(document), format, path] {
        const ReportProgress progress = [&state](qint64 done, qint64 total) {
            state->percent = total > 0 ? static_cast<int>(done * 100 / total) : 0;
            return !state->stopped;
        };
        return writeReport(document, *format, path, progress);
    };
    askPool<Done>(*QThreadPool::globalInstance(), std::move(work)).then(this, [this, path](const Done &done) {
        end(done, path);
    });
    return true;
}

void ReportWriting::stop()
{
    if (m_state)
        m_state->stopped = true;
}

void ReportWriting::end(const Done &done, const QString &path)
{
    m_running = false;
    m_watch.stop();
    if (done)
        Q_EMIT written(path);
    else
        Q_EMIT failed(done.error());
}

void copyReportTable(const ReportSection &section)
{
    QString text;
    const auto append = [&text](QStringList cells) {
        for (QString &cell : cells)
            cell = cell.simplified(); // no tab and no end of line within a cell
        text += cells.join(u'\t') + u'\n';
    };
    QStringList heads;
    for (const ReportHead &head : section.columns)
        heads.append(headWithUnit(head));
    append(heads);
    for (const auto *rows : {&section.rows, &section.totals}) {
        for (const QList<ReportValue> &row : *rows) {
            QStringList cells;
            for (qsizetype i = 0; i < row.size(); ++i)
                cells.append(machineValue(section.columns.at(i).form, row.at(i)));
            append(cells);
        }
    }
    QGuiApplication::clipboard()->setText(text);
}

void copyReportPicture(const ReportSection &section, bool rightToLeft)
{
    ReportDocument document;
    document.sections = {section};
    document.rightToLeft = rightToLeft;
    if (const auto bytes = reportToPng(document))
        QGuiApplication::clipboard()->setImage(QImage::fromData(*bytes, "PNG"));
}

} // namespace parkdesk
