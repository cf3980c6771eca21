// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/daystrip.h"

#include "ui/shared/fonts.h"
#include "ui/shared/theme.h"
#include "ui/shared/windowmodel.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int stripWidth = 40;
constexpr int barPitch = 9;
constexpr int barThickness = 6;
constexpr int stripPadding = 6;

} // namespace

DayStrip::DayStrip(const WindowModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(u"searchDays"_s);
    setAccessibleName(tr("Stays by day"));
    setToolTip(tr("One bar a day, the newest above. A click goes there."));
    setFocusPolicy(Qt::NoFocus);
    const auto repaint = [this] { update(); };
    connect(&model, &QAbstractItemModel::modelReset, this, repaint);
    connect(&model, &QAbstractItemModel::rowsInserted, this, repaint);
}

QSize DayStrip::sizeHint() const
{
    return {stripWidth, 100};
}

void DayStrip::setPosition(int row)
{
    if (m_position == row)
        return;
    m_position = row;
    update();
}

int DayStrip::bars() const
{
    const int room = qMax(1, (height() - 2 * stripPadding) / barPitch);
    return std::min(room, static_cast<int>(m_model.sections().size()));
}

int DayStrip::firstSection(int bar) const
{
    return static_cast<int>(m_model.sections().size() * bar / qMax(1, bars()));
}

void DayStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.surface);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), theme.line);
    const int count = bars();
    std::vector<int> most(static_cast<size_t>(count), 0);
    int largest = 1;
    for (int bar = 0; bar < count; ++bar) {
        for (int at = firstSection(bar); at < firstSection(bar + 1); ++at)
            most[static_cast<size_t>(bar)] = std::max(most[static_cast<size_t>(bar)], m_model.sections().at(at).rows);
        largest = std::max(largest, most[static_cast<size_t>(bar)]);
    }
    const int head = m_model.headOf(m_position);
    for (int bar = 0; bar < count; ++bar) {
        const int first = firstSection(bar);
        const int begin = m_model.rowOfSection(m_model.sections().at(first).key);
        const int end = bar + 1 < count ? m_model.rowOfSection(m_model.sections().at(firstSection(bar + 1)).key)
                                        : m_model.rowCount();
        const bool here = head >= begin && head < end;
        const int length = qMax(2, (width() - 2 * stripPadding) * most[static_cast<size_t>(bar)] / largest);
        const QRect area(stripPadding, stripPadding + bar * barPitch, length, barThickness);
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), area),
                         here ? theme.primary : theme.neutralSeries);
    }
}

void DayStrip::mousePressEvent(QMouseEvent *event)
{
    const int bar = (static_cast<int>(event->position().y()) - stripPadding) / barPitch;
    if (bar >= 0 && bar < bars())
        Q_EMIT rowAsked(m_model.rowOfSection(m_model.sections().at(firstSection(bar)).key) + 1);
}

} // namespace parkdesk
