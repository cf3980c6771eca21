// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace parkdesk {

struct Theme;

/// What the colours of a chart mean, side by side in the order of the chart; what has no room is left out.
class ChartLegend : public QWidget {
    Q_OBJECT

public:
    static constexpr int line = -1; ///< instead of a series: the line of what was before
    struct Entry {
        QString name;
        QString words; ///< stronger, behind the name
        int series = 0;
    };

    explicit ChartLegend(QWidget *parent = nullptr);

    void setEntries(const QList<Entry> &entries);
    void paintTo(QPainter &painter, const QRectF &area, const Theme &theme) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Entry> m_entries;
};

} // namespace parkdesk
