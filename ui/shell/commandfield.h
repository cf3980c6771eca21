// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace parkdesk {

/// The box of the top bar: a plate or a ticket for the desk, or a command. It shows its key while nothing is typed.
class CommandField : public QLineEdit {
    Q_OBJECT

public:
    explicit CommandField(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace parkdesk
