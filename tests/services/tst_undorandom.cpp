// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/stays/correctstay.h"
#include "services/stays/extendstay.h"
#include "services/stays/movestay.h"
#include "tests/services/undodesk.h"

#include <QRandomGenerator>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 700;
constexpr int proofEvery = 100;

QString textOf(const QVariantList &row)
{
    QStringList words;
    for (const QVariant &value : row)
        words.append(value.toString());
    return words.join(u' ');
}

/// A crowded lot where whatever is done is often taken back: at once, later, or in a row.
class Muddle {
public:
    explicit Muddle(quint32 seed)
        : m_random(seed)
    {
    }

    /// Empty when every proof was right.
    [[nodiscard]] QString run();
    [[nodiscard]] const QMap<QString, int> &undone() const { return m_undone; }
    [[nodiscard]] int refused() const { return m_refused; }

private:
    void step();
    void act();
    void takeBack(JournalId deed);
    void takeBackAtOnce();
    void prove(int step);
    [[nodiscard]] QString plate() { return u"KA%1"_s.arg(m_random.bounded(9), 4, 10, QChar(u'0')); }
    /// The code of a booking; of none now and then.
    [[nodiscard]] QString code()
    {
        const auto booked = m_desk.raw.rows(u"SELECT ticket FROM stay WHERE state = 1 ORDER BY id"_s);
        return booked.isEmpty() ? plate() : booked.at(m_random.bounded(booked.size())).first().toString();
    }
    /// The ticket of a vehicle that stands here, often of one that has paid already.
    [[nodiscard]] QString standing()
    {
        const bool paid = m_random.bounded(3) != 0;
        const auto parked =
            m_desk.raw.rows(u"SELECT ticket FROM stay WHERE state = 2 AND (paid_until IS NOT NULL) = %1 "
                            "ORDER BY id"_s.arg(paid ? u"TRUE"_s : u"FALSE"_s));
        return parked.isEmpty() ? plate() : parked.at(m_random.bounded(parked.size())).first().toString();
    }
    [[nodiscard]] QString someone() { return m_random.bounded(2) == 0 ? code() : standing(); }
    /// What was written so far.
    [[nodiscard]] QVariantList written() const
    {
        return m_desk.raw
            .rows(u"SELECT (SELECT count(*) FROM journal), (SELECT count(*) FROM counter_entry), (SELECT count(*) FROM "
                  "payment), (SELECT count(*) FROM claim), (SELECT count(*) FROM receipt)"_s)
            .first();
    }
    /// The state of everything that is not cancelled, and every claim that is still to come.
    [[nodiscard]] QList<QVariantList> picture() const;

    UndoOffice m_desk {3};
    QRandomGenerator m_random;
    qint64 m_ledger = 0;
    QMap<QString, int> m_undone;
    int m_refused = 0;
    QString m_broken;
};

QString Muddle::run()
{
    for (int i = 1; i <= steps && m_broken.isEmpty(); ++i) {
        step();
        if (i % proofEvery == 0)
            prove(i);
    }
    return m_broken;
}

void Muddle::step()
{
    m_desk.clock.advance(Duration(m_random.bounded(4 * 60000)));
    if (m_random.bounded(12) == 0)
        m_desk.clock.advance(minutes(25));
    switch (m_random.bounded(8)) {
    case 0: m_desk.roll(); break;
    case 1:
    case 2: takeBack({m_desk.last().value - m_random.bounded(6)}); break;
    case 3: takeBackAtOnce(); break;
    default: act(); break;
    }
}

void Muddle::act()
{
    OfficeBuilder &office = m_desk.office;
    const QString who = plate();
    switch (m_random.bounded(11)) {
    case 8:
        static_cast<void>(office.run<ExtendStay>(
            {OfficeBuilder::keyOf(someone()), m_desk.clock.now() + minutes(10 + m_random.bounded(200))}));
        break;
    case 9: static_cast<void>(office.run<MoveStay>({OfficeBuilder::keyOf(someone()), {}, {}})); break;
    case 10:
        static_cast<void>(office.run<CorrectStay>({OfficeBuilder::keyOf(standing()), who, {}, u"misread"_s}));
        break;
    case 0:
    case 1: static_cast<void>(office.enter(who)); break;
    case 2:
        static_cast<void>(office.reserve(who, minutes(m_random.bounded(300)), minutes(20 + m_random.bounded(90))));
        break;
    case 3:
    case 4: static_cast<void>(office.arrive(code())); break;
    case 5: static_cast<void>(office.run<CancelStay>({OfficeBuilder::keyOf(code())})); break;
    default: {
        const auto asked = office.quote(standing());
        if (!asked)
            return;
        if (asked->price.due.isZero()) {
            static_cast<void>(office.run<LeaveStay>({OfficeBuilder::keyOf(asked->price.stay)}));
        } else {
            const auto paid = office.run<PayStay>(OfficeBuilder::paymentOf(*asked, m_random.bounded(2) == 0));
            m_ledger += paid ? paid->amount.minor() : 0;
        }
    }
    }
}

void Muddle::takeBack(JournalId deed)
{
    const auto before = written();
    const auto undone = m_desk.undo(deed, u"a slip"_s);
    if (!undone) {
        ++m_refused;
        if (written() != before)
            m_broken = u"a refusal left something behind"_s;
        return;
    }
    ++m_undone[undone->deed];
    m_ledger -= undone->repaid ? undone->repaid->minor() : 0;
}

QList<QVariantList> Muddle::picture() const
{
    return m_desk.raw.rows(u"SELECT id, state, coalesce(vehicle_id, 0), coalesce(booked_until, 0), "
                           "coalesce(entered_at, 0), coalesce(left_at, 0), coalesce(paid_until, 0), "
                           "coalesce(charge_id, 0) FROM stay WHERE state <> 4 ORDER BY id"_s)
        + m_desk.raw.rows(u"SELECT stay_id, spot_id, place_no, from_at, until_at, parked FROM claim WHERE live = 1 AND "
                          "until_at > %1 ORDER BY stay_id, spot_id, place_no, from_at"_s.arg(m_desk.clock.now().ms));
}

/// What is taken back in the same instant is, for its stay, as if it had not been.
void Muddle::takeBackAtOnce()
{
    m_desk.roll();
    auto before = picture();
    const JournalId last = m_desk.last();
    act();
    const JournalId deed = m_desk.last();
    if (deed == last) // it was refused
        return;
    const QString kind = m_desk.raw.value(u"SELECT kind FROM journal WHERE id = %1"_s.arg(deed.value)).toString();
    const qint64 stay = m_desk.raw.number(u"SELECT stay_id FROM journal WHERE id = %1"_s.arg(deed.value));
    takeBack(deed);
    auto after = picture();
    // Bookings that had to move aside stay where they are.
    const auto isOthers = [stay](const QVariantList &row) { return row.first().toLongLong() != stay; };
    before.removeIf(isOthers);
    after.removeIf(isOthers);
    for (qsizetype i = 0; i < std::max(before.size(), after.size()) && m_broken.isEmpty(); ++i) {
        if (before.value(i) != after.value(i))
            m_broken = u"%1 left %2, not %3"_s.arg(kind, textOf(after.value(i)), textOf(before.value(i)));
    }
}

void Muddle::prove(int step)
{
    const QString findings = m_desk.findings();
    if (!findings.isEmpty())
        m_broken = u"step %1: %2"_s.arg(step).arg(findings);
    if (m_desk.ledger() != m_ledger)
        m_broken = u"step %1: the ledger says %2, not %3"_s.arg(step).arg(m_desk.ledger()).arg(m_ledger);
}

} // namespace

/// Deeds and undos at random: nothing is ever broken, and every coin is accounted for.
class TstUndoRandom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void muddle_data();
    void muddle();
    void everyKindWasTakenBack();

private:
    QMap<QString, int> m_undone;
    int m_refused = 0;
};

void TstUndoRandom::muddle_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U})
        QTest::addRow("seed %u", seed) << seed;
}

void TstUndoRandom::muddle()
{
    QFETCH(quint32, seed);
    Muddle muddle(seed);
    QCOMPARE(muddle.run(), QString());
    for (auto it = muddle.undone().cbegin(); it != muddle.undone().cend(); ++it)
        m_undone[it.key()] += it.value();
    m_refused += muddle.refused();
}

void TstUndoRandom::everyKindWasTakenBack()
{
    for (const QString &kind : {u"enter"_s, u"reserve"_s, u"arrive"_s, u"cancel"_s, u"leave"_s, u"pay"_s, u"extend"_s,
                                u"move"_s, u"correct"_s})
        QVERIFY2(m_undone.value(kind) > 2, qPrintable(kind));
    QVERIFY(m_refused > 10);
}

PARKDESK_TEST(TstUndoRandom)
#include "tst_undorandom.moc"
