// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drivers/driverdeed.h"

class QLineEdit;

namespace parkdesk {

class FieldRow;

/// A driver may no longer log in or book, for a reason.
class SuspendDeed : public DriverDeed {
    Q_OBJECT

public:
    explicit SuspendDeed(Office &office, QWidget *parent = nullptr);

protected:
    void reset() override;
    void describe() override;
    void submit() override;
    void lock(bool busy) override;
    void takeFocus() override;
    bool showAtField(const Error &error) override;

private:
    TextLabel *m_words;
    QLineEdit *m_reason;
    FieldRow *m_reasonRow;
};

} // namespace parkdesk
