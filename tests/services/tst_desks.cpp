// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lots/editdesk.h"
#include "tests/support/officebuilder.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What a desk is for, and its usual tender.
class TstDesks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatWasChosen();
    void refuses_data();
    void refuses();
    void theSameAgainChangesNothing();

private:
    TestClock m_clock;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<OfficeBuilder> m_office;
};

void TstDesks::init()
{
    m_office.reset();
    m_database = std::make_unique<TestDatabase>();
    m_office = std::make_unique<OfficeBuilder>(*m_database, m_clock);
    m_office->actAs(m_office->owner());
}

void TstDesks::keepsWhatWasChosen()
{
    const DescribeDesk::Answer before = must(m_office->read<DescribeDesk>({m_office->desk()}));
    QCOMPARE(before.deskKind, u"both"_s);
    QCOMPARE(before.defaultTender, u"cash"_s);
    must(m_office->run<EditDesk>({m_office->desk(), u"exit"_s, u"card"_s}));
    QVERIFY(m_office->changes().touches(Entity::Desk));
    const DescribeDesk::Answer after = must(m_office->read<DescribeDesk>({m_office->desk()}));
    QCOMPARE(after.deskKind, u"exit"_s);
    QCOMPARE(after.defaultTender, u"card"_s);
    QCOMPARE(after.name, before.name);
    QCOMPARE(after.code, before.code);
}

void TstDesks::refuses_data()
{
    QTest::addColumn<qint64>("desk");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("tender");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<Field>("field");
    const qint64 ours = 0;
    QTest::newRow("no such desk") << qint64(4711) << u"both"_s << u"cash"_s << ErrorCode::NotFound << Field::Desk;
    QTest::newRow("no such kind") << ours << u"sideways"_s << u"cash"_s << ErrorCode::BadCode << Field::Desk;
    QTest::newRow("empty kind") << ours << QString() << u"cash"_s << ErrorCode::BadCode << Field::Desk;
    QTest::newRow("no such tender") << ours << u"both"_s << u"shells"_s << ErrorCode::BadCode << Field::Method;
    QTest::newRow("no tender of a desk") << ours << u"both"_s << u"account"_s << ErrorCode::BadCode << Field::Method;
}

void TstDesks::refuses()
{
    QFETCH(qint64, desk);
    QFETCH(QString, kind);
    QFETCH(QString, tender);
    QFETCH(ErrorCode, code);
    QFETCH(Field, field);
    const DeskId which = desk == 0 ? m_office->desk() : DeskId {desk};
    const auto refused = m_office->run<EditDesk>({which, kind, tender});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(refused.error().field, field);
}

void TstDesks::theSameAgainChangesNothing()
{
    must(m_office->run<EditDesk>({m_office->desk(), u"both"_s, u"cash"_s}));
    QVERIFY(!m_office->changes().touches(Entity::Desk));
}

PARKDESK_TEST(TstDesks)

#include "tst_desks.moc"
