// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/analytics/figuresreport.h"
#include "services/office.h"
#include "ui/analytics/figurerange.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QComboBox;
class QBoxLayout;
class QGridLayout;

namespace parkdesk {

class Banner;
class BarChart;
class ChartCard;
class HeatMap;
class KeyButton;
class KpiTile;
class TextLabel;

/// Figures of a period: how much, how full, how long, compared with the period before; each chart has its table.
class AnalyticsPage : public QWidget {
    Q_OBJECT

public:
    AnalyticsPage(Office &office, LotId here, QWidget *parent = nullptr);

    [[nodiscard]] const DayRange &days() const { return m_days; }

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// One of the reports that the page is made of.
    enum Part {
        Occupancy,
        OccupancyBefore,
        Revenue,
        RevenueBefore,
        Stay,
        StayBefore,
        Turnover,
        TurnoverBefore,
        Bookings,
        BookingsBefore,
        WeekdayHour,
        Mix,
        ByLot,
        PartCount
    };

    [[nodiscard]] QBoxLayout *filters();
    void addTiles();
    /// Side by side what fits, else below each other: nobody scrolls sideways.
    void arrange();
    void setUpLots();
    void stepRange(int direction);
    void choosePreset();
    void read();
    void readPart(Part part, int reading);
    [[nodiscard]] FiguresReport::Question questionOf(Part part) const;
    void showAll();
    void showTiles();
    void showRevenue();
    void showHeat();
    void showShares();
    /// A tile of the total of one column, with the column of rows as its course.
    void fillTile(KpiTile *tile, Part now, Part before, const QString &column);

    Office &m_office;
    LotId m_here;
    DayRange m_days;
    QComboBox *m_preset;
    QComboBox *m_lot;
    QComboBox *m_type;
    KeyButton *m_earlier;
    KeyButton *m_later;
    TextLabel *m_range;
    QBoxLayout *m_filters = nullptr;
    QGridLayout *m_tileGrid;
    QGridLayout *m_cardGrid;
    int m_tileColumns = 0;
    int m_cardColumns = 0;
    TextLabel *m_note;
    Banner *m_banner;
    std::map<QString, KpiTile *> m_tiles;
    BarChart *m_revenue;
    HeatMap *m_heat;
    BarChart *m_mix;
    BarChart *m_byLot;
    ChartCard *m_revenueCard = nullptr;
    ChartCard *m_heatCard = nullptr;
    ChartCard *m_mixCard = nullptr;
    ChartCard *m_lotCard = nullptr;
    std::map<int, FiguresReport::Answer> m_answers;
    QTimer m_burst;
    Zone m_zone;
    int m_dayStart = 0;
    int m_reading = 0;
};

} // namespace parkdesk
