// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "ui/map/mapscene.h"

#include <QFrame>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTableView;

namespace parkdesk {

class Card;
class FieldMessage;
class KeyButton;
class MomentSlider;
class TextLabel;
class TextRows;

/// What became of a spot from one moment to a later one, seen by its vehicles. Empty: the same.
[[nodiscard]] QHash<SpotId, MapCell::Change> spotChanges(const QHash<SpotId, SpotMoment> &then,
                                                         const QHash<SpotId, SpotMoment> &other);

/// The strip that nobody can take for the present.
class MomentStrip : public QFrame {
    Q_OBJECT

public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// Looking at another minute than now: the strip that says so, the slider, and what differs from a second moment.
/// Nothing can be done while it is open.
class MapTravel : public QObject {
    Q_OBJECT

public:
    MapTravel(Office &office, LotId lot, QObject *parent = nullptr);

    void setZone(const Zone &zone) { m_zone = zone; }
    /// The plan, to name spots.
    void setScene(const MapScene &scene) { m_scene = &scene; }
    /// Instead of the tool bar, above the plan, beside the plan.
    [[nodiscard]] QWidget *strip() const { return m_strip; }
    [[nodiscard]] QWidget *sliderCard() const;
    [[nodiscard]] QWidget *side() const { return m_side; }

    [[nodiscard]] bool isOpen() const { return m_open; }
    void open();
    void close();
    void goTo(Instant at);
    /// After failed().
    void readAgain();
    [[nodiscard]] Instant at() const { return m_at; }
    [[nodiscard]] const std::optional<LotMoment::Answer> &shown() const { return m_shown; }
    /// Those that differ, when differences are wanted.
    [[nodiscard]] std::optional<QHash<SpotId, MapCell::Change>> changes() const;
    void toggleDifferences();
    void focusGoTo();

Q_SIGNALS:
    void opened();
    void closed();
    /// Another minute is there, or another comparison.
    void changed();
    void failed(const parkdesk::Error &error);
    void spotWanted(parkdesk::SpotId spot);

private:
    void buildStrip();
    void buildSide();
    void readDay();
    void readMoment();
    void readOther();
    [[nodiscard]] Instant otherAt() const;
    [[nodiscard]] TimeSpan dayOf(Instant at) const;
    void show();
    void showCounts();
    void showChanges();
    void onGoTo();
    void sayGoTo(const QString &error);

    Office &m_office;
    LotId m_lot;
    Zone m_zone;
    const MapScene *m_scene = nullptr;
    MomentStrip *m_strip;
    Card *m_sliderCard;
    MomentSlider *m_slider;
    QWidget *m_side;
    TextLabel *m_when;
    TextLabel *m_ago;
    QComboBox *m_compare;
    QCheckBox *m_differences;
    QLineEdit *m_goTo;
    FieldMessage *m_goToMessage;
    QWidget *m_comparing;
    KeyButton *m_back;
    TextRows *m_counts;
    TextRows *m_rows;
    QTableView *m_table = nullptr;
    Card *m_changesCard;
    Instant m_at;
    TimeSpan m_day;
    std::optional<LotMoment::Answer> m_shown;
    std::optional<LotMoment::Answer> m_other;
    int m_momentSerial = 0;
    int m_otherSerial = 0;
    bool m_reading = false;
    bool m_again = false;
    bool m_open = false;
};

} // namespace parkdesk
