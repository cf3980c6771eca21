// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/office.h"
#include "services/stays/bookingpreview.h"
#include "services/stays/reserverepacked.h"
#include "services/stays/reserveseries.h"
#include "services/stays/waitlistdeeds.h"
#include "ui/desk/deskpanel.h"
#include "ui/shared/commandnumber.h"

class QComboBox;
class QLineEdit;

namespace parkdesk {

class BookingOutlook;
class BookingRepeat;
class BookingRoom;
class DriverOffer;
class FieldRow;
class FieldMessage;
class KeyButton;
class TextLabel;

/// Books a spot for later, over the whole page: plate or only a code, type, from, until, spot. Understood times are
/// said at each key, errors stand beside their field, nothing typed is lost. Enter books from any field.
class BookingSheet : public DeskPanel {
    Q_OBJECT

public:
    explicit BookingSheet(Office &office, LotId lot, QWidget *parent = nullptr);

    void setLot(const Lot &lot, const QStringList &vehicleTypes);
    /// With what the box held; a draft that Esc left is kept.
    void open(const QString &plate, const QString &vehicleType);
    /// That spot is chosen, if it turns out to be free then.
    void presetSpot(const QString &label);
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] bool isBusy() const override { return m_busy; }
    [[nodiscard]] bool holdsBox() const override { return false; }
    [[nodiscard]] bool isWide() const override { return true; }
    void nextType();
    /// Opens the list of the spots that are free in all of that time.
    void chooseSpot();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *headRow();
    Card *form();
    QLayout *buttonRow();
    void nameParts();
    void connectParts();
    void sayTimes();
    void sayTimeError(const QLineEdit *field);
    void askOutlook();
    void takeOutlook(const BookingPreview::Answer &answer);
    /// \a spots of a moment ago; a spot that was chosen stays chosen, with the words that it is taken then.
    void offerSpots(const QStringList &spots);
    [[nodiscard]] QString chosenSpot() const;
    void book();
    /// With the moves that are shown.
    void bookWithMoves();
    void wait();
    void bookSeries(const ReserveSpot::Command &form);
    void takeSeries(const Result<ReserveSeries::Outcome> &outcome);
    void takeRank(const Result<JoinWaitlist::Outcome> &outcome, const QString &plate);
    /// The form as a command, its errors cleared; nothing, and the error told, when it cannot be read.
    [[nodiscard]] std::optional<ReserveSpot::Command> formToSend();
    void forget();
    /// Whose vehicle is offered stands in the form; false when nobody's is.
    bool takeOffer();
    void take(const Result<ReserveSpot::Outcome> &outcome, const QString &plate);
    void showError(const Error &error);
    [[nodiscard]] Result<ReserveSpot::Command> readForm();
    [[nodiscard]] Result<Instant> timeOf(const QLineEdit *field, Instant base, Field which) const;
    void setBusy(bool busy);

    Office &m_office;
    LotId m_lotId;
    Lot m_lot;
    QStringList m_codes;
    QLineEdit *m_plate;
    QComboBox *m_type;
    QLineEdit *m_from;
    QLineEdit *m_until;
    QComboBox *m_spot;
    QLineEdit *m_note;
    TextLabel *m_lotName;
    FieldRow *m_plateRow;
    FieldRow *m_typeRow;
    FieldRow *m_fromRow;
    FieldRow *m_untilRow;
    FieldRow *m_spotRow;
    FieldRow *m_noteRow;
    BookingOutlook *m_outlook;
    BookingRoom *m_room;
    BookingRepeat *m_repeat;
    DriverOffer *m_offer;
    DriverId m_driver; ///< for whom, where an offer was taken
    FieldMessage *m_message;
    KeyButton *m_book;
    KeyButton *m_back;
    CommandNumber m_number;
    QUuid m_running;
    bool m_busy = false;
};

} // namespace parkdesk
