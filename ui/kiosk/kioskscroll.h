// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace parkdesk {

/// What may be taller than its room, with large text above all. It is moved by keys, not by bars that nobody can hit.
class KioskScroll : public QScrollArea {
    Q_OBJECT

public:
    explicit KioskScroll(QWidget *content, QWidget *parent = nullptr);

    void turn(bool down);

Q_SIGNALS:
    void overflowChanged(bool more);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void tell();
};

} // namespace parkdesk
