// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/journal/journalwindow.h"
#include "ui/shared/dayfeed.h"
#include "ui/shared/deskdeed.h"
#include "ui/shared/shownwatch.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QStackedWidget;

namespace parkdesk {

class Banner;
class EmptyState;
class JournalDetail;
class KeyButton;
class PeriodChoice;
class TextLabel;
class ViewMemory;
class WindowTable;

/// Who did what, when and at which desk, from the newest deed down to the first, narrowed down by day, person, deed,
/// lot and thing; beside the list what the chosen deed changed. Enter goes to the thing.
class JournalPage : public QWidget {
    Q_OBJECT

public:
    JournalPage(Office &office, LotId lot, ViewMemory &memory, QWidget *parent = nullptr);

Q_SIGNALS:
    void deedAsked(parkdesk::DeskDeed deed, parkdesk::StayId stay);
    void pageAsked(const QString &page);

protected:
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Feed = DayFeed<JournalDays, JournalOfDay, JournalRows>;

    [[nodiscard]] Feed::Ears ears();
    QHBoxLayout *filterRow();
    QWidget *listCard();
    void setUpTable();
    void readChoices();
    [[nodiscard]] QComboBox *choice(const QString &name, const QString &words, const QString &all);
    void askNow();
    void clearFilters();
    void tellFound();
    void showCurrent();
    void openCurrent();

    Office &m_office;
    LotId m_here;
    ViewMemory &m_memory;
    JournalWindow *m_window;
    Feed m_feed;
    PeriodChoice *m_period = nullptr;
    QComboBox *m_person = nullptr;
    QComboBox *m_deed = nullptr;
    QComboBox *m_lotChoice = nullptr;
    QLineEdit *m_thing = nullptr;
    KeyButton *m_clear = nullptr;
    Banner *m_banner;
    TextLabel *m_count = nullptr;
    QStackedWidget *m_stack = nullptr;
    WindowTable *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    JournalDetail *m_detail;
    std::optional<StayId> m_onlyStay;
    QTimer m_typing;
    ShownWatch m_shown {*this};
};

} // namespace parkdesk
