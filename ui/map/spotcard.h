// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/stays/stayprices.h"
#include "ui/map/mapscene.h"
#include "ui/shared/card.h"

class QGridLayout;
class QHBoxLayout;

namespace parkdesk {

class KeyButton;
class PlateView;
class Tag;
class TextLabel;

/// What can be done from the map with the chosen spot. All but closing and opening is done at the desk.
enum class SpotDeed { Enter, Book, Pay, Extend, Move, Details, Arrive, Cancel, Close, Reopen };

/// The deeds for a place in their order; the first is what Enter does.
[[nodiscard]] QList<SpotDeed> deedsOfPlace(const PlaceMoment &place);

/// As its button says it.
[[nodiscard]] QString deedName(SpotDeed deed);

/// The chosen spot: who stands there, until when, what it costs so far, what can be done.
class SpotCard : public Card {
    Q_OBJECT

public:
    explicit SpotCard(QWidget *parent = nullptr);

    /// \a lot gives zone and currency.
    void setSpot(const MapScene &scene, SpotId spot, const ZoneRules &zone);
    /// Nothing is chosen: \a sentence says how to.
    void setNothing(const QString &sentence);
    void setPrice(const StayPrices::Row &price);
    /// What the role in force may not do is shown, but cannot be pressed.
    void setAllowed(const std::function<bool(SpotDeed)> &allowed) { m_allowed = allowed; }
    /// At another moment than now nothing can be done.
    void setLookingOnly(bool looking);
    [[nodiscard]] const PlaceMoment &place() const { return m_place; }
    [[nodiscard]] bool may(SpotDeed deed) const { return !m_allowed || m_allowed(deed); }

Q_SIGNALS:
    void asked(parkdesk::SpotDeed deed);
    void spotWanted(parkdesk::SpotId spot);

private:
    void addFact(const QString &name, const QString &words, bool strong = false);
    void clearFacts();
    void showPlace();
    void addPlaceFacts();
    void addDeeds();
    void addNear();
    [[nodiscard]] QString untilWords() const;

    /// What the words on the card were made of.
    struct Shown {
        SpotId spot;
        int at = 0;
        PlaceMoment place;
        qint64 minute = 0;
        QList<SpotId> near;
        bool looking = false;
        friend bool operator==(const Shown &, const Shown &) = default;
    };

    const MapScene *m_scene = nullptr;
    const ZoneRules *m_zone = nullptr;
    SpotId m_spot;
    PlaceMoment m_place;
    Shown m_shown;
    int m_rows = 0;
    int m_at = 0; ///< which place of a shared spot
    bool m_looking = false;
    std::function<bool(SpotDeed)> m_allowed;
    TextLabel *m_label;
    Tag *m_state;
    PlateView *m_plate;
    QGridLayout *m_facts;
    TextLabel *m_price = nullptr;
    KeyButton *m_next;
    KeyButton *m_first;
    QGridLayout *m_deeds;
    QHBoxLayout *m_near;
    TextLabel *m_nothing;
};

} // namespace parkdesk
