// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandmodel.h"

#include "ui/shared/keycap.h"
#include "ui/shared/platetext.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct FoundGroup {
    QString title;
    int best = 0;
    std::vector<CommandRow> rows;
};

/// In the order of their best row; inside a group the best first.
std::vector<FoundGroup> foundGroups(const QString &typed, const QList<ListedCommand> &commands)
{
    std::vector<FoundGroup> groups;
    for (const ListedCommand &command : commands) {
        if (command.name == u"commands")
            continue; // that is this list
        const auto match = command.possible ? matchCommand(typed, command.text) : std::nullopt;
        if (!match)
            continue;
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const FoundGroup &one) { return one.title == command.group; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {command.group, match->rank, {}});
        group->best = std::min(group->best, match->rank);
        group->rows.push_back({CommandRow::Kind::Command, command.text, *match, command});
    }
    // What belongs to the page is nearer than what belongs to the window.
    if (!groups.empty())
        std::rotate(groups.begin(), groups.begin() + 1, groups.end());
    if (!typed.isEmpty()) {
        for (FoundGroup &group : groups)
            std::stable_sort(group.rows.begin(), group.rows.end(),
                             [](const CommandRow &a, const CommandRow &b) { return a.match.rank < b.match.rank; });
        std::stable_sort(groups.begin(), groups.end(),
                         [](const FoundGroup &a, const FoundGroup &b) { return a.best < b.best; });
    }
    return groups;
}

void addLookUp(std::vector<CommandRow> &rows, const QString &typed)
{
    rows.push_back({CommandRow::Kind::Head, CommandModel::tr("This text"), {}, {}});
    rows.push_back(
        {CommandRow::Kind::LookUp, CommandModel::tr("Look up %1 at the desk").arg(leftToRight(typed)), {}, {}});
    rows.push_back(
        {CommandRow::Kind::Search, CommandModel::tr("Find %1 in all stays").arg(leftToRight(typed)), {}, {}});
}

} // namespace

std::vector<CommandRow> commandRows(const QString &typed, const QList<ListedCommand> &commands)
{
    const QString text = typed.trimmed();
    const bool commandsOnly = text.startsWith(u'>') || text.isEmpty();
    const QString wanted = text.startsWith(u'>') ? text.sliced(1).trimmed() : text;
    const bool ratherPlate = std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
    std::vector<CommandRow> rows;
    if (!commandsOnly && ratherPlate)
        addLookUp(rows, text);
    for (FoundGroup &group : foundGroups(wanted, commands)) {
        rows.push_back({CommandRow::Kind::Head, group.title, {}, {}});
        std::move(group.rows.begin(), group.rows.end(), std::back_inserter(rows));
    }
    if (!commandsOnly && !ratherPlate)
        addLookUp(rows, text);
    return rows;
}

void CommandModel::setRows(std::vector<CommandRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

const CommandRow *CommandModel::rowAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    const CommandRow *row = rowAt(index.row());
    if (row == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return row->text;
    if (role == Qt::AccessibleTextRole)
        return row->command.keys.isEmpty()
            ? row->text
            : tr("%1, %2", "command, key").arg(row->text, keyText(row->command.keys.first()));
    return {};
}

Qt::ItemFlags CommandModel::flags(const QModelIndex &index) const
{
    const CommandRow *row = rowAt(index.row());
    if (row == nullptr || row->kind == CommandRow::Kind::Head)
        return Qt::ItemNeverHasChildren;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace parkdesk
