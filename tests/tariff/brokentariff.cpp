// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tariff/brokentariff.h"

#include <array>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

struct Place {
    JsonNode *node = nullptr;
    QString path;
    QString key; ///< of the object that holds it, empty within an array
};

void collect(JsonNode &node, const QString &path, const QString &key, std::vector<Place> &places)
{
    places.push_back({&node, path, key});
    for (size_t i = 0; i < node.items.size(); ++i)
        collect(node.items[i], path + u'/' + QString::number(i), {}, places);
    for (auto &[name, value] : node.members)
        collect(value, path + jsonPointerStep(name), name, places);
}

JsonNode text(const QString &string)
{
    JsonNode node;
    node.type = JsonNode::Type::String;
    node.string = string;
    return node;
}

JsonNode number(qint64 value)
{
    JsonNode node;
    node.type = JsonNode::Type::Integer;
    node.integer = value;
    return node;
}

JsonNode ofType(JsonNode::Type type)
{
    JsonNode node;
    node.type = type;
    if (type == JsonNode::Type::Fraction)
        node.string = u"1.5"_s;
    if (type == JsonNode::Type::String)
        node.string = u"word"_s;
    return node;
}

class Changer {
public:
    Changer(const JsonNode &root, QRandomGenerator &random)
        : m_root(root)
        , m_random(random)
    {
        collect(m_root, {}, {}, m_places);
    }

    ChangedDocument change()
    {
        using Deed = QString (Changer::*)();
        constexpr std::array<Deed, 9> deeds {&Changer::leaveOut,   &Changer::otherType,  &Changer::unknownKey,
                                             &Changer::repeatKey,  &Changer::otherWord,  &Changer::otherBound,
                                             &Changer::otherPlace, &Changer::repeatItem, &Changer::otherAmount};
        QString done;
        while (done.isEmpty())
            done = (this->*deeds.at(static_cast<size_t>(below(deeds.size()))))();
        return {canonicalJson(m_root), done};
    }

private:
    template <typename Count>
    qint64 below(Count count)
    {
        return m_random.bounded(static_cast<int>(count));
    }

    /// One of the places that \a fits; null when there is none.
    template <typename Fits>
    Place *pick(Fits fits)
    {
        std::vector<Place *> fitting;
        for (Place &place : m_places) {
            if (fits(place))
                fitting.push_back(&place);
        }
        return fitting.empty() ? nullptr : fitting[static_cast<size_t>(below(fitting.size()))];
    }

    Place *pickObject()
    {
        return pick(
            [](const Place &place) { return place.node->is(JsonNode::Type::Object) && !place.node->members.empty(); });
    }

    QString leaveOut()
    {
        Place *place = pickObject();
        auto &members = place->node->members;
        const auto left = members.begin() + below(members.size());
        const QString name = left->first;
        members.erase(left);
        return u"without %1 at %2"_s.arg(name, place->path);
    }

    QString otherType()
    {
        constexpr std::array types {JsonNode::Type::Null,    JsonNode::Type::Bool,  JsonNode::Type::Integer,
                                    JsonNode::Type::String,  JsonNode::Type::Array, JsonNode::Type::Object,
                                    JsonNode::Type::Fraction};
        Place *place = pick([](const Place &) { return true; });
        *place->node = ofType(types.at(static_cast<size_t>(below(types.size()))));
        return u"another type at "_s + place->path;
    }

    QString unknownKey()
    {
        Place *place = pickObject();
        static const QStringList names {u"price"_s, u"Value"_s, u"days"_s, u"inclusive"_s, u"caps"_s, u"grace"_s};
        const QString name = names.at(below(names.size()));
        if (place->node->member(name) != nullptr)
            return {};
        place->node->members.emplace_back(name, text(u"1.00"_s));
        return u"key %1 more at %2"_s.arg(name, place->path);
    }

    QString repeatKey()
    {
        Place *place = pickObject();
        auto &members = place->node->members;
        const auto member = members[static_cast<size_t>(below(members.size()))];
        members.push_back(member);
        return u"key %1 twice at %2"_s.arg(member.first, place->path);
    }

    QString otherWord()
    {
        static const QStringList words {
            u"stay"_s,  u"24h"_s,       u"calendarDay"_s, u"window"_s,       u"free"_s,          u"closed"_s,
            u"rate"_s,  u"flat"_s,      u"flatRate"_s,    u"flatRateTier"_s, u"sun"_s,           u"nearest"_s,
            u"total"_s, u"unit"_s,      u"started"_s,     u"completed"_s,    u"calendarMonth"_s, u"lost"_s,
            u"cut"_s,   u"realPrice"_s, u"continue"_s,    u"oneUnit"_s,      u"dayMaximum"_s,    u"factors"_s,
            u"once"_s,  u"proRata"_s,   u"unlimited"_s,   u"deducted"_s,     u"Mon"_s,           u"publicHoliday"_s};
        Place *place = pick([](const Place &found) {
            return found.node->is(JsonNode::Type::String) && words.contains(found.node->string);
        });
        if (place == nullptr)
            return {};
        place->node->string = words.at(below(words.size()));
        return u"word %1 at %2"_s.arg(place->node->string, place->path);
    }

    QString otherBound()
    {
        static const QStringList texts {u""_s,
                                        u" "_s,
                                        u"0"_s,
                                        u"0.00"_s,
                                        u"-1.00"_s,
                                        u"1.00000"_s,
                                        u"1e3"_s,
                                        u"1,50"_s,
                                        u"1234567890123"_s,
                                        u"PT0M"_s,
                                        u"PT"_s,
                                        u"P1Y"_s,
                                        u"P3661D"_s,
                                        u"PT1H30M"_s,
                                        u"P1W"_s,
                                        u"24:00"_s,
                                        u"24:01"_s,
                                        u"8:00"_s,
                                        u"2026-02-30"_s,
                                        u"2026-1-1"_s,
                                        u"EUR"_s,
                                        u"euro"_s,
                                        u"Europe/Rome"_s,
                                        u"2026-05-04T25:00"_s,
                                        QString(41, u'x'),
                                        QString(201, u'x'),
                                        QString(501, u'x')};
        Place *place = pick([](const Place &found) {
            return found.node->is(JsonNode::Type::String) || found.node->is(JsonNode::Type::Integer);
        });
        if (place->node->is(JsonNode::Type::Integer)) {
            constexpr std::array<qint64, 5> numbers {0, 1, -1, 1'000'000, 1'000'001};
            *place->node = number(numbers.at(static_cast<size_t>(below(numbers.size()))));
        } else {
            place->node->string = texts.at(below(texts.size()));
        }
        return u"bound %1 at %2"_s.arg(place->node->string, place->path);
    }

    /// A value that stands elsewhere under the same name.
    QString otherPlace()
    {
        Place *place = pick([](const Place &found) { return !found.key.isEmpty(); });
        Place *other = pick([&](const Place &found) { return found.key == place->key && &found != place; });
        if (other == nullptr)
            return {};
        const JsonNode copy = *other->node;
        *place->node = copy;
        return u"value of %1 at %2"_s.arg(other->path, place->path);
    }

    QString repeatItem()
    {
        Place *place = pick([](const Place &found) { return !found.node->items.empty(); });
        if (place == nullptr)
            return {};
        const JsonNode copy = place->node->items[static_cast<size_t>(below(place->node->items.size()))];
        // Now and then more of them than any list may hold.
        const int times = below(6) == 0 ? 1001 : 1;
        place->node->items.insert(place->node->items.end(), static_cast<size_t>(times), copy);
        return u"%1 items more at %2"_s.arg(times).arg(place->path);
    }

    QString otherAmount()
    {
        static const QStringList names {u"value"_s, u"maxValue"_s, u"minValue"_s, u"amount"_s, u"entranceFee"_s};
        Place *place = pick(
            [](const Place &found) { return names.contains(found.key) && found.node->is(JsonNode::Type::String); });
        if (place == nullptr)
            return {};
        place->node->string = QString::number(below(100));
        return u"amount at "_s + place->path;
    }

    JsonNode m_root;
    QRandomGenerator &m_random;
    std::vector<Place> m_places;
};

} // namespace

ChangedDocument changedDocument(const JsonNode &root, QRandomGenerator &random)
{
    return Changer(root, random).change();
}

} // namespace parkdesk::test
