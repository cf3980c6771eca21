// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/imports/stayfile.h"
#include "services/lots/listlots.h"
#include "services/search/searchstays.h"
#include "tests/services/provenoffice.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Stays of other programs.
class TstImportStays : public QObject, private ProvenOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bringsHistoryIn();
    void anotherWayOfWriting_data();
    void anotherWayOfWriting();
    void meterWithoutSpots();
    void knowsARowAgain();
    void stillInside();
    void leavesByALaterFile_data();
    void leavesByALaterFile();
    void leavesFurtherDownTheFile();
    void doesNotLeaveWhatWasPaidHere();
    void staysInsideWithoutAName();
    void sharesASpot();
    void faults_data();
    void faults();
    void unknownSpotIsRefused();
    void goesOnWhereItWasBrokenOff();
    void trialChangesNothing();
    void refuses();
    void readsAmounts_data();
    void readsAmounts();
    void guessesColumns();
    void cannotBeEdited();
    void figuresOfManyLots();

private:
    [[nodiscard]] QString file(const QByteArray &bytes);
    [[nodiscard]] StayFileCount bringIn(const QByteArray &bytes, const StayFileWishes &wishes = {}, int mostParts = -1);
    [[nodiscard]] std::unique_ptr<StayFile> opened(const QString &path, const StayFileSight &sight,
                                                   const StayFileWishes &wishes);
    [[nodiscard]] qint64 number(const QString &statement) { return RawDatabase(database()).number(statement); }

    QTemporaryDir m_folder;
    int m_files = 0;
};

namespace {

/// Days before the first of the test's clock, 2026-03-02.
QByteArray manyRows(int count, int spots, QRandomGenerator &random)
{
    QByteArray rows("id,plate,entry,exit,spot,amount,method\n");
    for (int i = 0; i < count; ++i) {
        const int day = 1 + i * 27 / count;
        const int hour = random.bounded(0, 20);
        const QByteArray date = "2026-02-" + QByteArray::number(day).rightJustified(2, '0') + ' ';
        rows += QByteArray::number(i) + ",B-AB " + QByteArray::number(random.bounded(1, 500)) + ',' + date
            + QByteArray::number(hour).rightJustified(2, '0') + ":07," + date
            + QByteArray::number(hour + random.bounded(1, 4)).rightJustified(2, '0') + ":31,"
            + (spots > 0 ? "A-" + QByteArray::number(random.bounded(1, spots + 1)).rightJustified(2, '0')
                         : QByteArray())
            + ',' + QByteArray::number(random.bounded(0, 900) / 100.0, 'f', 2) + ',' + (i % 2 == 0 ? "cash" : "card")
            + '\n';
    }
    return rows;
}

} // namespace

void TstImportStays::init()
{
    office().actAs(last().owner());
}

void TstImportStays::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

QString TstImportStays::file(const QByteArray &bytes)
{
    QFile out(m_folder.filePath(u"%1.csv"_s.arg(++m_files)));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("a file could not be written");
    return out.fileName();
}

std::unique_ptr<StayFile> TstImportStays::opened(const QString &path, const StayFileSight &sight,
                                                 const StayFileWishes &wishes)
{
    const QList<Lot> lots = must(last().read<ListLots>({}));
    return must(StayFile::open(path, sight, must(stayReading(sight, wishes, lots, clock().now()))));
}

StayFileCount TstImportStays::bringIn(const QByteArray &bytes, const StayFileWishes &wishes, int mostParts)
{
    const QString path = file(bytes);
    const StayFileSight sight = must(lookAtStays(path, wishes));
    const auto from = must(last().read<ImportProgress>({sight.source}));
    const auto stays = opened(path, sight, wishes);
    StayFileCount count;
    for (bool isLast = false; !isLast && mostParts-- != 0;) {
        const StayFile::Part part = must(stays->next());
        isLast = part.last;
        ImportStays::Outcome done;
        const ImportStays::Command command {sight.source, part.untilLine, part.rows};
        if (!part.rows.isEmpty())
            done = must(last().run<ImportStays>(ImportStays::numberOf(command), command));
        count.add(part, done, part.untilLine <= from.untilLine);
    }
    return count;
}

void TstImportStays::bringsHistoryIn()
{
    const StayFileCount count = bringIn("Ticket,Licence Plate,Time In,Time Out,Spot,Fee,Payment Method,Vehicle Type\n"
                                        "1,b ab 12,2026-02-27 08:00,2026-02-27 10:00,A-01,5.00,cash,Car\n"
                                        "2,B-CD 77,2026-02-27 10:00,2026-02-27 10:20,A-01,0,,car\n"
                                        "3,,2026-02-27 11:00,2026-02-27 12:00,,2.50,Visa,\n"
                                        "4,B-AB 12,2026-02-28 23:00,2026-03-01 01:00,A-02,7.125,coins,PKW\n");
    QCOMPARE(count.outcome.added, 4);
    QCOMPARE(count.rejected, 0);
    QCOMPARE(count.remarks, (QMap<QString, qint64> {{u"amount_rounded"_s, 1}}));
    QCOMPARE(number(u"SELECT count(*) FROM stay WHERE state = 3"_s), 4);
    QCOMPARE(number(u"SELECT count(*) FROM stay WHERE left_how = 2"_s), 1); // free of charge
    QCOMPARE(number(u"SELECT CAST(sum(amount) AS BIGINT) FROM payment"_s), 500 + 250 + 713);
    QCOMPARE(number(u"SELECT count(*) FROM vehicle"_s), 2);
    QCOMPARE(number(u"SELECT count(*) FROM claim"_s), 3);
    // Nobody's drawer: a desk of its own, whose shifts are closed.
    QCOMPARE(number(u"SELECT count(*) FROM payment p JOIN desk d ON d.id = p.desk_id WHERE d.history = 0"_s), 0);
    QCOMPARE(
        number(u"SELECT count(*) FROM shift h JOIN desk d ON d.id = h.desk_id WHERE d.history = 1 AND h.closed_at IS "
               "NULL"_s),
        0);
    QCOMPARE(number(u"SELECT count(*) FROM desk WHERE history = 1"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM journal WHERE kind = 'import_stays'"_s), 1);
    // 23:00 in Berlin, where the lot is.
    QCOMPARE(number(u"SELECT max(entered_at) FROM stay"_s), at(u"2026-02-28T23:00"_s, "Europe/Berlin").ms);
}

void TstImportStays::anotherWayOfWriting_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Kennzeichen;Einfahrt;Ausfahrt;Betrag;Zahlart;Ort\r\n"
                         "\"M-\u00dcX 1\";27.02.2026 08:00;27.02.2026 09:30;1.234,50;BAR;\"K\u00f6ln \"\"Nord\"\"\"\r\n"
                         "M-XY 2;27.2.2026 8:00:05;27.2.2026 9:30;0,50;Karte;\"zwei\r\nZeilen\"\r\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with its mark") << QByteArray("\xEF\xBB\xBF") + text.toUtf8();
    QTest::newRow("Latin-1") << text.toLatin1();
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(utf16(text));
    QTest::newRow("tabs") << QString(text).replace(u';', u'\t').toUtf8();
    QByteArray late = text.toLatin1(); // no sign of another encoding within what a look at the beginning reads
    late.replace("\"M-\xDCX 1\"", "M-UX 1").replace("K\xF6ln", "Koln");
    for (int i = 0; i < 12'000; ++i)
        late += ";;;;;\r\n";
    late += "M-X 9;;;;;\"K\xF6ln\"\r\n";
    QTest::newRow("Latin-1 far down") << late;
}

void TstImportStays::anotherWayOfWriting()
{
    QFETCH(QByteArray, bytes);
    StayFileWishes wishes;
    wishes.columns = QStringList {u"lot="_s}; // "Ort" is no lot of ours
    const StayFileCount count = bringIn(bytes, wishes);
    QCOMPARE(count.outcome.added, 2);
    QCOMPARE(number(u"SELECT CAST(sum(amount) AS BIGINT) FROM payment"_s), 123'450 + 50);
    QCOMPARE(number(u"SELECT min(entered_at) FROM stay"_s), at(u"2026-02-27T08:00"_s, "Europe/Berlin").ms);
    const RawDatabase raw(database());
    if (!QByteArray(QTest::currentDataTag()).contains("far"))
        QCOMPARE(raw.number(u"SELECT count(*) FROM vehicle WHERE normal = 'M\u00dcX1'"_s), 1);
}

void TstImportStays::meterWithoutSpots()
{
    // More at a time than there are spots, and none of them on one.
    QByteArray rows("start,end,paid\n");
    for (int i = 0; i < 40; ++i)
        rows += "2026-02-27 08:" + QByteArray::number(10 + i) + ",2026-02-27 12:00,1.00\n";
    const StayFileCount count = bringIn(rows);
    QCOMPARE(count.outcome.added, 40);
    QCOMPARE(number(u"SELECT count(*) FROM claim"_s), 0);
    QCOMPARE(number(u"SELECT CAST(sum(arrivals) AS BIGINT) FROM summary_day"_s), 40);
}

void TstImportStays::knowsARowAgain()
{
    const QByteArray rows("id,plate,entry,exit\n1,B-A 1,2026-02-27 08:00,2026-02-27 09:00\n"
                          "1,B-A 1,2026-02-27 08:00,2026-02-27 09:00\n2,B-A 1,2026-02-27 08:00,2026-02-27 09:00\n");
    const StayFileCount first = bringIn(rows);
    QCOMPARE(first.outcome.added, 2);
    QCOMPARE(first.outcome.known, 1);
    const StayFileCount again = bringIn(rows);
    QCOMPARE(again.outcome.added, 0);
    QCOMPARE(again.before, 2);
    // From another file, and another program's way of writing.
    const StayFileCount other = bringIn("Ticket;Ein;plate;entry;exit\n2;;b a 1;27.02.2026 08:00;27.02.2026 09:00\n"
                                        "3;;b a 1;27.02.2026 08:00;27.02.2026 09:00\n");
    QCOMPARE(other.outcome.known, 1);
    QCOMPARE(other.outcome.added, 1);
    // Without a number, all that the row says is what it is known by.
    const QByteArray plain("plate,entry,exit\nB-Q 1,2026-02-27 08:00,2026-02-27 09:00\n"
                           "B-Q 1,2026-02-27 08:00,2026-02-27 09:00\nB-Q 1,2026-02-27 08:00,2026-02-27 09:01\n");
    const StayFileCount unnumbered = bringIn(plain);
    QCOMPARE(unnumbered.outcome.added, 2);
    QCOMPARE(unnumbered.outcome.known, 1);
}

void TstImportStays::stillInside()
{
    const StayFileCount count = bringIn("plate,entry,exit,spot\nB-A 1,2026-03-01 20:00,,A-03\n"
                                        "B-A 1,2026-03-01 21:00,,A-03\nB-C 3,2026-03-01 21:00,,\n");
    QCOMPARE(count.outcome.added, 3);
    QCOMPARE(count.outcome.inside, 3);
    QCOMPARE(count.remarks, (QMap<QString, qint64> {{u"plate_inside_twice"_s, 1}, {u"spot_taken"_s, 1}}));
    QCOMPARE(exceptions(u"twin"_s), 1);
    QCOMPARE(exceptions(u"overflow"_s), 1);
    // It leaves like any other.
    last().actAs(last().attendant());
    QuoteStay::Question question;
    question.key.text = u"B-C 3"_s;
    const auto quote = must(last().read<QuoteStay>(question));
    QVERIFY(!quote.price.due.isZero());
    last().actAs(last().owner());
}

void TstImportStays::leavesByALaterFile_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("met again by its number") << QByteArray("7");
    QTest::newRow("met again by plate and time") << QByteArray();
}

void TstImportStays::leavesByALaterFile()
{
    QFETCH(QByteArray, id);
    const QByteArray header("id,plate,entry,exit,spot,amount,method\n");
    const QByteArray entry = id + ",B-A 1,2026-03-01 20:00,";
    QCOMPARE(bringIn(header + entry + ",A-03,,\n").outcome.inside, 1);
    QCOMPARE(number(u"SELECT count(*) FROM stay WHERE state = 2"_s), 1);
    const QByteArray later =
        header + entry + "2026-03-01 23:30,A-03,7.00,card\n,B-C 3,2026-03-01 21:00,2026-03-01 22:00,A-04,1.00,cash\n";
    const StayFileCount second = bringIn(later);
    QCOMPARE(second.outcome.ended, 1);
    QCOMPARE(second.outcome.added, 1);
    QCOMPARE(second.outcome.known, 0);
    const RawDatabase raw(database());
    QCOMPARE(number(u"SELECT count(*) FROM stay WHERE state = 3"_s), 2);
    const qint64 left = at(u"2026-03-01T23:30"_s, "Europe/Berlin").ms;
    QCOMPARE(number(u"SELECT left_at FROM stay y JOIN imported_stay i ON i.stay_id = y.id ORDER BY y.id LIMIT 1"_s),
             left);
    QCOMPARE(number(u"SELECT count(*) FROM claim WHERE parked = 1"_s), 0); // its spot is free again
    QCOMPARE(number(u"SELECT CAST(sum(amount) AS BIGINT) FROM payment"_s), 800);
    QCOMPARE(number(u"SELECT CAST(sum(taken) AS BIGINT) FROM summary_money"_s), 800);
    QCOMPARE(number(u"SELECT count(*) FROM vehicle"_s), 2);
    // Known from now on, in that file and in any other.
    const StayFileCount again = bringIn(header + "x,,,,,,\n" + entry + "2026-03-01 23:30,A-03,7.00,card\n");
    QCOMPARE(again.outcome.known, 1);
    QCOMPARE(again.outcome.ended + again.outcome.added, 0);
    QCOMPARE(bringIn(header + entry + ",A-03,,\n").outcome.added, 0); // an older copy changes nothing
    QCOMPARE(number(u"SELECT count(*) FROM stay"_s), 2);
}

void TstImportStays::leavesFurtherDownTheFile()
{
    const QByteArray rows("plate,entry,exit,amount\nB-A 1,2026-03-01 20:00,,\n"
                          "B-A 1,2026-03-01 20:00,2026-03-01 21:00,3.00\n");
    const StayFileCount count = bringIn(rows);
    QCOMPARE(count.outcome.added, 1);
    QCOMPARE(count.outcome.inside, 0);
    QCOMPARE(count.outcome.known, 1);
    const StayFileCount other = bringIn(rows + "B-A 2,2026-03-01 20:00,2026-03-01 21:00,3.00\n");
    QCOMPARE(other.outcome.added, 1);
    QCOMPARE(other.outcome.known, 2);
    QCOMPARE(number(u"SELECT CAST(sum(amount) AS BIGINT) FROM payment"_s), 600);
}

void TstImportStays::doesNotLeaveWhatWasPaidHere()
{
    const QByteArray header("id,plate,entry,exit,amount\n");
    QCOMPARE(bringIn(header + "7,B-A 1,2026-03-01 20:00,,\n").outcome.inside, 1);
    last().actAs(last().attendant());
    QuoteStay::Question question;
    question.key.text = u"B-A 1"_s;
    must(last().run<PayStay>(OfficeBuilder::paymentOf(must(last().read<QuoteStay>(question)))));
    last().actAs(last().owner());
    const StayFileCount later = bringIn(header + "7,B-A 1,2026-03-01 20:00,2026-03-01 21:00,3.00\n");
    QCOMPARE(later.outcome.ended, 0);
    QCOMPARE(later.outcome.known, 1);
    QCOMPARE(later.remarks, (QMap<QString, qint64> {{u"paid_here_already"_s, 1}}));
    QCOMPARE(number(u"SELECT count(*) FROM stay WHERE state = 2"_s), 1);
    QCOMPARE(number(u"SELECT count(*) FROM payment"_s), 1);
}

void TstImportStays::staysInsideWithoutAName()
{
    // Neither number nor plate: one of two that came in the same minute cannot be told from the other.
    const QByteArray header("entry,exit\n");
    QCOMPARE(bringIn(header + "2026-03-01 20:00,\n").outcome.inside, 1);
    const StayFileCount later =
        bringIn(header + "2026-03-01 20:00,2026-03-01 21:00\n2026-03-01 20:00,2026-03-01 22:00\n");
    QCOMPARE(later.outcome.added, 2);
    QCOMPARE(later.outcome.ended, 0);
}

void TstImportStays::sharesASpot()
{
    const StayFileCount count = bringIn("plate,entry,exit,spot,type\n"
                                        "B-A 1,2026-02-27 08:00,2026-02-27 10:00,A-01,car\n"
                                        "B-A 2,2026-02-27 09:00,2026-02-27 11:00,A-01,car\n" // overlaps
                                        "B-A 3,2026-02-27 10:00,2026-02-27 12:00,a-1,car\n"
                                        "B-A 4,2026-02-27 10:00,2026-02-27 12:00,A-02,truck\n"); // too large
    QCOMPARE(count.outcome.added, 4);
    QCOMPARE(count.remarks.value(u"spot_taken"_s), 1);
    QCOMPARE(count.remarks.value(u"spot_unsuitable"_s), 1);
    QCOMPARE(count.lines.value(u"spot_taken"_s), QList<qint64> {3});
    const StayFileCount later = bringIn("plate,entry,exit,spot\nB-A 5,2026-02-27 07:00,2026-02-27 08:01,A-01\n"
                                        "B-A 6,2026-02-27 07:00,2026-02-27 08:00,A-01\n");
    QCOMPARE(later.remarks, (QMap<QString, qint64> {{u"spot_taken"_s, 1}}));
}

void TstImportStays::faults_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    const auto fault = [](const char *reason, const char *row) {
        QTest::newRow(reason) << QByteArray(row) << QString::fromLatin1(reason);
    };
    fault("quote_not_closed", "Main lot,\"B-A 1,2026-02-27 08:00,2026-02-27 09:00,,,,");
    fault("wrong_number_of_cells", "Main lot,B-A 1,2026-02-27 08:00,2026-02-27 09:00,,,");
    fault("lot_not_named", ",B-A 1,2026-02-27 08:00,2026-02-27 09:00,,,,");
    fault("lot_unknown", "Elsewhere,B-A 1,2026-02-27 08:00,2026-02-27 09:00,,,,");
    fault("plate_too_long", "Main lot,ABCDEFGHIJKLMNOPQRS,2026-02-27 08:00,2026-02-27 09:00,,,,");
    fault("plate_not_read", "Main lot,B=A&1,2026-02-27 08:00,2026-02-27 09:00,,,,");
    fault("vehicle_type_unknown", "Main lot,B-A 1,2026-02-27 08:00,2026-02-27 09:00,VAN,,,");
    fault("entry_missing", "Main lot,B-A 1,,2026-02-27 09:00,,,,");
    fault("entry_not_read", "Main lot,B-A 1,2026-02-32 08:00,2026-02-27 09:00,,,,");
    fault("entry_too_early", "Main lot,B-A 1,1970-01-01 00:30,1970-01-01 03:00,,,,");
    fault("entry_in_future", "Main lot,B-A 1,2027-02-02 08:00,2027-02-27 09:00,,,,");
    fault("exit_not_read", "Main lot,B-A 1,2026-02-27 08:00,soon,,,,");
    fault("exit_before_entry", "Main lot,B-A 1,2026-02-27 08:00,2026-02-27 07:59,,,,");
    fault("exit_in_future", "Main lot,B-A 1,2026-02-27 08:00,2027-02-27 07:59,,,,");
    fault("no_such_time", "Main lot,B-A 1,2025-03-30 02:30,2025-03-30 09:00,,,,");
    fault("stay_too_long", "Main lot,B-A 1,2016-02-27 08:00,2026-02-27 09:00,,,,");
    fault("amount_not_read", "Main lot,B-A 1,2026-02-27 08:00,2026-02-27 09:00,,1.2.3,,");
    fault("amount_negative", "Main lot,B-A 1,2026-02-27 08:00,2026-02-27 09:00,,-2.00,,");
    fault("amount_too_large", "Main lot,B-A 1,2026-02-27 08:00,2026-02-27 09:00,,99999999999999999999,,");
    fault("method_unknown", "Main lot,B-A 1,2026-02-27 08:00,2026-02-27 09:00,,2.00,seashells,");
}

void TstImportStays::faults()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const QString other = u"Second lot"_s; // so that no lot can be meant without being named
    QVERIFY(last().addLot(other).lot.isValid());
    QByteArray rows("lot,plate,entry,exit,type,amount,method,x\n");
    for (int i = 1; i < 9; ++i)
        rows += "Main lot,B-G " + QByteArray::number(i) + ",2026-02-27 08:00,2026-02-27 09:00,,1.00,cash,\n";
    const StayFileCount count = bringIn(rows + row + '\n');
    QCOMPARE(count.outcome.added, 8);
    QCOMPARE(count.reasons, (QMap<QString, qint64> {{reason, 1}}));
    QCOMPARE(count.lines.value(reason), QList<qint64> {10});
}

void TstImportStays::unknownSpotIsRefused()
{
    const StayFileCount count = bringIn("plate,entry,exit,spot\nB-A 1,2026-02-27 08:00,2026-02-27 10:00,Z-99\n"
                                        "B-A 2,2026-02-27 08:00,2026-02-27 10:00,A-02\n");
    QCOMPARE(count.outcome.added, 1);
    QCOMPARE(count.reasons, (QMap<QString, qint64> {{u"unknown_spot"_s, 1}}));
}

void TstImportStays::goesOnWhereItWasBrokenOff()
{
    QRandomGenerator random(7);
    const QByteArray rows = manyRows(5000, 10, random);
    const StayFileCount first = bringIn(rows, {}, 1); // and then the program is gone
    QCOMPARE(first.outcome.added, 2000);
    QCOMPARE(number(u"SELECT until_line FROM import_run"_s), 2001);
    const StayFileCount second = bringIn(rows);
    QCOMPARE(second.before, 2000);
    QCOMPARE(second.outcome.added, 3000);
    QCOMPARE(number(u"SELECT count(*) FROM stay"_s), 5000);
    QCOMPARE(number(u"SELECT added FROM import_run"_s), 5000);
    QCOMPARE(number(u"SELECT count(*) FROM receipt"_s), number(u"SELECT count(*) FROM payment"_s));
}

void TstImportStays::trialChangesNothing()
{
    const QString path = file("plate,entry,exit,spot\nB-A 1,2026-02-27 08:00,2026-02-27 10:00,Z-99\n"
                              "B-A 2,2026-02-27 08:00,2026-02-27 10:00,A-02\nB-A 3,2026-02-27 08:00,,A-02\n");
    const RawDatabase raw(database());
    const auto before = raw.rowCounts();
    const StayFileSight sight = must(lookAtStays(path, {}));
    const StayFile::Part part = must(opened(path, sight, {})->next());
    const auto trial = must(last().read<ImportTrial>({part.rows}));
    QCOMPARE(trial.added, 2);
    QCOMPARE(trial.inside, 1);
    QCOMPARE(trial.refused, (QList<ImportStays::Remark> {{2, u"unknown_spot"_s}}));
    QCOMPARE(rejectsOf(part, trial),
             (QList<QStringList> {
                 {u"2"_s, u"unknown_spot"_s, u"B-A 1"_s, u"2026-02-27 08:00"_s, u"2026-02-27 10:00"_s, u"Z-99"_s}}));
    QCOMPARE(raw.rowCounts(), before);
}

void TstImportStays::refuses()
{
    QCOMPARE(last().run<ImportStays>({QString(64, u'a'), 1, {}}).error().code, ErrorCode::Required);
    ImportStays::Command command {QString(64, u'a'), 1, {}};
    command.rows.resize(ImportStays::mostRows + 1);
    QCOMPARE(last().run<ImportStays>(command).error().code, ErrorCode::TooLong);
    command.rows.resize(1);
    command.rows[0].vehicleType = u"rocket"_s;
    QCOMPARE(last().run<ImportStays>(command).error().code, ErrorCode::UnknownVehicleType);
    command.rows[0].vehicleType = u"car"_s;
    command.rows[0].lot = LotId {99};
    QCOMPARE(last().run<ImportStays>(command).error().code, ErrorCode::UnknownLot);
    const auto reasonOf = [this](const QByteArray &bytes, const StayFileWishes &wishes = {}) {
        const auto sight = lookAtStays(file(bytes), wishes);
        return sight ? u"read"_s : sight.error().details.value("reason"_L1).toString();
    };
    QCOMPARE(reasonOf(""), u"empty"_s);
    QCOMPARE(reasonOf("plate,when\nA 1,2026-02-27 08:00\n"), u"missing_column"_s);
    QCOMPARE(reasonOf("plate,entry\nA 1,03/04/2025 08:00\n"), u"times_can_be_read_in_two_ways"_s);
    StayFileWishes wishes;
    wishes.columns = QStringList {u"entry=when"_s};
    QCOMPARE(reasonOf("plate,when\nA 1,2026-02-27 08:00\n", wishes), u"read"_s);
    wishes.columns = QStringList {u"entry=2"_s};
    QCOMPARE(reasonOf("plate,when\nA 1,2026-02-27 08:00\n", wishes), u"read"_s);
    wishes.columns = QStringList {u"entry=day+time"_s};
    QCOMPARE(reasonOf("plate,day,time\nA 1,2026-02-27,08:00\n", wishes), u"read"_s);
    wishes.columns = QStringList {u"entry=nowhere"_s};
    QCOMPARE(reasonOf("plate,when\nA 1,2026-02-27 08:00\n", wishes), u"unknown_column"_s);
    wishes.columns = QStringList {u"colour=when"_s};
    QCOMPARE(reasonOf("plate,when\nA 1,2026-02-27 08:00\n", wishes), u"unknown_field"_s);
    QCOMPARE(lookAtStays(u"/no/such/file"_s, {}).error().code, ErrorCode::FileFailed);
}

void TstImportStays::readsAmounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("comma");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<bool>("rounded");
    QTest::newRow("plain") << u"12"_s << false << qint64 {1200} << false;
    QTest::newRow("point") << u"12.5"_s << false << qint64 {1250} << false;
    QTest::newRow("grouped") << u"1,234,567.89"_s << false << qint64 {123456789} << false;
    QTest::newRow("grouped as in India") << u"12,34,567.89"_s << false << qint64 {123456789} << false;
    QTest::newRow("comma") << u"12,5"_s << true << qint64 {1250} << false;
    QTest::newRow("comma and points") << u"1.234,50"_s << true << qint64 {123450} << false;
    QTest::newRow("comma and blanks") << u"1\u00a0234,50 \u20ac"_s << true << qint64 {123450} << false;
    QTest::newRow("a currency before") << u"EUR 3.00"_s << false << qint64 {300} << false;
    QTest::newRow("half up") << u"1.395014"_s << false << qint64 {140} << true;
    QTest::newRow("down") << u"1.394999"_s << false << qint64 {139} << true;
    QTest::newRow("zeros are no more") << u"1.390000"_s << false << qint64 {139} << false;
    QTest::newRow("negative") << u"-3.10"_s << false << qint64 {-310} << false;
    QTest::newRow("no whole part") << u".50"_s << false << qint64 {50} << false;
    QTest::newRow("two points") << u"1.2.3"_s << false << qint64 {-1} << false;
    QTest::newRow("comma where a point is") << u"60.00"_s << true << qint64 {-1} << false;
    QTest::newRow("words") << u"free"_s << false << qint64 {-1} << false;
    QTest::newRow("nothing") << u"EUR"_s << false << qint64 {-1} << false;
}

void TstImportStays::readsAmounts()
{
    QFETCH(QString, text);
    QFETCH(bool, comma);
    QFETCH(qint64, minor);
    QFETCH(bool, rounded);
    const auto amount =
        readAmount(text, comma ? DecimalForm::Comma : DecimalForm::Point, must(Currency::fromCode(u"EUR"_s)));
    if (minor == -1) {
        QCOMPARE(amount.error().code, ErrorCode::BadAmount);
        return;
    }
    QCOMPARE(amount->minor, minor);
    QCOMPARE(amount->rounded, rounded);
    const auto yen = readAmount(u"120.5"_s, DecimalForm::Point, must(Currency::fromCode(u"JPY"_s)));
    QCOMPARE(yen->minor, 121);
}

void TstImportStays::guessesColumns()
{
    const StayColumns columns = guessStayColumns(
        {u"Reservation ID"_s, u"vehicle_number"_s, u"Vehicle-Type"_s, u"parking_timestamp"_s,
         u"leaving_timestamp (UTC)"_s, u"parking_cost"_s, u"Prime Location Name"_s, u"spot_number"_s, u"remarks"_s});
    QCOMPARE(columns.value(StayField::Id), QList<int> {0});
    QCOMPARE(columns.value(StayField::Plate), QList<int> {1});
    QCOMPARE(columns.value(StayField::Vehicle), QList<int> {2});
    QCOMPARE(columns.value(StayField::Entry), QList<int> {3});
    QCOMPARE(columns.value(StayField::Exit), QList<int> {4});
    QCOMPARE(columns.value(StayField::Amount), QList<int> {5});
    QCOMPARE(columns.value(StayField::Lot), QList<int> {6});
    QCOMPARE(columns.value(StayField::Spot), QList<int> {7});
    QCOMPARE(columns.size(), 8);
    for (const StayField field : allStayFields)
        QCOMPARE(stayFieldFromName(stayFieldName(field)), std::optional(field));
    QCOMPARE(recogniseDecimalForm({u"1,50"_s, u"2.00"_s, u"3,00 EUR"_s}), DecimalForm::Comma);
    QCOMPARE(recogniseDecimalForm({}), DecimalForm::Point);
}

void TstImportStays::cannotBeEdited()
{
    QCOMPARE(bringIn("plate,entry,exit\nB-A 1,2026-02-27 08:00,2026-02-27 10:00\n").outcome.added, 1);
    const RawDatabase raw(database());
    QVERIFY(raw.refusal(u"UPDATE imported_stay SET run_id = run_id"_s).contains(u"append_only"_s));
    QVERIFY(raw.refusal(u"DELETE FROM imported_stay"_s).contains(u"append_only"_s));
    QVERIFY(raw.refusal(u"DELETE FROM import_run"_s).contains(u"append_only"_s));
}

void TstImportStays::figuresOfManyLots()
{
    // Beside stays of our own, in three lots and over the night on which clocks change: cleanup proves every sum.
    QVERIFY(last().addLot(u"Second lot"_s).lot.isValid());
    QVERIFY(last().addLot(u"Third lot"_s).lot.isValid());
    last().actAs(last().attendant());
    parkFor(last(), u"B-ZZ 1"_s, hours(2));
    last().actAs(last().owner());
    QRandomGenerator random(19);
    QByteArray rows("lot,plate,entry,exit,amount,type\n");
    for (int i = 0; i < 600; ++i) {
        const QByteArray lot = i % 3 == 0 ? "Main lot" : i % 3 == 1 ? "Second lot" : "third LOT";
        const QByteArray type = i % 5 == 0 ? "Motorrad" : "car";
        const qint64 from = at(u"2025-10-24T00:00"_s, "UTC").ms + random.bounded(5 * 24 * 60) * qint64 {60'000};
        rows += lot + ",B-M " + QByteArray::number(random.bounded(1, 90)) + ',' + QByteArray::number(from) + ','
            + QByteArray::number(from + random.bounded(1, 3000) * qint64 {60'000}) + ",1.50," + type + '\n';
    }
    const StayFileCount count = bringIn(rows);
    QCOMPARE(count.outcome.added + count.outcome.known, 600);
    QCOMPARE(number(u"SELECT CAST(sum(taken) AS BIGINT) FROM summary_money"_s), count.outcome.added * 150);
}

PARKDESK_TEST(TstImportStays)
#include "tst_importstays.moc"
