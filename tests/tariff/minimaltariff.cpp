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

/// Leaves out one thing that is not needed; false when there is none.
bool leaveOutOne(JsonNode &root, const std::function<bool(const QByteArray &)> &isStillWrong)
{
    std::vector<JsonNode *> holders;
    collectHolders(root, holders);
    for (JsonNode *holder : holders) {
        const JsonNode before = *holder;
        for (size_t i = 0; i < before.items.size() + before.members.size(); ++i) {
            if (i < before.items.size())
                holder->items.erase(holder->items.begin() + static_cast<qsizetype>(i));
            else
                holder->members.erase(holder->members.begin() + static_cast<qsizetype>(i - before.items.size()));
            if (isStillWrong(canonicalJson(root)))
                return true;
            *holder = before;
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
