// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverdetail.h"
#include "services/office.h"
#include "ui/shared/card.h"
#include "ui/shared/commandnumber.h"

class QHBoxLayout;

namespace parkdesk {

class KeyButton;
class TextLabel;

/// A deed with a driver's account that is thought over before it is done: asked for in place of their history, told
/// what it does, done by one button. Escape leaves it.
class DriverDeed : public Card {
    Q_OBJECT

public:
    void begin(const DriverDetail::Answer &driver);
    /// The account changed meanwhile.
    void renew(const DriverDetail::Answer &driver);
    /// Nothing of anybody is left.
    void forget();
    [[nodiscard]] DriverId driver() const { return m_driver.driver; }

Q_SIGNALS:
    /// In a sentence.
    void done(const QString &sentence);
    void dismissed();

protected:
    /// \a name begins the object names: "suspend" has "suspendNow" and "suspendCancel".
    DriverDeed(Office &office, const QString &name, const QString &title, const QString &deed, QWidget *parent);

    /// Nothing is typed yet.
    virtual void reset() = 0;
    /// What it does is told of the driver as they are now.
    virtual void describe() = 0;
    virtual void submit() = 0;
    /// While the answer is awaited.
    virtual void lock(bool busy) = 0;
    virtual void takeFocus() = 0;
    /// False where the error has no place of its own.
    virtual bool showAtField(const Error &) { return false; }

    /// Below everything else: to be called last by the constructor.
    void addButtons();
    void setPossible(bool possible);
    void setDeed(const QString &text);
    void begun();
    void fail(const Error &error);
    void finish(const QString &sentence);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void keyPressEvent(QKeyEvent *event) override;

    Office &m_office;
    DriverDetail::Answer m_driver;
    CommandNumber m_number;

private:
    void showPossible();

    KeyButton *m_do;
    KeyButton *m_cancel;
    TextLabel *m_error;
    bool m_possible = true;
    bool m_busy = false;
};

} // namespace parkdesk
