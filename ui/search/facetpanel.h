// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/search/countfacets.h"

#include <QCheckBox>
#include <QFrame>
#include <QTimer>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace parkdesk {

class DriverFacets;
class KeyButton;
class MoneyEdit;
class TextLabel;

/// What narrows a search down, beside the table: lots, types, states, when it began, what was paid and how, who worked
/// on it, plate, code, spot and address, whose it is; beside each value how many stays it would leave.
class FacetPanel : public QFrame {
    Q_OBJECT

public:
    /// \a drivers are placed in it; null where drivers may not be seen.
    explicit FacetPanel(DriverFacets *drivers, QWidget *parent = nullptr);

    /// The lots there are; amounts are in the currency of \a here.
    void setLots(const QList<Lot> &lots, const Lot &here);
    struct Clerk {
        StaffId staff;
        QString name;
    };
    void setClerks(const QList<Clerk> &clerks);

    void showCounts(const QList<CountFacets::Count> &counts);
    /// They are of another question.
    void forgetCounts();

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
        TextLabel *count;
    };
    QVBoxLayout *addGroup(const QString &title);
    void addBox(QVBoxLayout &group, QList<Box> &boxes, const QString &code, const QString &words, const QString &name);
    QComboBox *addChoice(QVBoxLayout &group, const QString &name, const QString &title);
    void addPeriods();
    void addAmounts();
    void addClerks();
    void addFields();
    QLineEdit *addField(QVBoxLayout &group, const QString &name, const QString &title);
    void showCount(const CountFacets::Count &count);
    void showMoreLots(bool all);

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
    QLineEdit *m_plate;
    QLineEdit *m_code;
    QLineEdit *m_spot;
    QLineEdit *m_place;
    DriverFacets *m_drivers;
    KeyButton *m_moreLots;
    QTimer m_typing;
    Currency m_currency;
    std::optional<Instant> m_from; ///< of a saved search, which no choice here can say
    std::optional<Instant> m_until;
    bool m_showing = false;
};

} // namespace parkdesk
