// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskhelppage.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestLeaveText = 80;
constexpr int longestFactorCode = 20; // a recovery code with blanks

/// One thing after the other, on one keyboard.
KioskTypePage::Shape leaveShape(const KioskVisit &visit)
{
    if (visit.needsCode)
        return {KioskField::Kind::Words, KioskPad::Kind::Secret, &KioskVisit::code, longestFactorCode};
    return {KioskField::Kind::Secret, KioskPad::Kind::Secret, &KioskVisit::password, longestLeaveText};
}

} // namespace

KioskHelpPage::KioskHelpPage(KioskRoom &room)
    : KioskPage(room, u"helpPage"_s)
{
    setTitle(tr("How can we help?"));
    addWhomToAsk();
    addText(tr("Aa makes the words larger. The half circle makes them stand out more. The arrow brings all keys within "
               "reach of a wheelchair. Finish clears everything that you typed."));
    addText(tr("Cards are taken here. Cash is taken at the desk."), KioskText::Body, Tone::Quiet);
    TouchKey *write = addChoice(u"writeOffice"_s, tr("Write to the Office"), tr("three steps, an answer later"),
                                KioskGlyph::Mail, [this] { openAsk(); });
    setFirstFocus(write);
}

KioskLeavePage::KioskLeavePage(KioskRoom &room)
    : KioskTypePage(room, u"leavePage"_s, leaveShape(room.visit))
{
    setTitle(tr("Close the kiosk"));
    if (room.visit.name.isEmpty()) {
        setLead(tr("The login of somebody who manages the office."));
        addField(tr("Login"));
    } else if (!room.visit.needsCode) {
        setLead(tr("Their password."));
        addField(tr("Password"));
    } else {
        setLead(tr("The code of their authenticator app: six digits. Without the app, one of their recovery codes."));
        addField(tr("Code"));
    }
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
    if (visit().needsCode && value().trimmed().isEmpty())
        return refuse({ErrorCode::Required, Field::Code, {}});
    setBusy(true);
    room().ways.tryToLeave(visit().name, visit().password, visit().code.trimmed());
}

void KioskLeavePage::refuseLeave(const Error &error)
{
    if (error.code == ErrorCode::SecondFactorNeeded) {
        visit().needsCode = true;
        return room().ways.rebuild();
    }
    // No code is good twice, and nobody sees what to mend in dots.
    value().clear();
    field().setText({});
    refuse(error);
}

} // namespace parkdesk
