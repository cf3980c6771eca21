// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"

#include <QWidget>

#include <vector>

namespace parkdesk {

/// Prices by length of time as steps. Left and Right move the callout by the step of the axis, the mouse puts it
/// anywhere. What it says is also its accessible description.
class StepChart : public QWidget {
    Q_OBJECT

public:
    /// From \a minute on the price is \a minor.
    struct Point {
        int minute = 0;
        qint64 minor = 0;
    };
    struct Series {
        QString name;
        std::vector<Point> points; ///< ascending; empty shows none
        bool previous = false; ///< dashed and neutral
    };

    explicit StepChart(QWidget *parent = nullptr);

    void setSeries(const std::vector<Series> &series, int reach, Currency currency);
    /// Under the axis.
    void setNote(const QString &note);
    /// Minutes from the start.
    void setCursorMinute(int minute);
    [[nodiscard]] int cursorMinute() const { return m_cursor; }
    /// What \a series costs at \a minute.
    /// "30 h" up to two days, "3 d".
    [[nodiscard]] static QString reachText(int minute);
    [[nodiscard]] static std::optional<qint64> priceAt(const Series &series, int minute);

    [[nodiscard]] QSize sizeHint() const override { return {340, 240}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 160}; }

Q_SIGNALS:
    void cursorMoved(int minute);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRectF plot() const;
    [[nodiscard]] double xOf(const QRectF &area, int minute) const;
    [[nodiscard]] double yOf(const QRectF &area, qint64 minor) const;
    void paintAxes(QPainter &painter, const QRectF &area) const;
    void paintSeries(QPainter &painter, const QRectF &area, const Series &series) const;
    void paintCallout(QPainter &painter, const QRectF &area) const;
    void moveTo(int minute);
    void describe();
    [[nodiscard]] QStringList calloutLines() const;

    std::vector<Series> m_series;
    Currency m_currency;
    QString m_note;
    int m_minutes = 1800;
    int m_cursor = 0;
    qint64 m_top = 1;
    qint64 m_tick = 1;
};

} // namespace parkdesk
