// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/formatwindow.h"

#include "tariff/formatdays.h"
#include "tariff/formatextra.h"
#include "tariff/formatline.h"

#include <algorithm>
#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostWindowLines = 200;

constexpr std::array<Spelling<WindowKind>, 4> kindWords {{{WindowKind::Rate, u"rate"},
                                                          {WindowKind::Flat, u"flat"},
                                                          {WindowKind::Free, u"free"},
                                                          {WindowKind::Closed, u"closed"}}};

Done readWindowBounds(FormatReader &reader, RateWindow &window, Currency currency)
{
    window.minValue = TRY(reader.amount(u"minValue"_s, currency));
    window.maxValue = TRY(reader.amount(u"maxValue"_s, currency));
    if ((window.minValue || window.maxValue) && window.kind != WindowKind::Rate)
        return refuseTariff(reader.pathOf(window.minValue ? u"minValue"_s : u"maxValue"_s), u"contradiction"_s);
    if (window.minValue && window.maxValue && window.minValue->minor() > window.maxValue->minor())
        return refuseTariff(reader.pathOf(u"minValue"_s), u"contradiction"_s);
    const std::vector<QString> inside = TRY(parseWordList(reader, u"maxValueIncludes"_s, {u"factors"_s, u"extras"_s}));
    if (reader.has(u"maxValueIncludes"_s) && !window.maxValue)
        return refuseTariff(reader.pathOf(u"maxValueIncludes"_s), u"contradiction"_s);
    window.factorsInsideMax = std::count(inside.begin(), inside.end(), u"factors"_s) > 0;
    window.extrasInsideMax = std::count(inside.begin(), inside.end(), u"extras"_s) > 0;
    return {};
}

Done readPrice(FormatReader &reader, RateWindow &window, Currency currency)
{
    TRY(reader.takeRequired(u"kind"_s));
    window.kind = *TRY((reader.oneOf<WindowKind>(u"kind"_s, kindWords)));
    window.lines = TRY(parseLines(reader, u"lines"_s, currency, mostWindowLines));
    window.value = TRY(reader.fee(u"value"_s, currency));
    const bool isRate = window.kind == WindowKind::Rate;
    const bool isFlat = window.kind == WindowKind::Flat;
    if (window.lines.empty() == isRate)
        return refuseTariff(reader.pathOf(u"lines"_s), isRate ? u"required"_s : u"contradiction"_s);
    if (window.value.has_value() != isFlat)
        return refuseTariff(reader.pathOf(u"value"_s), isFlat ? u"required"_s : u"contradiction"_s);
    TRY_DONE(readWindowBounds(reader, window, currency));
    window.counts = TRY(reader.boolean(u"counts"_s, isRate));
    window.surcharge = TRY(reader.fee(u"surcharge"_s, currency));
    if (window.surcharge && (!isRate || !window.counts))
        return refuseTariff(reader.pathOf(u"surcharge"_s), u"contradiction"_s);
    window.tax = TRY(reader.tax(u"tax"_s));
    window.maxTime = TRY(reader.duration(u"maxTime"_s));
    return {};
}

} // namespace

Result<RateWindow> parseWindow(const JsonNode &node, const QString &path, Currency currency)
{
    FormatReader reader = TRY(FormatReader::of(node, path));
    RateWindow window;
    window.id = TRY(reader.identifier(u"id"_s));
    window.label = TRY(reader.label(u"label"_s));
    TRY_DONE(parseStretch(reader, window));
    TRY_DONE(readPrice(reader, window, currency));
    window.extras = TRY(parseExtras(reader, currency));
    for (size_t i = 0; i < window.extras.size(); ++i) {
        TariffCondition &when = window.extras[i].when;
        if (!when.window.isEmpty() || when.after || when.event != TariffEvent::None)
            return refuseTariff(reader.pathOf(u"extras"_s) + u'/' + QString::number(i) + u"/when"_s,
                                u"contradiction"_s);
        when.window = window.id;
    }
    TRY_DONE(reader.finish());
    return window;
}

} // namespace parkdesk
