// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/health/speedbars.h"

#include "ui/health/healthwords.h"
#include "ui/shared/fonts.h"
#include "ui/shared/platetext.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyle>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int speedRowHeight = 30;
constexpr int speedBarHeight = 9;
constexpr int speedNameWidth = 132;
constexpr int speedValueWidth = 112;
constexpr int mostRows = workCount;
/// Where in the bar's room the promise stands, in hundredths.
constexpr qint64 promiseAt = 78;

} // namespace

SpeedBars::SpeedBars(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SpeedBars::setFigures(const QList<Timings::Figure> &figures)
{
    m_figures = figures;
    setAccessibleDescription(inWords(figures));
    setToolTip(inWords(figures));
    updateGeometry();
    update();
}

QSize SpeedBars::sizeHint() const
{
    const int rows = qBound(1, static_cast<int>(m_figures.size()), mostRows);
    return {speedNameWidth + speedValueWidth + 90, (rows + 1) * speedRowHeight};
}

QString SpeedBars::inWords(const QList<Timings::Figure> &figures)
{
    QStringList lines;
    for (const Timings::Figure &figure : figures)
        lines.append(tr("%1: half within %2, 95 of 100 within %3, promised %4")
                         .arg(workWords(figure.work), waitWords(figure.halfUs), waitWords(figure.mostUs),
                              waitWords(qint64 {promisedMs(figure.work)} * 1000)));
    return lines.join(u'\n');
}

void SpeedBars::paintFigure(QPainter &painter, const QRect &row, const Timings::Figure &figure) const
{
    const Theme &theme = themeOf(this);
    const auto at = [&](const QRect &area) { return QStyle::visualRect(layoutDirection(), row, area); };
    const QRect name(row.left(), row.top(), speedNameWidth, row.height());
    const QRect value(row.right() - speedValueWidth, row.top(), speedValueWidth, row.height());
    const QRect room(name.right() + 1, row.top(), value.left() - name.right() - 8, row.height());
    const qint64 promise = qint64 {promisedMs(figure.work)} * 1000;
    const auto width = [&](qint64 us) {
        return static_cast<int>(std::min<qint64>(room.width(), us * room.width() * promiseAt / (100 * promise)));
    };
    const auto bar = [&](qint64 us, const QColor &colour) {
        const QRect area(room.left(), room.center().y() - speedBarHeight / 2, std::max(2, width(us)), speedBarHeight);
        painter.fillRect(at(area), colour);
    };
    const bool broken = figure.mostUs > promise;
    painter.setFont(fontOf(FontRole::Small));
    painter.setPen(theme.text);
    painter.drawText(at(name),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                     painter.fontMetrics().elidedText(workWords(figure.work), Qt::ElideRight, name.width() - 4));
    bar(figure.mostUs, broken ? theme.error.text : theme.neutralSeries);
    bar(figure.halfUs, theme.series[0]);
    const QRect mark(room.left() + static_cast<int>(room.width() * promiseAt / 100), row.top() + 4, 2,
                     row.height() - 8);
    painter.fillRect(at(mark), theme.text);
    painter.setPen(broken ? theme.error.text : theme.text);
    painter.drawText(at(value),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter)),
                     leftToRight(tr("%1 / %2", "taken, promised").arg(waitWords(figure.mostUs), waitWords(promise))));
}

void SpeedBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.setFont(fontOf(FontRole::Caption));
    QRect row(0, 0, width(), speedRowHeight);
    if (m_figures.isEmpty()) {
        painter.setPen(theme.quietText);
        painter.setFont(fontOf(FontRole::Small));
        painter.drawText(row,
                         static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         tr("Nothing was asked in the last hour."));
        return;
    }
    const struct {
        QColor colour;
        QString words;
    } keys[] = {
        {theme.series[0], tr("half of all")}, {theme.neutralSeries, tr("95 of 100")}, {theme.text, tr("promise")}};
    int x = 0;
    for (const auto &key : keys) {
        const int width = painter.fontMetrics().horizontalAdvance(key.words);
        painter.fillRect(QStyle::visualRect(layoutDirection(), row, QRect(x, row.center().y() - 4, 8, 8)), key.colour);
        painter.setPen(theme.quietText);
        painter.drawText(QStyle::visualRect(layoutDirection(), row, QRect(x + 12, 0, width + 2, row.height())),
                         Qt::AlignVCenter, key.words);
        x += width + 28;
    }
    for (const Timings::Figure &figure : m_figures) {
        row.translate(0, speedRowHeight);
        paintFigure(painter, row, figure);
    }
}

} // namespace parkdesk
