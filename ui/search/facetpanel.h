// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/search/stayquery.h"

#include <QCheckBox>
#include <QFrame>

class QComboBox;
class QVBoxLayout;

namespace parkdesk {

class KeyButton;
class MoneyEdit;

/// What narrows a search down, beside the table: lots, types, states, when it began, what was paid and how, who worked
/// on it.
class FacetPanel : public QFrame {
    Q_OBJECT

public:
    explicit FacetPanel(QWidget *parent = nullptr);

    /// The lots there are; amounts are in the currency of \a here.
    void setLots(const QList<Lot> &lots, const Lot &here);
    struct Clerk {
        StaffId staff;
        QString name;
    };
    void setClerks(const QList<Clerk> &clerks);

    /// All conditions; the text is left as it is.
    void readInto(StayQuery &query) const;
    /// Shows the conditions of \a query without telling.
    void showConditions(const StayQuery &query);

Q_SIGNALS:
    void changed();

private:
    struct Box {
        QString code;
        QCheckBox *box;
    };
    QVBoxLayout *addGroup(const QString &title);
    void addBox(QVBoxLayout &group, QList<Box> &boxes, const QString &code, const QString &words, const QString &name);
    QComboBox *addChoice(QVBoxLayout &group, const QString &name, const QString &title);
    void addPeriods();
    void addAmounts();

    QVBoxLayout *m_column;
    QVBoxLayout *m_lotGroup;
    KeyButton *m_clear;
    QList<Box> m_lots;
    QList<Box> m_types;
    QList<Box> m_states;
    QComboBox *m_period;
    QComboBox *m_method;
    QComboBox *m_clerk;
    QWidget *m_clerkTitle;
    MoneyEdit *m_least;
    MoneyEdit *m_greatest;
    Currency m_currency;
    std::optional<Instant> m_from; ///< of a saved search, which no choice here can say
    std::optional<Instant> m_until;
    bool m_showing = false;
};

} // namespace parkdesk
