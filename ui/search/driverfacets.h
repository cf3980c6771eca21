// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/matchdrivers.h"
#include "services/office.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace parkdesk {

class KeyButton;
class TextLabel;

/// What is known of the driver whose stays are looked for. It finds the accounts itself: a search learns nothing else.
class DriverFacets : public QWidget {
    Q_OBJECT

public:
    explicit DriverFacets(Office &office, QWidget *parent = nullptr);

    /// Absent without any condition; empty when nobody fits.
    [[nodiscard]] const std::optional<QList<DriverId>> &drivers() const { return m_drivers; }
    /// Those of a kept search, or none, without telling.
    void show(const std::optional<QList<DriverId>> &drivers);
    /// Personal fields are there for who has the key; without it what stood in them is forgotten.
    void checkKey();

Q_SIGNALS:
    void changed();
    void passwordAsked();

private:
    QLineEdit *addField(QVBoxLayout &column, const QString &name, const QString &title);
    [[nodiscard]] DriverTraits traits() const;
    [[nodiscard]] QList<QLineEdit *> personalFields() const { return {m_name, m_mail, m_phone, m_address}; }
    void match();
    void take(const Result<MatchDrivers::Answer> &answer);
    void readNumbers();
    void say(const QString &sentence, bool wrong = false);

    Office &m_office;
    QLineEdit *m_number;
    QLineEdit *m_name;
    QLineEdit *m_mail;
    QLineEdit *m_phone;
    QLineEdit *m_address;
    TextLabel *m_note;
    KeyButton *m_password;
    QTimer m_typing;
    std::optional<QList<DriverId>> m_drivers;
    int m_asked = 0;
    bool m_showing = false;
};

} // namespace parkdesk
