// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/demo/bigoffice.h"

#include "services/cash/openshift.h"
#include "services/commandrunner.h"
#include "services/demo/bigchance.h"
#include "services/demo/demopasswords.h"
#include "services/pricebook.h"
#include "services/staff/addstaff.h"
#include "services/staff/firstrun.h"
#include "services/tariffs/publishtariff.h"
#include "storage/journalrepository.h"
#include "storage/lotrepository.h"
#include "storage/officerepository.h"
#include "storage/spotrepository.h"
#include "storage/unitofwork.h"

#include <QFile>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostClerks = 60;

const QStringList placeNames {
    u"Station"_s,      u"Market Hall"_s,    u"Harbour"_s,      u"Old Town"_s,      u"City Library"_s, u"Müllerstraße"_s,
    u"Étoile"_s,       u"Łódzka"_s,         u"Ñuñoa"_s,        u"Площадь"_s,       u"中央"_s,         u"Opera"_s,
    u"Lake View"_s,    u"Town Hall"_s,      u"Hospital"_s,     u"University"_s,    u"Fair Ground"_s,  u"Stadium"_s,
    u"Riverside"_s,    u"Airport"_s,        u"Castle"_s,       u"Cathedral"_s,     u"Zoo"_s,          u"Theatre"_s,
    u"Science Park"_s, u"Court"_s,          u"Tax Office"_s,   u"Swimming Hall"_s, u"Brewery"_s,      u"Gas Works"_s,
    u"Plaza Mayor"_s,  u"Køge"_s,           u"Žižkov"_s,       u"Győr Gate"_s,     u"Αγορά"_s,        u"Tram Depot"_s,
    u"North Bridge"_s, u"Botanic Garden"_s, u"Music School"_s, u"Film House"_s};
const QStringList sideNames {u""_s, u" North"_s, u" South"_s, u" East"_s, u" West"_s};

QString nameOfBigLot(int index)
{
    const auto names = static_cast<int>(placeNames.size());
    const int round = index / names;
    const QString side = round < sideNames.size() ? sideNames.at(round) : u" %1"_s.arg(round + 1);
    return placeNames.at(index % names) + side;
}

AddLot::Command lotForm(const DemoSize &size, int index)
{
    AddLot::Command lot;
    lot.name = nameOfBigLot(index);
    lot.timezone = size.timezone;
    lot.currency = size.currency;
    lot.deskName = lot.name + u" desk"_s;
    const int trucks = size.spots >= 50 ? size.spots / 50 : 0;
    const int bikes = size.spots >= 20 ? size.spots * 15 / 100 : 0;
    lot.rows = {{u"A-{001}"_s, size.spots - trucks - bikes, {u"car"_s}, 1, {}}};
    if (bikes > 0)
        lot.rows.append({u"M-{001}"_s, bikes, {u"bike"_s, u"scooty"_s}, 1, {}});
    if (trucks > 0)
        lot.rows.append({u"T-{001}"_s, trucks, {u"truck"_s}, 1, {}});
    return lot;
}

/// Runs use cases one after the other in the transaction that is open already, as the runner does in one of their own.
class OfficeOpening {
public:
    OfficeOpening(Connection &connection, Instant now, quint64 seed)
        : m_connection(connection)
        , m_now(now)
        , m_chance(seed)
    {
    }

    template <UseCase U>
    Result<typename U::Outcome> run(const Actor &actor, const typename U::Command &command)
    {
        const quint64 words[] {m_chance.next(), m_chance.next()};
        QUuid id = QUuid::fromRfc4122(QByteArrayView(reinterpret_cast<const char *>(words), sizeof words));
        id.data3 = static_cast<ushort>((id.data3 & 0x0fff) | 0x4000);
        id.data4[0] = static_cast<uchar>((id.data4[0] & 0x3f) | 0x80);
        const CommandEnvelope envelope = envelopeOf<U>(id, command);
        UnitOfWork unit(m_connection);
        const QJsonObject outcome = TRY(envelope.execute(unit, DeedContext {actor, m_now, id, m_prices}));
        const auto staff = actor.staff.isValid() ? std::optional(actor.staff) : std::nullopt;
        TRY_DONE(JournalRepository(unit).add(
            {id, envelope.kind, commandHash(envelope), staff, std::nullopt, actor.desk, outcome}, m_now));
        TRY_DONE(unit.settle());
        return U::Outcome::fromJson(outcome);
    }
    [[nodiscard]] Connection &connection() { return m_connection; }
    [[nodiscard]] PriceBook &prices() { return m_prices; }
    [[nodiscard]] Instant now() const { return m_now; }

private:
    Connection &m_connection;
    Instant m_now;
    BigChance m_chance;
    PriceBook m_prices;
};

Result<QByteArray> tariffText(const QString &currency)
{
    QFile file(u":/demo/demo-by-the-hour.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Internal);
    return file.readAll().replace("\"EUR\"", '"' + currency.toUtf8() + '"');
}

Result<StaffId> openOffice(OfficeOpening &stage, const Passwords &passwords, QByteArray &dataKey, BigOffice &office)
{
    dataKey = passwords.newDataKey();
    const QString password = newDemoPassword();
    FirstRun::Command form;
    form.operatorName = u"Northside Parking"_s;
    form.operatorAddress = u"14 Station Road"_s;
    form.taxNumber = u"29AAKFN4821C1Z6"_s;
    form.ownerLogin = u"owner"_s;
    form.ownerName = u"Olive O."_s;
    form.secret = TRY(passwords.seal(password, dataKey));
    const FirstRun::Outcome first = TRY(stage.run<FirstRun>(Actor {}, form));
    UnitOfWork unit(stage.connection());
    TRY_DONE(OfficeRepository(unit).markAsDemo());
    office.owner = {form.ownerLogin, form.ownerName, {Role::Attendant, Role::Manager, Role::Admin}, true, password};
    return first.owner;
}

/// Clerks who sat at the desks; nobody knows their passwords.
Result<QList<StaffId>> hireClerks(OfficeOpening &stage, const Actor &owner, const Passwords &passwords,
                                  const QByteArray &dataKey, int count)
{
    AddStaff::Command form;
    form.roles = {Role::Attendant, Role::Manager}; // who lets go without money must be one
    form.secret = TRY(passwords.seal(newDemoPassword(), dataKey));
    QList<StaffId> clerks;
    for (int i = 1; i <= count; ++i) {
        form.login = u"clerk%1"_s.arg(i, 2, 10, QChar(u'0'));
        form.name = u"Clerk %1"_s.arg(i);
        clerks.append(TRY(stage.run<AddStaff>(owner, form)).staff);
    }
    return clerks;
}

Done readSpots(OfficeOpening &stage, BigLot &lot)
{
    UnitOfWork unit(stage.connection());
    const QList<Spot> spots = TRY(SpotRepository(unit).ofLot(lot.lot.id));
    for (const Spot &spot : spots) {
        const BigSpots kind = spot.label.startsWith(u'A') ? BigSpots::Cars
            : spot.label.startsWith(u'M')                 ? BigSpots::Bikes
                                                          : BigSpots::Trucks;
        lot.spotsOf(kind).push_back({spot.id, spot.label, {0}});
    }
    return {};
}

Result<BigLot> openLot(OfficeOpening &stage, const Actor &owner, const DemoSize &size, int index,
                       const QByteArray &tariff)
{
    BigLot lot;
    const AddLot::Outcome made = TRY(stage.run<AddLot>(owner, lotForm(size, index)));
    lot.desk = made.desk;
    lot.tariff = TRY(stage.run<PublishTariff>(owner, {made.lot, tariff, stage.now()})).version;
    UnitOfWork unit(stage.connection());
    lot.lot = TRY(LotRepository(unit).find(made.lot));
    lot.deskCode = TRY(OfficeRepository(unit).desk(made.desk)).code;
    TRY_DONE(readSpots(stage, lot));
    return lot;
}

} // namespace

Result<BigOffice> openBigOffice(Connection &connection, const Passwords &passwords, const DemoSize &size, Instant start)
{
    OfficeOpening stage(connection, start, size.seed);
    BigOffice office;
    QByteArray dataKey;
    const auto ownerId = openOffice(stage, passwords, dataKey, office);
    const Actor owner {ownerId ? *ownerId : StaffId {}, Role::Admin, {}, {}, {}};
    const auto clerks = ownerId ? hireClerks(stage, owner, passwords, dataKey, std::min(mostClerks, 2 * size.lots))
                                : Result<QList<StaffId>>(fail(ownerId.error()));
    wipe(dataKey);
    if (!clerks)
        return fail(clerks.error());
    const QByteArray tariff = TRY(tariffText(size.currency));
    for (int index = 0; index < size.lots; ++index) {
        BigLot lot = TRY(openLot(stage, owner, size, index, tariff));
        for (size_t half = 0; half < lot.clerks.size(); ++half) {
            const StaffId clerk = clerks->at((2 * index + static_cast<int>(half)) % clerks->size());
            const Actor actor {clerk, Role::Attendant, lot.desk, {}, {}};
            lot.clerks[half] = {clerk, TRY(stage.run<OpenShift>(actor, {lot.desk})).shift};
        }
        office.lots.push_back(std::move(lot));
    }
    UnitOfWork unit(connection);
    office.tariff = TRY(stage.prices().tariff(unit, office.lots.front().tariff));
    return office;
}

} // namespace parkdesk
