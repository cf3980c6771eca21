// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/stays/explainprice.h"

#include <QPointer>
#include <QWidget>

namespace parkdesk {

class Card;
class ListTable;
class PriceTimeBar;
class TextLabel;
class TextRows;

/// "Why this price?": a sheet over a page with the bar of time, the lines of the charge and what the price becomes
/// next. Esc puts it away, and the focus goes back to where it was. Nothing is changed by it.
class WhyPrice : public QWidget {
    Q_OBJECT

public:
    /// Lies over \a page and goes with it.
    WhyPrice(Office &office, QWidget *page);

    /// \a title names the vehicle: its plate, or its ticket.
    void open(StayId stay, const QString &title);
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    void close();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void take(const Result<ExplainPrice::Answer> &answer);
    void showLines(const ExplainPrice::Answer &answer);
    void showSteps(const ExplainPrice::Answer &answer);
    ListTable *addTable(TextRows &rows, const QString &name, const QList<int> &widths, int stretch);

    Office &m_office;
    Card *m_card;
    TextLabel *m_tariff;
    PriceTimeBar *m_bar;
    TextRows *m_lines;
    TextRows *m_steps;
    TextLabel *m_foot;
    QPointer<QWidget> m_formerFocus;
    quint64 m_serial = 0;
};

} // namespace parkdesk
