// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"
#include "ui/tariffs/tariffsight.h"

class QComboBox;

namespace parkdesk {

/// Price by length of stay, of the draft against the published version.
class CurveCard : public Card {
    Q_OBJECT

public:
    explicit CurveCard(QWidget *parent = nullptr);

    /// Of \a question, whose exit is the callout.
    void show(const TariffSight &sight, const Question &question);

Q_SIGNALS:
    /// The callout was put at that length in minutes.
    void lengthChosen(int length);

private:
    void redraw();

    StepChart *m_chart;
    QComboBox *m_reach;
    const TariffSight *m_sight = nullptr;
    Question m_question;
};

} // namespace parkdesk
