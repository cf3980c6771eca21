// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/kioskquote.h"
#include "ui/kiosk/kioskpage.h"
#include "ui/shared/commandnumber.h"

namespace parkdesk {

class KioskPriceSheet;

/// A stay or booking in hand, and what can be done with it.
class KioskStayPage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskStayPage(KioskRoom &room);

private:
    void showMasked();
    void showStay(const KioskStay &stay);
    void offerParked(const KioskStay &stay);
    void offerBooked(const KioskStay &stay);
    void offerToPayAndLeave();
    void offerToStayLonger();
    void arrive();
    void refuse(const Error &error) override;
    void cancel();
    void askToCancel();

    CommandNumber m_number;
    TouchKey *m_cancel = nullptr;
    bool m_sure = false;
};

/// A later end.
class KioskExtendPage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskExtendPage(KioskRoom &room);

private:
    void tellPrice(TouchKey *key, Instant from, Instant until);
    void extend(Instant until);

    CommandNumber m_number;
};

/// What is due, the card, and the way out.
class KioskPayPage : public KioskPage {
    Q_OBJECT

public:
    explicit KioskPayPage(KioskRoom &room);
    ~KioskPayPage() override;

    void takeScan(const QString &text) override;

private:
    /// Asks for the price; when it is asked for anew, \a because is said beside it.
    void quote(const std::optional<Error> &because = {});
    void onQuote(const KioskQuote::Answer &quote);
    void pay();
    void onPaid(const Result<KioskTill::Paid> &paid);
    void leave();

    std::optional<KioskQuote::Answer> m_quote;
    QLabel *m_amount;
    QLabel *m_words;
    KioskPriceSheet *m_reasons;
    TouchKey *m_pay;
    CommandNumber m_number;
    bool m_paying = false;
};

} // namespace parkdesk
