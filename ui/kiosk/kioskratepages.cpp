// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskratepages.h"

#include "domain/support.h"
#include "services/kiosk/kioskrate.h"
#include "ui/kiosk/kiosksteplists.h"
#include "ui/kiosk/kioskwords.h"

#include <QHBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRatingWords = 300;
constexpr double starMm = 44;
constexpr double lowStarMm = 26;

} // namespace

KioskRatePage::KioskRatePage(KioskRoom &room)
    : KioskPage(room, u"ratePage"_s)
{
    setSteps(rateSteps(), 0);
    setBack(false); // to leave it out leads there as well
    setTitle(tr("How was your visit?"));
    if (!room.visit.stay)
        return;
    const KioskStay &stay = *room.visit.stay;
    setLead(
        tr("%1, %2", "lot, time").arg(stay.lotName, kioskDayAndTime(stay.enteredAt.value_or(stay.until), stay.zone)));
    addText(tr("One star is bad, five are very good."), KioskText::Body, Tone::Quiet);
    addStars();
    TouchKey *skip = setNext(tr("Skip"), [this] { this->room().ways.back(); });
    skip->setLook(TouchKey::Look::Plain);
}

void KioskRatePage::addStars()
{
    auto *stars = new QWidget;
    auto *row = new QHBoxLayout(stars);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scale().mm(3));
    const double side = isLow() ? lowStarMm : starMm;
    for (int i = 1; i <= mostStars; ++i) {
        auto *key = new TouchKey(scale(), u"stars-%1"_s.arg(i), {});
        key->setAccessibleName(tr("%1 of 5 stars").arg(i));
        key->setGlyph(i <= visit().stars ? KioskGlyph::Star : KioskGlyph::StarEmpty);
        key->setKeySize(side, side);
        connect(key, &TouchKey::clicked, this, [this, i] {
            visit().stars = i;
            room().ways.go(KioskView::RateWords);
        });
        row->addWidget(key);
        if (i == mostStars)
            setFirstFocus(key);
    }
    setKeys(stars);
}

KioskRateWordsPage::KioskRateWordsPage(KioskRoom &room)
    : KioskTypePage(room, u"rateWordsPage"_s,
                    {KioskField::Kind::Lines, KioskPad::Kind::Words, &KioskVisit::words, longestRatingWords})
{
    setSteps(rateSteps(), 1);
    setTitle(tr("%1 of 5 stars. Thank you!").arg(room.visit.stars));
    setLead(tr("Would you like to say why? The office reads it."));
    addField(tr("Your words"));
    m_go = setNext(tr("Send"), [this] { send(); });
    KioskRateWordsPage::onEdited();
}

/// What was begun here is not lost by a ticket that comes near the reader.
void KioskRateWordsPage::takeScan(const QString &) { }

QString KioskRateWordsPage::accepted(const QString &text) const
{
    return nextOfSentence(room().visit.words, text);
}

void KioskRateWordsPage::onEdited()
{
    m_go->setWords(value().trimmed().isEmpty() ? tr("Skip and Send") : tr("Send"));
}

void KioskRateWordsPage::send()
{
    if (!visit().stay)
        return;
    const KioskRate::Command command {visit().driver, visit().stay->stay, visit().stars, value()};
    run<KioskRate>(m_number, command,
                   [this](const KioskRate::Outcome &) {
                       visit().words.clear();
                       KioskThanks thanks;
                       thanks.what = KioskThanks::What::Rated;
                       thank(thanks);
                   },
                   {{u"text"_s, command.text}});
}

} // namespace parkdesk
