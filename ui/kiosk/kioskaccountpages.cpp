// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskaccountpages.h"

#include "services/drivers/provedrivermail.h"
#include "services/drivers/senddrivercode.h"
#include "ui/kiosk/kiosksteplists.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/shared/platetext.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;
constexpr int longestMail = 120;
constexpr int codeDigits = 6;
constexpr int longestPassword = 60;

} // namespace

KioskAccountPage::KioskAccountPage(KioskRoom &room)
    : KioskPage(room, u"accountPage"_s)
{
    setTitle(tr("Do you have an account with us?"));
    if (!room.visit.way.isEmpty() && room.visit.way.last() == KioskView::Lots)
        addText(tr("Log in or register first: your booking needs a name."), KioskText::Strong);
    const bool mails = !room.start || room.start->sendsMail;
    if (!mails) {
        addText(tr("Accounts cannot be opened here now. Hold your driver card to the reader, or ask the office."));
        return;
    }
    setLead(tr("We send a code to your mail address; have your phone at hand. A driver card can be held to the reader "
               "at once."));
    TouchKey *logIn = addChoice(u"logIn"_s, tr("Yes, Log In"), tr("mail address and code"), KioskGlyph::Person,
                                [this] { begin(KioskErrand::LogIn); });
    setFirstFocus(logIn);
    addChoice(u"register"_s, tr("No, Register"), tr("five steps, three minutes"), KioskGlyph::Mail,
              [this] { begin(KioskErrand::Join); });
    addText(tr("With an account you book ahead, stay longer from here and see your visits."), KioskText::Body,
            Tone::Quiet);
}

void KioskAccountPage::begin(KioskErrand errand)
{
    visit().errand = errand;
    room().ways.go(errand == KioskErrand::Join ? KioskView::Name : KioskView::Mail);
}

KioskNamePage::KioskNamePage(KioskRoom &room)
    : KioskTypePage(room, u"namePage"_s,
                    {KioskField::Kind::Words, KioskPad::Kind::Name, &KioskVisit::name, longestName})
{
    setSteps(joinSteps(), 0);
    setTitle(tr("What is your name?"));
    addField(tr("Name"));
    m_go = setNext(tr("Next"), [this] { this->room().ways.go(KioskView::Mail); });
    KioskNamePage::onEdited();
}

QString KioskNamePage::accepted(const QString &text) const
{
    const QString &before = room().visit.name;
    const bool begins = before.isEmpty() || before.back() == u' ' || before.back() == u'-' || before.back() == u'\'';
    if (text == u" "_s)
        return begins ? QString() : text;
    // The keys show capitals; a name has them where its words begin.
    return begins ? text.toUpper() : text.toLower();
}

void KioskNamePage::onEdited()
{
    m_go->setEnabled(!value().trimmed().isEmpty());
}

KioskMailPage::KioskMailPage(KioskRoom &room)
    : KioskTypePage(room, u"mailPage"_s,
                    {KioskField::Kind::Words, KioskPad::Kind::Mail, &KioskVisit::mail, longestMail})
{
    const bool joins = room.visit.errand == KioskErrand::Join;
    setSteps(joins ? joinSteps() : logInSteps(), joins ? 1 : 0);
    setTitle(tr("What is your mail address?"));
    setLead(tr("A code with six digits goes there."));
    addField(tr("Mail address"), u"name@example.org"_s);
    m_go = setNext(tr("Send the Code"), [this] { send(); });
    KioskMailPage::onEdited();
}

QString KioskMailPage::accepted(const QString &text) const
{
    return text.at(0).isSpace() ? QString() : text.toLower();
}

void KioskMailPage::onEdited()
{
    const qsizetype at = value().indexOf(u'@');
    m_go->setEnabled(at > 0 && value().indexOf(u'.', at) > at + 1);
}

void KioskMailPage::send()
{
    SendDriverCode::Command command;
    command.purpose = visit().errand == KioskErrand::Join ? CodePurpose::Join : CodePurpose::LogIn;
    command.mail = value();
    command.language = kioskLanguage();
    await(office().run<SendDriverCode>(QUuid::createUuid(), command),
          [this](const Result<SendDriverCode::Outcome> &outcome) {
              // One that was sent a moment ago is as good.
              if (!outcome && outcome.error().code != ErrorCode::CodeTooSoon)
                  return refuse(outcome.error());
              visit().mailCode.clear();
              room().ways.go(KioskView::MailCode);
          });
}

KioskMailCodePage::KioskMailCodePage(KioskRoom &room)
    : KioskTypePage(room, u"mailCodePage"_s,
                    {KioskField::Kind::Code, KioskPad::Kind::Digits, &KioskVisit::mailCode, codeDigits})
{
    const bool joins = room.visit.errand == KioskErrand::Join;
    setSteps(joins ? joinSteps() : logInSteps(), joins ? 2 : 1);
    setTitle(tr("Type the code from the mail"));
    setLead(
        tr("It went to %1. It may take a minute; look among unwanted mail as well.").arg(leftToRight(room.visit.mail)));
    addField(tr("Code"), u"123456"_s);
    if (!joins)
        addChoice(u"havePassword"_s,
                  room.visit.password.isEmpty() ? tr("My Account Has a Password") : tr("Password Typed"), {},
                  KioskGlyph::Keyboard, [this] {
                      visit().password.clear(); // nobody sees what to mend in dots
                      this->room().ways.go(KioskView::Password);
                  });
    m_go = setNext(tr("Next"), [this] { goOn(); });
    KioskMailCodePage::onEdited();
}

QString KioskMailCodePage::accepted(const QString &text) const
{
    return text.at(0).isDigit() ? text : QString();
}

void KioskMailCodePage::onEdited()
{
    m_go->setEnabled(value().size() == codeDigits);
}

void KioskMailCodePage::goOn()
{
    if (visit().errand == KioskErrand::Join)
        prove();
    else
        logIn();
}

void KioskMailCodePage::prove()
{
    awaitValue(office().run<ProveDriverMail>(QUuid::createUuid(), {CodePurpose::Join, visit().mail, value()}),
               [this](const ProveDriverMail::Outcome &outcome) {
                   if (outcome.refusal)
                       return refuse({*outcome.refusal, Field::Code, {}});
                   if (outcome.driver.isValid())
                       return refuse({ErrorCode::AlreadyExists, Field::Mail, {}});
                   visit().proof = outcome.code;
                   visit().plate.clear();
                   room().ways.go(KioskView::Plate);
               });
}

void KioskMailCodePage::logIn()
{
    DriverDoor::Knock knock;
    knock.mail = visit().mail;
    knock.code = value();
    knock.password = visit().password;
    awaitValue(room().gate.logInDriver(room().session, QUuid::createUuid(), knock),
               [this](const LogInDriver::Outcome &outcome) { openDriver(outcome.driver); });
}

KioskPasswordPage::KioskPasswordPage(KioskRoom &room)
    : KioskTypePage(room, u"passwordPage"_s,
                    {KioskField::Kind::Secret, KioskPad::Kind::Secret, &KioskVisit::password, longestPassword})
{
    setSteps(logInSteps(), 1);
    setTitle(tr("Type the password of your account"));
    addField(tr("Password"));
    setNext(tr("Next"), [this] { this->room().ways.back(); });
}

} // namespace parkdesk
