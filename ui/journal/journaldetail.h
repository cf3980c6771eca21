// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/journal/journallist.h"

#include <QFrame>

class QVBoxLayout;

namespace parkdesk {

class Card;
class KeyButton;
class TextLabel;

/// One deed in full: who, when, at which desk, what it changed from what to what, and the way to the thing.
class JournalDetail : public QFrame {
    Q_OBJECT

public:
    explicit JournalDetail(QWidget *parent = nullptr);

    /// \a zone is for a deed of no lot. Null shows nothing.
    void showRow(const JournalRow *row, const Zone &zone);
    /// The page that the button leads to; empty for none.
    [[nodiscard]] QString target() const { return m_target; }

Q_SIGNALS:
    void openAsked();
    /// Only the deeds of this stay.
    void stayAsked(parkdesk::StayId stay);

private:
    void addFact(const QString &what, const QString &words);
    void addChange(const QString &what, const QString &before, const QString &after);
    void clear();

    Card *m_card;
    QVBoxLayout *m_facts;
    KeyButton *m_open;
    KeyButton *m_onlyStay;
    QString m_target;
    StayId m_stay;
};

} // namespace parkdesk
