// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/commandaction.h"
#include "ui/shell/commandmatch.h"

#include <QAbstractListModel>

#include <vector>

namespace parkdesk {

/// A row of the command list: the title of a group, a command, or the way to the desk or to the search page with what
/// was typed.
struct CommandRow {
    enum class Kind { Head, Command, LookUp, Search };

    Kind kind = Kind::Head;
    QString text;
    CommandMatch match;
    ListedCommand command;
};

/// The rows that \a typed leaves of \a commands: only those that are possible, the best first, in their groups. A text
/// with a digit is rather a plate, so the way to the desk comes first; after ">" there are commands only.
[[nodiscard]] std::vector<CommandRow> commandRows(const QString &typed, const QList<ListedCommand> &commands);

class CommandModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<CommandRow> rows);
    /// Nothing outside the list.
    [[nodiscard]] const CommandRow *rowAt(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<CommandRow> m_rows;
};

} // namespace parkdesk
