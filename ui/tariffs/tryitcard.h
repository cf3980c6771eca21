// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"
#include "ui/tariffs/tariffsight.h"

class QComboBox;
class QLineEdit;
class QTableView;

namespace parkdesk {

class KeyButton;
class Tag;
class TextLabel;
class TextRows;

/// A stay to try the draft on: its price line by line while typing, and what the published version asks.
class TryItCard : public Card {
    Q_OBJECT

public:
    explicit TryItCard(QWidget *parent = nullptr);

    /// Prices anew.
    void setSight(const TariffSight &sight);
    /// What is tried; entry and exit are those that could be read last.
    [[nodiscard]] Question question() const;
    /// Of the draft; none when it refuses.
    [[nodiscard]] const std::optional<Charge> &charge() const { return m_charge; }
    void setLength(int length);
    /// How many examples hold of how many.
    void setExamples(int held, int all);

Q_SIGNALS:
    void tried();
    /// The stay with its price is to be an example that must hold.
    void keepAsked();
    void examplesAsked();

private:
    [[nodiscard]] QWidget *stayFields();
    [[nodiscard]] QWidget *whoFields();
    [[nodiscard]] QWidget *foot();
    void price();
    void showCharge();
    void readTime(QLineEdit *edit, Instant &into);
    void fillVehicles();

    const TariffSight *m_sight = nullptr;
    QComboBox *m_vehicle;
    QLineEdit *m_entry;
    QLineEdit *m_exit;
    QLineEdit *m_groups;
    QLineEdit *m_zone;
    QTableView *m_table;
    TextRows *m_lines;
    TextLabel *m_sum;
    TextLabel *m_against;
    Tag *m_held;
    KeyButton *m_keep;
    Instant m_from;
    Instant m_until;
    std::optional<Charge> m_charge;
};

} // namespace parkdesk
