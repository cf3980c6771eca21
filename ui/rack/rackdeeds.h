// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/lots/backfillstay.h"
#include "services/lots/closespots.h"
#include "services/office.h"
#include "services/stays/reservespot.h"
#include "services/undo/lastdeed.h"
#include "ui/shared/commandnumber.h"
#include "ui/shared/sentence.h"

#include <QObject>

namespace parkdesk {

class Toast;

/// What the rack does: the same deeds as at the desk, each with its words and, while it may be taken back, the way
/// back.
class RackDeeds : public QObject {
    Q_OBJECT

public:
    RackDeeds(Office &office, Toast *toast, QObject *parent = nullptr);

    void setZone(const Zone &zone) { m_zone = zone; }
    /// To the spot called \a label; the best one when it is empty.
    void move(StayId stay, const QString &name, const QString &label);
    void extend(StayId stay, const QString &name, Instant until);
    void cancel(StayId stay, const QString &name);
    void reopen(ClosureId closure);
    void told(const ReserveSpot::Outcome &outcome, const QString &name);
    void told(const BackFillStay::Outcome &outcome, const QString &name);
    /// With the way to open \a what again.
    void told(const CloseSpots::Outcome &outcome, const QString &what);
    /// Ctrl+Z: offers the newest deed of this person by name, as the desk does.
    void undo();
    /// The next Enter belongs to what was offered, or is being looked for.
    [[nodiscard]] bool isOffering() const { return m_asking || m_offer; }
    void acceptOffer();
    void dropOffer();
    [[nodiscard]] bool isBusy() const { return m_running > 0; }

Q_SIGNALS:
    void refused(const parkdesk::Error &error);
    void done();
    /// For the line of the page: what is offered; \a quiet: there is nothing to do.
    void said(const parkdesk::Sentence &sentence, bool quiet);
    void offerDropped();

private:
    template <UseCase U, typename Words>
    void run(const typename U::Command &command, Words words);
    void look(StayId stay);
    void takeOffer(const LastDeed::Answer &answer);
    void takeBack(JournalId journal, const QString &what);

    Office &m_office;
    Toast *m_toast;
    Zone m_zone;
    CommandNumber m_number;
    std::optional<JournalId> m_last; ///< what the toast takes back
    std::optional<ClosureId> m_closure; ///< what it opens again
    std::optional<LastDeed::Deed> m_offer;
    int m_serial = 0; ///< of the newest question for an offer
    bool m_asking = false;
    int m_running = 0;
};

} // namespace parkdesk
