// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/examples.h"
#include "ui/shared/card.h"
#include "ui/tariffs/rulescard.h"

namespace parkdesk {

class EmptyState;

/// The examples of a tariff that must hold, each as a sentence that is edited in place, with its tick or what the
/// rules make of it.
class ExamplesCard : public Card {
    Q_OBJECT

public:
    explicit ExamplesCard(RuleDesk &desk, QWidget *parent = nullptr);

    void refresh(const std::vector<ExampleOutcome> &outcomes);
    bool goTo(const QString &pointer);
    /// One more, and the focus in it.
    void addExample(const JsonNode &example);

Q_SIGNALS:
    void closed();

private:
    RuleDesk &m_desk;
    RuleList *m_list;
    EmptyState *m_empty;
};

} // namespace parkdesk
