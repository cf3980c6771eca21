// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/support/ratevisit.h"
#include "ui/shared/card.h"
#include "ui/shared/commandnumber.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace parkdesk {

class FieldRow;
class KeyButton;
class TextLabel;

/// What somebody says of a visit at the desk or by phone is written down. What was typed stays when it is refused.
class NewReviewForm : public Card {
    Q_OBJECT

public:
    explicit NewReviewForm(Office &office, QWidget *parent = nullptr);

    void begin();
    /// Nothing of anybody is left.
    void forget();

Q_SIGNALS:
    void written();
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addFields();
    void setBusy(bool busy);
    void submit();
    void rate(StayId stay);
    void fail(const Error &error);
    void failAt(FieldRow *row, const QString &sentence);

    Office &m_office;
    QLineEdit *m_visit;
    QComboBox *m_stars;
    QPlainTextEdit *m_text;
    FieldRow *m_visitRow;
    FieldRow *m_starsRow;
    FieldRow *m_textRow;
    TextLabel *m_error;
    KeyButton *m_write;
    KeyButton *m_cancel;
    CommandNumber m_number;
    int m_asked = 0;
    bool m_busy = false;
};

} // namespace parkdesk
