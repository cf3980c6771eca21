// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskwhenpage.h"

#include "services/kiosk/kioskreserve.h"
#include "ui/kiosk/kioskpanel.h"
#include "ui/kiosk/kiosksteplists.h"
#include "ui/kiosk/kioskwords.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"

#include <QHBoxLayout>

#include <algorithm>
#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 msPerMinute = 60'000;
constexpr qint64 stepMinutes = 30;
constexpr qint64 minutesPerDay = 1440;
constexpr qint64 mostDaysAhead = 90;
/// What people park for; in between nobody chooses.
constexpr std::array<Duration, 10> lengths {minutes(30), hours(1), hours(2),  hours(3),  hours(4),
                                            hours(6),    hours(8), hours(12), hours(24), hours(48)};

} // namespace

KioskWhenPage::KioskWhenPage(KioskRoom &room)
    : KioskPage(room, u"whenPage"_s)
{
    setSteps(bookSteps(), 2);
    setTitle(tr("When?"));
    if (!room.visit.place)
        return;
    setLead(tr("%1, plate %2").arg(room.visit.place->name, leftToRight(groupedPlate(room.visit.plate))));
    if (room.visit.from.ms == 0)
        beginAtNextHour();
    auto *sheet = new KioskPanel(scale());
    TextLabel *price = kioskLabel(scale(), {}, KioskText::Heading);
    price->setObjectName(u"offer"_s);
    m_price = price;
    sheet->body()->addWidget(price);
    addInfo(sheet);
    auto *steppers = new QWidget;
    auto *column = new QVBoxLayout(steppers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scale().mm(3));
    column->addWidget(makeStepper({u"day"_s, tr("Day"), [this](int by) { step(by * minutesPerDay); }}, m_day));
    column->addWidget(makeStepper({u"time"_s, tr("Time"), [this](int by) { step(by * stepMinutes); }}, m_time));
    column->addWidget(makeStepper({u"length"_s, tr("How long"), [this](int by) { stepLength(by); }}, m_length));
    setKeys(steppers);
    m_book = setNext(tr("Book"), [this] { book(); });
    m_book->setGlyph(KioskGlyph::Tick);
    tellTimes();
}

QWidget *KioskWhenPage::makeStepper(const Stepper &stepper, QLabel *&value)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(scale().mm(4));
    TextLabel *title = kioskLabel(scale(), stepper.title, KioskText::Body, Tone::Quiet);
    row->addWidget(title, 2);
    TextLabel *shown = kioskLabel(scale(), {}, KioskText::Heading);
    shown->setObjectName(stepper.name);
    shown->setAlignment(Qt::AlignCenter);
    const double high = isLow() ? KioskScale::keyMm : 26;
    for (const int by : {-1, 1}) {
        auto *key = new TouchKey(scale(), stepper.name + (by < 0 ? u"Less"_s : u"More"_s), by < 0 ? u"–"_s : u"+"_s);
        key->setAccessibleName(by < 0 ? tr("%1: less").arg(stepper.title) : tr("%1: more").arg(stepper.title));
        key->setKeySize(32, high);
        key->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(key, &TouchKey::clicked, this, [step = stepper.step, by] { step(by); });
        row->addWidget(key);
        if (by < 0)
            row->addWidget(shown, 4);
    }
    value = shown;
    return box;
}

void KioskWhenPage::beginAtNextHour()
{
    const LocalTime now = visit().place->zone->toLocal(office().clock().now());
    const qint64 step = stepMinutes * msPerMinute;
    visit().from = {(now.ms / step + 1) * step};
}

TimeSpan KioskWhenPage::span() const
{
    const KioskVisit &now = room().visit;
    const Instant from = now.place->zone->instantOfRule(now.from);
    return {from, from + now.length};
}

void KioskWhenPage::step(qint64 minutesLater)
{
    const LocalTime now = visit().place->zone->toLocal(office().clock().now());
    const LocalTime wanted {visit().from.ms + minutesLater * msPerMinute};
    const LocalTime latest {now.ms + mostDaysAhead * LocalTime::msPerDay};
    if (wanted > latest)
        return;
    if (wanted <= now)
        beginAtNextHour();
    else
        visit().from = wanted;
    tellTimes();
}

void KioskWhenPage::stepLength(int by)
{
    auto at = std::lower_bound(lengths.begin(), lengths.end(), visit().length);
    if (by > 0 && at != lengths.end() && at + 1 != lengths.end())
        ++at;
    else if (by < 0 && at != lengths.begin())
        --at;
    if (at != lengths.end())
        visit().length = *at;
    tellTimes();
}

void KioskWhenPage::tellTimes()
{
    const TimeSpan when = span();
    const ZoneRules &zone = *visit().place->zone;
    m_day->setText(dayText(when.from, zone));
    m_time->setText(timeText(when.from, zone));
    m_length->setText(durationText(visit().length));
    ask();
}

void KioskWhenPage::ask()
{
    const int asked = ++m_asked;
    m_book->setEnabled(false);
    m_price->setText(tr("until %1").arg(kioskDayAndTime(span().until, visit().place->zone)));
    const KioskOffer::Question question {visit().place->lot, visit().vehicleType, span()};
    office().read<KioskOffer>(question).then(this, [this, asked](const Result<KioskOffer::Answer> &offer) {
        if (isGone())
            return;
        if (asked != m_asked)
            return; // another time by now
        if (!offer)
            return sayError(offer.error());
        m_amount = offer->price;
        const QString until = kioskDayAndTime(span().until, visit().place->zone);
        if (!offer->anyFree) {
            m_price->setText(tr("until %1: nothing is free then").arg(until));
            return;
        }
        m_price->setText(offer->price
                             ? tr("until %1, %2", "time, price").arg(until, leftToRight(moneyText(*offer->price)))
                             : tr("until %1, the price is told at the exit").arg(until));
        m_book->setEnabled(true);
        m_book->setDetail(offer->price ? leftToRight(moneyText(*offer->price)) : QString());
    });
}

void KioskWhenPage::book()
{
    KioskReserve::Command command;
    command.driver = visit().driver;
    command.lot = visit().place->lot;
    command.from = span().from;
    command.until = span().until;
    command.plate = visit().plate;
    command.vehicleType = visit().vehicleType;
    // The price of what is booked; times may be stepped on meanwhile.
    run<KioskReserve>(m_number, command, [this, amount = m_amount](const KioskReserve::Outcome &outcome) {
        KioskThanks thanks;
        thanks.what = KioskThanks::What::Booked;
        thanks.spot = outcome.spot;
        thanks.code = outcome.ticket;
        thanks.lotName = visit().place->name;
        thanks.zone = visit().place->zone;
        thanks.at = outcome.booked.from;
        thanks.bookedUntil = outcome.booked.until;
        thanks.amount = amount;
        visit().from = {};
        thank(thanks);
    });
}

} // namespace parkdesk
