// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/stays/entervehicle.h"
#include "services/stays/lotfullchoices.h"
#include "ui/desk/deskpanel.h"
#include "ui/desk/lotfullwords.h"
#include "ui/shared/commandnumber.h"

class QComboBox;

namespace parkdesk {

class ApprovalForm;
class FieldMessage;
class LotFullRow;

/// What can be done with the vehicle in the box when no spot is free for it: a larger spot, another lot, the queue, the
/// overflow zone, turn away. Nothing is marked at first, so that a habitual Enter puts no car on a truck spot. The keys
/// of the rows do their deeds at once; Down marks one, and Enter then does it.
class LotFullCard : public QWidget {
    Q_OBJECT

public:
    LotFullCard(Office &office, QWidget *parent = nullptr);

    /// Asks the office what is possible for \a entry, which says plate, type, spot and end as they would be commanded;
    /// lineChanged() or dissolved() follows.
    void ask(const EnterVehicle::Command &entry, const Lot &lot);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void close();
    /// Something else is being typed: nothing is done for the old vehicle until the office has answered for the new.
    void hold();
    [[nodiscard]] bool isHeld() const { return m_held; }
    [[nodiscard]] const EnterVehicle::Command &entry() const { return m_entry; }
    /// Type and keys, for the far end of the box.
    [[nodiscard]] Sentence hint() const;
    void moveMark(int step);
    /// Does what the marked row says; nothing without one.
    void actOnMark();
    [[nodiscard]] QList<Sentence> line() const;

Q_SIGNALS:
    /// A spot of its own is free after all.
    void dissolved();
    void lineChanged();
    void busyChanged(bool busy);
    void cameIn(const parkdesk::EnterVehicle::Outcome &outcome, const QString &plate);
    void reported(const parkdesk::DeedReport &report);
    void refused(const parkdesk::Error &error);
    /// The focus belongs to the box again.
    void boxWanted();

private:
    void take(int serial, const Result<LotFullChoices::Answer> &answer);
    void showChoices();
    void act(LotFullWay way);
    void comeIn(bool largerClass);
    void askManager(bool wanted);
    void showApproval(bool wanted);
    void useOverflow(const Approval &approval);
    void holdThere();
    void joinQueue();
    void leaveQueue();
    void turnAway();
    void setBusy(bool busy);
    void finishEntry(const Result<EnterVehicle::Outcome> &outcome);
    void tellRefusal(const Error &error);
    [[nodiscard]] LotFullRow *marked() const;
    [[nodiscard]] QString who() const;

    Office &m_office;
    QList<LotFullRow *> m_rows;
    QComboBox *m_reasons;
    QWidget *m_approvalPlace; ///< of the form below its row
    ApprovalForm *m_approval;
    EnterVehicle::Command m_entry;
    QString m_plate;
    LotFullScene m_scene;
    CommandNumber m_enterNumber;
    CommandNumber m_holdNumber;
    CommandNumber m_queueNumber;
    CommandNumber m_awayNumber;
    int m_serial = 0;
    bool m_open = false;
    bool m_busy = false;
    bool m_held = false;
};

} // namespace parkdesk
