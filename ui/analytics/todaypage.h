// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/startboard.h"
#include "services/office.h"
#include "ui/shared/commandnumber.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QCheckBox;
class QGridLayout;
class QListWidget;

namespace parkdesk {

class Banner;
class Card;
class EmptyState;
class KeyButton;
class NowTile;
class WaitLine;

/// The start page of a person: the tiles of their choice, each with what it says now, lot by lot. They are chosen and
/// put in order by keys and kept with the person.
class TodayPage : public QWidget {
    Q_OBJECT

public:
    TodayPage(Office &office, QWidget *parent = nullptr);

    void openChoice();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *choiceForm();
    void read();
    void take(const StartBoard::Answer &answer);
    void arrange();
    void fillChoice();
    void moveChosen(int by);
    void save();
    void closeChoice();
    [[nodiscard]] SetStartPage::Command chosen() const;

    Office &m_office;
    QGridLayout *m_grid;
    KeyButton *m_choose;
    Card *m_choice;
    QListWidget *m_list;
    QCheckBox *m_first;
    EmptyState *m_empty;
    WaitLine *m_wait;
    Banner *m_banner;
    StartBoard::Answer m_answer;
    std::map<StartTile, NowTile *> m_tiles;
    int m_columns = 0;
    quint64 m_serial = 0;
    CommandNumber m_number;
    QTimer m_burst;
    QTimer m_minute;
};

} // namespace parkdesk
