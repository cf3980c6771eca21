// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/charts/changebars.h"

#include "ui/shared/charts/chartscale.h"
#include "ui/shared/fonts.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int barTicks = 4;
constexpr double barShare = 0.84;

[[nodiscard]] QString signedAmount(qint64 minor, Currency currency, bool brief)
{
    const Money money(minor, currency);
    const QString text = brief ? shortAmountText(money) : amountText(money);
    return minor > 0 ? u'+' + text : text;
}

} // namespace

void paintChangeFill(QPainter &painter, const QRectF &area, bool more, const Theme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(area, more ? theme.series[1] : theme.series[0]);
    if (more) {
        painter.setClipRect(area, Qt::IntersectClip);
        paintHatch(painter, area, mixed(theme.surface, theme.series[1], 0.55), 6, 1.5);
    }
    painter.restore();
}

ChangeBars::ChangeBars(QWidget *parent)
    : QWidget(parent)
{
}

void ChangeBars::setBars(const std::vector<Bar> &bars, Currency currency)
{
    m_bars = bars;
    m_currency = currency;
    qint64 most = 0;
    qint64 least = 0;
    QStringList words;
    for (const Bar &bar : bars) {
        most = qMax(most, bar.minor);
        least = qMin(least, bar.minor);
        words << tr("%1: %2", "group, change").arg(bar.label, signedAmount(bar.minor, currency, false));
    }
    m_tick = niceTick(qMax<qint64>(qMax(most, -least), 1), barTicks / 2);
    m_top = most > 0 ? ((most + m_tick - 1) / m_tick) * m_tick : m_tick;
    m_bottom = least < 0 ? -((-least + m_tick - 1) / m_tick) * m_tick : -m_tick;
    setAccessibleDescription(words.join(u"; "_s));
    update();
}

void ChangeBars::setNote(const QString &note)
{
    m_note = note;
    update();
}

void ChangeBars::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const QFont caption = fontOf(FontRole::Caption);
    painter.setFont(caption);
    const int lineHeight = QFontMetrics(caption).height();
    const bool detailed =
        std::any_of(m_bars.begin(), m_bars.end(), [](const Bar &bar) { return !bar.detail.isEmpty(); });
    const int foot = lineHeight * (1 + (detailed ? 1 : 0) + (m_note.isEmpty() ? 0 : 1)) + 4;
    const int side = qMax(QFontMetrics(caption).horizontalAdvance(signedAmount(m_top, m_currency, true)),
                          QFontMetrics(caption).horizontalAdvance(signedAmount(m_bottom, m_currency, true)))
        + 8;
    QRectF area = QRectF(rect()).adjusted(side, 8, -4, -foot);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (mirrored)
        area.moveLeft(4);
    const auto yOf = [&](qint64 minor) {
        return area.bottom()
            - area.height() * static_cast<double>(minor - m_bottom) / static_cast<double>(m_top - m_bottom);
    };
    for (qint64 minor = m_bottom; minor <= m_top; minor += m_tick) {
        const double y = qRound(yOf(minor)) + 0.5;
        paintLine(painter, {area.left(), y}, {area.right(), y}, minor == 0 ? theme.text : theme.line);
        painter.setPen(theme.quietText);
        const QRectF place(mirrored ? area.right() + 4 : 0, y - 9, side - 5, 18);
        painter.drawText(place, static_cast<int>((mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter),
                         signedAmount(minor, m_currency, true));
    }
    const double slot = area.width() / qMax<double>(1, static_cast<double>(m_bars.size()));
    for (size_t i = 0; i < m_bars.size(); ++i) {
        const size_t place = mirrored ? m_bars.size() - 1 - i : i;
        paintBar(painter, QRectF(area.left() + slot * static_cast<double>(place), area.bottom(), slot, foot), area,
                 m_bars[i]);
    }
    if (!m_note.isEmpty()) {
        painter.setFont(caption);
        painter.setPen(theme.quietText);
        painter.drawText(QRectF(area.left(), height() - lineHeight, area.width(), lineHeight),
                         static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading), m_note);
    }
}

void ChangeBars::paintBar(QPainter &painter, const QRectF &slot, const QRectF &area, const Bar &bar) const
{
    const Theme &theme = themeOf(this);
    const auto yOf = [&](qint64 minor) {
        return qRound(area.bottom()
                      - area.height() * static_cast<double>(minor - m_bottom) / static_cast<double>(m_top - m_bottom));
    };
    const double zero = yOf(0);
    const double end = yOf(bar.minor);
    const double width = qMax(2.0, slot.width() * barShare);
    const QRectF body(slot.center().x() - width / 2, qMin(zero, end), width, qAbs(zero - end));
    if (bar.minor != 0)
        paintChangeFill(painter, body, bar.minor > 0, theme);
    const QFont caption = fontOf(FontRole::Caption);
    const int lineHeight = QFontMetrics(caption).height();
    painter.setFont(caption);
    painter.setPen(theme.quietText);
    const int centred = static_cast<int>(Qt::AlignCenter);
    painter.drawText(QRectF(slot.center().x() - 40, area.bottom() + 2, 80, lineHeight), centred, bar.label);
    if (!bar.detail.isEmpty())
        painter.drawText(QRectF(slot.center().x() - 40, area.bottom() + 2 + lineHeight, 80, lineHeight), centred,
                         bar.detail);
    if (!bar.valued)
        return;
    painter.setFont(fontOf(FontRole::CaptionStrong));
    painter.setPen(theme.text);
    const double y = bar.minor >= 0 ? body.top() - lineHeight - 1 : body.bottom() + 1;
    painter.drawText(QRectF(slot.center().x() - 50, y, 100, lineHeight), centred,
                     signedAmount(bar.minor, m_currency, false));
}

} // namespace parkdesk
