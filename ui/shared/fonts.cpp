// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int bodyPixels = 13;
constexpr int controlPixels = 32;

struct RoleShape {
    double scale;
    QFont::Weight weight;
    bool mono;
};

RoleShape shapeOf(FontRole role)
{
    switch (role) {
    case FontRole::Caption: return {0.85, QFont::Normal, false};
    case FontRole::CaptionStrong: return {0.85, QFont::DemiBold, false};
    case FontRole::Small: return {0.92, QFont::Normal, false};
    case FontRole::SmallStrong: return {0.92, QFont::DemiBold, false};
    case FontRole::Body: return {1.0, QFont::Normal, false};
    case FontRole::Strong: return {1.0, QFont::DemiBold, false};
    case FontRole::Value: return {1.25, QFont::DemiBold, false};
    case FontRole::Title: return {1.6, QFont::DemiBold, false};
    case FontRole::Figure: return {2.0, QFont::DemiBold, false};
    case FontRole::Change: return {2.4, QFont::DemiBold, false};
    case FontRole::Prompt: return {1.4, QFont::Normal, false};
    case FontRole::ListPlate: return {1.08, QFont::Bold, true};
    case FontRole::PanelPlate: return {2.0, QFont::Bold, true};
    case FontRole::Code: return {1.0, QFont::Normal, true};
    }
    return {1.0, QFont::Normal, false};
}

bool isGeneric(const QString &family)
{
    static const QStringList names {u"sans"_s, u"sans serif"_s, u"sans-serif"_s, u"ms shell dlg 2"_s};
    return family.isEmpty() || names.contains(family.toLower());
}

QFont madeFont(FontRole role, QFont font)
{
    const RoleShape shape = shapeOf(role);
    const int body = QFontInfo(font).pixelSize();
    if (shape.mono)
        font.setFamilies({u"DejaVu Sans Mono"_s, u"monospace"_s});
    font.setPixelSize(static_cast<int>(std::lround(body * shape.scale)));
    font.setWeight(shape.weight);
    // Said explicitly: a painter fills what is left open from its widget's font, for example the box's capitals.
    font.setCapitalization(QFont::MixedCase);
    return font;
}

} // namespace

QFont applicationFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const int systemPixels = QFontInfo(font).pixelSize();
    if (isGeneric(font.family()) && QFontDatabase::hasFamily(u"Noto Sans"_s))
        font = QFont(u"Noto Sans"_s);
    font.setPixelSize(std::max(systemPixels, bodyPixels));
    return font;
}

QFont fontOf(FontRole role)
{
    // Asked for at each painting. A font that is made anew looks for its engine anew, which takes as long as the text.
    thread_local QFont made;
    thread_local QHash<FontRole, QFont> fonts;
    const QFont now = QApplication::font();
    if (now != made) {
        fonts.clear();
        made = now;
    }
    auto known = fonts.constFind(role);
    if (known == fonts.constEnd())
        known = fonts.insert(role, madeFont(role, now));
    return *known;
}

int controlHeight()
{
    const int body = QFontInfo(QApplication::font()).pixelSize();
    // Even, so that a line of text stands in the middle.
    return std::max(controlPixels, (body * controlPixels / bodyPixels) / 2 * 2);
}

} // namespace parkdesk
