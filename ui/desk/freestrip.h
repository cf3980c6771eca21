// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/availabilitystrip.h"

#include <QWidget>

namespace parkdesk {

/// The free spots of each hour of a day as bars, with the time that is asked for. Its accessible description says the
/// fewest in that time.
class FreeStrip : public QWidget {
    Q_OBJECT

public:
    explicit FreeStrip(QWidget *parent = nullptr);

    void setStrip(const AvailabilityStrip::Answer &strip);
    void setWanted(const std::optional<TimeSpan> &wanted);
    /// The numbers are old ones while new ones are awaited.
    void setStale(bool stale);
    /// The hour with the fewest free spots in the wanted time; nothing when it lies on another day.
    [[nodiscard]] std::optional<AvailabilityStrip::Hour> fewest() const;
    [[nodiscard]] int total() const { return m_strip.total; }
    /// Some hour of the day has the lot closed.
    [[nodiscard]] bool showsClosed() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHour(QPainter &painter, int hour) const;
    void paintBand(QPainter &painter) const;
    void paintClosed(QPainter &painter) const;
    void paintAxis(QPainter &painter, int hour) const;
    void paintNumber(QPainter &painter, int hour, double tall) const;
    [[nodiscard]] double barsHeight() const;
    [[nodiscard]] QRectF column(int hour) const;
    [[nodiscard]] bool isWanted(const AvailabilityStrip::Hour &hour) const;

    AvailabilityStrip::Answer m_strip;
    std::optional<TimeSpan> m_wanted;
    bool m_stale = false;
};

/// One line of the strip's legend: what its looks mean.
class StripSign : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Wanted, Closed };

    StripSign(Kind kind, const QString &words, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind;
    QString m_words;
};

} // namespace parkdesk
