// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/sampleoffice.h"

#include "services/drivers/registerdriver.h"
#include "services/lots/applyplan.h"
#include "services/lots/readlotplan.h"
#include "services/staff/addstaff.h"
#include "services/staff/disablestaff.h"
#include "services/stays/bookingrulesdeeds.h"
#include "services/stays/entervehicle.h"
#include "services/stays/joinqueue.h"
#include "services/stays/leavestay.h"
#include "services/stays/paystay.h"
#include "services/stays/quotestay.h"
#include "services/stays/reservespot.h"
#include "services/stays/turnaway.h"
#include "tariff/starter.h"

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Saturday 21 November 2026, 14:05 in Kolkata.
constexpr Instant pictureTime {1795250100000};
constexpr Duration driverYear = hours(24 * 330);
constexpr int usualStays = 96;
constexpr int stays = 150;
constexpr int carSpots = 120;

DatabaseUrl inMemory()
{
    DatabaseUrl url;
    url.path = u":memory:"_s;
    return url;
}

AddLot::Command sampleLot()
{
    AddLot::Command lot;
    lot.name = u"City North"_s;
    lot.address = u"14 Residency Road, Bengaluru 560025"_s;
    lot.timezone = u"Asia/Kolkata"_s;
    lot.currency = u"INR"_s;
    lot.deskName = u"Desk 2"_s;
    lot.rows = {{u"{A..C}-{01..40}"_s, carSpots, {u"car"_s}, 1, {}},
                {u"T-{01..08}"_s, 8, {u"truck"_s}, 1, {}},
                {u"M-{01..40}"_s, 40, {u"bike"_s, u"scooty"_s}, 1, {}},
                {u"Y-{01..30}"_s, 30, {u"cycle"_s}, 1, {}}};
    return lot;
}

/// Where the \a at-th spot of \a letter lies, all in metres / 10: cars in double rows, the others beside them.
PlanBox sampleBox(QChar letter, int at)
{
    if (letter == u'T')
        return {58'300, 1'000 + at * 3'700, 3'500, 8'000, 900};
    if (letter == u'M')
        return {56'000 + at % 10 * 1'050, 33'500 + at / 10 * 2'600, 1'000, 2'500, 0};
    if (letter == u'Y')
        return {at * 1'700, 47'000, 600, 1'800, 0};
    const int block = letter.unicode() - u'A';
    return {at % 20 * 2'600 + at % 20 / 5 * 500, block * 16'000 + at / 20 * 5'100, 2'500, 5'000, 0};
}

void drawSample(LotPlan &plan)
{
    const QStringList names {u"A short stay"_s, u"B centre"_s, u"C all day"_s,
                             u"M two wheels"_s, u"T trucks"_s, u"Y cycles"_s};
    for (int i = 0; i < static_cast<int>(names.size()); ++i)
        plan.zones.append({{-1 - i}, names.at(i), {}, {}});
    QHash<QChar, int> counted;
    for (PlanSpot &spot : plan.spots) {
        const QChar letter = spot.label.at(0);
        const int at = counted[letter]++;
        spot.box = sampleBox(letter, at);
        for (const PlanZone &zone : qAsConst(plan.zones)) {
            if (zone.name.startsWith(letter))
                spot.zone = zone.id;
        }
        if (letter == u'A' && at % 20 == 19)
            spot.features = SpotFeature::Accessible;
        if (letter == u'C' && at > 36)
            spot.features = SpotFeature::Ev;
    }
    const LevelId level = plan.levels.first().id;
    const auto shape = [&](PlanShapeKind kind, const QList<PlanPoint> &points, const QString &text, int size) {
        plan.shapes.append({kind, level, points, text, size, 0});
    };
    shape(PlanShapeKind::Wall,
          {{-1'000, 12'000}, {-1'000, -800}, {68'000, -800}, {68'000, 50'000}, {-1'000, 50'000}, {-1'000, 30'000}}, {},
          300);
    for (const int y : {13'200, 29'200})
        shape(PlanShapeKind::Arrow, {{14'000, y}, {20'000, y}}, {}, 200);
    shape(PlanShapeKind::Arrow, {{40'000, 45'000}, {34'000, 45'000}}, {}, 200);
    shape(PlanShapeKind::Text, {{2'000, 14'000}}, u"Entry"_s, 1'200);
    shape(PlanShapeKind::Text, {{2'000, 30'000}}, u"Exit"_s, 1'200);
}

QByteArray sampleTariff()
{
    const Currency rupee = Currency::fromCode(u"INR"_s).value_or(Currency());
    const StarterAmounts amounts {Money(4000, rupee), Money(2000, rupee), Money(10'000, rupee), Money(20'000, rupee),
                                  Money(50'000, rupee)};
    return starterTariff(StarterKind::FirstHourThenHalfHours, rupee, amounts).value_or(QByteArray());
}

/// Cars have no price in it.
QByteArray tariffWithoutCars()
{
    return R"({"format":1,"name":{"en":"Trucks"},"currency":"INR","defaultTable":"all",
        "vehicles":{"car":{"available":false}},
        "rateTables":[{"id":"all","basis":"stay",
            "lines":[{"id":"hour","type":"incrementingRate","incrementPeriod":"PT1H","value":"20.00"}]}]})";
}

} // namespace

SampleOffice::SampleOffice(Filling filling, QObject *parent)
    : QObject(parent)
    , m_filling(filling)
    , m_passwords(SodiumPasswords::Cost::Least)
    , m_context(inMemory(), {}, m_clock, m_passwords)
    , m_random(7)
{
    m_clock.set(m_filling == Filling::Drivers ? pictureTime - driverYear : pictureTime - hours(8));
}

void SampleOffice::build()
{
    m_context.start().then(this, [this](const Done &started) {
        if (started)
            firstRun();
        else
            qFatal("the sample office cannot be opened");
    });
}

void SampleOffice::firstRun()
{
    FirstRun::Command form;
    form.operatorName = u"Lotus Parking"_s;
    form.operatorAddress = u"2 Cubbon Road, Bengaluru"_s;
    form.taxNumber = u"29ABCDE1234F1Z5"_s;
    form.ownerLogin = login;
    form.ownerName = u"Asha M."_s;
    form.lot = sampleLot();
    if (m_filling == Filling::Closed)
        form.lot->openingHours = u"Mo-Fr 06:00-22:00; Sa 06:00-14:00; Su 08:00-12:00"_s;
    form.tariff = m_filling == Filling::NoPrice ? tariffWithoutCars() : sampleTariff();
    m_context.gate()
        .firstRun(QUuid::createUuid(), form, password)
        .then(this, [this](const Result<FirstRun::Outcome> &outcome) {
            if (outcome)
                logIn();
            else
                qFatal("the sample office was refused: %s", qPrintable(codeName(outcome.error().code)));
        });
}

void SampleOffice::logIn()
{
    m_context.gate()
        .sign()
        .then(this,
              [this](const Result<DoorSign> &sign) {
                  return m_context.gate().logIn(login, password, sign->desks.first());
              })
        .unwrap()
        .then(this, [this](const Result<std::shared_ptr<Session>> &session) {
            if (!session)
                qFatal("nobody may enter the sample office");
            m_session = *session;
            plan();
            next();
        });
}

QString SampleOffice::plate()
{
    static const QStringList states {u"KA"_s, u"MH"_s, u"TN"_s, u"KL"_s, u"DL"_s, u"AP"_s, u"TS"_s, u"HR"_s};
    const auto letter = [this] { return QChar(u'A' + static_cast<char16_t>(m_random.bounded(26))); };
    const auto number = [this](int width) {
        int size = 1;
        for (int i = 0; i < width; ++i)
            size *= 10;
        return u"%1"_s.arg(m_random.bounded(1, size), width, 10, QChar(u'0'));
    };
    return states.at(m_random.bounded(static_cast<int>(states.size()))) + number(2) + letter() + letter() + number(4);
}

void SampleOffice::plan()
{
    drawPlan();
    hire(pictureTime - minutes(410), u"ben"_s, u"Ben T."_s, {Role::Attendant});
    hire(pictureTime - minutes(408), u"chitra"_s, u"Chitra R."_s, {Role::Attendant, Role::Manager});
    hire(pictureTime - minutes(407), u"dev"_s, u"Dev P."_s, {Role::Attendant}, false);
    const bool full = m_filling == Filling::CarsFull;
    const QStringList types {u"car"_s,  u"car"_s,  u"car"_s,    u"car"_s,  u"car"_s,
                             u"bike"_s, u"bike"_s, u"scooty"_s, u"truck"_s};
    const int count = full ? stays : usualStays;
    QStringList inside;
    for (int i = 0; i < count; ++i) {
        const Instant at = pictureTime - minutes(400) + minutes(i * 380 / count);
        const QString vehicle = plate();
        // Most agreed on a time to come, some on one that is over.
        const Instant until = pictureTime + minutes(-75 + (i * 37) % 480);
        enter(at, vehicle, full ? u"car"_s : types.at(i % types.size()), std::max(until, at + minutes(45)));
        inside.append(vehicle);
        if (i % 9 == 8 && !full)
            letOut(at + minutes(1), inside.takeFirst());
    }
    if (m_filling == Filling::Fees)
        addFees();
    enter(pictureTime - minutes(295), parkedPlate, u"car"_s, pictureTime + minutes(5));
    for (int i = 0; i < 11; ++i)
        reserve(pictureTime - minutes(60) + minutes(i), i % 5 == 4 ? QString() : plate(),
                pictureTime + minutes(-45 + i * 22), hours(2));
    for (int i = 0; i < 4; ++i)
        letOut(pictureTime - minutes(12 - i * 3), inside.takeFirst());
    enter(pictureTime - minutes(1), plate(), u"bike"_s);
    if (full)
        fillUp();
    if (m_filling == Filling::Drivers)
        addDrivers();
    std::stable_sort(m_steps.begin(), m_steps.end(), [](const Step &a, const Step &b) { return a.at < b.at; });
}

void SampleOffice::drawPlan()
{
    add(pictureTime - hours(8), [this] {
        static_cast<void>(m_session->setRole(Role::Admin));
        Office &office = m_session->office();
        office.read<ReadLotPlan>({m_session->desk().lot})
            .then(this,
                  [&office](const Result<LotPlan> &read) {
                      LotPlan plan = read.value_or(LotPlan());
                      drawSample(plan);
                      return office.run<ApplyPlan>(QUuid::createUuid(), {plan});
                  })
            .unwrap()
            .then(this, [this](const Result<ApplyPlan::Outcome> &outcome) {
                if (!outcome)
                    qFatal("the plan was refused: %s", qPrintable(codeName(outcome.error().code)));
                static_cast<void>(m_session->setRole(Role::Attendant));
                next();
            });
    });
}

void SampleOffice::fillUp()
{
    add(pictureTime - hours(8), [this] {
        if (!m_session->setRole(Role::Admin))
            qFatal("the owner is no admin");
        AddLot::Command lot = sampleLot();
        lot.name = u"Station East"_s;
        lot.deskName.clear();
        lot.rows = {{u"S-{01..58}"_s, 58, {u"car"_s}, 1, {}}};
        goOn(m_session->office().run<AddLot>(QUuid::createUuid(), lot));
    });
    add(pictureTime - hours(8), [this] {
        const Done back = m_session->setRole(Role::Attendant);
        if (!back)
            qFatal("the owner is no attendant");
        next();
    });
    for (int i = 0; i < 5; ++i)
        enter(pictureTime - minutes(60 - i), plate(), u"truck"_s);
    for (int i = 0; i < 8; ++i)
        enter(pictureTime - minutes(2), plate(), u"car"_s);
    for (int i = 0; i < 2; ++i) {
        add(pictureTime - minutes(3), [this, text = plate()] {
            goOn(m_session->office().run<JoinQueue>(QUuid::createUuid(), {m_session->desk().lot, u"car"_s, text}));
        });
    }
    add(pictureTime - minutes(2), [this] {
        goOn(m_session->office().run<TurnAway>(QUuid::createUuid(), {m_session->desk().lot, u"car"_s, u"Lot full"_s}));
    });
}

void SampleOffice::addFees()
{
    add(pictureTime - minutes(299), [this] {
        BookingRules rules;
        rules.fees = {15'000, 5'000, hours(2)};
        static_cast<void>(m_session->setRole(Role::Admin));
        goOn(m_session->office().run<SetBookingRules>(QUuid::createUuid(), {m_session->desk().lot, rules}));
    });
    add(pictureTime - minutes(298), [this] {
        static_cast<void>(m_session->setRole(Role::Attendant));
        next();
    });
    for (int i = 0; i < 3; ++i)
        reserve(pictureTime - minutes(297), i == 0 ? newPlate : plate(), pictureTime - minutes(296 - i * 20), hours(2));
}

void SampleOffice::addDrivers()
{
    constexpr int visits = 46;
    const Instant first = pictureTime - driverYear + hours(1);
    registerDriver(first, u"Ritu Iyer"_s, u"ritu.iyer@example.com"_s, u"+91 98450 01234"_s,
                   {parkedPlate, u"KA01HN5520"_s, u"KA03RI0071"_s});
    const QStringList names {u"Anand Kulkarni"_s,  u"Bhavna Rao"_s,    u"Chris D’Souza"_s, u"Deepa Nair"_s,
                             u"Farid Khan"_s,      u"Gita Sharma"_s,   u"Harish Gowda"_s,  u"Imran Sheikh"_s,
                             u"Jaya Krishnan"_s,   u"Kavya Reddy"_s,   u"Lakshmi Iyer"_s,  u"Meera Joshi"_s,
                             u"Nikhil Bhat"_s,     u"R. Iyer"_s,       u"Omar Farooq"_s,   u"Priya Menon"_s,
                             u"Rahul Deshpande"_s, u"Sunita Pillai"_s, u"Tara Fernandes"_s};
    for (int i = 0; i < names.size(); ++i) {
        const QString mail = names.at(i).section(u' ', -1).toLower().remove(u'’') + u"%1@example.com"_s.arg(i);
        registerDriver(first + hours(i * 300), names.at(i), mail, u"+91 80 4100 %1"_s.arg(1000 + i), {plate()});
    }
    for (int i = 0; i < visits; ++i) {
        const Instant at = first + hours(3) + hours(i * (driverYear - hours(40)) / hours(visits));
        const QString vehicle = i % 7 == 3 ? u"KA01HN5520"_s : parkedPlate;
        enter(at, vehicle, i % 7 == 3 ? u"scooty"_s : u"car"_s, {});
        letOut(at + minutes(70 + (i * 53) % 420), vehicle);
    }
    for (int i = 0; i < 3; ++i)
        reserve(pictureTime - minutes(30 - i), parkedPlate, pictureTime + hours(27 + i * 48), hours(3));
}

void SampleOffice::registerDriver(Instant at, const QString &name, const QString &mail, const QString &phone,
                                  const QStringList &plates)
{
    add(at, [this, name, mail, phone, plates] {
        RegisterDriver::Command command;
        command.fields.name = name;
        command.fields.mail = mail;
        command.fields.phone = phone;
        for (const QString &plate : plates)
            command.vehicles.append({plate, plates.size() > 1 && plate == plates.at(1) ? u"scooty"_s : u"car"_s});
        goOn(m_session->office().run<RegisterDriver>(QUuid::createUuid(), command));
    });
}

void SampleOffice::add(Instant at, std::function<void()> step)
{
    m_steps.push_back({at, std::move(step)});
}

template <typename Answer>
void SampleOffice::goOn(const QFuture<Answer> &answer)
{
    // Refusals are part of the day: a full lot turns vehicles away.
    QFuture<Answer>(answer).then(this, [this](const Answer &) { next(); });
}

void SampleOffice::hire(Instant at, const QString &who, const QString &name, const QList<Role> &roles, bool works)
{
    add(at, [this, who, name, roles, works] {
        static_cast<void>(m_session->setRole(Role::Admin));
        Office &office = m_session->office();
        office.seal(who, password)
            .then(this,
                  [&office, who, name, roles](const Result<SealedPassword> &sealed) {
                      return office.run<AddStaff>(QUuid::createUuid(),
                                                  {who, name, roles, sealed.value_or(SealedPassword())});
                  })
            .unwrap()
            .then(this, [this, &office, who, works](const Result<AddStaff::Outcome> &) {
                static_cast<void>(m_session->setRole(Role::Attendant));
                if (works) {
                    beginWork(who);
                    return;
                }
                static_cast<void>(m_session->setRole(Role::Admin));
                const auto answer = office.run<DisableStaff>(QUuid::createUuid(), {who});
                static_cast<void>(m_session->setRole(Role::Attendant));
                goOn(answer);
            });
    });
}

void SampleOffice::beginWork(const QString &who)
{
    goOn(m_context.gate().logIn(who, password, m_session->desk()));
}

void SampleOffice::enter(Instant at, const QString &plate, const QString &type, std::optional<Instant> until)
{
    add(at, [this, plate, type, until] {
        EnterVehicle::Command command;
        command.lot = m_session->desk().lot;
        command.plate = plate;
        command.vehicleType = type;
        command.until = until;
        goOn(m_session->office().run<EnterVehicle>(QUuid::createUuid(), command));
    });
}

void SampleOffice::reserve(Instant at, const QString &plate, Instant from, Duration length)
{
    add(at, [this, plate, from, length] {
        ReserveSpot::Command command;
        command.lot = m_session->desk().lot;
        command.plate = plate;
        command.vehicleType = u"car"_s;
        command.from = std::max(from, m_clock.now());
        command.until = from + length;
        goOn(m_session->office().run<ReserveSpot>(QUuid::createUuid(), command));
    });
}

void SampleOffice::letOut(Instant at, const QString &plate)
{
    add(at, [this, plate] {
        const StayKey key {{}, plate, m_session->desk().lot};
        m_session->office().read<QuoteStay>({key}).then(this, [this, key](const Result<QuoteStay::Answer> &quote) {
            if (!quote || quote->price.due.isZero()) {
                goOn(m_session->office().run<LeaveStay>(QUuid::createUuid(), {key}));
                return;
            }
            PayStay::Command command;
            command.key = key;
            command.exitAt = quote->price.exitAt;
            command.due = quote->price.dueBy(u"cash"_s);
            command.chargeHash = quote->price.hash;
            command.method = u"cash"_s;
            command.thenLeave = true;
            goOn(m_session->office().run<PayStay>(QUuid::createUuid(), command));
        });
    });
}

void SampleOffice::next()
{
    if (m_steps.empty()) {
        m_clock.set(pictureTime);
        Q_EMIT built();
        return;
    }
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    m_clock.set(step.at);
    step.run();
}

} // namespace parkdesk
