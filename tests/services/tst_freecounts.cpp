// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/changeset.h"
#include "services/lots/closespots.h"
#include "services/stays/cancelstay.h"
#include "services/stays/movestay.h"
#include "services/stays/rollclaims.h"
#include "tests/support/officebuilder.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int randomDeeds = 200;

/// All that an answer says, to be compared.
QString told(const Availability::Answer &answer)
{
    QStringList rows {u"%1 %2 %3 %4 %5 %6"_s.arg(answer.lot.name)
                          .arg(answer.places)
                          .arg(answer.closedPlaces)
                          .arg(answer.occupiedPlaces)
                          .arg(answer.bookedPlaces)
                          .arg(answer.unplaced)};
    for (const Availability::Row &row : answer.rows)
        rows.append(u"%1 %2 %3 %4"_s.arg(row.vehicleType).arg(row.total).arg(row.free).arg(row.occupied));
    return rows.join(u'|');
}

ChangeSet changeIn(LotId lot)
{
    ChangeSet changes;
    changes.add(Entity::Stay, 1);
    changes.lot = lot.value;
    return changes;
}

} // namespace

/// Free counts kept in memory are those that the database would give.
class TstFreeCounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_office.reset();
        m_database = std::make_unique<TestDatabase>();
        m_clock.set(at(u"2026-03-02T08:00Z"_s));
        m_office = std::make_unique<OfficeBuilder>(*m_database, m_clock);
        m_other = m_office->addLot(u"Lake View"_s, {}).lot;
        m_counts = std::make_unique<FreeCounts>();
    }
    void isReadOnceUntilSomethingChanges();
    void aChangeElsewhereIsNoMatter();
    void expires();
    void whatWasReadBeforeAChangeIsNotKept();
    void aPeriodIsReadAnew();
    void equalsTheDatabaseAfterEachDeed();
    void cleanupTestCase() { m_office.reset(); }

private:
    [[nodiscard]] Result<Availability::Answer> known(LotId lot)
    {
        return readOnce<Availability>(m_office->connection(), {lot, {}, {}}, m_office->actor(), m_clock,
                                      m_office->prices(), m_counts.get());
    }
    [[nodiscard]] Result<Availability::Answer> fresh(LotId lot)
    {
        return readOnce<Availability>(m_office->connection(), {lot, {}, {}}, m_office->actor(), m_clock,
                                      m_office->prices());
    }
    void deed(QRandomGenerator &dice);

    TestClock m_clock;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<OfficeBuilder> m_office;
    LotId m_other;
    std::unique_ptr<FreeCounts> m_counts;
    QStringList m_plates;
};

void TstFreeCounts::isReadOnceUntilSomethingChanges()
{
    const LotId lot = m_office->lot();
    QCOMPARE(must(known(lot)).rows.first().free, 10);
    QCOMPARE(must(known(lot)).rows.first().free, 10);
    QCOMPARE(m_counts->tally(), (FreeCounts::Tally {1, 1}));
    must(m_office->enter(u"KA 19 P 4456"_s));
    QCOMPARE(must(known(lot)).rows.first().free, 10); // nobody has told it
    m_counts->forget(m_office->changes());
    QCOMPARE(must(known(lot)).rows.first().free, 9);
    QCOMPARE(m_counts->tally(), (FreeCounts::Tally {2, 2}));
}

void TstFreeCounts::aChangeElsewhereIsNoMatter()
{
    must(known(m_office->lot()));
    must(known(m_other));
    m_counts->forget(changeIn(m_other));
    must(known(m_office->lot()));
    QCOMPARE(m_counts->tally(), (FreeCounts::Tally {1, 2}));
    must(known(m_other));
    QCOMPARE(m_counts->tally(), (FreeCounts::Tally {1, 3}));
    m_counts->forget(changeIn({})); // where, is not known
    must(known(m_office->lot()));
    m_counts->forget(ChangeSet::everything());
    must(known(m_office->lot()));
    QCOMPARE(m_counts->tally(), (FreeCounts::Tally {1, 5}));
    ChangeSet people;
    people.add(Entity::Staff, 1);
    m_counts->forget(people);
    must(known(m_office->lot()));
    QCOMPARE(m_counts->tally(), (FreeCounts::Tally {2, 5}));
}

void TstFreeCounts::expires()
{
    const LotId lot = m_office->lot();
    must(known(lot));
    must(m_office->enter(u"KA 19 P 4456"_s)); // and word of it is lost
    m_clock.advance(FreeCounts::expiry - Duration(1));
    QCOMPARE(must(known(lot)).rows.first().free, 10);
    m_clock.advance(Duration(1));
    QCOMPARE(must(known(lot)).rows.first().free, 9);
    m_clock.advance(-hours(1)); // the clock is set back
    const auto tally = m_counts->tally();
    must(known(lot));
    QCOMPARE(m_counts->tally().misses, tally.misses + 1);
}

void TstFreeCounts::whatWasReadBeforeAChangeIsNotKept()
{
    const LotId lot = m_office->lot();
    const quint64 mark = m_counts->mark();
    const auto before = must(fresh(lot));
    must(m_office->enter(u"KA 19 P 4456"_s));
    m_counts->forget(m_office->changes());
    m_counts->keep(before, m_clock.now(), mark);
    QCOMPARE(must(known(lot)).rows.first().free, 9);
    const quint64 later = m_counts->mark();
    m_counts->forget(ChangeSet::everything());
    m_counts->keep(before, m_clock.now(), later);
    QCOMPARE(must(known(lot)).rows.first().free, 9);
}

void TstFreeCounts::aPeriodIsReadAnew()
{
    const Availability::Question later {m_office->lot(), m_clock.now() + hours(24), {}};
    for (int i = 0; i < 2; ++i)
        must(readOnce<Availability>(m_office->connection(), later, m_office->actor(), m_clock, m_office->prices(),
                                    m_counts.get()));
    QCOMPARE(m_counts->tally(), (FreeCounts::Tally {0, 0}));
}

void TstFreeCounts::deed(QRandomGenerator &dice)
{
    OfficeBuilder &office = *m_office;
    const LotId lot = dice.bounded(2) == 0 ? office.lot() : m_other;
    const QString plate = u"PL %1"_s.arg(dice.bounded(25));
    office.actAs(office.manager());
    switch (dice.bounded(8)) {
    case 0:
    case 1: {
        EnterVehicle::Command command;
        command.lot = lot;
        command.plate = plate;
        static_cast<void>(office.run<EnterVehicle>(command));
        break;
    }
    case 2: static_cast<void>(office.reserve(plate, hours(dice.bounded(4)), hours(2))); break;
    case 3: static_cast<void>(office.arrive(plate)); break;
    case 4: static_cast<void>(office.run<CancelStay>({OfficeBuilder::keyOf(plate)})); break;
    case 5: {
        const auto quote = office.quote(plate);
        if (quote)
            static_cast<void>(office.run<PayStay>(OfficeBuilder::paymentOf(*quote, true)));
        break;
    }
    case 6: static_cast<void>(office.runAs<RollClaims>(OfficeBuilder::program(), {lot})); break;
    case 7: {
        MoveStay::Command command;
        command.key = OfficeBuilder::keyOf(plate);
        command.spot = u"A-0%1"_s.arg(1 + dice.bounded(9));
        static_cast<void>(office.run<MoveStay>(command));
        break;
    }
    }
}

void TstFreeCounts::equalsTheDatabaseAfterEachDeed()
{
    QRandomGenerator dice(20261122);
    for (int i = 0; i < randomDeeds; ++i) {
        deed(dice);
        m_counts->forget(m_office->changes());
        for (const LotId lot : {m_office->lot(), m_other})
            QCOMPARE(told(must(known(lot))), told(must(fresh(lot))));
        if (dice.bounded(4) == 0) // so that time alone has no part in it
            m_clock.advance(FreeCounts::expiry + Duration(dice.bounded(20) * 60'000));
    }
    QVERIFY(m_counts->tally().hits > randomDeeds / 4);
}

PARKDESK_TEST(TstFreeCounts)
#include "tst_freecounts.moc"
