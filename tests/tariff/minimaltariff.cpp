// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/tariff/minimaltariff.h"

#include "tariff/jsonreader.h"

namespace parkdesk::test {

namespace {

void collectHolders(JsonNode &node, std::vector<JsonNode *> &holders)
{
    if (!node.items.empty() || !node.members.empty())
        holders.push_back(&node);
    for (JsonNode &item : node.items)
        collectHolders(item, holders);
    for (auto &[key, value] : node.members)
        collectHolders(value, holders);
}

/// The object or list that is \a index-th.
JsonNode *holderAt(JsonNode &root, size_t index)
{
    std::vector<JsonNode *> holders;
    collectHolders(root, holders);
    return index < holders.size() ? holders[index] : nullptr;
}

/// Leaves out one thing that is not needed; false when there is none.
bool leaveOutOne(JsonNode &root, const std::function<bool(const QByteArray &)> &isStillWrong)
{
    for (size_t index = 0; holderAt(root, index) != nullptr; ++index) {
        const size_t count = holderAt(root, index)->items.size() + holderAt(root, index)->members.size();
        for (size_t i = 0; i < count; ++i) {
            JsonNode smaller = root;
            JsonNode *holder = holderAt(smaller, index);
            if (i < holder->items.size())
                holder->items.erase(holder->items.begin() + static_cast<qsizetype>(i));
            else
                holder->members.erase(holder->members.begin() + static_cast<qsizetype>(i - holder->items.size()));
            if (!isStillWrong(canonicalJson(smaller)))
                continue;
            root = smaller;
            return true;
        }
    }
    return false;
}

} // namespace

QByteArray minimalDocument(const QByteArray &json, const std::function<bool(const QByteArray &)> &isStillWrong)
{
    auto root = readJson(json);
    if (!root)
        return json;
    while (leaveOutOne(*root, isStillWrong)) { }
    return canonicalJson(*root);
}

} // namespace parkdesk::test
