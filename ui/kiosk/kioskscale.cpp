// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskscale.h"

#include "ui/shared/fonts.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace parkdesk {

namespace {

/// What the pages were drawn for: a screen of 1080 by 1920 at 96 dots an inch.
constexpr double longSideMm = 506;
constexpr double shortSideMm = 284;

struct TextShape {
    double mm;
    QFont::Weight weight;
    bool mono;
    /// Large texts are read from afar already: they grow half as much.
    bool large;
};

TextShape shapeOf(KioskText text)
{
    switch (text) {
    case KioskText::Small: return {5.8, QFont::Normal, false, false};
    case KioskText::Body: return {6.9, QFont::Normal, false, false};
    case KioskText::Strong: return {6.9, QFont::DemiBold, false, false};
    case KioskText::Key: return {7.9, QFont::DemiBold, false, false};
    case KioskText::Heading: return {9.5, QFont::DemiBold, false, true};
    case KioskText::Title: return {14.5, QFont::DemiBold, false, true};
    case KioskText::Figure: return {22.0, QFont::Bold, false, true};
    case KioskText::Plate: return {20.0, QFont::Bold, true, true};
    case KioskText::Code: return {10.5, QFont::Bold, true, true};
    }
    return {6.9, QFont::Normal, false, false};
}

} // namespace

KioskScale::KioskScale(double pixelsPerMm, const QSize &screen, int textPercent)
    : m_screen(screen)
    , m_textPercent(textPercent)
    , m_upright(screen.height() >= screen.width())
{
    const int longSide = std::max(screen.width(), screen.height());
    const int shortSide = std::min(screen.width(), screen.height());
    m_pixelsPerMm = std::min({pixelsPerMm, longSide / longSideMm, shortSide / shortSideMm});
}

int KioskScale::mm(double millimetres) const
{
    return std::max(1, static_cast<int>(std::lround(millimetres * m_pixelsPerMm)));
}

QFont KioskScale::font(KioskText text) const
{
    const TextShape shape = shapeOf(text);
    const int percent = shape.large ? (m_textPercent + 100) / 2 : m_textPercent;
    QFont font = shape.mono ? fontOf(FontRole::PanelPlate) : QApplication::font();
    font.setWeight(shape.weight);
    font.setPixelSize(mm(shape.mm * percent / 100));
    return font;
}

} // namespace parkdesk
