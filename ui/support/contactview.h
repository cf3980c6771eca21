// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/support/officecontact.h"

#include <QScrollArea>

class QVBoxLayout;

namespace parkdesk {

class Card;

/// How the office is reached, to be read out to whoever asks: who runs the lots, and each lot with its address, phone
/// and hours.
class ContactView : public QScrollArea {
    Q_OBJECT

public:
    explicit ContactView(Office &office, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void arrived();
    void failed(const parkdesk::Error &error);

private:
    struct Fact {
        QString title;
        QString text;
    };
    void tell(const OfficeContact::Answer &contact);
    [[nodiscard]] static Card *cardOf(const QString &title, const QString &name, const QList<Fact> &facts);

    Office &m_office;
    QWidget *m_inside;
    QVBoxLayout *m_column;
    QList<Card *> m_cards;
    int m_asked = 0;
};

} // namespace parkdesk
