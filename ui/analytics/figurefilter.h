// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analytics/figurerange.h"
#include "ui/analytics/figurescope.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QDateEdit;

namespace parkdesk {

class KeyButton;
class TextLabel;

/// What figures are asked for: the period, what it is compared with, lot and vehicle type.
class FigureFilter : public QWidget {
    Q_OBJECT

public:
    explicit FigureFilter(QWidget *parent = nullptr);

    /// \a here is the lot of the desk, whose days count where figures are of all lots. Keeps what is chosen.
    void setLots(const QList<Lot> &lots, LotId here);
    [[nodiscard]] bool knowsLots() const { return !m_lots.isEmpty(); }
    /// As it is chosen, on the day of \a now.
    [[nodiscard]] FigureScope scope(Instant now) const;
    /// So many periods on.
    void step(int by);
    /// Goes to one of the lots.
    void chooseLot(LotId lot);
    /// Below each other where \a room is too narrow.
    void arrange(int room);
    /// A widget at the far end; taken.
    void addAtEnd(QWidget *widget);
    [[nodiscard]] QString shownRange(const FigureScope &scope) const { return rangeText(scope.days); }
    void tellRange(const FigureScope &scope);

Q_SIGNALS:
    void changed();

private:
    void choosePreset();
    [[nodiscard]] RangePreset preset() const;

    QList<Lot> m_lots;
    LotId m_here;
    int m_steps = 0;
    QComboBox *m_preset;
    QDateEdit *m_from;
    QDateEdit *m_until;
    QComboBox *m_compared;
    QComboBox *m_lot;
    QComboBox *m_type;
    KeyButton *m_earlier;
    KeyButton *m_later;
    TextLabel *m_range;
    QBoxLayout *m_rows;
    QBoxLayout *m_end;
};

} // namespace parkdesk
