// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/quotestay.h"
#include "ui/shared/sentence.h"

#include <QWidget>

namespace parkdesk {

/// Vehicle type, spot and ticket in one line; shorter wordings after it.
[[nodiscard]] QList<Sentence> factSentences(const QuoteStay::Answer &quote);

/// The tax within the price: "Tax 18 % included"; empty without one.
[[nodiscard]] QString taxText(const Price &price);

/// Why a stay without its ticket costs what it costs, and that it is noted.
[[nodiscard]] QString lostTicketText(const Price &price);

/// The default button, which reads back what Enter does. \a given absent: it cannot be taken.
[[nodiscard]] QString takeText(bool byCard, const Money &due, const std::optional<Money> &given);

/// The line above a sum: 2 px in the text colour.
class SumStroke : public QWidget {
    Q_OBJECT

public:
    explicit SumStroke(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace parkdesk
