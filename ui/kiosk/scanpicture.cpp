// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/scanpicture.h"

#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QPainter>

#include <algorithm>

namespace parkdesk {

namespace {

constexpr double sceneMm = 74;
constexpr double lowSceneMm = 40;
constexpr int codeModules = 9;
/// A code that leads nowhere: its three corners and some noise.
constexpr const char *codePattern[codeModules] = {"111010111", "101001101", "111011111", "000101000", "110110011",
                                                  "010011010", "111001011", "101110110", "111010101"};

void paintCode(QPainter &painter, const QRectF &area, const QColor &colour)
{
    const double side = area.width() / codeModules;
    for (int y = 0; y < codeModules; ++y) {
        for (int x = 0; x < codeModules; ++x) {
            if (codePattern[y][x] == '1')
                painter.fillRect(QRectF(area.left() + x * side, area.top() + y * side, side + 0.3, side + 0.3), colour);
        }
    }
}

void paintScene(QPainter &painter, const QRectF &area, const Theme &theme, double pen)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const double high = area.height();
    const QRectF phone(area.left(), area.top(), high * 0.58, high);
    paintBox(painter, phone, theme.surface, theme.text, pen, high * 0.06);
    paintLine(painter, {phone.center().x() - high * 0.08, phone.top() + high * 0.07},
              {phone.center().x() + high * 0.08, phone.top() + high * 0.07}, theme.text, pen);
    const double code = high * 0.4;
    paintCode(painter, QRectF(phone.center().x() - code / 2, phone.center().y() - code * 0.6, code, code), theme.text);
    const double middle = phone.center().y();
    const double from = phone.right() + high * 0.08;
    const double to = from + high * 0.26;
    paintLine(painter, {from, middle}, {to, middle}, theme.primary, pen * 1.4);
    paintLine(painter, {to - high * 0.08, middle - high * 0.08}, {to, middle}, theme.primary, pen * 1.4);
    paintLine(painter, {to - high * 0.08, middle + high * 0.08}, {to, middle}, theme.primary, pen * 1.4);
    const QRectF reader(to + high * 0.08, middle - high * 0.23, high * 0.38, high * 0.46);
    paintBox(painter, reader, theme.raised, theme.text, pen, pen);
    paintLine(painter, {reader.left() + high * 0.08, reader.center().y()},
              {reader.right() - high * 0.08, reader.center().y()}, theme.error.text, pen);
    paintLine(painter, {reader.center().x(), reader.bottom()}, {reader.center().x(), area.bottom()}, theme.text, pen);
}

} // namespace

ScanPicture::ScanPicture(const KioskScale &scale, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_title(title)
    , m_text(text)
{
    setObjectName(QStringLiteral("scanPicture"));
    setAccessibleName(tr("%1. %2", "title, text").arg(title, text));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize ScanPicture::sizeHint() const
{
    // Large words need more room below each other.
    const int words = QFontMetrics(m_scale.font(KioskText::Body)).height() * 5
        + QFontMetrics(m_scale.font(KioskText::Heading)).height() * 2;
    return {m_scale.mm(120), std::max(m_scale.mm(m_scale.isUpright() ? sceneMm : lowSceneMm), words)};
}

void ScanPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const double pen = std::max(2, m_scale.mm(0.8));
    paintBox(painter, rect(), theme.surface, theme.primary, pen, m_scale.mm(1.1));
    const int inset = m_scale.mm(9);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double high = std::min<double>(height() - 2.0 * inset, width() * 0.3);
    const double wide = high * 1.38;
    QRectF scene(inset, (height() - high) / 2.0, wide, high);
    painter.save();
    if (mirrored) {
        // The picture goes the way one reads; its code stays as it is to be seen.
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    paintScene(painter, scene, theme, pen * 0.8);
    painter.restore();
    QRect words(static_cast<int>(scene.right()) + inset, inset, 0, height() - 2 * inset);
    words.setWidth(width() - words.left() - inset);
    if (mirrored)
        words.moveLeft(inset);
    const QFont large = m_scale.font(KioskText::Heading);
    const QFont body = m_scale.font(KioskText::Body);
    const int above = QFontMetrics(large).boundingRect(words, Qt::TextWordWrap, m_title).height();
    const int below = QFontMetrics(body).boundingRect(words, Qt::TextWordWrap, m_text).height();
    const int gap = m_scale.mm(2);
    const int top = words.top() + std::max(0, (words.height() - above - below - gap) / 2);
    const int align = Qt::AlignTop | Qt::TextWordWrap | (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    painter.setLayoutDirection(Qt::LayoutDirectionAuto); // as the words run
    painter.setPen(theme.text);
    painter.setFont(large);
    painter.drawText(QRect(words.left(), top, words.width(), above), align, m_title);
    painter.setFont(body);
    painter.drawText(QRect(words.left(), top + above + gap, words.width(), below), align, m_text);
}

} // namespace parkdesk
