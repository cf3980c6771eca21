// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/textlabel.h"

#include <QTimer>

namespace parkdesk {

/// Says that an answer takes longer than usual, when it does; what stands there meanwhile stays.
class WaitLine : public TextLabel {
    Q_OBJECT

public:
    /// A quick answer needs no word.
    static constexpr int patienceMs = 400;

    explicit WaitLine(QWidget *parent = nullptr);

    void begin();
    void end();

private:
    QTimer m_patience;
};

} // namespace parkdesk
