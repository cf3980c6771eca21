// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lots/editlot.h"
#include "services/office.h"
#include "ui/rack/rackview.h"
#include "ui/shared/deskdeed.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;

namespace parkdesk {

class Banner;
class Card;
class ClosureForm;
class KeyButton;
class ListTable;
class NoticeLine;
class RackDeeds;
class RackForm;
class Segmented;
class TextLabel;
class TextRows;
class Toast;
class UnplacedStrip;

/// The tape chart: every place against time. What is dragged, or done by its key, goes the same way as at the desk, and
/// may be taken back.
class RackPage : public QWidget {
    Q_OBJECT

public:
    enum Zoom { SixHours, TenHours, Day, ThreeDays, Week };

    RackPage(Office &office, LotId lot, QWidget *parent = nullptr);

    [[nodiscard]] RackView *view() const { return m_view; }
    [[nodiscard]] UnplacedStrip *strip() const { return m_strip; }

Q_SIGNALS:
    void deedAsked(parkdesk::DeskDeed deed, parkdesk::StayId stay);
    void pageAsked(const QString &page);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum StackPage { ViewPage, ListPage };
    void nameFilters();
    QWidget *toolRow();
    QWidget *unplacedCard();
    void connectView();
    void connectForms();
    void addKeys();
    void connectReading();
    void readLot();
    void read();
    void take(const Result<RackOfLot::Answer> &rack);
    void showFailure(const Error &error);
    void onChanged(const ChangeSet &changes);
    void showFilters();
    void applyFilter();
    void showList();
    void showReason();
    void sayKeys();
    void sayWork();
    void showSpan();
    [[nodiscard]] Instant localHour(Instant at) const;
    void goTo(Instant from);
    void goToNow();
    void shift(double share);
    void setZoom(int zoom, std::optional<Instant> about = {});
    void onKey(int key);
    void closeSpot();
    void cancelBooking();
    void placeAll();
    void placeNext();
    void refuse(const Error &error);
    void setListShown(bool shown);
    void backToView();
    void onTick();
    [[nodiscard]] Duration length() const;
    [[nodiscard]] QString nameOfStay(StayId stay) const;

    Office &m_office;
    LotId m_lot;
    Zone m_zone;
    std::optional<RackOfLot::Answer> m_rack;
    Banner *m_banner;
    KeyButton *m_dayLabel;
    Segmented *m_zooms;
    QComboBox *m_zoneBox;
    QComboBox *m_typeBox;
    QLineEdit *m_find;
    KeyButton *m_listButton;
    RackView *m_view;
    TextRows *m_listRows;
    ListTable *m_list;
    QStackedWidget *m_stack;
    Card *m_unplaced;
    UnplacedStrip *m_strip;
    TextLabel *m_count;
    NoticeLine *m_line;
    RackForm *m_form;
    ClosureForm *m_closure;
    Toast *m_toast;
    RackDeeds *m_deeds;
    QList<StayId> m_toPlace; ///< those that are still to be placed, one after another
    Instant m_from;
    QTimer m_burst;
    QTimer m_tick;
    qint64 m_minute = 0;
    bool m_reading = false;
    bool m_readingLot = false;
    bool m_again = false;
};

} // namespace parkdesk
