// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lots/addlot.h"
#include "services/office.h"
#include "ui/shared/commandnumber.h"

#include <QWidget>

namespace parkdesk {

class FieldMessage;
class KeyButton;
class LotFields;

/// A further lot is typed in and made. What is typed stays until the lot is there.
class NewLotForm : public QWidget {
    Q_OBJECT

public:
    /// \a currency: that of the other lots, empty without one. \a desk: a name that no desk has.
    NewLotForm(Office &office, const QString &currency, const QString &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void made(parkdesk::LotId lot, const QString &name, int spots);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *footRow();
    void make();
    void setBusy(bool busy);
    void showError(const Error &error);

    Office &m_office;
    LotFields *m_fields;
    FieldMessage *m_message;
    KeyButton *m_back;
    KeyButton *m_make;
    CommandNumber m_number;
    bool m_busy = false;
};

} // namespace parkdesk
