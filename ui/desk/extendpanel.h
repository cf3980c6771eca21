// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/staypanel.h"

#include <QTimer>

namespace parkdesk {

class TextLabel;

/// Sets the end of a stay anew: a time in free words, what it means beside it, what the stay costs until then.
class ExtendPanel : public StayPanel {
    Q_OBJECT

public:
    ExtendPanel(const DescribeStay::Answer &stay, Office &office, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstField() const override;

protected:
    void act() override;
    [[nodiscard]] FieldRow *rowOf(Field field) const override;
    void showError(const Error &error) override;

private:
    QLayout *presetRow();
    QLayout *priceRow();
    void addPreset(QLayout *row, const QString &words, const QString &name, const QKeySequence &key,
                   const std::function<QString()> &text);
    void sayTime();
    void askPrice();
    [[nodiscard]] Result<Instant> time() const;
    [[nodiscard]] QString endOfDay() const;

    Instant m_end; ///< until now
    QLineEdit *m_until;
    FieldRow *m_row;
    KeyButton *m_possible;
    TextLabel *m_priceName;
    TextLabel *m_price;
    QTimer m_pause;
    int m_asked = 0; ///< the newest question for a price
};

} // namespace parkdesk
