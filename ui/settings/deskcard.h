// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "services/lots/editdesk.h"
#include "ui/shared/card.h"
#include "ui/shared/commandnumber.h"

namespace parkdesk {

class Office;
class Segmented;
class TextLabel;

/// What this desk is for and its usual tender: seen by everybody, changed by who may.
class DeskCard : public Card {
    Q_OBJECT

public:
    DeskCard(Office &office, DeskId desk, QWidget *parent = nullptr);

private:
    void read();
    void showDesk(const DescribeDesk::Answer &desk);
    void change();
    void say(const Error &error);

    Office &m_office;
    DeskId m_desk;
    Segmented *m_kind;
    Segmented *m_tender;
    TextLabel *m_words;
    CommandNumber m_number;
    int m_serial = 0; ///< of the newest reading
};

} // namespace parkdesk
