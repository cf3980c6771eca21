// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/costs/setcosts.h"
#include "tests/services/provenoffice.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 november = 2026 * 12 + 10;

Money euros(const QString &text)
{
    return Money::fromText(text, Currency::fromCode(u"EUR"_s).value()).value();
}

} // namespace

/// What lots cost by month, and what was planned.
class TstCosts : public QObject, private ProvenOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void saysAndTakesBack();
    void budgetsAreApart();
    void refuses();
    void partsOfMonthsAddUp();
};

void TstCosts::init()
{
    office().actAs(last().owner());
}

void TstCosts::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

void TstCosts::saysAndTakesBack()
{
    const LotId lot = last().lot();
    QVERIFY(must(last().run<SetCosts>({lot, november, MonthEntryKind::Rent, euros(u"1200.00"_s)})).changed);
    QVERIFY(last().changes().touches(Entity::MonthEntry));
    QVERIFY(must(last().run<SetCosts>({lot, november, MonthEntryKind::Wages, euros(u"800.50"_s)})).changed);
    QVERIFY(must(last().run<SetCosts>({lot, november, MonthEntryKind::Rent, euros(u"1250.00"_s)})).changed);
    QVERIFY(!must(last().run<SetCosts>({lot, november, MonthEntryKind::Rent, euros(u"1250.00"_s)})).changed);
    auto rows = must(last().readAs<MonthEntries>(last().manager(), {november, november + 1, {lot}}));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.at(0).amount, euros(u"1250.00"_s));
    QCOMPARE(rows.at(1).entry.kind, MonthEntryKind::Wages);
    QVERIFY(must(last().run<SetCosts>({lot, november, MonthEntryKind::Rent, std::nullopt})).changed);
    rows = must(last().readAs<MonthEntries>(last().manager(), {}));
    QCOMPARE(rows.size(), 1);
    QVERIFY(must(last().readAs<MonthEntries>(last().manager(), {november + 1, november + 2, {}})).isEmpty());
}

void TstCosts::budgetsAreApart()
{
    const LotId lot = last().lot();
    must(last().run<SetBudget>({lot, november, MonthEntryKind::BudgetRevenue, euros(u"9000.00"_s)}));
    must(last().run<SetBudget>({lot, november, MonthEntryKind::BudgetCosts, euros(u"0.00"_s)}));
    COMPARE_REFUSED(last().run<SetBudget>({lot, november, MonthEntryKind::Rent, euros(u"1.00"_s)}), ErrorCode::BadCode,
                    Field::Kind);
    COMPARE_REFUSED(last().run<SetCosts>({lot, november, MonthEntryKind::BudgetCosts, euros(u"1.00"_s)}),
                    ErrorCode::BadCode, Field::Kind);
    QCOMPARE(must(last().readAs<MonthEntries>(last().manager(), {})).size(), 2);
}

void TstCosts::refuses()
{
    const LotId lot = last().lot();
    const auto set = [&](LotId where, qint64 month, const Money &amount) {
        return last().run<SetCosts>({where, month, MonthEntryKind::Other, amount});
    };
    const Money dollars(100, Currency::fromCode(u"USD"_s).value());
    COMPARE_REFUSED(set(LotId {4711}, november, euros(u"1.00"_s)), ErrorCode::UnknownLot, Field::Lot);
    COMPARE_REFUSED(set(lot, 1969 * 12 + 11, euros(u"1.00"_s)), ErrorCode::BadTime, Field::Month);
    COMPARE_REFUSED(set(lot, 3000 * 12, euros(u"1.00"_s)), ErrorCode::BadTime, Field::Month);
    COMPARE_REFUSED(set(lot, november, euros(u"-0.01"_s)), ErrorCode::BadAmount, Field::Amount);
    COMPARE_REFUSED(set(lot, november, dollars), ErrorCode::BadCurrency, Field::Currency);
    QVERIFY(must(last().readAs<MonthEntries>(last().manager(), {})).isEmpty());
}

void TstCosts::partsOfMonthsAddUp()
{
    for (const qint64 length : {28, 29, 30, 31}) {
        for (const qint64 amount : {qint64 {0}, qint64 {1}, qint64 {100'001}, Q_INT64_C(4'000'000'000'000'000'007)}) {
            qint64 before = 0;
            for (qint64 day = 1; day <= length; ++day) {
                const qint64 upTo = shareOfMonth(amount, day, length);
                QVERIFY(upTo >= before);
                before = upTo;
            }
            QCOMPARE(before, amount);
            QCOMPARE(shareOfMonth(amount, 0, length), 0);
        }
    }
}

PARKDESK_TEST(TstCosts)
#include "tst_costs.moc"
