// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/bigledger.h"

#include "domain/dates.h"
#include "domain/plate.h"
#include "domain/ticketcode.h"
#include "services/cash/receiptnumber.h"
#include "storage/query.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Pieces of compact JSON, numbers and plain words, one after the other.
class Pieces {
public:
    Pieces() { m_text.reserve(256); }
    Pieces &operator<<(const char *text)
    {
        m_text += text;
        return *this;
    }
    Pieces &operator<<(const QByteArray &text)
    {
        m_text += text;
        return *this;
    }
    Pieces &operator<<(const QString &text)
    {
        m_text += text.toUtf8();
        return *this;
    }
    Pieces &operator<<(qint64 number)
    {
        m_text += QByteArray::number(number);
        return *this;
    }
    Pieces &operator<<(Instant at) { return *this << at.ms; }
    Pieces &operator<<(StayId id) { return *this << id.value; }
    Pieces &operator<<(SpotId id) { return *this << id.value; }
    Pieces &operator<<(const TimeSpan &span)
    {
        return *this << R"({"from":)" << span.from << R"(,"until":)" << span.until << "}";
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_text;
};

constexpr qint64 morningEnds = qint64 {14} * 3'600'000;

QByteArray hexOf(quint64 number)
{
    return QByteArray::number(number, 16).rightJustified(16, '0');
}

/// Plates of the size that is needed, each once: a number becomes another one of a range that is prime to the step.
QString plateOf(qint64 vehicle)
{
    static const QString letters = u"ABCDEFGHJKLMNPRSTUVWXYZ"_s;
    static const QStringList districts {u"KA 01"_s, u"KA 03"_s, u"KA 04"_s, u"KA 05"_s, u"KA 19"_s,
                                        u"KA 51"_s, u"KA 53"_s, u"TN 09"_s, u"MH 12"_s, u"AP 31"_s};
    constexpr qint64 range = qint64 {10} * 23 * 23 * 9999;
    qint64 at = vehicle * 32'416'190'071 % range;
    const qint64 number = at % 9999 + 1;
    at /= 9999;
    const QString series = QString(letters.at(at % 23)) + letters.at(at / 23 % 23);
    return u"%1 %2 %3"_s.arg(districts.at(at / 529), series).arg(number, 4, 10, QChar(u'0'));
}

} // namespace

BigLedger::BigLedger(Connection &connection, const Zone &zone, const QString &currency, quint64 seed)
    : m_connection(connection)
    , m_zone(zone)
    , m_currency(currency)
    , m_seed(seed)
    , m_numbers(seed ^ 0x5EED)
    , m_vehicles(connection, "fill_vehicle"_L1)
    , m_stays(connection, "fill_stay"_L1)
    , m_claims(connection, "fill_claim"_L1)
    , m_charges(connection, "fill_charge"_L1)
    , m_lines(connection, "fill_charge_line"_L1)
    , m_receipts(connection, "fill_receipt"_L1)
    , m_payments(connection, "fill_payment"_L1)
    , m_exceptions(connection, "fill_exception"_L1)
    , m_journal(connection, "fill_journal"_L1)
{
}

Done BigLedger::begin()
{
    Query query(m_connection, "fill_last_ids"_L1);
    TRY_DONE(query.runForRow());
    m_stay = query.number(1);
    m_claim = query.number(2);
    m_charge = query.number(3);
    m_receipt = query.number(4);
    m_payment = query.number(5);
    m_exception = query.number(6);
    m_deed = query.number(7);
    return {};
}

Done BigLedger::flush()
{
    for (FillTable *table :
         {&m_vehicles, &m_stays, &m_claims, &m_charges, &m_lines, &m_receipts, &m_payments, &m_exceptions, &m_journal})
        TRY_DONE(table->flush());
    return {};
}

Done BigLedger::addVehicle(qint64 id, VehicleTypeId type)
{
    const Plate plate = TRY(Plate::fromText(plateOf(id)));
    m_vehicles << id << plate.shown() << plate.normal() << plate.lookAlike() << type;
    return m_vehicles.endRow();
}

QString BigLedger::ticketOf(StayId stay) const
{
    // Both steps have an inverse within 50 bits, so that no two stays have one ticket.
    constexpr quint64 mask = (quint64 {1} << 50) - 1;
    quint64 number = (static_cast<quint64>(stay.value) + m_seed) * 0x9E3779B97F4A7C15ULL & mask;
    number ^= number >> 25;
    number = number * 0xBF58476D1CE4E5B9ULL & mask;
    return TicketCode::forNumber(number ^ (number >> 27)).stored();
}

Done BigLedger::addStay(const BigStay &stay)
{
    const auto how = stay.state == StayState::Left ? std::optional(static_cast<qint64>(stay.how)) : std::nullopt;
    m_stays << stay.id << stay.lot->lot.id << stay.type << stay.vehicle << 0 << stay.ticket << QString()
            << static_cast<qint64>(stay.state) << how;
    if (stay.booked)
        m_stays << stay.booked->from << stay.booked->until;
    else
        m_stays.absent().absent();
    m_stays << stay.bookedAt << stay.enteredAt << stay.leftAt << stay.paidUntil << stay.lot->tariff << stay.leftBy
            << stay.madeAt << stay.agreed << (stay.enteredAt ? *stay.enteredAt : stay.booked->from);
    TRY_DONE(m_stays.endRow());
    for (const BigStay::Claim &claim : stay.claims) {
        const bool parked = stay.state == StayState::Parked && &claim == &stay.claims.back();
        m_claims << claim.id << claim.spot->id << 0 << claim.span.from << claim.span.until << (claim.live ? 1 : 0)
                 << (parked ? 1 : 0) << u"stay"_s << stay.id;
        TRY_DONE(m_claims.endRow());
    }
    return {};
}

const BigLot::Clerk &BigLedger::clerkOf(const BigLot &lot, Instant at) const
{
    return lot.clerks[m_zone->toLocal(at).msOfDay() < morningEnds ? 0 : 1];
}

QByteArray BigLedger::money(qint64 minor) const
{
    return (Pieces() << R"({"currency":")" << m_currency << R"(","minor":)" << minor << "}").text();
}

Done BigLedger::journal(const Deed &deed, const QByteArray &outcome, const QByteArray &changes)
{
    const QByteArray first = hexOf(m_numbers.next());
    QByteArray second = hexOf(m_numbers.next());
    second[0] = "89ab"[second.at(0) % 4];
    const QByteArray uuid = first.first(8) + '-' + first.sliced(8, 4) + "-4" + first.sliced(13, 3) + '-'
        + second.first(4) + '-' + second.sliced(4);
    QByteArray hash;
    for (int word = 0; word < 4; ++word)
        hash += hexOf(m_numbers.next());
    const BigLot &lot = *deed.stay.lot;
    m_journal << ++m_deed << QString::fromLatin1(uuid + second.sliced(16)) << QString::fromLatin1(deed.kind)
              << QString::fromLatin1(hash);
    if (deed.byProgram)
        m_journal.absent().absent() << lot.lot.id;
    else
        m_journal << clerkOf(lot, deed.at).staff << lot.desk << lot.lot.id;
    if (deed.byProgram)
        m_journal.absent();
    else
        m_journal << deed.stay.id;
    m_journal << deed.at << QString::fromUtf8(outcome) << QString::fromUtf8(changes);
    return m_journal.endRow();
}

Done BigLedger::entered(const BigStay &stay)
{
    const BigStay::Claim &claim = stay.claims.back();
    const auto outcome = Pieces() << R"({"claimed":)" << claim.span
                                  << R"(,"larger":false,"overflow":false,"queue":null,"shortened":false,"spot":")"
                                  << claim.spot->label << R"(","stay":)" << stay.id << R"(,"ticket":")" << stay.ticket
                                  << R"(","type":")" << stay.typeCode << R"(","v":1})";
    const auto changes = Pieces() << "[[3," << stay.id << R"(,"created"],[4,)" << claim.id << R"(,"created"],[2,)"
                                  << claim.spot->id << R"(,"claimed_by",null,)" << stay.id << "]]";
    return journal({"enter", stay, stay.madeAt}, outcome.text(), changes.text());
}

Done BigLedger::reserved(const BigStay &stay)
{
    const BigStay::Claim &claim = stay.claims.back();
    const auto outcome = Pieces() << R"({"booked":)" << *stay.booked << R"(,"spot":")" << claim.spot->label
                                  << R"(","stay":)" << stay.id << R"(,"ticket":")" << stay.ticket << R"(","type":")"
                                  << stay.typeCode << R"(","v":1})";
    const auto changes = Pieces() << "[[3," << stay.id << R"(,"created"],[4,)" << claim.id << R"(,"created"],[2,)"
                                  << claim.spot->id << R"(,"claimed_by",null,)" << stay.id << "]]";
    return journal({"reserve", stay, stay.madeAt}, outcome.text(), changes.text());
}

Done BigLedger::arrived(const BigStay &stay, const TimeSpan &before)
{
    const BigStay::Claim &claim = stay.claims.back();
    const auto outcome = Pieces() << R"({"claimed":)" << claim.span << R"(,"moved":false,"spot":")" << claim.spot->label
                                  << R"(","stay":)" << stay.id << R"(,"ticket":")" << stay.ticket << R"(","v":1})";
    const auto changes = Pieces() << "[[3," << stay.id << R"(,"state","reserved","parked"],[4,)" << claim.id
                                  << R"(,"from",)" << before.from << "," << claim.span.from << "],[4," << claim.id
                                  << R"(,"until",)" << before.until << "," << claim.span.until << "],[2,"
                                  << claim.spot->id << R"(,"occupied_by",null,)" << stay.id << "]]";
    return journal({"arrive", stay, *stay.enteredAt}, outcome.text(), changes.text());
}

Done BigLedger::cancelled(const BigStay &stay, Instant now)
{
    const BigStay::Claim &claim = stay.claims.back();
    const auto outcome = Pieces() << R"({"stay":)" << stay.id << R"(,"v":1})";
    const auto changes = Pieces() << "[[4," << claim.id << R"(,"live",1,0],[4,)" << claim.id << R"(,"until",)"
                                  << stay.booked->until << "," << claim.span.until << "],[2," << claim.spot->id
                                  << R"(,"claimed_by",)" << stay.id << ",null],[3," << stay.id
                                  << R"(,"state","reserved","cancelled"]])";
    return journal({"cancel", stay, now}, outcome.text(), changes.text());
}

Done BigLedger::fell(const BigStay &stay, Instant until, Instant now)
{
    const BigStay::Claim &claim = stay.claims.back();
    const auto changes = Pieces() << "[[4," << claim.id << R"(,"until",)" << until << "," << now << "],[2,"
                                  << claim.spot->id << R"(,"claimed_by",)" << stay.id << ",null],[3," << stay.id
                                  << R"(,"state","reserved","no_show"]])";
    return journal(
        {"roll_claims", stay, now, true},
        R"({"displaced":0,"no_shows":1,"offered":0,"offers_expired":0,"replaced":0,"rolled":0,"unplaced":0,"v":1})",
        changes.text());
}

Done BigLedger::moved(const BigStay &stay, Instant until, Instant now)
{
    const BigStay::Claim &old = stay.claims.at(stay.claims.size() - 2);
    const BigStay::Claim &claim = stay.claims.back();
    const auto outcome = Pieces() << R"({"before":")" << old.spot->label << R"(","claimed":)" << claim.span
                                  << R"(,"replaced":0,"shortened":false,"spot":")" << claim.spot->label
                                  << R"(","stay":)" << stay.id << R"(,"v":1})";
    const auto changes = Pieces() << "[[4," << old.id << R"(,"until",)" << until << "," << now << "],[2,"
                                  << old.spot->id << R"(,"claimed_by",)" << stay.id << ",null],[4," << claim.id
                                  << R"(,"created"],[2,)" << claim.spot->id << R"(,"claimed_by",null,)" << stay.id
                                  << "]]";
    return journal({"move", stay, now}, outcome.text(), changes.text());
}

Result<qint64> BigLedger::addCharge(const BigStay &stay, const QString &purpose, Instant now)
{
    const BigCharge &charge = *stay.charged;
    m_charges << ++m_charge << stay.id << stay.lot->tariff << purpose << stay.chargedSpan.from << stay.chargedSpan.until
              << charge.amount << m_currency << charge.hash << charge.facts << now << stay.type << 0 << u""_s;
    TRY_DONE(m_charges.endRow());
    qint64 number = 0;
    for (const ChargeLine &line : *charge.lines) {
        m_lines << m_charge << ++number << line.ruleId << chargeLineKindName(line.kind) << line.window << line.units
                << line.unitPrice.minor() << line.amount.minor() << line.taxRate << line.taxAmount.minor();
        TRY_DONE(m_lines.endRow());
    }
    return m_charge;
}

Result<QString> BigLedger::addReceipt(const BigStay &stay, Instant now)
{
    const int year = dateOf(m_zone->toLocal(now).day()).year();
    const qint64 number = ++m_receiptNumbers[{stay.lot->desk.value, year}];
    m_receipts << ++m_receipt << stay.lot->lot.owner << stay.lot->desk << qint64 {year} << number << now;
    TRY_DONE(m_receipts.endRow());
    return receiptNumberText(stay.lot->deskCode, year, number);
}

QByteArray BigLedger::letOutChanges(const BigStay &stay, Instant until, Instant now) const
{
    const BigStay::Claim &claim = stay.claims.back();
    return (Pieces() << "[4," << claim.id << R"(,"until",)" << until << "," << now << "],[2," << claim.spot->id
                     << R"(,"claimed_by",)" << stay.id << ",null],[3," << stay.id << R"(,"state","parked",")"
                     << leftHowName(stay.how) << R"("])")
        .text();
}

Done BigLedger::paid(BigStay &stay, Instant now, bool leaves, Instant until, BigChance &chance)
{
    const qint64 charge = TRY(addCharge(stay, u"payment"_s, now));
    const QString receipt = TRY(addReceipt(stay, now));
    const qint64 due = stay.charged->amount;
    std::optional<qint64> tendered;
    std::optional<QString> reference;
    if (chance.inThousand(550)) {
        qint64 note = 100;
        while (note < due)
            note *= note % 3 == 1 ? 5 : 2; // 1, 5, 10, 50, 100 ...
        tendered = chance.inThousand(400) ? due : note;
    } else {
        reference = QString::number(chance.between(100'000, 999'999));
    }
    const BigLot::Clerk &clerk = clerkOf(*stay.lot, now);
    m_payments << ++m_payment << stay.id << 1 << charge << m_receipt << clerk.shift << stay.lot->desk << clerk.staff
               << (tendered ? u"cash"_s : u"card"_s) << due << stay.charged->tax << m_currency << tendered << reference
               << now;
    TRY_DONE(m_payments.endRow());
    stay.paidUntil = now + stay.lot->lot.exitGrace;
    if (leaves) {
        stay.how = LeftHow::Paid;
        stay.leftBy = TRY(addCharge(stay, u"exit"_s, now));
    }
    const auto outcome = Pieces() << R"({"amount":)" << money(due) << R"(,"change":)"
                                  << money(tendered.value_or(due) - due) << R"(,"left":)" << (leaves ? "true" : "false")
                                  << R"(,"paid_until":)" << *stay.paidUntil << R"(,"payment":)" << m_payment
                                  << R"(,"receipt":")" << receipt << R"(","stay":)" << stay.id << R"(,"v":1})";
    auto changes = Pieces() << "[[5," << m_payment << R"(,"created"],[3,)" << stay.id << R"(,"paid_until",null,)"
                            << *stay.paidUntil << "]";
    if (leaves)
        changes << "," << letOutChanges(stay, until, now);
    return journal({"pay", stay, now}, outcome.text(), (changes << "]").text());
}

Done BigLedger::left(BigStay &stay, Instant now, Instant until)
{
    const bool owing = stay.how == LeftHow::Owing;
    stay.leftBy = TRY(addCharge(stay, u"exit"_s, now));
    auto outcome = Pieces() << R"({"amount":)" << money(stay.charged->amount) << R"(,"how":)"
                            << static_cast<qint64>(stay.how) << R"(,"left_at":)" << now;
    if (owing) {
        outcome << R"(,"open":)" << money(stay.charged->amount);
        m_exceptions << ++m_exception << u"owing"_s << stay.id << u"Drove out behind another vehicle"_s
                     << clerkOf(*stay.lot, now).staff << now;
        TRY_DONE(m_exceptions.endRow());
    }
    outcome << R"(,"stay":)" << stay.id << R"(,"v":1})";
    const auto changes = Pieces() << "[" << letOutChanges(stay, until, now) << "]";
    return journal({owing ? "close" : "leave", stay, now}, outcome.text(), changes.text());
}

} // namespace parkdesk
