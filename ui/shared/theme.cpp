// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/theme.h"

#include "ui/shared/parkdeskstyle.h"

#include <QApplication>
#include <QWidget>

#include <cmath>

namespace parkdesk {

namespace {

constexpr std::array<QRgb, 10> heatScale {0xff00224e, 0xff123570, 0xff3b496c, 0xff575d6d, 0xff707173,
                                          0xff8a8678, 0xffa59c74, 0xffc3b369, 0xffe1cc55, 0xfffee838};

std::array<QColor, 10> heatColours()
{
    std::array<QColor, 10> colours;
    for (size_t i = 0; i < colours.size(); ++i)
        colours[i] = QColor::fromRgb(heatScale[i]);
    return colours;
}

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Theme makeLight()
{
    Theme t;
    t.kind = Theme::Kind::Light;
    t.canvas = rgb(0xf5f6f8);
    t.surface = rgb(0xffffff);
    t.raised = rgb(0xe7f0f8);
    t.text = rgb(0x1b1f24);
    t.quietText = rgb(0x4b5563);
    t.disabledText = rgb(0x8a929c);
    t.line = rgb(0xdde1e6);
    t.border = rgb(0x868e99);
    t.primary = rgb(0x005a9c);
    t.onPrimary = rgb(0xffffff);
    t.link = rgb(0x005a9c);
    t.focus = rgb(0x005a9c);
    t.error = {rgb(0xa61b1b), rgb(0xfdecea)};
    t.warning = {rgb(0x7a4b00), rgb(0xfff4dc)};
    t.success = {rgb(0x00664d), rgb(0xe3f4ee)};
    t.shadow = QColor(0, 0, 0, 41);
    t.spots = {{{rgb(0xffffff), rgb(0x1b1f24), rgb(0x4b5563)},
                {rgb(0xf2b233), rgb(0x14181d), rgb(0x8a5a00)},
                {rgb(0x0072b2), rgb(0xffffff), rgb(0x0072b2)},
                {rgb(0xa83200), rgb(0xffffff), rgb(0x1b1f24)},
                {rgb(0x9aa1ab), rgb(0x14181d), rgb(0x4b5563)}}};
    t.series = {rgb(0x0072b2), rgb(0xd55e00), rgb(0x1c9f70), rgb(0x44208c)};
    t.neutralSeries = rgb(0x868e99);
    t.heat = heatColours();
    return t;
}

Theme makeDark()
{
    Theme t;
    t.kind = Theme::Kind::Dark;
    t.canvas = rgb(0x15181c);
    t.surface = rgb(0x1d2126);
    t.raised = rgb(0x223342);
    t.text = rgb(0xe8ebef);
    t.quietText = rgb(0xa9b2bd);
    t.disabledText = rgb(0x6b7480);
    t.line = rgb(0x31363d);
    t.border = rgb(0x6b7480);
    t.primary = rgb(0x6cb8f0);
    t.onPrimary = rgb(0x0b1a26);
    t.link = rgb(0x6cb8f0);
    t.focus = rgb(0x6cb8f0);
    t.error = {rgb(0xffb4ab), rgb(0x3b1512)};
    t.warning = {rgb(0xf5c66a), rgb(0x352600)};
    t.success = {rgb(0x6fd3b0), rgb(0x0f2e26)};
    t.shadow = QColor(0, 0, 0, 120);
    t.spots = {{{rgb(0x262b31), rgb(0xe8ebef), rgb(0x7a838e)},
                {rgb(0xf0c24a), rgb(0x14181d), rgb(0x8a5a00)},
                {rgb(0x4aa3e0), rgb(0x14181d), rgb(0x4aa3e0)},
                {rgb(0xe2561b), rgb(0x14181d), rgb(0xe8ebef)},
                {rgb(0x646d78), rgb(0xffffff), rgb(0xa9b2bd)}}};
    t.series = {rgb(0x56b4e9), rgb(0xee6a2c), rgb(0xf2ee5a), rgb(0xf3b6b4)};
    t.neutralSeries = rgb(0x6b7480);
    t.heat = heatColours();
    return t;
}

Theme makeHighContrast()
{
    Theme t = makeDark();
    const QColor black = rgb(0x000000);
    const QColor white = rgb(0xffffff);
    const QColor yellow = rgb(0xffe45c);
    t.kind = Theme::Kind::HighContrast;
    t.canvas = black;
    t.surface = black;
    t.raised = rgb(0x2e2a00);
    t.text = white;
    t.quietText = white;
    t.disabledText = rgb(0x9a9a9a);
    t.line = rgb(0x9a9a9a);
    t.border = white;
    t.primary = yellow;
    t.onPrimary = black;
    t.link = yellow;
    t.focus = yellow;
    t.error = {rgb(0xffb4ab), black};
    t.warning = {yellow, black};
    t.success = {rgb(0x8df0cc), black};
    t.spots[Theme::Free] = {black, white, white};
    t.neutralSeries = white;
    t.borderWidth = 2;
    return t;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::highContrast()
{
    static const Theme theme = makeHighContrast();
    return theme;
}

const Theme &Theme::of(Kind kind)
{
    switch (kind) {
    case Kind::Light: return light();
    case Kind::Dark: return dark();
    case Kind::HighContrast: return highContrast();
    }
    return light();
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor &colour, const QColor &whenDisabled) {
        p.setColor(QPalette::Active, role, colour);
        p.setColor(QPalette::Inactive, role, colour);
        p.setColor(QPalette::Disabled, role, whenDisabled);
    };
    set(QPalette::Window, canvas, canvas);
    set(QPalette::WindowText, text, disabledText);
    set(QPalette::Base, surface, canvas);
    set(QPalette::AlternateBase, canvas, canvas);
    set(QPalette::Text, text, disabledText);
    set(QPalette::PlaceholderText, quietText, disabledText);
    set(QPalette::Button, surface, canvas);
    set(QPalette::ButtonText, text, disabledText);
    set(QPalette::BrightText, error.text, disabledText);
    // A selected row keeps the colour of its text: the tint and the edge say that it is chosen.
    set(QPalette::Highlight, raised, raised);
    set(QPalette::HighlightedText, text, disabledText);
    set(QPalette::Link, link, disabledText);
    set(QPalette::LinkVisited, link, disabledText);
    set(QPalette::ToolTipBase, surface, surface);
    set(QPalette::ToolTipText, text, text);
    set(QPalette::Light, surface, surface);
    set(QPalette::Midlight, line, line);
    set(QPalette::Mid, line, line);
    set(QPalette::Dark, border, line);
    set(QPalette::Shadow, border, line);
    return p;
}

const Theme &themeOf(const QWidget *widget)
{
    const QStyle *style = widget != nullptr ? widget->style() : QApplication::style();
    if (const auto *ours = qobject_cast<const ParkdeskStyle *>(style))
        return ours->theme();
    return Theme::light();
}

QColor mixed(const QColor &colour, const QColor &ground, double share)
{
    const auto blend = [share](float one, float other) {
        return static_cast<float>(static_cast<double>(one) * share + static_cast<double>(other) * (1.0 - share));
    };
    return QColor::fromRgbF(blend(colour.redF(), ground.redF()), blend(colour.greenF(), ground.greenF()),
                            blend(colour.blueF(), ground.blueF()));
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace parkdesk
