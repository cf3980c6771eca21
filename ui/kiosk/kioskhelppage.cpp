// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskhelppage.h"

#include "ui/kiosk/kioskpanel.h"
#include "ui/shared/platetext.h"

#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLeaveText = 80;

} // namespace

KioskHelpPage::KioskHelpPage(KioskRoom &room)
    : KioskPage(room, u"helpPage"_s)
{
    setTitle(tr("How can we help?"));
    auto *sheet = new KioskPanel(scale());
    sheet->setTone(Tone::Quiet);
    const QString phone = room.start ? room.start->place.phone : QString();
    if (phone.isEmpty()) {
        sheet->body()->addWidget(kioskLabel(scale(), tr("Please come to the desk of this lot."), KioskText::Heading));
    } else {
        sheet->body()->addWidget(kioskLabel(scale(), tr("Call the office"), KioskText::Body));
        TextLabel *number = kioskLabel(scale(), leftToRight(phone), KioskText::Title);
        number->setObjectName(u"officePhone"_s);
        sheet->body()->addWidget(number);
    }
    addInfo(sheet);
    addText(tr("Aa makes the words larger. The half circle makes them stand out more. The arrow brings all keys within "
               "reach of a wheelchair. Finish clears everything that you typed."));
    addText(tr("Cards are taken here. Cash is taken at the desk."), KioskText::Body, Tone::Quiet);
    TouchKey *write = addChoice(u"writeOffice"_s, tr("Write to the Office"), tr("three steps, an answer later"),
                                KioskGlyph::Mail, [this] { openAsk(); });
    setFirstFocus(write);
}

KioskLeavePage::KioskLeavePage(KioskRoom &room)
    : KioskTypePage(room, u"leavePage"_s,
                    {KioskField::Kind::Secret, KioskPad::Kind::Secret, &KioskVisit::password, longestLeaveText})
{
    setTitle(tr("Close the kiosk"));
    setLead(room.visit.name.isEmpty() ? tr("The login of somebody who manages the office.") : tr("Their password."));
    addField(tr("Login, then password"));
    setNext(tr("Next"), [this] { goOn(); });
}

void KioskLeavePage::takeScan(const QString &) { }

void KioskLeavePage::goOn()
{
    if (visit().name.isEmpty()) {
        visit().name = value();
        value().clear();
        return room().ways.rebuild();
    }
    setBusy(true);
    room().ways.tryToLeave(visit().name, value());
}

} // namespace parkdesk
