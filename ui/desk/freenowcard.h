// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/availability.h"
#include "ui/shared/card.h"

class QHBoxLayout;

namespace parkdesk {

class StockBar;
class Tag;
class TextLabel;

/// How many vehicles of one type could come now.
class FreeTile : public QWidget {
    Q_OBJECT

public:
    explicit FreeTile(const QString &vehicleCode, QWidget *parent = nullptr);

    void setRow(const Availability::Row &row);
    [[nodiscard]] const QString &vehicleCode() const { return m_code; }

private:
    QString m_code;
    TextLabel *m_figure;
    TextLabel *m_total;
    Tag *m_full;
    StockBar *m_bar;
};

/// Free now, one tile for each vehicle type that has spots here. Types overlap and are not added up.
class FreeNowCard : public Card {
    Q_OBJECT

public:
    explicit FreeNowCard(QWidget *parent = nullptr);

    void setAvailability(const Availability::Answer &answer);

private:
    void makeTiles(const QList<Availability::Row> &rows);

    QHBoxLayout *m_row;
    TextLabel *m_foot;
    TextLabel *m_totals;
    QList<FreeTile *> m_tiles;
};

} // namespace parkdesk
