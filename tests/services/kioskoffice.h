// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/kiosk/cardpayments.h"
#include "services/kiosk/kioskquote.h"
#include "tests/services/driveroffice.h"

namespace parkdesk::test {

/// A test class on the kiosk: an office whose kiosk is logged in at the desk, with the key.
class KioskOffice : protected DriverOffice {
protected:
    void openKiosk()
    {
        openOffice();
        m_kiosk = withKey(last().addStaff(QStringLiteral("gate.one"), Role::Kiosk));
        m_ritu = added(QStringLiteral("Ritu Iyer"), QStringLiteral("ritu@example.org"), {}, ritusPlate);
        prove(m_ritu);
        m_sam = added(QStringLiteral("Sam Otto"), QStringLiteral("sam@example.org"), {}, samsPlate);
    }
    [[nodiscard]] const Actor &kiosk() const { return m_kiosk; }
    [[nodiscard]] DriverId ritu() const { return m_ritu; }
    [[nodiscard]] DriverId sam() const { return m_sam; }
    static inline const QString ritusPlate = QStringLiteral("B RI 1001");
    static inline const QString samsPlate = QStringLiteral("B SA 2002");

    template <UseCase U>
    [[nodiscard]] Result<typename U::Outcome> atKiosk(const typename U::Command &command,
                                                      const QUuid &id = QUuid::createUuid())
    {
        return last().runAs<U>(m_kiosk, command, id);
    }
    template <ReadCase Q>
    [[nodiscard]] Result<typename Q::Answer> askKiosk(const typename Q::Question &question)
    {
        return last().readAs<Q>(m_kiosk, question);
    }
    [[nodiscard]] static KioskKey byCode(const QString &code)
    {
        KioskKey key;
        key.code = code;
        return key;
    }
    [[nodiscard]] static KioskKey byPlate(const QString &plate)
    {
        KioskKey key;
        key.plate = plate;
        return key;
    }
    [[nodiscard]] static KioskKey own(DriverId driver, StayId stay)
    {
        KioskKey key;
        key.driver = driver;
        key.stay = stay;
        return key;
    }
    /// What the page sends after the quote that it shows.
    [[nodiscard]] static BeginCardPayment::Command paymentOf(const KioskKey &key, const KioskQuote::Answer &quote,
                                                             bool thenLeave = false)
    {
        return {key, quote.price.exitAt, quote.price.dueBy(QStringLiteral("card")), quote.price.hash, thenLeave};
    }
    [[nodiscard]] Result<BeginCardPayment::Outcome> begin(const KioskKey &key, bool thenLeave = false)
    {
        return atKiosk<BeginCardPayment>(paymentOf(key, must(askKiosk<KioskQuote>({key})), thenLeave));
    }

private:
    Actor m_kiosk;
    DriverId m_ritu;
    DriverId m_sam;
};

} // namespace parkdesk::test
