// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/moments.h"
#include "ui/shared/card.h"
#include "ui/tariffs/tariffsight.h"

namespace parkdesk {

/// Seven days of 24 hours: which rule of a table wins when. Each stretch has the number of its rule, its pattern and
/// its words; the whole is also told as the accessible description.
class WeekPicture : public QWidget {
    Q_OBJECT

public:
    /// A rule as it is named in the picture; its number is its place in the list, from 1.
    struct RuleWords {
        QString words;
        QString pointer;
    };

    explicit WeekPicture(QWidget *parent = nullptr);

    /// \a rules are the windows of \a table and, last, the time in none of them (when it has a price).
    void show(const RateTable *table, const std::vector<RuleWords> &rules, const Zone &zone, qint64 monday,
              const CalendarView &calendar);
    void setChosen(int number);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, sizeHint().height()}; }

Q_SIGNALS:
    void ruleClicked(const QString &pointer);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Stretch {
        int fromMinute; ///< on the wall
        int untilMinute;
        int number; ///< of the rule; 0 is not for sale
    };
    struct Day {
        QString name;
        bool special = false;
        std::vector<Stretch> stretches;
    };
    [[nodiscard]] QRectF bandOf(size_t day) const;
    [[nodiscard]] QRectF boxOf(size_t day, const Stretch &stretch) const;
    [[nodiscard]] const Stretch *stretchAt(const QPointF &at) const;
    [[nodiscard]] QString wordsOf(const Stretch &stretch) const;
    void paintStretch(QPainter &painter, const QRectF &box, const Stretch &stretch) const;
    void describe();

    std::vector<Day> m_days;
    std::vector<RuleWords> m_rules;
    int m_chosen = 0;
};

/// The picture with its title and the way to other weeks.
class WeekCard : public Card {
    Q_OBJECT

public:
    explicit WeekCard(QWidget *parent = nullptr);

    void setSight(const TariffSight &sight, int table, const std::vector<WeekPicture::RuleWords> &rules);
    [[nodiscard]] WeekPicture &picture() { return *m_picture; }

private:
    void turn(int weeks);
    void redraw();

    WeekPicture *m_picture;
    const TariffSight *m_sight = nullptr;
    int m_table = 0;
    std::vector<WeekPicture::RuleWords> m_rules;
    qint64 m_monday = 0;
};

} // namespace parkdesk
