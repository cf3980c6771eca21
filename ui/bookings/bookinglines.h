// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/bookingslist.h"
#include "ui/shared/listcells.h"
#include "ui/shared/rowmodel.h"
#include "ui/shared/windowmodel.h"

namespace parkdesk {

/// How a booking stands, in words with a sign.
[[nodiscard]] TagCell bookingState(const BookingsList::Row &row, Instant now, const ZoneRules &zone);

/// The bookings in the order given; times are said against the clock given.
class BookingModel : public RowModel<BookingsList::Row, qint64> {
    Q_OBJECT

public:
    enum Column {
        FromColumn,
        UntilColumn,
        PlateColumn,
        TypeColumn,
        SpotColumn,
        LotColumn,
        StateColumn,
        NoteColumn,
        ColumnCount,
    };

    using RowModel::RowModel;

    [[nodiscard]] qint64 keyOf(const BookingsList::Row &row) const override { return row.stay.value; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setZone(const Zone &zone) { m_zone = zone; }
    /// A minute has passed.
    void setNow(Instant now);
    [[nodiscard]] TagCell state(const BookingsList::Row &row) const { return bookingState(row, m_now, *m_zone); }

private:
    Zone m_zone;
    Instant m_now;
};

/// Bookings that are over, of any number, below their days.
class BygoneWindow : public RowWindow<BookingsList::Row> {
    Q_OBJECT

public:
    using RowWindow::RowWindow;

    void setZone(const Zone &zone) { m_zone = zone; }
    void setNow(Instant now) { m_now = now; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : BookingModel::ColumnCount;
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The row is there.
    [[nodiscard]] TagCell state(const BookingsList::Row &row) const { return bookingState(row, m_now, *m_zone); }

protected:
    [[nodiscard]] qint64 idOf(const BookingsList::Row &row) const override { return row.stay.value; }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;

private:
    Zone m_zone;
    Instant m_now;
};

} // namespace parkdesk
