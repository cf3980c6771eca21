// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/office.h"
#include "services/undo/lastdeed.h"
#include "ui/desk/deskpanel.h"
#include "ui/shared/commandnumber.h"

class QComboBox;

namespace parkdesk {

class FieldMessage;
class KeyButton;

/// Takes a payment back: what it was, how much goes back and how, and the reason without which it does not.
class UndoPanel : public DeskPanel {
    Q_OBJECT

public:
    UndoPanel(Office &office, const LastDeed::Deed &deed, const Lot &lot, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] bool isBusy() const override { return m_busy; }
    [[nodiscard]] Sentence boxHint() const override;
    [[nodiscard]] Sentence boxLine() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *headRow();
    QLayout *amountRows();
    QLayout *reasonRows();
    void takeBack();
    void close();
    void setBusy(bool busy);
    void complain(const Error &error);

    Office &m_office;
    LastDeed::Deed m_deed;
    Lot m_lot;
    QComboBox *m_reason;
    FieldMessage *m_message;
    KeyButton *m_take;
    KeyButton *m_back;
    CommandNumber m_number;
    bool m_busy = false;
};

} // namespace parkdesk
