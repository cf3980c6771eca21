// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/lots/backfillstay.h"
#include "services/office.h"
#include "services/stays/reservespot.h"
#include "ui/shared/card.h"
#include "ui/shared/commandnumber.h"

class QComboBox;
class QLineEdit;

namespace parkdesk {

class FieldMessage;
class FieldRow;
class KeyButton;

/// A booking on the spot and for the time that was pointed at. A time that is over makes it the form of a stay that
/// nobody wrote down: with a reason, and how it was paid.
class RackForm : public Card {
    Q_OBJECT

public:
    RackForm(Office &office, LotId lot, QWidget *parent = nullptr);

    void open(const QString &label, const QString &vehicleType, const QStringList &types, const TimeSpan &span,
              const Zone &zone);
    [[nodiscard]] bool isBackFill() const { return m_past; }

Q_SIGNALS:
    void booked(const parkdesk::ReserveSpot::Outcome &outcome, const QString &plate);
    void backFilled(const parkdesk::BackFillStay::Outcome &outcome, const QString &plate);
    void dismissed();
    /// What was asked for before the form was left or opened anew.
    void refused(const parkdesk::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLineEdit *newField(const QString &name);
    void setPast(bool past);
    void readTimes();
    [[nodiscard]] std::optional<Instant> timeOf(QLineEdit &field, FieldRow &row, bool mayBeEmpty);
    void act();
    void book(Instant from, Instant until);
    void backFill(Instant from, std::optional<Instant> until);
    void setBusy(bool busy);
    /// After an answer: whether it belongs to what the form shows.
    [[nodiscard]] bool takesAnswer(int opening);
    void refuse(int opening, const Error &error);
    void showError(const Error &error);

    Office &m_office;
    LotId m_lot;
    Zone m_zone;
    QString m_label;
    QLineEdit *m_plate;
    QComboBox *m_type;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QLineEdit *m_reason;
    QComboBox *m_method;
    FieldRow *m_plateRow;
    FieldRow *m_typeRow;
    FieldRow *m_fromRow;
    FieldRow *m_untilRow;
    FieldRow *m_reasonRow;
    FieldRow *m_methodRow;
    FieldMessage *m_message;
    KeyButton *m_do;
    KeyButton *m_back;
    CommandNumber m_number;
    bool m_past = false;
    bool m_busy = false;
    int m_opening = 0;
};

} // namespace parkdesk
