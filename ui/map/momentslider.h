// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/lots/rackoflot.h"

#include <QWidget>

#include <vector>

namespace parkdesk {

/// How full a lot is over a day: what was, and what is planned.
struct DayLoad {
    static constexpr int stepMinutes = 5;

    TimeSpan day;
    Instant now;
    int places = 0;
    std::vector<int> occupied; ///< places each five minutes; behind now the stays until their end
    std::vector<int> booked; ///< beside them
    std::vector<Instant> changes; ///< when somebody comes or goes, in order

    friend bool operator==(const DayLoad &, const DayLoad &) = default;
};

[[nodiscard]] DayLoad dayLoad(const RackOfLot::Answer &rack);

/// A day with its load, the minute that is looked at and the one it is compared with. Arrows go a minute, with Shift
/// fifteen; Page Up and Page Down to the next change; a click or a drag anywhere.
class MomentSlider : public QWidget {
    Q_OBJECT

public:
    explicit MomentSlider(QWidget *parent = nullptr);

    void setLoad(const DayLoad &load, const Zone &zone);
    void setMoments(Instant at, Instant other);
    [[nodiscard]] Instant at() const { return m_at; }
    /// A minute on, or back; by a change when \a byChange.
    void step(int by);
    void stepToChange(bool forward);
    [[nodiscard]] QSize sizeHint() const override { return {600, 84}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 84}; }

Q_SIGNALS:
    void momentChosen(parkdesk::Instant at);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF track() const;
    [[nodiscard]] double xOf(Instant at) const;
    [[nodiscard]] Instant atX(double x) const;
    void choose(Instant at);
    void paintLoad(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void paintFlag(QPainter &painter, Instant at, const QString &words, const QColor &fill, const QColor &ink,
                   bool below) const;

    DayLoad m_load;
    Zone m_zone;
    Instant m_at;
    Instant m_other;
};

} // namespace parkdesk
