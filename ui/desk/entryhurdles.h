// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/boxdecision.h"
#include "ui/desk/deskpanel.h"
#include "ui/desk/lotfullcard.h"
#include "ui/desk/outofhoursrow.h"

#include <QObject>

namespace parkdesk {

class BoxCard;
class BoxDesk;

/// What may stand between a vehicle and its spot, asked in the box itself: the lot is full, or closed. Looks at what
/// the box would do, shows the choices below its line, and takes its keys meanwhile.
class EntryHurdles : public QObject {
    Q_OBJECT

public:
    EntryHurdles(Office &office, BoxCard &card, BoxDesk &desk, QObject *parent);

    /// The box has decided anew, or the counts are others.
    void look();
    /// True when \a error is such a hurdle and is asked about.
    [[nodiscard]] bool take(const Error &error);
    /// Keys of the box; true when they were used.
    [[nodiscard]] bool enter();
    [[nodiscard]] bool moveMark(int step);
    [[nodiscard]] bool escape();
    [[nodiscard]] bool isOpen() const { return m_full->isOpen() || m_closed->isOpen(); }
    [[nodiscard]] bool isBusy() const { return m_full->isBusy() || m_closed->isBusy(); }

    /// The box has other work.
    void close();

Q_SIGNALS:
    void cameIn(const parkdesk::EnterVehicle::Outcome &outcome, const QString &plate);
    void arrived(const parkdesk::Arrive::Outcome &outcome, const QString &plate);
    void reported(const parkdesk::DeedReport &report);
    void refused(const parkdesk::Error &error);
    void busyChanged(bool busy);

private:
    void connectFull();
    void connectClosed();
    [[nodiscard]] int freeFor(const EnterVehicle::Command &entry) const;

    BoxCard &m_card;
    BoxDesk &m_desk;
    LotFullCard *m_full;
    OutOfHoursRow *m_closed;
    std::optional<EnterVehicle::Command> m_refused; ///< there was no spot for it, whatever the counts say
    bool m_arrivalRefused = false; ///< a booking came while the lot is closed
    BoxInput m_refusedInput; ///< with which it was tried
};

} // namespace parkdesk
