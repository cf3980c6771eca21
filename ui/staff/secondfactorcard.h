// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/staff/ownprofile.h"
#include "services/staff/secondfactor.h"
#include "ui/shared/card.h"

class QCheckBox;
class QLineEdit;
class QStackedWidget;

namespace parkdesk {

class FieldRow;
class KeyButton;
class PasswordEdit;
class Printing;
class QrPicture;
class TextLabel;

/// One's own second factor: off, being set up, its recovery codes (once), on.
class SecondFactorCard : public Card {
    Q_OBJECT

public:
    explicit SecondFactorCard(Office &office, QWidget *parent = nullptr);

    /// What is being set up stays.
    void show(const OwnProfile::Answer &profile);
    /// From now on recovery codes can be printed; \a printing outlives this.
    void setPrinting(Printing &printing);

Q_SIGNALS:
    /// It is on or off now.
    void changed();
    /// It has another height now.
    void turned();

private:
    [[nodiscard]] QWidget *offPart();
    [[nodiscard]] QWidget *setUpPart();
    [[nodiscard]] QWidget *recoveryPart();
    [[nodiscard]] QWidget *onPart();
    void turnTo(QWidget *part);
    void setBusy(bool busy);
    void refuse(FieldRow *row, const Error &error);
    void setUp();
    void offer();
    void turnOn();
    void showRecoveryCodes();
    void printRecoveryCodes();
    void turnOff();
    void forget();

    Office &m_office;
    Printing *m_printing = nullptr;
    OwnProfile::Answer m_profile;
    NewSecondFactor m_factor; ///< while it is set up, until its recovery codes were read
    QStackedWidget *m_parts;
    TextLabel *m_advice;
    TextLabel *m_alone;
    PasswordEdit *m_password;
    FieldRow *m_passwordRow;
    KeyButton *m_setUp;
    QrPicture *m_picture;
    TextLabel *m_words;
    QLineEdit *m_firstCode;
    FieldRow *m_firstCodeRow;
    KeyButton *m_turnOn;
    KeyButton *m_cancel;
    TextLabel *m_recovery;
    KeyButton *m_copy;
    KeyButton *m_print;
    TextLabel *m_printed;
    QCheckBox *m_kept;
    KeyButton *m_done;
    TextLabel *m_left;
    QLineEdit *m_lastCode;
    FieldRow *m_lastCodeRow;
    KeyButton *m_turnOff;
    QWidget *m_offPart;
    QWidget *m_setUpPart;
    QWidget *m_recoveryPart;
    QWidget *m_onPart;
    bool m_busy = false;
};

} // namespace parkdesk
