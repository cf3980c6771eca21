// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/paystay.h"
#include "ui/desk/deskpanel.h"
#include "ui/desk/paymentdesk.h"

#include <QElapsedTimer>

class QHBoxLayout;
class QLineEdit;
class QStackedWidget;

namespace parkdesk {

class ChargeLines;
class FieldMessage;
class KeyButton;
class MoneyEdit;
class PlateView;
class NoticeLine;
class TextLabel;

/// What one vehicle has to pay, and the taking of it. Enter takes cash: an empty field means the exact amount. Enter
/// does nothing while it is held down, nor in the first 300 ms, so that nobody pays by an Enter meant for the box.
class AmountPanel : public DeskPanel {
    Q_OBJECT

public:
    static constexpr int deafMs = 300;

    explicit AmountPanel(Office &office, QWidget *parent = nullptr);

    void open(const QuoteStay::Answer &quote);
    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] bool isBusy() const override { return m_desk->state() != PaymentDesk::State::Idle; }
    [[nodiscard]] StayId stay() const override { return m_desk->quote().price.stay; }
    void putAside() override { m_open = false; }
    [[nodiscard]] Sentence boxHint() const override;
    [[nodiscard]] Sentence boxLine() const override;
    /// How people mostly pay at this desk: "card" opens with the card, all else with cash.
    void setDefaultTender(const QString &method) { m_cardFirst = method == u"card"; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Enter counts.
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] const QuoteStay::Answer &quote() const { return m_desk->quote(); }
    [[nodiscard]] QLineEdit *cashField() const;
    [[nodiscard]] QLineEdit *referenceField() const { return m_reference; }
    /// F8: by card, with the reference of the slip. Again: back to cash.
    void toggleCard();
    /// Ctrl+Shift+L: priced as without a ticket, in place. Again: with it.
    void toggleLostTicket();
    [[nodiscard]] QString message() const;
    [[nodiscard]] QString change() const;

Q_SIGNALS:
    /// Another amount is to pay than when it was opened.
    void priceChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *headRow();
    QLayout *timeRow();
    QLayout *sumRows();
    QWidget *cashRows();
    QWidget *cardRows();
    void addParts();
    void connectParts();
    void showQuote();
    void showNotes();
    void showState();
    void onEdited();
    void tellError(const Error &error);
    void takeMoney();
    void close();
    [[nodiscard]] bool byCard() const;
    /// What is to pay by the tender that is chosen.
    [[nodiscard]] Money dueNow() const;
    /// What was typed as given, the exact amount when nothing was; nothing when it cannot be taken.
    [[nodiscard]] std::optional<Money> givenMoney(QString *why) const;

    PaymentDesk *m_desk;
    PlateView *m_plate;
    TextLabel *m_noPlate;
    NoticeLine *m_facts;
    TextLabel *m_in;
    TextLabel *m_out;
    TextLabel *m_stay;
    ChargeLines *m_lines;
    TextLabel *m_due;
    TextLabel *m_taxName;
    TextLabel *m_tax;
    TextLabel *m_held;
    QStackedWidget *m_tender;
    MoneyEdit *m_cash;
    QLineEdit *m_reference;
    QHBoxLayout *m_notes;
    QList<KeyButton *> m_noteButtons;
    TextLabel *m_change;
    FieldMessage *m_message;
    KeyButton *m_take;
    KeyButton *m_card;
    KeyButton *m_lost;
    FieldMessage *m_lostNote;
    KeyButton *m_back;
    QElapsedTimer m_openSince;
    bool m_open = false;
    bool m_cardFirst = false;
    Error m_refusal;
    bool m_refused = false;
    QString m_notice; ///< something to know that is no refusal: the price changed
};

} // namespace parkdesk
