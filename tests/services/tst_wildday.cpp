// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/cancelstay.h"
#include "services/stays/closestay.h"
#include "services/stays/correctstay.h"
#include "services/stays/extendstay.h"
#include "services/stays/foundonspot.h"
#include "services/stays/movestay.h"
#include "services/stays/reenter.h"
#include "services/stays/rollclaims.h"
#include "tests/services/dayoffice.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSet>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int deedsInAll = 600;
constexpr int deedsBetweenProofs = 40;

/// A clerk who does anything to anything, in a small lot that is mostly full.
class WildDay {
public:
    explicit WildDay(quint32 dice)
        : m_office(m_database, m_clock, plan())
        , m_raw(m_database)
        , m_random(dice)
    {
        m_office.actAs(m_office.manager()); // who may do all of it
    }

    void run();
    [[nodiscard]] QString broken() const { return m_broken; }
    [[nodiscard]] int done(const QString &what) const { return m_done.value(what); }

private:
    static OfficePlan plan()
    {
        return dayPlan({spotRow(u"A-{01}"_s, 5, {u"car"_s}), spotRow(u"M-{01}"_s, 3, {u"car"_s, u"bike"_s}, 2),
                        spotRow(u"T-{01}"_s, 2, {u"truck"_s, u"car"_s}),
                        spotRow(u"E-{01}"_s, 1, {u"car"_s}, 1, {u"ev"_s})});
    }
    void deed();
    void newcomer(int dice);
    void changed(int dice);
    void ending(int dice);
    template <typename T>
    void note(const QString &what, const Result<T> &result);
    void check(const QString &after);
    [[nodiscard]] int upTo(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    [[nodiscard]] StayKey one(const QString &where);
    [[nodiscard]] QString spot();
    [[nodiscard]] QString type() { return QStringList {u"car"_s, u"bike"_s, u"truck"_s}.at(upTo(3)); }
    [[nodiscard]] QString plate() { return u"PL %1"_s.arg(upTo(40)); }

    TestDatabase m_database;
    TestClock m_clock;
    OfficeBuilder m_office;
    RawDatabase m_raw;
    QRandomGenerator m_random;
    QMap<QString, int> m_done;
    QString m_broken;
};

void WildDay::run()
{
    for (int i = 1; i <= deedsInAll && m_broken.isEmpty(); ++i) {
        m_clock.advance(Duration(upTo(3) == 0 ? 0 : upTo(12 * 60000))); // some at the same moment
        deed();
        if (i % deedsBetweenProofs == 0 && m_broken.isEmpty()) {
            const QStringList rules = brokenRules(m_office);
            if (!rules.isEmpty())
                m_broken = u"after %1 deeds: %2"_s.arg(i).arg(rules.join(u", "_s));
        }
    }
}

StayKey WildDay::one(const QString &where)
{
    const auto found = m_raw.rows(u"SELECT id FROM stay WHERE %1 ORDER BY id"_s.arg(where));
    if (found.isEmpty())
        return OfficeBuilder::keyOf(StayId {4711});
    return OfficeBuilder::keyOf(StayId {found.at(upTo(static_cast<int>(found.size()))).first().toLongLong()});
}

QString WildDay::spot()
{
    const auto labels = m_raw.rows(u"SELECT label FROM spot ORDER BY id"_s);
    return labels.at(upTo(static_cast<int>(labels.size()))).first().toString();
}

void WildDay::deed()
{
    const int dice = upTo(100);
    if (dice < 40)
        newcomer(dice);
    else if (dice < 80)
        changed(dice);
    else
        ending(dice);
}

void WildDay::newcomer(int dice)
{
    if (dice < 20) {
        EnterVehicle::Command command;
        command.lot = m_office.lot();
        command.plate = plate();
        command.vehicleType = type();
        command.until = m_clock.now() + minutes(1 + upTo(200));
        if (upTo(4) == 0)
            command.spot = upTo(2) == 0 ? spot() : spot() + u' ' + spot();
        note(u"enter"_s, m_office.run<EnterVehicle>(command));
    } else if (dice < 32) {
        ReserveSpot::Command command;
        command.lot = m_office.lot();
        command.from = m_clock.now() + minutes(upTo(300));
        command.until = command.from + minutes(15 + upTo(300));
        command.plate = plate();
        command.vehicleType = type();
        note(u"reserve"_s, m_office.run<ReserveSpot>(command));
    } else {
        note(u"arrive"_s, m_office.run<Arrive>({one(upTo(3) == 0 ? u"state = 5"_s : u"state = 1"_s), {}}));
    }
}

void WildDay::changed(int dice)
{
    const QString current = u"state IN (1, 2)"_s;
    if (dice < 48) {
        note(u"extend"_s, m_office.run<ExtendStay>({one(current), m_clock.now() + minutes(5 + upTo(400))}));
    } else if (dice < 58) {
        const auto where = upTo(3) == 0 ? std::nullopt : std::optional(spot());
        note(u"move"_s, m_office.run<MoveStay>({one(current), where, {}}));
    } else if (dice < 66) {
        const auto right = upTo(2) == 0 ? std::optional(plate()) : std::nullopt;
        const auto kind = right && upTo(2) == 0 ? std::nullopt : std::optional(type());
        note(u"correct"_s, m_office.run<CorrectStay>({one(current), right, kind, u"typed wrong"_s}));
    } else if (dice < 74) {
        note(u"found"_s,
             m_office.run<FoundOnSpot>(
                 {m_office.lot(), spot(), upTo(4) == 0 ? QString() : plate(), {}, u"seen there"_s}));
    } else {
        note(u"re_enter"_s, m_office.run<ReEnter>({m_office.lot(), plate(), {}, {}}));
    }
}

void WildDay::ending(int dice)
{
    const StayKey parked = one(u"state = 2"_s);
    if (dice < 92) {
        const auto quote = m_office.read<QuoteStay>({parked});
        if (quote && !quote->price.due.isZero())
            note(u"pay"_s, m_office.run<PayStay>(OfficeBuilder::paymentOf(*quote, upTo(3) > 0)));
    } else if (dice < 95) {
        note(u"leave"_s, m_office.run<LeaveStay>({parked}));
    } else if (dice < 98) {
        const LeftHow how = QList {LeftHow::Owing, LeftHow::Unseen, LeftHow::Towed}.at(upTo(3));
        note(u"close"_s, m_office.run<CloseStay>({parked, how, u"why"_s}));
    } else {
        note(u"cancel"_s, m_office.run<CancelStay>({one(u"state = 1"_s)}));
    }
}

template <typename T>
void WildDay::note(const QString &what, const Result<T> &result)
{
    // What a rule may answer; anything else, and a rule of the schema above all, is a mistake of ours.
    static const QSet<ErrorCode> plain {ErrorCode::LotFull,       ErrorCode::NotInside,      ErrorCode::NotPaid,
                                        ErrorCode::AlreadyInside, ErrorCode::SpotTaken,      ErrorCode::NotFound,
                                        ErrorCode::Unchanged,     ErrorCode::SpotUnsuitable, ErrorCode::IllegalMove,
                                        ErrorCode::PeriodPast,    ErrorCode::TooEarly,       ErrorCode::NothingDue,
                                        ErrorCode::BadSpan,       ErrorCode::Ambiguous};
    if (!result && !plain.contains(result.error().code) && m_broken.isEmpty())
        m_broken = u"%1 was refused: %2"_s.arg(what, codeName(result.error().code));
    ++m_done[result ? what : what + u" refused"_s];
    check(what);
}

void WildDay::check(const QString &after)
{
    const qint64 overlaps =
        m_raw.number(u"SELECT count(*) FROM claim a JOIN claim b ON b.spot_id = a.spot_id AND b.place_no = a.place_no "
                     u"AND b.live = 1 "
                     "AND b.id > a.id AND a.from_at < b.until_at AND b.from_at < a.until_at WHERE a.live = 1"_s);
    const qint64 nowhere =
        m_raw.number(u"SELECT count(*) FROM stay y WHERE y.state = 2 AND NOT EXISTS (SELECT 1 FROM claim c WHERE "
                     "c.stay_id = y.id AND c.parked = 1)"_s);
    if (overlaps + nowhere > 0 && m_broken.isEmpty())
        m_broken = u"after %1: %2 overlaps, %3 parked nowhere"_s.arg(after).arg(overlaps).arg(nowhere);
}

} // namespace

/// Any sequence of the deeds of a day leaves every rule of the data whole.
class TstWildDay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anySequence_data();
    void anySequence();
};

void TstWildDay::anySequence_data()
{
    QTest::addColumn<quint32>("dice");
    for (const quint32 number : {11U, 20261122U, 977U})
        QTest::addRow("seed %u", number) << number;
}

void TstWildDay::anySequence()
{
    QFETCH(quint32, dice);
    WildDay day(dice);
    day.run();
    QCOMPARE(day.broken(), QString());
    for (const QString &what : {u"enter"_s, u"reserve"_s, u"extend"_s, u"move"_s, u"correct"_s, u"found"_s,
                                u"re_enter"_s, u"pay"_s, u"close"_s, u"move refused"_s})
        QVERIFY2(day.done(what) >= 3, qPrintable(what));
}

PARKDESK_TEST(TstWildDay)
#include "tst_wildday.moc"
