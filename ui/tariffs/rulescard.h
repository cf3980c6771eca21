// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/card.h"
#include "ui/tariffs/ruleplans.h"

class QComboBox;
class QScrollArea;
class QVBoxLayout;

namespace parkdesk {

class KeyButton;
class RuleList;

/// All rules of a tariff as sentences: those by time of one table, what else holds for that table, what holds for
/// everybody. Insert adds one, Ctrl with Up and Down moves the rule of the focus, Ctrl with Delete takes away what the
/// field says.
class RulesCard : public Card {
    Q_OBJECT

public:
    explicit RulesCard(RuleDesk &desk, QWidget *parent = nullptr);

    /// After the draft changed.
    void refresh();
    /// Index of the table whose rules are shown.
    [[nodiscard]] int table() const { return m_table; }
    /// Shows and focuses the field of \a pointer or the nearest rule around it; false when there is none.
    bool goTo(const QString &pointer);
    /// These rules have something to look at.
    void setFlags(const QStringList &pointers);
    void openAddMenu();
    /// Rules can be changed or only read.
    void setReadOnly(bool readOnly);
    /// At the foot of the card.
    void setFoot(QWidget *foot);

Q_SIGNALS:
    void tableChanged();
    void focusMoved(const QString &pointer);

private:
    void fillTables();
    void showTable(int table);

    RuleDesk &m_desk;
    QComboBox *m_tables;
    KeyButton *m_add;
    QScrollArea *m_scroll;
    RuleList *m_rules;
    RuleList *m_stay;
    RuleList *m_everybody;
    int m_table = 0;
};

/// A column of rules that follows its plans; rows that stay keep their fields and focus.
class RuleList : public QWidget {
    Q_OBJECT

public:
    explicit RuleList(RuleDesk &desk, QWidget *parent = nullptr);

    void setPlans(const std::vector<RulePlan> &plans);
    [[nodiscard]] const std::vector<RuleRow *> &rows() const { return m_rows; }
    [[nodiscard]] RuleRow *rowOf(const QString &pointer) const;
    /// Makes all rows anew, after something that their fields were made with changed.
    void clear();

Q_SIGNALS:
    void focusMoved(const QString &pointer);
    void wentTo(const QString &pointer);

private:
    [[nodiscard]] RuleRow *newRow(const RulePlan &plan);
    void move(const RuleRow *row, int by);

    RuleDesk &m_desk;
    QVBoxLayout *m_column;
    std::vector<RuleRow *> m_rows;
};

} // namespace parkdesk
