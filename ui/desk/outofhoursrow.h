// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
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
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// With the reason as far as it is typed.
    [[nodiscard]] EnterVehicle::Command entry() const;
    void close();
    void takeFocus();
    [[nodiscard]] Sentence line() const { return m_line; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void cameIn(const parkdesk::EnterVehicle::Outcome &outcome, const QString &plate);
    /// By something else than the reason.
    void refused(const parkdesk::Error &error);
    /// Esc: back to the box.
    void dismissed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void submit();
    void setBusy(bool busy);

    Office &m_office;
    QLineEdit *m_reason;
    FieldMessage *m_message;
    KeyButton *m_do;
    EnterVehicle::Command m_entry;
    QString m_plate;
    Sentence m_line;
    CommandNumber m_number;
    bool m_open = false;
    bool m_busy = false;
};

} // namespace parkdesk
