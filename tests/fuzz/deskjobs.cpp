// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fuzz/deskjobs.h"

#include "tests/fuzz/stormoffice.h"

#include <QTest>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int wildGestures = 3; // fewer, before a job
constexpr int patienceMs = 200;
constexpr int enterCountsMs = 2000; // long after it does
constexpr int didNotCome = -1; // the answer of a step after which its job is left

} // namespace

void DeskJobs::setInside(const QStringList &plates, const QStringList &tickets)
{
    m_plates = plates;
    m_tickets = tickets;
}

QString DeskJobs::oneOf(const QStringList &texts, const QString &otherwise)
{
    return texts.isEmpty() ? otherwise : texts.at(below(static_cast<int>(texts.size())));
}

/// Two signs away from every other, so that the box does not ask which one is meant.
QString DeskJobs::poolPlate()
{
    const int number = below(100);
    return u"k%1%1%2%2"_s.arg(number / 10).arg(number % 10);
}

DeskJobs::Step DeskJobs::type(const QString &text)
{
    return [this, text] { return m_storm.type(text); };
}

DeskJobs::Step DeskJobs::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    return [this, key, modifiers] { return m_storm.press(key, modifiers); };
}

DeskJobs::Step DeskJobs::await(const QString &name)
{
    return [this, name] { return until([this, name] { return m_storm.isAt(name); }); };
}

int DeskJobs::until(const std::function<bool()> &come)
{
    return QTest::qWaitFor(come, patienceMs) || below(4) == 0 ? 0 : didNotCome;
}

DeskJobs::Step DeskJobs::name(const QString &plate)
{
    return [this, plate] {
        const int keys = m_storm.type(plate);
        const QString shown = QString(plate).remove(u' ').toUpper();
        (void)until([this, shown] { return m_storm.line().remove(u' ').contains(shown); });
        return keys;
    };
}

DeskJobs::Step DeskJobs::fill(const QString &name, const QString &text)
{
    return [this, name, text] {
        const int tabs = m_storm.tabTo(name);
        return tabs + m_storm.press(Qt::Key_A, Qt::ControlModifier) + m_storm.type(text);
    };
}

DeskJobs::Step DeskJobs::untilEnterCounts()
{
    return [this] {
        (void)QTest::qWaitFor([this] { return m_storm.enterCounts(); }, enterCountsMs);
        return 0;
    };
}

int DeskJobs::returnToBox()
{
    int keys = 0;
    while (!m_storm.isAt(u"box"_s) && keys < 6)
        keys += m_storm.press(Qt::Key_Escape) + m_storm.press(Qt::Key_F2);
    // What is still in it goes; a card beside it closes.
    return keys + m_storm.press(Qt::Key_Escape) + m_storm.press(Qt::Key_Escape);
}

int DeskJobs::next()
{
    int keys = 0;
    for (int wild = below(wildGestures); wild > 0; --wild)
        keys += m_storm.gesture();
    if (!m_isAtWork())
        return keys;
    keys += returnToBox();
    const QList<Step> steps = job();
    for (const Step &step : steps) {
        const int pressed = step();
        if (pressed == didNotCome || !m_isAtWork())
            return keys + std::max(0, pressed);
        keys += pressed;
        const int mishap = below(100);
        if (mishap < 5)
            keys += m_storm.gesture();
        else if (mishap < 7)
            return keys;
        KeyStorm::letTurn(below(3));
    }
    KeyStorm::letTurn(below(20));
    (void)QTest::qWaitFor([this] { return m_storm.isAtEmptyBox(); }, below(patienceMs));
    return keys;
}

QList<DeskJobs::Step> DeskJobs::job()
{
    const int roll = below(100);
    return roll < 72 ? commonJob(roll) : seldomJob(roll - 72);
}

QList<DeskJobs::Step> DeskJobs::commonJob(int roll)
{
    if (roll < 26)
        return {type(poolPlate() + (below(6) == 0 ? u" /b"_s : QString())), press(Qt::Key_Return)};
    if (roll < 54)
        return goOut();
    if (roll < 60)
        return {name(insidePlate()), press(Qt::Key_T, Qt::ControlModifier), await(u"extendUntil"_s),
                type(u"+%1h"_s.arg(1 + below(9))), press(Qt::Key_Return)};
    if (roll < 66)
        return {name(insidePlate()), press(Qt::Key_M, Qt::ControlModifier), await(u"moveSpot"_s), press(Qt::Key_Down),
                press(Qt::Key_Return)};
    return takeBack();
}

QList<DeskJobs::Step> DeskJobs::seldomJob(int roll)
{
    if (roll < 7)
        return book();
    if (roll < 12)
        return {press(Qt::Key_F13), type(oneOf(m_due, u"12345"_s)), press(Qt::Key_Return)};
    if (roll < 15)
        return lostTicket();
    if (roll < 18)
        return {name(insidePlate()), press(Qt::Key_Return, Qt::ControlModifier)};
    if (roll < 21)
        return correct();
    if (roll < 24)
        return found();
    if (roll < 25)
        return close();
    if (roll < 27)
        return fullForTrucks();
    return {type(u"/y"_s), press(Qt::Key_Return)};
}

QList<DeskJobs::Step> DeskJobs::goOut()
{
    QList<Step> steps;
    if (below(2) == 0)
        steps << press(Qt::Key_F13) << type(oneOf(m_tickets, u"12345"_s)) << press(Qt::Key_Return);
    else
        steps << name(insidePlate()) << press(Qt::Key_Return);
    steps << await(u"cash"_s) << untilEnterCounts();
    if (below(4) == 0)
        steps << type(oneOf({u"50"_s, u"100"_s, u"5"_s, u"2,5"_s}, {}));
    else if (below(6) == 0)
        steps << press(Qt::Key_F8);
    return steps << press(Qt::Key_Return);
}

QList<DeskJobs::Step> DeskJobs::book()
{
    const int hour = below(4);
    return {press(Qt::Key_N, Qt::ControlModifier),
            await(u"bookPlate"_s),
            fill(u"bookPlate"_s, poolPlate()),
            fill(u"bookFrom"_s, u"+%1h"_s.arg(hour)),
            fill(u"bookUntil"_s, u"+%1h"_s.arg(hour + 1 + below(3))),
            press(Qt::Key_Return)};
}

QList<DeskJobs::Step> DeskJobs::takeBack()
{
    const auto offered = [this] {
        return until([this] { return m_storm.isAt(u"undoReasonText"_s) || m_storm.line().contains(u"takes back"_s); });
    };
    const auto giveReason = [this] { return m_storm.isAt(u"undoReasonText"_s) ? m_storm.type(u"wrong one"_s) : 0; };
    return {press(Qt::Key_Z, Qt::ControlModifier), offered, giveReason, untilEnterCounts(), press(Qt::Key_Return)};
}

QList<DeskJobs::Step> DeskJobs::lostTicket()
{
    return {name(insidePlate()), press(Qt::Key_Return),
            await(u"cash"_s),    press(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier),
            untilEnterCounts(),  press(Qt::Key_Return)};
}

QList<DeskJobs::Step> DeskJobs::correct()
{
    return {name(insidePlate()),
            press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier),
            await(u"correctPlate"_s),
            fill(u"correctPlate"_s, poolPlate()),
            fill(u"correctReason"_s, u"misread"_s),
            press(Qt::Key_Return)};
}

QList<DeskJobs::Step> DeskJobs::found()
{
    return {name(insidePlate()),
            press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier),
            await(u"foundSpot"_s),
            type(u"A-%1"_s.arg(1 + below(30), 2, 10, QLatin1Char('0'))),
            fill(u"foundReason"_s, u"round"_s),
            press(Qt::Key_Return)};
}

QList<DeskJobs::Step> DeskJobs::close()
{
    return {name(insidePlate()),
            press(Qt::Key_U, Qt::ControlModifier | Qt::ShiftModifier),
            await(u"closeReason"_s),
            type(u"no wallet"_s),
            press(Qt::Key_Return),
            await(u"login"_s),
            type(StormOffice::managerLogin),
            press(Qt::Key_Tab),
            type(PageOffice::password),
            press(Qt::Key_Return)};
}

QList<DeskJobs::Step> DeskJobs::fullForTrucks()
{
    const auto isFull = [this] { return until([this] { return m_storm.isShown(u"lotFull"_s); }); };
    return {type(poolPlate() + u" /t"_s), isFull, press(below(2) == 0 ? Qt::Key_T : Qt::Key_W, Qt::AltModifier)};
}

} // namespace parkdesk::test
