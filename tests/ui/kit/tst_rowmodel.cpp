// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shared/rowmodel.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace parkdesk;
using namespace Qt::StringLiterals;

namespace {

struct Line {
    int id = 0;
    QString text;

    friend bool operator==(const Line &, const Line &) = default;
};

class LineModel : public RowModel<Line, int> {
public:
    [[nodiscard]] int keyOf(const Line &line) const override { return line.id; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const Line *line = rowAt(index);
        return line != nullptr && role == Qt::DisplayRole ? QVariant(line->text) : QVariant();
    }
};

std::vector<Line> linesOf(const std::vector<int> &ids, const QString &text = u"a"_s)
{
    std::vector<Line> lines;
    lines.reserve(ids.size());
    for (const int id : ids)
        lines.push_back({id, text});
    return lines;
}

} // namespace

class TstRowModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void patches_data();
    void patches();
    void keepsTheChosenRow();
    void anyListToAnyOther();
    void oneRowAtATime();
};

void TstRowModel::patches_data()
{
    QTest::addColumn<std::vector<int>>("before");
    QTest::addColumn<std::vector<int>>("after");
    QTest::addColumn<int>("inserted");
    QTest::addColumn<int>("removed");
    QTest::addColumn<int>("moved");
    QTest::newRow("fill") << std::vector {0} << std::vector {0, 1, 2} << 2 << 0 << 0;
    QTest::newRow("first leaves") << std::vector {1, 2, 3} << std::vector {2, 3} << 0 << 1 << 0;
    QTest::newRow("run leaves at once") << std::vector {1, 2, 3, 4} << std::vector {1, 4} << 0 << 1 << 0;
    QTest::newRow("new on top") << std::vector {1, 2} << std::vector {9, 1, 2} << 1 << 0 << 0;
    QTest::newRow("last to top") << std::vector {1, 2, 3} << std::vector {3, 1, 2} << 0 << 0 << 1;
    QTest::newRow("nothing") << std::vector {1, 2, 3} << std::vector {1, 2, 3} << 0 << 0 << 0;
    QTest::newRow("empty") << std::vector {1, 2, 3} << std::vector<int> {} << 0 << 1 << 0;
}

void TstRowModel::patches()
{
    QFETCH(std::vector<int>, before);
    QFETCH(std::vector<int>, after);
    LineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(linesOf(before));
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setRows(linesOf(after));
    QCOMPARE(model.rows(), linesOf(after));
    QTEST(static_cast<int>(inserted.count()), "inserted");
    QTEST(static_cast<int>(removed.count()), "removed");
    QTEST(static_cast<int>(moved.count()), "moved");
    QCOMPARE(changed.count(), 0);
    QCOMPARE(reset.count(), 0);
}

void TstRowModel::keepsTheChosenRow()
{
    LineModel model;
    model.setRows(linesOf({1, 2, 3}));
    const QPersistentModelIndex chosen = model.index(1, 0);
    model.setRows({{7, u"new"_s}, {3, u"a"_s}, {2, u"changed"_s}});
    QCOMPARE(chosen.row(), 2);
    QCOMPARE(chosen.data().toString(), u"changed"_s);
}

void TstRowModel::anyListToAnyOther()
{
    QRandomGenerator random(20261121);
    LineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int round = 0; round < 200; ++round) {
        std::vector<int> ids(12);
        for (size_t i = 0; i < ids.size(); ++i)
            ids[i] = static_cast<int>(i);
        std::shuffle(ids.begin(), ids.end(), random);
        ids.resize(static_cast<size_t>(random.bounded(13)));
        const std::vector<Line> wanted = linesOf(ids, QString::number(random.bounded(2)));
        model.setRows(wanted);
        QCOMPARE(model.rows(), wanted);
    }
}

void TstRowModel::oneRowAtATime()
{
    LineModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(linesOf({1, 2}));
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.upsert({2, u"b"_s});
    model.upsert({2, u"b"_s});
    QCOMPARE(changed.count(), 1);
    model.upsert({3, u"c"_s});
    QCOMPARE(model.rowOf(3).value(), 2);
    model.remove(1);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!model.rowOf(1));
    model.touchColumns(0, 0);
    QCOMPARE(changed.count(), 2);
}

PARKDESK_TEST(TstRowModel)
#include "tst_rowmodel.moc"
