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

    /// After the draft changed: the sentences, at once.
    void refresh();
    /// What the rules make of them.
    void show(const std::vector<ExampleOutcome> &outcomes);
    bool goTo(const QString &pointer);
    /// One more, and the focus in it.
    void addExample(const JsonNode &example);

Q_SIGNALS:
    void closed();

private:
    /// Two hours this morning: what a new example begins with.
    [[nodiscard]] JsonNode usualExample() const;

    RuleDesk &m_desk;
    RuleList *m_list;
    EmptyState *m_empty;
    QString m_vehicle; ///< the type of the last example
};

} // namespace parkdesk
