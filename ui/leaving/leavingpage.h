// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/leavinglist.h"
#include "ui/shared/deskdeed.h"
#include "ui/shared/listfeed.h"
#include "ui/shared/listframe.h"

class QAction;

namespace parkdesk {

class KeyButton;
class Printing;
class KeyCap;
class LeavingModel;
class VehicleView;
class TextLabel;

/// Who leaves next: over their time, due soon, paid and not out, all inside. Prices are read for the rows in sight
/// and again each minute. Deeds are done at the desk: the page asks for them by name.
class LeavingPage : public ListFrame {
    Q_OBJECT

public:
    LeavingPage(Office &office, LotId lot, ViewMemory &memory, QWidget *parent = nullptr);

    /// The list can be printed; without it there is no such command. \a printing outlives the page.
    void setPrinting(Printing &printing);

Q_SIGNALS:
    void deedAsked(parkdesk::DeskDeed deed, parkdesk::StayId stay);
    /// To the box, where somebody comes in.
    void deskAsked();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void setUpTable();
    void setUpDeeds();
    KeyButton *addDeed(DeskDeed deed, const QString &name, const QString &text, const QKeySequence &key);
    [[nodiscard]] LeavingList::Question question() const;
    void take(const LeavingList::Answer &answer);
    void sayEmpty(const LeavingList::Answer &answer);
    void onEmptyAction();
    void onMinute();
    void askPrices();
    void showChosen();
    void ask(DeskDeed deed);
    void mark(const QModelIndex &index);
    void copyMarked();
    void printList();
    [[nodiscard]] std::optional<StayId> chosen() const;

    Office &m_office;
    LotId m_lot;
    LeavingModel *m_model;
    ListFeed<LeavingList> m_feed;
    LeavingList::Sort m_sort = LeavingList::Sort::Due;
    bool m_descending = false;
    VehicleView *m_plate;
    KeyButton *m_pay = nullptr;
    QList<KeyButton *> m_buttons;
    QList<QAction *> m_actions;
    TextLabel *m_marked;
    KeyCap *m_markKey;
    KeyButton *m_copyMarked;
    Printing *m_printing = nullptr;
    QTimer m_tick;
    QTimer m_prices;
    qint64 m_minute = 0;
};

} // namespace parkdesk
