// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/stays/stayhistory.h"
#include "ui/shared/deskdeed.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QBoxLayout;
class QGridLayout;

namespace parkdesk {

class Banner;
class Card;
class KeyButton;
class ListTable;
class PriceBar;
class Tag;
class TextLabel;
class TextRows;
class WhyPrice;

class WaitLine;

/// One stay with everything that is written about it: why it costs what it costs, what was done by whom, money,
/// exceptions. Esc goes back to where it was opened from.
class StayPage : public QWidget {
    Q_OBJECT

public:
    explicit StayPage(Office &office, QWidget *parent = nullptr);

    void showStay(StayId stay);
    [[nodiscard]] StayId stay() const { return m_stay; }

Q_SIGNALS:
    void deedAsked(parkdesk::DeskDeed deed, parkdesk::StayId stay);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QLayout *headRow();
    QLayout *leftColumn();
    QLayout *rightColumn();
    QWidget *deedsCard();
    ListTable *addTable(Card &card, TextRows &rows, const QString &name, const QList<int> &widths, int stretch);
    KeyButton *addDeed(QBoxLayout &row, DeskDeed deed, const QString &name, const QString &text);
    void addFact(QGridLayout &grid, const QString &label, const QString &value);
    void read();
    void take(const StayHistory::Answer &answer);
    void showHead(const StayHistory::Answer &answer);
    void showPrice(const StayHistory::Answer &answer);
    void showDeeds(const StayHistory::Answer &answer);
    void showFacts(const StayHistory::Answer &answer);
    void showMoney(const StayHistory::Answer &answer);
    void showPossible(const StayHistory::Answer &answer);

    Office &m_office;
    StayId m_stay;
    KeyButton *m_back;
    QWidget *m_plate;
    Tag *m_state;
    KeyButton *m_undo;
    QAction *m_undoAction = nullptr;
    Banner *m_banner;
    WaitLine *m_wait;
    Card *m_price;
    PriceBar *m_bar;
    KeyButton *m_whyButton;
    TextRows *m_lines;
    Card *m_history;
    TextRows *m_deeds;
    Card *m_facts;
    QGridLayout *m_factGrid;
    Card *m_money;
    TextRows *m_payments;
    ListTable *m_lineTable = nullptr;
    ListTable *m_paymentTable = nullptr;
    Card *m_vehicle;
    QGridLayout *m_vehicleGrid;
    Card *m_exceptions;
    QGridLayout *m_exceptionGrid;
    QList<std::pair<DeskDeed, KeyButton *>> m_buttons;
    WhyPrice *m_why;
    QTimer m_burst;
    quint64 m_serial = 0;
};

} // namespace parkdesk
