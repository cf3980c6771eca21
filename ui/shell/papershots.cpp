// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/papershots.h"

#include "tariff/engine.h"
#include "tariff/format.h"
#include "tariff/starter.h"
#include "ui/shared/printing/paperwords.h"
#include "ui/shell/loginpage.h"
#include "ui/shell/startpage.h"

#include <QDir>
#include <QImage>
#include <QPainter>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr Instant cameIn {1795232400000}; // Saturday 21 November 2026, 09:10 in Kolkata
constexpr Instant wentOut {1795250100000};

PaperFacts sampleFacts()
{
    PaperFacts facts;
    facts.stay.ticket = TicketCode::forCommand(QUuid(u"{6f1c8d8e-3a52-4c0e-9c55-2f0f9d6a7b11}"_s), 0);
    facts.stay.enteredAt = cameIn;
    facts.stay.paidUntil = wentOut + minutes(16);
    facts.lot.name = u"City North"_s;
    facts.lot.address = u"14 Residency Road, Bengaluru 560025"_s;
    facts.lot.phone = u"080 4100 2200"_s;
    if (const auto zone = ZoneRules::forZone("Asia/Kolkata"))
        facts.lot.zone = *zone;
    facts.lot.currency = Currency::fromCode(u"INR"_s).value_or(Currency());
    facts.issuer = {u"Northside Parking LLP"_s, {}, u"29AAKFN4821C1Z6"_s, {}};
    facts.vehicleType = u"car"_s;
    facts.plate = u"KA01AB1234"_s;
    facts.spot = u"A-12"_s;
    facts.clerk = u"Asha M."_s;
    return facts;
}

std::shared_ptr<const Tariff> sampleSign(Currency currency)
{
    const Money hour(4000, currency);
    const Money half(2000, currency);
    const Money day(20'000, currency);
    const auto text =
        starterTariff(StarterKind::FirstHourThenHalfHours, currency, {hour, half, Money(10'000, currency), day, day});
    const auto tariff = text ? parseTariff(*text) : Result<Tariff>(fail(text.error()));
    return tariff ? std::make_shared<const Tariff>(*tariff) : nullptr;
}

TicketPaper::Answer sampleTicket()
{
    TicketPaper::Answer answer;
    static_cast<PaperFacts &>(answer) = sampleFacts();
    answer.tariff = sampleSign(answer.lot.currency);
    answer.asOf = cameIn;
    return answer;
}

ReceiptPaper::Answer sampleReceipt()
{
    ReceiptPaper::Answer answer;
    static_cast<PaperFacts &>(answer) = sampleFacts();
    const Currency currency = answer.lot.currency;
    answer.number = u"D2-2026-004128"_s;
    answer.takenAt = wentOut;
    answer.desk = u"Desk 2"_s;
    answer.takenBy = u"Asha M."_s;
    answer.span = {cameIn, wentOut};
    Question question;
    question.entry = cameIn;
    question.exit = wentOut;
    question.vehicle = u"car"_s;
    if (const auto sign = sampleSign(currency))
        answer.charge = quote(*sign, question, *answer.lot.zone).value_or(Charge {});
    answer.paidBefore = Money(0, currency);
    answer.amount = answer.charge.amount;
    answer.method = u"cash"_s;
    answer.tendered = Money(50'000, currency);
    answer.change = Money(50'000 - answer.amount.minor(), currency);
    const Money tax(answer.amount.minor() * 18 / 118, currency);
    answer.taxes = {{180'000, Money(answer.amount.minor() - tax.minor(), currency), tax}};
    return answer;
}

void shoot(const QString &file, const Slip &slip)
{
    QImage image(slip.paperSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    slip.paintPaper(painter);
    painter.end();
    image.save(file);
}

} // namespace

void shootPapers(const QString &directory, const QString &look)
{
    const auto file = [&](const QString &name) {
        return QDir(directory).filePath(u"paper-%1-%2.png"_s.arg(name, look));
    };
    TicketPaper::Answer ticket = sampleTicket();
    shoot(file(u"ticket"_s), ticketPaper(ticket));
    TicketPaper::Answer free = ticket;
    free.spot.clear();
    free.plate.clear();
    free.vehicleType = u"cycle"_s;
    shoot(file(u"ticket-free-choice"_s), ticketPaper(free));
    ticket.stay.enteredAt.reset();
    ticket.stay.booked = TimeSpan {wentOut + hours(20), wentOut + hours(24)};
    shoot(file(u"booking"_s), ticketPaper(ticket));
    const ReceiptPaper::Answer receipt = sampleReceipt();
    shoot(file(u"receipt"_s), receiptPaper(receipt));
    shoot(file(u"copy"_s), receiptPaper(receipt, copyMark(receipt, wentOut + minutes(3))));
    shoot(file(u"queue"_s), queuePaper({ticket.lot, 3, u"KA19P4456"_s, u"car"_s, wentOut + hours(4)}));
}

void shootDemo(const QString &directory, const QString &look)
{
    const auto grab = [&](QWidget &page, const QString &name) {
        page.resize(1366, 768);
        page.grab().save(QDir(directory).filePath(u"%1-demo-%2.png"_s.arg(name, look)));
    };
    LoginPage login;
    DoorSign sign;
    sign.desks = {{DeskId {1}, u"Desk 1"_s, LotId {1}, u"City North"_s},
                  {DeskId {2}, u"Booth"_s, LotId {2}, u"Lake View"_s}};
    login.offer(sign, {}, {}, u"Demo town, this computer"_s);
    login.offerDemo(
        {{u"asha"_s, u"Asha M."_s, {Role::Attendant}, false, u"tulip-ferry-82-moss"_s},
         {u"ben"_s, u"Ben T."_s, {Role::Attendant}, false, u"sail-copper-35-plum"_s},
         {u"chitra"_s, u"Chitra R."_s, {Role::Attendant, Role::Manager}, false, u"amber-canal-17-reed"_s},
         {u"meera"_s, u"Meera S."_s, {Role::Attendant, Role::Manager, Role::Admin}, true, u"cedar-lantern-40-dune"_s}});
    grab(login, u"login"_s);
    StartPage start;
    start.showBuilding();
    start.setProgress(62);
    grab(start, u"start"_s);
}

} // namespace parkdesk
