// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/staff/ownprofile.h"
#include "ui/shared/commandnumber.h"

#include <QWidget>

class QLineEdit;

namespace parkdesk {

class Card;
class FieldRow;
class KeyButton;
class PasswordEdit;
class SecondFactorCard;
class Printing;
class TextLabel;

/// Everybody's own account: the name that others read, the password, the PIN for the quick change of clerk, the second
/// factor. Each but the name takes the current password.
class OwnAccountPage : public QWidget {
    Q_OBJECT

public:
    explicit OwnAccountPage(Office &office, QWidget *parent = nullptr);

    /// From now on recovery codes can be printed.
    void setPrinting(Printing &printing);

Q_SIGNALS:
    /// The name is another one from now on.
    void nameChanged(const QString &name);
    /// Esc: back to where one came from.
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// One of the three parts: its button, what it said last.
    struct Part {
        Card *card;
        KeyButton *button;
        TextLabel *said;
        bool busy = false;
    };
    [[nodiscard]] Part makePart(const QString &title, const QString &deed, const QString &name);
    [[nodiscard]] Card *nameCard();
    [[nodiscard]] Card *passwordCard();
    [[nodiscard]] Card *pinCard();
    void refresh();
    void take(const OwnProfile::Answer &profile);
    void saveName();
    void savePassword();
    void sendPassword(const SealedPassword &sealed);
    void savePin();
    void sendPin(const QString &proof);
    void takePinAway();
    void begin(Part &part);
    void finish(Part &part, const QString &sentence);
    void refuse(Part &part, const Error &error, std::initializer_list<std::pair<Field, FieldRow *>> rows);

    Office &m_office;
    OwnProfile::Answer m_profile;
    TextLabel *m_who;
    QLineEdit *m_name;
    PasswordEdit *m_current;
    PasswordEdit *m_wanted;
    PasswordEdit *m_again;
    PasswordEdit *m_pinPassword;
    PasswordEdit *m_pin;
    FieldRow *m_nameRow;
    FieldRow *m_currentRow;
    FieldRow *m_wantedRow;
    FieldRow *m_againRow;
    FieldRow *m_pinPasswordRow;
    FieldRow *m_pinRow;
    KeyButton *m_takePinAway;
    Part m_namePart;
    Part m_passwordPart;
    Part m_pinPart;
    SecondFactorCard *m_factor;
    CommandNumber m_number;
};

} // namespace parkdesk
