// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/search/savedsearches.h"
#include "ui/search/searchfeed.h"
#include "ui/shared/commandnumber.h"
#include "ui/shared/deskdeed.h"
#include "ui/shared/shownwatch.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QStackedWidget;

namespace parkdesk {

class Banner;
class DayStrip;
class DriverFacets;
class EmptyState;
class FacetCounts;
class FacetPanel;
class KeyButton;
class TextLabel;
class ViewMemory;
class WindowTable;

/// Every stay there ever was, found by any piece of a plate, by a code, a spot or a lot, and narrowed down. Enter opens
/// the stay; whoever comes back stands on the same row.
class SearchPage : public QWidget {
    Q_OBJECT

public:
    SearchPage(Office &office, LotId lot, ViewMemory &memory, QWidget *parent = nullptr);

    /// As if it was typed here, without any condition.
    void search(const QString &text);

Q_SIGNALS:
    void deedAsked(parkdesk::DeskDeed deed, parkdesk::StayId stay);
    /// Names and addresses of drivers are sealed for who came by PIN.
    void passwordAsked();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchKey();
    QHBoxLayout *fieldRow();
    QHBoxLayout *saveRow();
    QWidget *resultCard();
    void setUpTable();
    void readLots();
    void readClerks();
    void readSaved();
    void askNow();
    void countFacets();
    void showQuery(const StayQuery &query);
    void tellFound();
    void sayEmpty();
    void openCurrent();
    void save();
    void drop();
    void useSaved(int index);

    Office &m_office;
    LotId m_lot;
    ViewMemory &m_memory;
    StaysWindow *m_window;
    SearchFeed *m_feed;
    QLineEdit *m_text;
    KeyButton *m_saveButton;
    KeyButton *m_dropButton;
    QComboBox *m_saved;
    QWidget *m_saveForm;
    QLineEdit *m_saveName;
    DriverFacets *m_drivers; ///< null where drivers may not be seen
    FacetPanel *m_facets;
    FacetCounts *m_counts;
    Banner *m_banner;
    TextLabel *m_count;
    TextLabel *m_wait;
    QStackedWidget *m_stack;
    WindowTable *m_table;
    DayStrip *m_days;
    EmptyState *m_empty;
    SavedSearches::Answer m_searches;
    CommandNumber m_saveNumber;
    CommandNumber m_dropNumber;
    QTimer m_typing;
    bool m_unread = false; ///< the banner says that something could not be read
    bool m_freshColumns = false; ///< nobody has chosen any yet
    bool m_begun = false;
    bool m_counted = false; ///< the counts beside the facets were asked for
    bool m_noLots = false; ///< the lots could not be read
    ShownWatch m_shown {*this};
};

} // namespace parkdesk
