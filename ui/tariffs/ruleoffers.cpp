// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be added to a tariff.

#include "ui/tariffs/ruleplans.h"

#include <QCoreApplication>

#include <iterator>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

using Part = RuleOffer::Part;

/// A new unit and where it goes.
struct Preset {
    Part part;
    const char *words;
    const char *key; ///< below the table (Time, Table) or the tariff
    enum { Append, Put, OneOrMore, Member } how; ///< OneOrMore: the unit itself, or an array of several
    const char *json;
    const char *focus = nullptr; ///< inside the new unit; where typing begins
};

const Preset timePresets[] = {
    {Part::Time, QT_TRANSLATE_NOOP("TariffWords", "&Day, by the hour"), "windows", Preset::Append,
     R"({"label":"Day","kind":"rate","from":"06:00","to":"22:00","lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","value":"0"}]})",
     "lines/0/value"},
    {Part::Time, QT_TRANSLATE_NOOP("TariffWords", "&Night, one amount"), "windows", Preset::Append,
     R"({"label":"Night","kind":"flat","from":"22:00","to":"06:00","value":"0"})", "value"},
    {Part::Time, QT_TRANSLATE_NOOP("TariffWords", "&Evening, by the hour"), "windows", Preset::Append,
     R"({"label":"Evening","kind":"rate","from":"18:00","to":"22:00","lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","value":"0"}]})",
     "lines/0/value"},
    {Part::Time, QT_TRANSLATE_NOOP("TariffWords", "&Weekend, by the hour"), "windows", Preset::Append,
     R"({"label":"Weekend","kind":"rate","days":["sat","sun"],"lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","value":"0"}]})",
     "lines/0/value"},
    {Part::Time, QT_TRANSLATE_NOOP("TariffWords", "&Public holidays, one amount a day"), "windows", Preset::Append,
     R"({"label":"Public holiday","kind":"flat","days":["publicHoliday"],"value":"0"})", "value"},
    {Part::Time, QT_TRANSLATE_NOOP("TariffWords", "Days of e&vents, by the hour"), "windows", Preset::Append,
     R"({"label":"Event","kind":"rate","days":["event"],"lines":[{"type":"incrementingRate","incrementPeriod":"PT1H","value":"0"}]})",
     "lines/0/value"},
    {Part::Time, QT_TRANSLATE_NOOP("TariffWords", "&Free of charge"), "windows", Preset::Append,
     R"({"kind":"free","from":"12:00","to":"13:00"})", "from"},
    {Part::Time, QT_TRANSLATE_NOOP("TariffWords", "&Closed, no parking"), "windows", Preset::Append,
     R"({"kind":"closed","from":"00:00","to":"05:00"})", "from"},
    {Part::Time, QT_TRANSLATE_NOOP("TariffWords", "&All other time"), "lines", Preset::Put,
     R"([{"type":"incrementingRate","incrementPeriod":"PT1H","value":"0"}])", "0/value"},
};

const Preset tablePresets[] = {
    {Part::Table, QT_TRANSLATE_NOOP("TariffWords", "&Maximum"), "caps", Preset::Append,
     R"({"per":"calendarDay","maxValue":"0"})", "maxValue"},
    {Part::Table, QT_TRANSLATE_NOOP("TariffWords", "F&ree minutes"), "grace", Preset::OneOrMore,
     R"({"period":"PT15M"})", "period"},
    {Part::Table, QT_TRANSLATE_NOOP("TariffWords", "&Offer: early bird, evening, day ticket"), "offers", Preset::Append,
     R"({"label":"Early bird","when":{"entry":{"from":"06:00","to":"09:00"},"exit":{"from":"15:00","to":"19:00"},"sameDay":true},"value":"0"})",
     "value"},
    {Part::Table, QT_TRANSLATE_NOOP("TariffWords", "Which offer wins"), "offerChoice", Preset::Put, R"("priority")"},
    {Part::Table, QT_TRANSLATE_NOOP("TariffWords", "E&xtra on this table"), "extras", Preset::Append,
     R"({"label":"Extra","type":"flat","value":"0","when":{"moreThan":"PT12H"}})", "value"},
    {Part::Table, QT_TRANSLATE_NOOP("TariffWords", "Stays of a plate added up"), "sum", Preset::Put,
     R"({"per":"calendarDay"})"},
};

const Preset whoPresets[] = {
    {Part::Who, QT_TRANSLATE_NOOP("TariffWords", "Vehicle &type"), "vehicles", Preset::Member, R"({"factor":"1"})",
     "factor"},
    {Part::Who, QT_TRANSLATE_NOOP("TariffWords", "&Group: members, staff"), "groups", Preset::Member,
     R"({"factor":"1"})", "factor"},
    {Part::Who, QT_TRANSLATE_NOOP("TariffWords", "&Zone"), "zones", Preset::Member, R"({"factor":"1"})", "factor"},
    {Part::Who, QT_TRANSLATE_NOOP("TariffWords", "Perm&it"), "permits", Preset::Member, R"({"factor":"1"})", "factor"},
    {Part::Who, QT_TRANSLATE_NOOP("TariffWords", "Everybody else"), "defaultTable", Preset::Put, R"("main")"},
};

const Preset tariffPresets[] = {
    {Part::Tariff, QT_TRANSLATE_NOOP("TariffWords", "Disco&unt"), "discounts", Preset::Append,
     R"({"label":"Shop","code":"SHOP","type":"time","duration":"PT1H"})", "duration"},
    {Part::Tariff, QT_TRANSLATE_NOOP("TariffWords", "Several discounts"), "discountChoice", Preset::Put,
     R"("combined")"},
    {Part::Tariff, QT_TRANSLATE_NOOP("TariffWords", "Extra on every table"), "extras", Preset::Append,
     R"({"label":"Extra","type":"flat","value":"0"})", "value"},
    {Part::Tariff, QT_TRANSLATE_NOOP("TariffWords", "&Lost ticket"), "lostTicket", Preset::Put,
     R"({"type":"flat","value":"0"})", "value"},
    {Part::Tariff, QT_TRANSLATE_NOOP("TariffWords", "Time to leave after payment"), "exitGrace", Preset::Put,
     R"("PT15M")"},
    {Part::Tariff, QT_TRANSLATE_NOOP("TariffWords", "A stay without an exit"), "stayWithoutExit", Preset::Put,
     R"({"endsAt":"06:00"})", "endsAt"},
    {Part::Tariff, QT_TRANSLATE_NOOP("TariffWords", "Tax"), "tax", Preset::Put, R"({"rate":"19","included":true})",
     "rate"},
    {Part::Tariff, QT_TRANSLATE_NOOP("TariffWords", "Rounding"), "rounding", Preset::Put,
     R"({"at":"total","step":"1"})", "step"},
    {Part::Tariff, QT_TRANSLATE_NOOP("TariffWords", "Rounding of cash"), "cashRounding", Preset::Put, R"({"step":"1"})",
     "step"},
    {Part::Tariff, QT_TRANSLATE_NOOP("TariffWords", "Price by demand"), "demand", Preset::Put,
     R"({"on":true,"steps":[{"occupancy":"90","factor":"1.2"}],"ceiling":"1.5"})", "steps"},
    {Part::Tariff, QT_TRANSLATE_NOOP("TariffWords", "Stays over a change of tariff"), "splitAtChange", Preset::Put,
     R"(true)"},
    {Part::Tariff, QT_TRANSLATE_NOOP("TariffWords", "Opening hours for extras"), "openingHours", Preset::Append,
     R"({"from":"06:00","to":"22:00"})", "from"},
    {Part::Tariff, QT_TRANSLATE_NOOP("TariffWords", "Hol&idays of its own, beside those of the lot"), "calendar",
     Preset::Put, R"({"publicHolidays":[]})", "publicHolidays"},
};

/// Names that a new rule brings along, until the author finds better ones.
[[maybe_unused]] const char *const presetNames[] = {
    QT_TRANSLATE_NOOP("TariffWords", "Day"),        QT_TRANSLATE_NOOP("TariffWords", "Night"),
    QT_TRANSLATE_NOOP("TariffWords", "Evening"),    QT_TRANSLATE_NOOP("TariffWords", "Weekend"),
    QT_TRANSLATE_NOOP("TariffWords", "Event"),      QT_TRANSLATE_NOOP("TariffWords", "Public holiday"),
    QT_TRANSLATE_NOOP("TariffWords", "Early bird"), QT_TRANSLATE_NOOP("TariffWords", "Extra"),
    QT_TRANSLATE_NOOP("TariffWords", "Shop"),
};

[[nodiscard]] QString freeMember(const JsonNode *members, const QString &first)
{
    for (int i = 1;; ++i) {
        const QString name = i == 1 ? first : first + QString::number(i);
        if (members == nullptr || members->member(name) == nullptr)
            return name;
    }
}

/// The first usual vehicle type that has no rule of its own, or a name to be replaced.
[[nodiscard]] QString freeName(const JsonNode *members, const QString &key)
{
    if (key == u"vehicles") {
        for (const QString &type : {u"truck"_s, u"bike"_s, u"scooty"_s, u"cycle"_s, u"car"_s}) {
            if (members == nullptr || members->member(type) == nullptr)
                return type;
        }
    }
    const QString first = key == u"groups" ? u"member"_s : key == u"zones" ? u"P1"_s : u"permit"_s;
    return freeMember(members, first);
}

/// Where a new window goes: before those that would hide it, that is, those for every day.
[[nodiscard]] int placeOfWindow(const JsonNode &windows, const JsonNode &fresh)
{
    const int end = static_cast<int>(windows.items.size());
    if (fresh.member(u"days"_s) == nullptr)
        return end;
    const JsonNode *days = fresh.member(u"days"_s);
    const bool ofCalendar = !days->items.empty() && days->items.front().string.size() > 3;
    for (int i = 0; i < end; ++i) {
        const JsonNode *others = windows.items[static_cast<size_t>(i)].member(u"days"_s);
        if (others == nullptr || ofCalendar)
            return i;
    }
    return end;
}

[[nodiscard]] std::optional<RuleOffer> offerOf(const JsonNode &root, const QString &base, const Preset &preset)
{
    RuleOffer offer {preset.part, tariffWords(preset.words), root, {}};
    const QString key = QString::fromUtf8(preset.key);
    const QString place = base + u'/' + key;
    const JsonNode *there = nodeAt(root, place);
    const Result<JsonNode> fresh = readJson(QByteArray("[") + preset.json + "]");
    JsonNode node = fresh ? fresh->items.front() : objectNode();
    if (const QString name = stringAt(node, u"/label"_s); !name.isEmpty())
        putNode(node, u"/label"_s, textNode(tariffWords(name.toUtf8().constData())));
    if (key == u"defaultTable")
        node = textNode(stringAt(root, u"/rateTables/0/id"_s));
    QString unit = place;
    if (preset.how == Preset::OneOrMore && there != nullptr) {
        JsonNode several = *there;
        if (!there->is(JsonNode::Type::Array)) {
            several = arrayNode();
            several.items.push_back(*there);
        }
        unit = pointerTo(place, static_cast<int>(several.items.size()));
        several.items.push_back(node);
        putNode(offer.outcome, place, several);
    } else if (preset.how == Preset::Append) {
        int index = there == nullptr ? 0 : static_cast<int>(there->items.size());
        if (there != nullptr && key == u"windows")
            index = placeOfWindow(*there, node);
        if (!insertNode(offer.outcome, place, index, node))
            return std::nullopt;
        unit = pointerTo(place, index);
    } else if (preset.how == Preset::Member) {
        unit = pointerTo(place, freeName(there, key));
        putNode(offer.outcome, unit, node);
    } else {
        if (there != nullptr)
            return std::nullopt;
        putNode(offer.outcome, place, node);
    }
    offer.focus = preset.focus == nullptr ? unit : unit + u'/' + QString::fromUtf8(preset.focus);
    return offer;
}

/// One more table for some vehicles or offers.
[[nodiscard]] RuleOffer newTable(const JsonNode &root)
{
    RuleOffer offer {Part::Who, tariffWords(QT_TRANSLATE_NOOP("TariffWords", "Another ta&ble of prices")), root, {}};
    const JsonNode *tables = nodeAt(root, u"/rateTables"_s);
    const int index = tables == nullptr ? 0 : static_cast<int>(tables->items.size());
    JsonNode fresh = nodeOf(R"({"id":"","basis":"stay","lines":[
        {"type":"incrementingRate","incrementPeriod":"PT1H","value":"0"}]})");
    putNode(fresh, u"/id"_s, textNode(u"table%1"_s.arg(index + 1)));
    insertNode(offer.outcome, u"/rateTables"_s, index, fresh);
    offer.focus = u"/rateTables/%1/lines/0/value"_s.arg(index);
    return offer;
}

} // namespace

std::vector<RuleOffer> ruleOffers(const JsonNode &root, int table)
{
    std::vector<RuleOffer> offers;
    const QString place = u"/rateTables/%1"_s.arg(table);
    const auto addAll = [&](const auto &presets, const QString &base) {
        for (const Preset &preset : presets) {
            if (std::optional<RuleOffer> offer = offerOf(root, base, preset))
                offers.push_back(*std::move(offer));
        }
    };
    addAll(timePresets, place);
    addAll(tablePresets, place);
    addAll(whoPresets, {});
    offers.push_back(newTable(root));
    addAll(tariffPresets, {});
    return offers;
}

} // namespace parkdesk
