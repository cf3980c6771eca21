// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskaskpages.h"

#include "services/kiosk/kioskaskforhelp.h"
#include "ui/kiosk/kiosksteplists.h"
#include "ui/kiosk/kioskwords.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestHelpWords = 300;
constexpr int longestContact = 120;

/// Says which stay it is about, when they came from it and it is theirs.
void nameStay(const KioskVisit &visit, KioskAskForHelp::Command &command)
{
    if (!visit.way.contains(KioskView::Stay))
        return;
    if (!visit.isLoggedIn())
        command.code = visit.key.code;
    else if (visit.owns(visit.key.stay))
        command.stay = visit.key.stay;
}

} // namespace

KioskAskPage::KioskAskPage(KioskRoom &room)
    : KioskPage(room, u"askPage"_s)
{
    setSteps(askSteps(), 0);
    setTitle(tr("What is it about?"));
    offer(TicketCategory::Question, tr("A Question"), {});
    offer(TicketCategory::Damage, tr("Damage"), tr("to a vehicle or to the lot"));
    offer(TicketCategory::LostProperty, tr("Something Lost"), tr("or found"));
    offer(TicketCategory::KeysHeld, tr("Keys"), tr("that the office keeps"));
    offer(TicketCategory::Complaint, tr("A Complaint"), {});
}

void KioskAskPage::offer(TicketCategory category, const QString &text, const QString &detail)
{
    TouchKey *key =
        addChoice(u"about-"_s + ticketCategoryName(category), text, detail, KioskGlyph::None, [this, category] {
            visit().category = category;
            room().ways.go(KioskView::AskWords);
        });
    if (category == TicketCategory::Question)
        setFirstFocus(key);
}

KioskAskWordsPage::KioskAskWordsPage(KioskRoom &room)
    : KioskTypePage(room, u"askWordsPage"_s,
                    {KioskField::Kind::Lines, KioskPad::Kind::Words, &KioskVisit::words, longestHelpWords})
{
    setSteps(askSteps(), 1);
    setTitle(tr("What should the office know?"));
    addField(tr("Your words"));
    m_go = setNext(tr("Next"), [this] { this->room().ways.go(KioskView::AskContact); });
    KioskAskWordsPage::onEdited();
}

/// What was begun here is not lost by a ticket that comes near the reader.
void KioskAskWordsPage::takeScan(const QString &) { }

QString KioskAskWordsPage::accepted(const QString &text) const
{
    return nextOfSentence(room().visit.words, text);
}

void KioskAskWordsPage::onEdited()
{
    m_go->setEnabled(!value().trimmed().isEmpty());
}

KioskAskContactPage::KioskAskContactPage(KioskRoom &room)
    : KioskTypePage(room, u"askContactPage"_s,
                    {KioskField::Kind::Words, KioskPad::Kind::Mail, &KioskVisit::contact, longestContact})
{
    setSteps(askSteps(), 2);
    setTitle(tr("Where does the answer go?"));
    setLead(tr("To a mail address or a phone number. Leave it empty to ask at the desk."));
    addField(tr("Mail address or phone number"), u"name@example.org"_s);
    setNext(tr("Send"), [this] { send(); });
}

void KioskAskContactPage::takeScan(const QString &) { }

QString KioskAskContactPage::accepted(const QString &text) const
{
    return text.at(0).isSpace() ? QString() : text.toLower();
}

void KioskAskContactPage::send()
{
    KioskAskForHelp::Command command;
    command.driver = visit().driver;
    nameStay(visit(), command);
    command.category = visit().category;
    command.text = visit().words;
    command.contact = value();
    command.language = kioskLanguage();
    run<KioskAskForHelp>(m_number, command,
                         [this](const KioskAskForHelp::Outcome &outcome) {
                             visit().words.clear();
                             visit().contact.clear();
                             KioskThanks thanks;
                             thanks.what = KioskThanks::What::Asked;
                             thanks.number = supportNumberText(outcome.number);
                             thank(thanks);
                         },
                         {{u"text"_s, command.text}, {u"contact"_s, command.contact}});
}

} // namespace parkdesk
