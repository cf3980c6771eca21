// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lots/closespots.h"
#include "services/lots/lotsoverview.h"
#include "services/office.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QListView;
class QStackedWidget;

namespace parkdesk {

class Banner;
class Card;
class EmptyState;
class KeyButton;
class LotEditor;
class LotModel;
class NewLotForm;
class Toast;
class WaitLine;

/// All lots beside each other with what is free in each; the chosen one with its facts. Whoever manages lots sees
/// more of them and opens the editor of the chosen one.
class LotsPage : public QWidget {
    Q_OBJECT

public:
    LotsPage(Office &office, LotId here, QWidget *parent = nullptr);

    /// Null until it was opened.
    [[nodiscard]] LotEditor *editor() const { return m_editor; }
    void openEditor();
    void openNewLot();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QWidget *factsColumn();
    void read();
    void take(const Result<LotsOverview::Answer> &answer);
    void showChosen();
    void readClosures(LotId lot);
    void addClosures(const ClosuresOfLot::Answer &closures, const ZoneRules &zone);
    void closeEditor();
    void onMade(LotId lot, const QString &name, int spots);
    [[nodiscard]] QString freshDesk() const;
    void addFact(const QString &label, const QString &value);

    Office &m_office;
    LotId m_here;
    LotModel *m_model;
    QListView *m_list;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    Banner *m_banner;
    WaitLine *m_wait;
    QStackedWidget *m_pages;
    LotEditor *m_editor = nullptr;
    NewLotForm *m_newLot = nullptr; ///< kept until its lot is there
    KeyButton *m_new;
    KeyButton *m_edit;
    Toast *m_toast;
    Card *m_facts;
    LotId m_wanted; ///< to be chosen once it is read
    QGridLayout *m_grid = nullptr;
    LotsOverview::Answer m_answer;
    QTimer m_burst;
    bool m_reading = false;
    bool m_again = false;
    int m_factCount = 0;
    int m_closuresAsked = 0;
};

} // namespace parkdesk
