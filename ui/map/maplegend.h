// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/mapscene.h"

#include <QWidget>

namespace parkdesk {

/// What the fills of the map mean, painted by the same hand as the spots, with how many there are. Names go when there
/// is no room for all of them; the tool tip and the accessible name keep them.
class MapLegend : public QWidget {
    Q_OBJECT

public:
    explicit MapLegend(QWidget *parent = nullptr);

    void setItems(const QList<LegendItem> &items);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int widthOf(const LegendItem &item, bool named) const;

    QList<LegendItem> m_items;
};

/// Spots of a zone by state as one bar, with how many of them are free.
class ZoneBars : public QWidget {
    Q_OBJECT

public:
    struct Row {
        QString name;
        StateCounts counts {};
        friend bool operator==(const Row &, const Row &) = default;
    };

    explicit ZoneBars(QWidget *parent = nullptr);

    void setRows(const QList<Row> &rows);
    /// For a display that is read from afar.
    void setLarge(bool large);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const { return m_large ? 44 : 20; }

    QList<Row> m_rows;
    bool m_large = false;
};

} // namespace parkdesk
