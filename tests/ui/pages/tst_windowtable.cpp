// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shared/windowmodel.h"
#include "ui/shared/windowtable.h"

#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

struct NumberRow {
    qint64 id = 0;
};

/// Ids count down from a million times the section.
class Numbers : public RowWindow<NumberRow> {
public:
    Numbers()
    {
        connect(this, &WindowModel::idsWanted, this, [this](qint64 section) {
            ++idsAsked;
            QList<qint64> ids;
            for (int i = 0; i < rowsOf(section); ++i)
                ids.append(section * 1'000'000 + i + 1);
            takeIds(section, ids);
        });
        connect(this, &WindowModel::rowsWanted, this, [this](const QList<qint64> &ids) {
            rowsAsked += static_cast<int>(ids.size());
            QList<NumberRow> rows;
            for (const qint64 id : ids)
                rows.append(NumberRow {id});
            takeRows(rows);
        });
    }
    void fill(int days, int each)
    {
        QList<WindowSection> sections;
        for (int day = 0; day < days; ++day)
            sections.append({days - day, u"Day %1"_s.arg(days - day), each, {}});
        setSections(sections);
    }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }

    int idsAsked = 0;
    int rowsAsked = 0;

protected:
    [[nodiscard]] qint64 idOf(const NumberRow &row) const override { return row.id; }
    [[nodiscard]] QVariant cell(int row, int, int role) const override
    {
        const NumberRow *found = rowAt(row);
        return role == Qt::DisplayRole && found != nullptr ? QVariant(QString::number(found->id)) : QVariant();
    }

private:
    [[nodiscard]] int rowsOf(qint64 section) const
    {
        for (const WindowSection &there : sections()) {
            if (there.key == section)
                return there.rows;
        }
        return 0;
    }
};

qint64 residentPages()
{
    QFile status(u"/proc/self/statm"_s);
    return status.open(QIODevice::ReadOnly) ? status.readAll().split(' ').at(1).toLongLong() : 0;
}

} // namespace

/// A list of ten million rows, of which only what is in sight is asked for.
class TstWindowTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void titlesAndRows();
    void jumpsThroughTenMillion();
    void keysStepOverTitles();
    void theTitleThatStaysIsNoRow();
    void grows();
    void beginningIsReplaced();
};

void TstWindowTable::titlesAndRows()
{
    Numbers model;
    model.fill(3, 2);
    QCOMPARE(model.rowCount(), 9);
    QVERIFY(model.isHead(0) && model.isHead(3) && model.isHead(6));
    QCOMPARE(model.headOf(5), 3);
    QCOMPARE(model.rowOfSection(1), 6);
    QCOMPARE(model.index(3, 0).data().toString(), u"Day 2"_s);
    QVERIFY(!model.index(4, 0).data().isValid()); // asked for
    QTRY_COMPARE(model.index(4, 0).data().toString(), u"2000001"_s);
    QCOMPARE(model.rowOfId(2000002), std::optional(5));
    QVERIFY(!model.flags(model.index(3, 0)).testFlag(Qt::ItemIsSelectable));
}

void TstWindowTable::jumpsThroughTenMillion()
{
    Numbers model;
    WindowTable table;
    table.setWindow(&model);
    table.resize(600, 700);
    table.show();
    model.fill(2000, 5000);
    QCOMPARE(model.rowCount(), 2000 * 5001);
    table.chooseFirst();
    QTRY_VERIFY(!model.index(1, 0).data().toString().isEmpty());
    const auto lookAt = [&](int row) {
        table.goToRow(row);
        QTRY_VERIFY(!model.index(row, 0).data().toString().isEmpty());
        table.viewport()->grab();
    };
    for (int i = 0; i < 40; ++i)
        lookAt((i * 99'991) % model.rowCount() / 5001 * 5001 + 1 + i);
    const qint64 before = residentPages();
    for (int i = 0; i < 80; ++i)
        lookAt((i * 199'999 + 7) % model.rowCount() / 5001 * 5001 + 2 + i);
    QTest::keyClick(&table, Qt::Key_End);
    QCOMPARE(table.currentIndex().row(), model.rowCount() - 1);
    QTRY_COMPARE(model.index(model.rowCount() - 1, 0).data().toString(), u"1005000"_s);
    QVERIFY2(residentPages() - before < 4000, "16 MB"); // what is kept is bounded
    QVERIFY(model.rowsAsked < 125 * 100);
    QTest::keyClick(&table, Qt::Key_Home);
    QCOMPARE(table.currentIndex().row(), 1);
}

/// A click on the title above does not choose the row that it covers.
void TstWindowTable::theTitleThatStaysIsNoRow()
{
    Numbers model;
    WindowTable table;
    table.setWindow(&model);
    table.resize(400, 300);
    table.show();
    model.fill(3, 100);
    table.verticalScrollBar()->setValue(10 * table.rowHeight() + 3);
    const auto click = [&table](int y) {
        QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::NoModifier, {20, y});
    };
    click(2 * table.rowHeight());
    QCOMPARE(table.currentIndex().row(), 12);
    click(table.rowHeight() / 2);
    QCOMPARE(table.indexAt({20, table.rowHeight() / 2}).row(), 0); // its title
    QVERIFY(!table.selectionModel()->isRowSelected(10, {}));
    QVERIFY(!table.selectionModel()->isRowSelected(11, {}));
    // The next title pushes it out: below what is left of it are its rows.
    table.verticalScrollBar()->setValue(100 * table.rowHeight() + 10);
    click(table.rowHeight() + table.rowHeight() / 2);
    QCOMPARE(table.indexAt({20, 2}).row(), 0);
    QCOMPARE(table.indexAt({20, table.rowHeight() - 4}).row(), 101);
}

void TstWindowTable::keysStepOverTitles()
{
    Numbers model;
    WindowTable table;
    table.setWindow(&model);
    table.resize(400, 300);
    table.show();
    model.fill(30, 2);
    table.chooseFirst();
    QCOMPARE(table.currentIndex().row(), 1);
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(table.currentIndex().row(), 4);
    QTest::keyClick(&table, Qt::Key_Up);
    QCOMPARE(table.currentIndex().row(), 2);
    QTest::keyClick(&table, Qt::Key_PageDown);
    const int down = table.currentIndex().row();
    QVERIFY(down > 4 && !model.isHead(down));
    QVERIFY(table.viewport()->rect().contains(table.visualRect(table.currentIndex()).center()));
    QTest::keyClick(&table, Qt::Key_PageUp);
    QTest::keyClick(&table, Qt::Key_PageUp);
    QCOMPARE(table.currentIndex().row(), 1);
    QVERIFY(table.selectionModel()->isRowSelected(1, {}));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model.index(5, 0)).center());
    QCOMPARE(table.currentIndex().row(), 5);
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model.index(3, 0)).center());
    QVERIFY(!table.selectionModel()->isRowSelected(3, {}));
}

void TstWindowTable::grows()
{
    Numbers model;
    model.setSections({{9, u"nine"_s, 2, {91, 92}}});
    model.appendSections({{9, u"nine and more"_s, 1, {93}}, {8, u"eight"_s, 1, {81}}});
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.index(0, 0).data().toString(), u"nine and more"_s);
    QCOMPARE(model.idAt(3), 93);
    QCOMPARE(model.idAt(5), 81);
    model.setSections({});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.headOf(0), -1);
}

void TstWindowTable::beginningIsReplaced()
{
    Numbers model;
    model.fill(4, 3);
    model.takeIds(3, {31, 32, 33});
    model.replaceBeginning({{5, u"five"_s, 1, {}}, {4, u"four"_s, 4, {}}});
    QCOMPARE(model.rowOfId(32), std::optional(9)); // what did not change is still known
    QCOMPARE(model.sections().size(), 5);
    QCOMPARE(model.sections().at(1).rows, 4);
    QCOMPARE(model.sections().at(2).key, 3);
}

PARKDESK_TEST(TstWindowTable)
#include "tst_windowtable.moc"
