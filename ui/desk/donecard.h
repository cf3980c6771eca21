// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/deskboard.h"
#include "ui/shared/card.h"
#include "ui/shared/icons.h"
#include "ui/shared/rowmodel.h"
#include "ui/shared/tablelook.h"

class QListView;
class QStackedWidget;

namespace parkdesk {

/// One deed in words.
struct DoneLine {
    qint64 journal = 0;
    QString time;
    Glyph glyph = Glyph::None;
    QString deed;
    QString plate;
    QString ticket;
    QString spot;
    QString amount;

    friend bool operator==(const DoneLine &, const DoneLine &) = default;
};

/// The deeds of \a board, the newest first.
[[nodiscard]] std::vector<DoneLine> doneLines(const DeskBoard::Answer &board, Instant now);

class DoneLineModel : public RowModel<DoneLine, qint64> {
    Q_OBJECT

public:
    using RowModel::RowModel;

    [[nodiscard]] qint64 keyOf(const DoneLine &row) const override { return row.journal; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

/// Paints a DoneLine: time, deed, plate, spot or amount.
class DoneLineDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Last done at this lot, by anybody.
class DoneCard : public Card {
    Q_OBJECT

public:
    explicit DoneCard(QWidget *parent = nullptr);

    void setLines(std::vector<DoneLine> lines);
    [[nodiscard]] DoneLineModel *model() const { return m_model; }

Q_SIGNALS:
    void chosen(const parkdesk::DoneLine &line);

private:
    DoneLineModel *m_model;
    QListView *m_view;
    QStackedWidget *m_stack;
};

} // namespace parkdesk
