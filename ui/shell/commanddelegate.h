// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace parkdesk {

class CommandModel;
struct CommandRow;

/// Paints the rows of the command list: what was typed is underlined in its name, the keys stand at the far end.
class CommandDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    CommandDelegate(const CommandModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, const CommandRow &row) const;
    void paintRow(QPainter &painter, const QStyleOptionViewItem &option, const CommandRow &row) const;
    static void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                          const CommandRow &row);

    const CommandModel &m_model;
};

} // namespace parkdesk
