// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/leavinglist.h"
#include "services/stays/stayprices.h"
#include "ui/shared/listcells.h"
#include "ui/shared/rowmodel.h"

#include <QSet>

namespace parkdesk {

/// A row of the leaving list, or the title of the rows below it.
struct LeavingLine {
    qint64 key = 0; ///< the stay; below zero for a title
    std::optional<int> titleCount; ///< of a title: how many rows it stands over
    LeavingList::Row row; ///< of a title only the part counts

    friend bool operator==(const LeavingLine &, const LeavingLine &) = default;
};

/// The rows of \a answer; in the list's own order with a title before each part.
[[nodiscard]] std::vector<LeavingLine> leavingLines(const LeavingList::Answer &answer, LeavingList::Sort sort,
                                                    bool descending);

/// Times are said against the clock given; prices and marks live beside the rows, so that a tick touches columns only.
class LeavingModel : public RowModel<LeavingLine, qint64> {
    Q_OBJECT

public:
    enum Column {
        MarkColumn,
        DueColumn,
        LateColumn,
        PlateColumn,
        TypeColumn,
        SpotColumn,
        InColumn,
        StayColumn,
        SoFarColumn,
        PaymentColumn,
        NoteColumn,
        ColumnCount,
    };

    using RowModel::RowModel;

    [[nodiscard]] qint64 keyOf(const LeavingLine &line) const override { return line.key; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : ColumnCount;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    void setLot(const Lot &lot);
    /// A minute has passed: what is told by the clock reads differently.
    void setNow(Instant now);
    void takePrices(const QList<StayPrices::Row> &prices);
    /// Forgets prices and marks of stays that are not in the list.
    void prune();

    [[nodiscard]] int markedCount() const { return static_cast<int>(m_marked.size()); }
    [[nodiscard]] QList<int> markedRows() const;

    [[nodiscard]] TagCell late(const LeavingList::Row &row) const;
    [[nodiscard]] TagCell payment(const LeavingList::Row &row) const;
    /// "Over time 4 · 380.00 so far"; the sum only when all its rows are priced.
    [[nodiscard]] QString titleWords(const LeavingLine &line) const;
    [[nodiscard]] QString titleFacts(const LeavingLine &line) const;

private:
    [[nodiscard]] QString words(const LeavingLine &line, int column) const;
    [[nodiscard]] QString shortWhen(Instant at) const;
    [[nodiscard]] QString soFar(qint64 stay) const;

    std::optional<Lot> m_lot;
    Instant m_now;
    QHash<qint64, Money> m_prices;
    QSet<qint64> m_marked;
};

} // namespace parkdesk
