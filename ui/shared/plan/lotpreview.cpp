// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/plan/lotpreview.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int gap = 2;
constexpr int groupGap = 12;
constexpr int mostPainted = 240;

QSize placeSize(const QString &vehicleType)
{
    if (vehicleType == u"truck")
        return {20, 28};
    return vehicleType == u"car" ? QSize(9, 22) : QSize(9, 12);
}

} // namespace

LotPreview::LotPreview(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Picture of the spots"));
}

void LotPreview::setPlan(const SpotPlan &plan)
{
    m_plan = plan;
    setAccessibleDescription(tr("%1 spots").arg(plan.total));
    update();
}

int LotPreview::paintPlaces(QPainter &painter, int y, const SpotPlan::Row &row) const
{
    const Theme &theme = themeOf(this);
    const QFont caption = fontOf(FontRole::Caption);
    const int line = QFontMetrics(caption).height();
    const QString words = row.labels.size() == 1
        ? tr("%1: %2", "vehicle type, label").arg(row.name, row.labels.first())
        : tr("%1: %2 to %3").arg(row.name, row.labels.first(), row.labels.last());
    painter.setFont(caption);
    painter.setPen(theme.quietText);
    painter.drawText(QRect(0, y, width(), line),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     QFontMetrics(caption).elidedText(words, Qt::ElideRight, width()));
    y += line + 2;
    const QSize size = placeSize(row.vehicleType);
    const int perLine = qMax(1, (width() + gap) / (size.width() + gap));
    const qsizetype shown = qMin(row.labels.size(), qsizetype {mostPainted});
    int x = 0;
    for (qsizetype place = 0; place < shown; ++place) {
        if (place > 0 && place % perLine == 0) {
            x = 0;
            y += size.height() + gap;
        }
        const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(QPoint(x, y), size));
        paintBox(painter, box, theme.spots[Theme::Free].fill, theme.spots[Theme::Free].border, 1, 1);
        x += size.width() + gap;
    }
    return y + size.height() + groupGap;
}

void LotPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int y = 0;
    for (const SpotPlan::Row &row : std::as_const(m_plan.rows)) {
        if (!row.labels.isEmpty() && y < height())
            y = paintPlaces(painter, y, row);
    }
}

} // namespace parkdesk
