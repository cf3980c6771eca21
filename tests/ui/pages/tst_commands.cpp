// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/shared/viewmemory.h"
#include "ui/shell/commandmodel.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

using namespace parkdesk;
using namespace Qt::StringLiterals;

/// What a typed text finds among the commands, and what a list remembers.
class TstCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void marksWhatWasFound();
    void plateComesFirst();
    void onlyWhatIsPossible();
    void tableIsRemembered();
};

namespace {

ListedCommand listed(const QString &text, const QString &group, bool possible = true)
{
    return {nullptr, text, text, group, {}, possible};
}

QStringList textsOf(const std::vector<CommandRow> &rows, CommandRow::Kind kind)
{
    QStringList texts;
    for (const CommandRow &row : rows) {
        if (row.kind == kind)
            texts.append(row.text);
    }
    return texts;
}

} // namespace

void TstCommands::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing typed") << QString() << true;
    QTest::newRow("first word") << u"boo"_s << true;
    QTest::newRow("another word") << u"spot"_s << true;
    QTest::newRow("other order") << u"spot bo"_s << true;
    QTest::newRow("capitals") << u"BOOK"_s << true;
    QTest::newRow("initials") << u"bs"_s << true;
    QTest::newRow("middle of a word") << u"ook"_s << false;
    QTest::newRow("one word too many") << u"book spot car"_s << false;
    QTest::newRow("a word twice") << u"book book"_s << false;
}

void TstCommands::finds()
{
    QFETCH(QString, typed);
    QFETCH(bool, found);
    QCOMPARE(matchCommand(typed, u"Book a Spot…"_s).has_value(), found);
}

void TstCommands::marksWhatWasFound()
{
    const auto match = matchCommand(u"spo bo"_s, u"Book a Spot…"_s);
    QVERIFY(match);
    const QList<CommandMatch::Piece> wanted {{0, 2}, {7, 3}};
    QCOMPARE(match->pieces, wanted);
    QVERIFY(matchCommand(u"uber"_s, u"Überall"_s)); // without the accent
    QVERIFY(matchCommand(u"book"_s, u"Book a Spot"_s)->rank < matchCommand(u"spot"_s, u"Book a Spot"_s)->rank);
}

void TstCommands::plateComesFirst()
{
    const QList<ListedCommand> commands {listed(u"Book a Spot"_s, u"Desk"_s)};
    const auto plate = commandRows(u"ka01"_s, commands);
    QCOMPARE(plate.size(), size_t(3)); // the title, the way to the desk and the one to every stay
    QCOMPARE(plate.at(1).kind, CommandRow::Kind::LookUp);
    QCOMPARE(plate.at(2).kind, CommandRow::Kind::Search);
    const auto word = commandRows(u"book"_s, commands);
    QCOMPARE(word.at(1).kind, CommandRow::Kind::Command);
    QCOMPARE(word.back().kind, CommandRow::Kind::Search);
    QCOMPARE(textsOf(commandRows(u"> book"_s, commands), CommandRow::Kind::LookUp), QStringList());
}

void TstCommands::onlyWhatIsPossible()
{
    const QList<ListedCommand> commands {listed(u"Lock"_s, u"Everywhere"_s), listed(u"Pay by Card"_s, u"Desk"_s, false),
                                         listed(u"Book a Spot"_s, u"Desk"_s)};
    const auto rows = commandRows({}, commands);
    QCOMPARE(textsOf(rows, CommandRow::Kind::Command), QStringList({u"Book a Spot"_s, u"Lock"_s}));
    QCOMPARE(textsOf(rows, CommandRow::Kind::Head), QStringList({u"Desk"_s, u"Everywhere"_s}));
}

void TstCommands::tableIsRemembered()
{
    ShortMemory memory;
    QStandardItemModel model(2, 3);
    {
        QTableView table;
        table.setSortingEnabled(true);
        table.setModel(&model);
        rememberTable(table, memory, u"leaving"_s);
        table.horizontalHeader()->resizeSection(1, 77);
        table.sortByColumn(2, Qt::DescendingOrder);
    }
    QTableView again;
    again.setSortingEnabled(true);
    again.setModel(&model);
    rememberTable(again, memory, u"leaving"_s);
    QCOMPARE(again.horizontalHeader()->sectionSize(1), 77);
    QCOMPARE(again.horizontalHeader()->sortIndicatorSection(), 2);
    QCOMPARE(again.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    // A table that has other columns by now keeps its own.
    QStandardItemModel wider(2, 4);
    QTableView other;
    other.setModel(&wider);
    const int usual = other.horizontalHeader()->sectionSize(1);
    rememberTable(other, memory, u"leaving"_s);
    QCOMPARE(other.horizontalHeader()->sectionSize(1), usual);
    memory.setFilter(u"leaving"_s, u"type"_s, u"car"_s);
    QCOMPARE(memory.look(u"leaving"_s).filters.value(u"type"_s), u"car"_s);
}

PARKDESK_TEST(TstCommands)

#include "tst_commands.moc"
