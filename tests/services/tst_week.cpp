// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/cancelstay.h"
#include "services/stays/deskboard.h"
#include "services/stays/rollclaims.h"
#include "services/verify/verifyoffice.h"
#include "tests/support/officebuilder.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>
#include <QSet>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20260302;

/// A small lot that is always full: more want in than fit, few leave in time, and every night the program is closed.
class Week {
public:
    Week()
        : m_office(m_database, m_clock, plan())
        , m_raw(m_database)
        , m_random(seed)
    {
    }

    void run();
    [[nodiscard]] QString broken() const { return m_broken; }
    [[nodiscard]] const RollReport &totals() const { return m_totals; }
    [[nodiscard]] int done(const QString &what) const { return m_done.value(what); }
    [[nodiscard]] OfficeBuilder &office() { return m_office; }

private:
    static OfficePlan plan()
    {
        OfficePlan plan;
        plan.timezone = u"Europe/Berlin"_s;
        plan.rows = {spotRow(u"A-{01}"_s, 5, {u"car"_s}), spotRow(u"M-{01}"_s, 2, {u"car"_s, u"bike"_s}, 2),
                     spotRow(u"T-{01}"_s, 1, {u"truck"_s, u"car"_s}),
                     spotRow(u"E-{01}"_s, 1, {u"car"_s}, 1, {u"ev"_s})};
        return plan;
    }
    void minute();
    void roll();
    void walkIn();
    void reserve();
    void arrive();
    void leave();
    void cancel();
    template <typename T>
    void note(const QString &what, const Result<T> &result);
    void check(const QString &after);
    void checkUnplaced(const QString &after);
    void proveAll();
    [[nodiscard]] int upTo(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    [[nodiscard]] std::optional<StayId> oneOf(const QString &where);

    TestDatabase m_database;
    TestClock m_clock {at(u"2026-03-02T05:00Z"_s)};
    OfficeBuilder m_office;
    RawDatabase m_raw;
    QRandomGenerator m_random;
    RollReport m_totals;
    QMap<QString, int> m_done;
    QString m_broken;
    int m_plates = 0;
};

void Week::run()
{
    for (int day = 0; day < 7 && m_broken.isEmpty(); ++day) {
        for (int open = 0; open < 16 * 60 && m_broken.isEmpty(); ++open)
            minute();
        proveAll();
        m_clock.advance(hours(8)); // closed: nothing rolls
    }
}

void Week::minute()
{
    m_clock.advance(minutes(1));
    roll();
    const int dice = upTo(100);
    if (dice < 8)
        walkIn();
    else if (dice < 13)
        reserve();
    else if (dice < 18)
        arrive();
    else if (dice < 22)
        leave();
    else if (dice < 23)
        cancel();
}

void Week::roll()
{
    const auto rolled = m_office.runAs<RollClaims>(OfficeBuilder::program(), {m_office.lot()});
    if (!rolled) {
        m_broken = u"rolling failed: "_s + codeName(rolled.error().code);
        return;
    }
    m_totals.rolled += rolled->report.rolled;
    m_totals.displaced += rolled->report.displaced;
    m_totals.replaced += rolled->report.replaced;
    m_totals.unplaced = std::max(m_totals.unplaced, rolled->report.unplaced);
    m_totals.noShows += rolled->report.noShows;
    check(u"roll"_s);
}

void Week::walkIn()
{
    EnterVehicle::Command command;
    command.lot = m_office.lot();
    command.plate = u"WW%1"_s.arg(++m_plates);
    command.vehicleType = upTo(4) == 0 ? u"bike"_s : upTo(12) == 0 ? u"truck"_s : u"car"_s;
    command.until = m_clock.now() + minutes(1 + upTo(200));
    if (upTo(8) == 0)
        command.features = QStringList {u"ev"_s};
    note(u"enter"_s, m_office.run<EnterVehicle>(command));
}

void Week::reserve()
{
    ReserveSpot::Command command;
    command.lot = m_office.lot();
    command.from = m_clock.now() + minutes(upTo(36 * 60));
    command.until = command.from + minutes(15 + upTo(10 * 60));
    command.plate = upTo(3) == 0 ? QString() : u"RR%1"_s.arg(++m_plates);
    command.vehicleType = upTo(4) == 0 ? u"bike"_s : u"car"_s;
    note(u"reserve"_s, m_office.run<ReserveSpot>(command));
}

std::optional<StayId> Week::oneOf(const QString &where)
{
    const auto found = m_raw.rows(u"SELECT id FROM stay WHERE %1 ORDER BY id"_s.arg(where));
    if (found.isEmpty())
        return std::nullopt;
    return StayId {found.at(upTo(static_cast<int>(found.size()))).first().toLongLong()};
}

void Week::arrive()
{
    const Instant soon = m_clock.now() + minutes(40);
    const auto stay = oneOf(u"state = 1 AND booked_from < %1"_s.arg(soon.ms));
    if (stay)
        note(u"arrive"_s, m_office.run<Arrive>({OfficeBuilder::keyOf(*stay), u"NN%1"_s.arg(++m_plates)}));
}

void Week::leave()
{
    const auto stay = oneOf(u"state = 2"_s);
    if (!stay)
        return;
    const auto quote = m_office.read<QuoteStay>({OfficeBuilder::keyOf(*stay)});
    if (quote && !quote->price.due.isZero())
        note(u"pay"_s, m_office.run<PayStay>(OfficeBuilder::paymentOf(*quote, upTo(2) == 0)));
    if (upTo(2) == 0)
        note(u"leave"_s, m_office.run<LeaveStay>({OfficeBuilder::keyOf(*stay)}));
}

void Week::cancel()
{
    if (const auto stay = oneOf(u"state = 1"_s))
        note(u"cancel"_s, m_office.run<CancelStay>({OfficeBuilder::keyOf(*stay)}));
}

template <typename T>
void Week::note(const QString &what, const Result<T> &result)
{
    static const QSet<ErrorCode> plain {ErrorCode::LotFull, ErrorCode::NotInside, ErrorCode::NotPaid};
    if (!result && !plain.contains(result.error().code))
        m_broken = u"%1 was refused: %2"_s.arg(what, codeName(result.error().code));
    ++m_done[result ? what : what + u" refused"_s];
    check(what);
}

void Week::check(const QString &after)
{
    const QString now = QString::number(m_clock.now().ms);
    const qint64 overlaps = m_raw.number(u"SELECT count(*) FROM claim a JOIN claim b ON b.spot_id = a.spot_id AND "
                                         u"b.place_no = a.place_no AND b.live = 1 "
                                         "AND b.id > a.id AND a.from_at < b.until_at AND b.from_at < a.until_at "
                                         "WHERE a.live = 1 AND a.until_at > %1 AND b.until_at > %1"_s.arg(now));
    const qint64 uncovered = m_raw.number(
        u"SELECT count(*) FROM stay y WHERE y.state = 2 AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.stay_id = y.id "
        "AND c.live = 1 AND c.parked = 1 AND c.from_at <= %1 AND c.until_at > %1)"_s.arg(now));
    if (overlaps + uncovered > 0 && m_broken.isEmpty())
        m_broken = u"after %1: %2 overlaps, %3 parked without a claim"_s.arg(after).arg(overlaps).arg(uncovered);
    if (after != "roll"_L1)
        checkUnplaced(after);
}

/// A booking has a place, or the desk is told that it has none.
void Week::checkUnplaced(const QString &after)
{
    QSet<qint64> without;
    const auto rows = m_raw.rows(u"SELECT y.id FROM stay y WHERE y.state = 1 AND NOT EXISTS "
                                 "(SELECT 1 FROM claim c WHERE c.stay_id = y.id AND c.live = 1)"_s);
    for (const QVariantList &row : rows)
        without.insert(row.first().toLongLong());
    QSet<qint64> listed;
    const auto board = must(m_office.read<DeskBoard>({m_office.lot()}));
    for (const DeskBoard::DueRow &row : board.due) {
        if (!row.placed)
            listed.insert(row.stay.value);
    }
    if (without != listed && m_broken.isEmpty())
        m_broken = u"after %1: bookings without a place that are not listed"_s.arg(after);
    m_done[u"most unplaced"_s] = std::max(m_done.value(u"most unplaced"_s), static_cast<int>(without.size()));
}

void Week::proveAll()
{
    const OfficeProof proof = must(verifyOffice(m_office.connection(), m_office.prices()));
    if (!proof.findings.isEmpty() && m_broken.isEmpty())
        m_broken = u"in the evening: "_s + proof.findings.first().check;
}

} // namespace

/// A lot full of overstays and bookings through a week, with the program closed overnight: no place is claimed twice,
/// no parked vehicle is without a live claim, every displaced booking is placed again or listed as unplaced, and
/// rolling never fails.
class TstWeek : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFullLotThroughAWeek();
};

void TstWeek::aFullLotThroughAWeek()
{
    Week week;
    week.run();
    QCOMPARE(week.broken(), QString());
    // It was a week worth the name.
    QVERIFY(week.totals().rolled > 500);
    QVERIFY(week.totals().displaced > 20);
    QVERIFY(week.totals().replaced > 5);
    QVERIFY(week.totals().noShows > 20);
    for (const QString &what : {u"enter"_s, u"enter refused"_s, u"reserve"_s, u"reserve refused"_s, u"arrive"_s,
                                u"pay"_s, u"leave"_s, u"cancel"_s})
        QVERIFY2(week.done(what) >= 10, qPrintable(what));
    QVERIFY(week.done(u"most unplaced"_s) >= 2);
}

PARKDESK_TEST(TstWeek)
#include "tst_week.moc"
