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
    qint64 journal = 0; ///< below 0 for what has none: a key all the same
    QString time;
    Glyph glyph = Glyph::None;
    QString deed;
    QString plate;
    QString ticket; ///< empty of a vehicle without a stay
    QString code; ///< what is said in the plate's place
    QString spot;
    QString amount;
    bool undoable = false; ///< by who looks at it
    bool undone = false; ///< it was taken back
    QueueEntryId queueEntry = {}; ///< a number that was given; an invalid one of all else
    QString undoTip = {}; ///< until when it may be taken back, or why not

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

/// Paints a DoneLine: time, deed, plate, spot or amount, and a link that takes it back, or a dash.
class DoneLineDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

Q_SIGNALS:
    void undoAsked(qint64 journal);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
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
    /// A row's link was clicked: it is meant.
    void undoAsked(qint64 journal);
    /// By its key, on a row: it is to be offered first.
    void undoOffered(qint64 journal);
    void newestUndoAsked();
    /// A number of the queue is given back.
    void queueUndoAsked(parkdesk::QueueEntryId entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askUndo(qint64 journal, bool offer);

    DoneLineModel *m_model;
    QListView *m_view;
    QStackedWidget *m_stack;
};

} // namespace parkdesk
