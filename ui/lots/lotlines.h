// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lots/lotsoverview.h"
#include "ui/shared/rowmodel.h"
#include "ui/shared/tablelook.h"

namespace parkdesk {

/// What of a lot is shown in the list; compared so that only what changed is painted anew.
struct LotLine {
    qint64 lot = 0;
    QString name;
    QString address;
    QString tariff; ///< in words; empty without one in force
    QList<Availability::Row> types;
    int places = 0;
    int occupied = 0;
    int inside = 0;
    int bookings = 0;
    int unplaced = 0;

    friend bool operator==(const LotLine &one, const LotLine &other);
};

[[nodiscard]] LotLine lotLine(const LotsOverview::Row &row);

class LotModel : public RowModel<LotLine, qint64> {
    Q_OBJECT

public:
    using RowModel::RowModel;

    [[nodiscard]] qint64 keyOf(const LotLine &line) const override { return line.lot; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

/// Name and address, then each vehicle type with its free places and a bar.
class LotDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace parkdesk
