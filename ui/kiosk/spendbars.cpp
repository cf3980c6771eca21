// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/spendbars.h"

#include "ui/kiosk/fittedtext.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace parkdesk {

namespace {

constexpr qsizetype mostMonths = 6;
constexpr double barsMm = 44;

} // namespace

SpendBars::SpendBars(const KioskScale &scale, const QList<KioskDriver::Month> &spend, QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
{
    setObjectName(QStringLiteral("spend"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList spoken;
    for (const KioskDriver::Month &month : spend) {
        if (m_months.size() == mostMonths || month.paid.currency() != spend.first().paid.currency())
            continue;
        m_months.prepend(month);
        spoken.append(
            tr("%1: %2", "month, amount").arg(QLocale().standaloneMonthName(month.month), moneyText(month.paid)));
    }
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

QSize SpendBars::sizeHint() const
{
    return {m_scale.mm(120), m_scale.mm(barsMm) + 2 * QFontMetrics(m_scale.font(KioskText::Small)).height()};
}

void SpendBars::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QFont font = m_scale.font(KioskText::Small);
    const int line = QFontMetrics(font).height();
    qint64 most = 1;
    for (const KioskDriver::Month &month : std::as_const(m_months))
        most = std::max(most, month.paid.minor());
    // As wide as for a few months, so that one alone is no wall.
    const int gap = m_scale.mm(3);
    const int pitch = width() / static_cast<int>(mostMonths);
    const int room = height() - 2 * line;
    for (int i = 0; i < m_months.size(); ++i) {
        const KioskDriver::Month &month = m_months.at(i);
        QRect box(i * pitch, 0, pitch - gap, height());
        if (layoutDirection() == Qt::RightToLeft)
            box.moveLeft(width() - box.width() - box.left());
        const int high = static_cast<int>(std::max<qint64>(month.paid.minor(), 0) * room / most);
        const QRect bar(box.left(), line + room - high, box.width(), std::max(1, high));
        painter.fillRect(bar, theme.series[0]);
        painter.setPen(theme.text);
        drawFitted(painter, font, {box.left(), bar.top() - line, box.width(), line}, Qt::AlignCenter,
                   amountText(month.paid));
        painter.setPen(theme.quietText);
        drawFitted(painter, font, {box.left(), height() - line, box.width(), line}, Qt::AlignCenter,
                   QLocale().standaloneMonthName(month.month, QLocale::ShortFormat));
    }
}

} // namespace parkdesk
