// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plandiff.h"
#include "services/lots/affectedstay.h"

#include <QWidget>

#include <vector>

namespace parkdesk {

struct Theme;

/// The spots that go, those to which their bookings move, and those that come, with an arrow for each booking. One
/// level at a time: the one on which most happens. The table below says the same in words.
class DryStrip : public QWidget {
    Q_OBJECT

public:
    explicit DryStrip(QWidget *parent = nullptr);

    /// \a diff from \a now to \a draft.
    void setPlans(const LotPlan &now, const LotPlan &draft, const PlanDiff &diff, const QList<AffectedStay> &affected);
    [[nodiscard]] bool isEmpty() const { return m_cells.empty(); }
    /// Labels in their order, for tests: "A-01" stays, "A-02-" goes, "B-01+" comes.
    [[nodiscard]] QStringList cells() const;
    /// "A-02>A-01" for each arrow.
    [[nodiscard]] QStringList arrows() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    enum class Turn { Stays, Goes, Comes };
    struct Cell {
        QString label;
        Turn turn = Turn::Stays;
        bool inside = false; ///< a vehicle stands there
        bool booked = false; ///< of the spots that go
    };
    struct Arrow {
        int from = 0; ///< cells
        int to = 0;
    };
    void addCells(const QList<PlanSpot> &spots, const QSet<QString> &wanted, Turn turn);
    [[nodiscard]] int indexOf(const QString &label) const;
    /// How many fit; the rest is told by its number.
    [[nodiscard]] int shownCells() const;
    [[nodiscard]] QRect cellRect(int index) const;
    void paintCell(QPainter &painter, const Theme &theme, int index) const;
    void paintArrow(QPainter &painter, const Theme &theme, const Arrow &arrow) const;

    std::vector<Cell> m_cells;
    std::vector<Arrow> m_arrows;
    int m_firstNew = 0; ///< the cell before which a gap says: and these come
};

} // namespace parkdesk
