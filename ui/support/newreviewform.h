// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/support/ratevisit.h"
#include "ui/support/saidform.h"

namespace parkdesk {

/// What somebody says of a visit at the desk or by phone is written down.
class NewReviewForm : public SaidForm {
    Q_OBJECT

public:
    explicit NewReviewForm(Office &office, QWidget *parent = nullptr);

    void begin();

Q_SIGNALS:
    void written();

protected:
    void submit() override;

private:
    void rate(StayId stay);
    void fail(const Error &error);

    Office &m_office;
    QLineEdit *m_visit;
    QComboBox *m_stars;
    FieldRow *m_visitRow;
    FieldRow *m_starsRow;
    FieldRow *m_textRow;
};

} // namespace parkdesk
