// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/drivers/driverdeed.h"

class QLineEdit;

namespace parkdesk {

class FieldRow;

/// A person wants to be forgotten: what goes and what stays is told, and the number is typed before it is done.
class EraseDeed : public DriverDeed {
    Q_OBJECT

public:
    explicit EraseDeed(Office &office, QWidget *parent = nullptr);

protected:
    void reset() override;
    void describe() override;
    void submit() override;
    void lock(bool busy) override;
    void takeFocus() override;

private:
    [[nodiscard]] QString number() const;
    void onTyped();

    TextLabel *m_goes;
    TextLabel *m_stays;
    TextLabel *m_open;
    QLineEdit *m_typed;
    FieldRow *m_typedRow;
};

} // namespace parkdesk
