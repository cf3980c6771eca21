// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/stays/arrive.h"
#include "services/stays/entervehicle.h"
#include "ui/shared/commandnumber.h"
#include "ui/shared/sentence.h"

#include <QWidget>

class QLineEdit;

namespace parkdesk {

class FieldMessage;
class KeyButton;

/// The lot is closed: why the vehicle in the box may come in all the same is asked where the type is chosen otherwise.
class OutOfHoursRow : public QWidget {
    Q_OBJECT

public:
    OutOfHoursRow(Office &office, QWidget *parent = nullptr);

    /// \a entry was refused because the lot is closed until \a opensAt, where that is known.
    void open(const EnterVehicle::Command &entry, const Lot &lot, std::optional<Instant> opensAt);
    /// The same for the booking of \a vehicle, its plate or its code.
    void open(const Arrive::Command &arrival, const Piece &vehicle, const Lot &lot, std::optional<Instant> opensAt);
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// It is a booking that comes.
    [[nodiscard]] bool isArrival() const { return m_arrival.has_value(); }
    /// With the reason as far as it is typed.
    [[nodiscard]] EnterVehicle::Command entry() const;
    void close();
    void takeFocus();
    [[nodiscard]] Sentence line() const { return m_line; }
    /// What the far end of the box says meanwhile.
    [[nodiscard]] Sentence hint() const;

Q_SIGNALS:
    void busyChanged(bool busy);
    void cameIn(const parkdesk::EnterVehicle::Outcome &outcome, const QString &plate);
    void arrived(const parkdesk::Arrive::Outcome &outcome, const QString &plate);
    /// By something else than the reason.
    void refused(const parkdesk::Error &error);
    /// Esc: back to the box.
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask(const Piece &vehicle, const Lot &lot, std::optional<Instant> opensAt);
    void submit();
    void submitArrival();
    void showRefusal(const Error &error);
    void setBusy(bool busy);

    Office &m_office;
    QLineEdit *m_reason;
    FieldMessage *m_message;
    KeyButton *m_do;
    EnterVehicle::Command m_entry;
    std::optional<Arrive::Command> m_arrival;
    QString m_plate;
    Sentence m_line;
    CommandNumber m_number;
    bool m_open = false;
    bool m_busy = false;
};

} // namespace parkdesk
