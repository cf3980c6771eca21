// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskwarningpage.h"

#include "ui/kiosk/countdownring.h"
#include "ui/kiosk/kioskidle.h"
#include "ui/kiosk/kioskpanel.h"

#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

KioskWarningPage::KioskWarningPage(KioskRoom &room, int left)
    : KioskPage(room, u"warningPage"_s)
    , m_ring(new CountdownRing(room.scale, static_cast<int>(KioskIdle::warning / std::chrono::seconds(1))))
{
    setBack(false);
    setFinish(false);
    setTitle(tr("Still there?"));
    auto *sheet = new KioskPanel(scale());
    sheet->setTone(Tone::Warning);
    sheet->body()->addWidget(m_ring, 1);
    const auto centred = [&](const QString &text, KioskText role, Tone tone) {
        TextLabel *label = kioskLabel(scale(), text, role, tone);
        label->setAlignment(Qt::AlignCenter);
        sheet->body()->addWidget(label);
    };
    centred(tr("Then this screen is cleared: your plate, your name and all you typed."), KioskText::Heading,
            Tone::Normal);
    centred(tr("A tone sounds every 10 seconds. Your page is hidden while this shows."), KioskText::Small, Tone::Quiet);
    addInfo(sheet, 1);
    TouchKey *more = addChoice(u"moreTime"_s, tr("I Need More Time"), tr("2 more minutes, as often as you like"),
                               KioskGlyph::Clock, [this] { Q_EMIT moreTimeWanted(); });
    more->setLook(TouchKey::Look::Primary);
    setFirstFocus(more);
    addChoice(u"clearNow"_s, tr("Finish and Clear Now"), {}, KioskGlyph::Finish,
              [this] { this->room().ways.finish(); });
    tellLeft(left);
}

void KioskWarningPage::tellLeft(int left)
{
    m_ring->setLeft(left);
}

void KioskWarningPage::takeScan(const QString &) { }

KioskAwayPage::KioskAwayPage(KioskRoom &room)
    : KioskPage(room, u"awayPage"_s)
{
    setBack(false);
    setFinish(false);
    setTitle(tr("This kiosk has to rest for a moment"));
    setLead(tr("The office cannot be reached from here. It tries again by itself."));
    addWhomToAsk();
}

void KioskAwayPage::takeScan(const QString &) { }

} // namespace parkdesk
