// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/stays/bookingpreview.h"

#include <QWidget>

namespace parkdesk {

/// Who else has booked in the time that is asked for: as many whole rows as there is room for. Its accessible
/// description names all it was given.
class NeighbourList : public QWidget {
    Q_OBJECT

public:
    explicit NeighbourList(QWidget *parent = nullptr);

    /// Times of another day than that of \a day are left out of a row.
    void setNeighbours(const QList<BookingPreview::Neighbour> &neighbours, Instant day, const Zone &zone);
    void clear();
    /// The numbers are old ones while new ones are awaited.
    void setStale(bool stale);
    [[nodiscard]] int count() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row {
        QString time;
        QString plate;
        QString ticket;
        QString spot;
    };
    void paintRow(QPainter &painter, const Row &row, const QRect &area) const;

    QList<Row> m_rows;
    bool m_stale = false;
};

} // namespace parkdesk
