// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kiosktypepage.h"
#include "ui/shared/commandnumber.h"

namespace parkdesk {

/// What somebody writes to the office about.
class KioskAskPage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskAskPage(KioskRoom &room);

private:
    void offer(TicketCategory category, const QString &text, const QString &detail);
};

/// What they write.
class KioskAskWordsPage : public KioskTypePage {
    Q_OBJECT

public:
    explicit KioskAskWordsPage(KioskRoom &room);

    void takeScan(const QString &text) override;

protected:
    [[nodiscard]] QString accepted(const QString &text) const override;
    void onEdited() override;

private:
    TouchKey *m_go;
};

/// Where the answer goes; then it is sent.
class KioskAskContactPage : public KioskTypePage {
    Q_OBJECT

public:
    explicit KioskAskContactPage(KioskRoom &room);

    void takeScan(const QString &text) override;

protected:
    [[nodiscard]] QString accepted(const QString &text) const override;

private:
    void send();

    CommandNumber m_number;
};

} // namespace parkdesk
