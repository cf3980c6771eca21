// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "ui/shared/card.h"

namespace parkdesk {

class ListTable;
class TextRows;

/// Who owes a fee for a booking that was not used; out of sight while nobody does. Enter takes it at the desk.
class OpenFeesCard : public Card {
    Q_OBJECT

public:
    explicit OpenFeesCard(Office &office, QWidget *parent = nullptr);

    /// Whether the page is in sight: only then it reads, at once and after each change.
    void setAwake(bool awake);

Q_SIGNALS:
    void chosen(parkdesk::StayId stay);

private:
    void refresh();

    Office &m_office;
    TextRows *m_rows;
    ListTable *m_table;
    bool m_awake = false;
};

} // namespace parkdesk
