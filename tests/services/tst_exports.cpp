// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csv.h"
#include "formats/csvline.h"
#include "services/exports/apdsplaces.h"
#include "services/exports/exportfile.h"
#include "services/exports/exportrows.h"
#include "services/exports/liveavailability.h"
#include "services/exports/noteexport.h"
#include "services/lots/retirelot.h"
#include "services/stays/cancelstay.h"
#include "tariff/format.h"
#include "tests/services/provenoffice.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What an office owns, taken out of it.
class TstExports : public QObject, private ProvenOffice {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyStayOnce_data();
    void everyStayOnce();
    void stayTellsAll();
    void paymentsSumUp();
    void tariffsAreTheSame();
    void lotsThatAreOutOfUse();
    void journalTellsTheExport();
    void periodAndLot();
    void filesAreReadAgain();
    void everyColumnIsDocumented();
    void exportIsNoted();
    void apdsIsAsTheStandardSays();
    void availabilityHasNoPerson();

private:
    [[nodiscard]] QList<QJsonObject> rowsOf(ExportRows::Question question);
    [[nodiscard]] QByteArray fileOf(ExportTable table, ExportFormat format);
};

void TstExports::init()
{
    OfficeBuilder &office = this->office();
    for (int i = 1; i <= 4; ++i)
        QVERIFY(office.enter(u"EX 10%1"_s.arg(i)));
    office.clock().advance(minutes(90));
    QVERIFY(office.payAndLeave(u"EX101"_s));
    QVERIFY(office.payAndLeave(u"EX102"_s));
    QVERIFY(office.reserve(u"BOOK 1"_s, hours(3), hours(2)));
    const auto gone = office.reserve(u"GONE 1"_s, hours(4), hours(2));
    QVERIFY(gone);
    CancelStay::Command cancel;
    cancel.key = OfficeBuilder::keyOf(gone->stay);
    QVERIFY(office.run<CancelStay>(cancel));
    office.actAs(office.manager());
}

void TstExports::cleanup()
{
    QCOMPARE(faultsAtTheEnd(), QStringList());
}

QList<QJsonObject> TstExports::rowsOf(ExportRows::Question question)
{
    QList<QJsonObject> rows;
    const QList<ExportColumn> &columns = exportColumns(question.table);
    for (bool more = true; more;) {
        const ExportRows::Answer page = must(last().read<ExportRows>(question));
        for (const QList<QJsonValue> &row : page.rows) {
            if (row.size() != columns.size())
                qFatal("a row of %s has not the columns of its file", qPrintable(exportName(question.table)));
            QJsonObject object;
            for (qsizetype i = 0; i < row.size(); ++i)
                object.insert(columns.at(i).name, row.at(i));
            rows.append(object);
        }
        question.afterAt = page.afterAt;
        question.afterId = page.afterId;
        more = !page.last;
    }
    return rows;
}

QByteArray TstExports::fileOf(ExportTable table, ExportFormat format)
{
    ExportFile file(table, format);
    ExportRows::Question question;
    question.table = table;
    QByteArray bytes = file.head(last().clock().now());
    bytes += file.rows(must(last().read<ExportRows>(question)).rows);
    return bytes + file.end();
}

void TstExports::everyStayOnce_data()
{
    QTest::addColumn<int>("table");
    QTest::addColumn<int>("count");
    QTest::newRow("stays") << static_cast<int>(ExportTable::Stays) << 6;
    QTest::newRow("payments") << static_cast<int>(ExportTable::Payments) << 2;
    QTest::newRow("tariffs") << static_cast<int>(ExportTable::Tariffs) << 1;
    QTest::newRow("lots") << static_cast<int>(ExportTable::Lots) << 1;
    QTest::newRow("journal") << static_cast<int>(ExportTable::Journal) << 0;
}

void TstExports::everyStayOnce()
{
    QFETCH(int, table);
    QFETCH(int, count);
    ExportRows::Question question;
    question.table = static_cast<ExportTable>(table);
    const QList<QJsonObject> whole = rowsOf(question);
    if (count > 0)
        QCOMPARE(whole.size(), count);
    for (const int most : {1, 2, 3}) {
        question.most = most;
        QCOMPARE(rowsOf(question), whole);
    }
    QSet<qint64> ids;
    for (const QJsonObject &row : whole)
        ids.insert(row.value(exportColumns(question.table).first().name).toInteger());
    QCOMPARE(ids.size(), whole.size());
}

void TstExports::stayTellsAll()
{
    const QList<QJsonObject> stays = rowsOf({});
    const auto stay = [&](const QString &plate) {
        const auto found = std::find_if(stays.begin(), stays.end(), [&](const QJsonObject &row) {
            return row.value("plate"_L1).toString() == plate;
        });
        return found == stays.end() ? QJsonObject() : *found;
    };
    const QJsonObject left = stay(u"EX 101"_s);
    QCOMPARE(left.value("state"_L1).toString(), u"left"_s);
    QCOMPARE(left.value("left_how"_L1).toString(), u"paid"_s);
    QCOMPARE(left.value("vehicle"_L1).toString(), u"car"_s);
    QCOMPARE(left.value("spot"_L1).toString(), u"A-01"_s);
    QCOMPARE(left.value("amount"_L1).toString(), u"5.00"_s); // two started hours of 2.50
    QCOMPARE(left.value("charged"_L1).toString(), u"5.00"_s);
    QCOMPARE(left.value("currency"_L1).toString(), u"EUR"_s);
    QCOMPARE(left.value("method"_L1).toString(), u"cash"_s);
    QVERIFY(left.value("booked_from"_L1).isNull());
    const QRegularExpression local(uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{3})?[+-]\d\d:\d\d$)"_s);
    QVERIFY(local.match(left.value("entry"_L1).toString()).hasMatch());
    const Zone zone = must(ZoneRules::forZone("Europe/Berlin"));
    const Instant entered = must(zone->fromText(left.value("entry"_L1).toString()));
    const Instant exit = must(zone->fromText(left.value("exit"_L1).toString()));
    QCOMPARE(exit - entered, Duration(minutes(90)));
    QCOMPARE(stay(u"EX 103"_s).value("state"_L1).toString(), u"parked"_s);
    QVERIFY(stay(u"EX 103"_s).value("exit"_L1).isNull());
    QVERIFY(stay(u"EX 103"_s).value("amount"_L1).isNull());
    QCOMPARE(stay(u"GONE 1"_s).value("state"_L1).toString(), u"cancelled"_s);
}

void TstExports::paymentsSumUp()
{
    ExportRows::Question question;
    question.table = ExportTable::Payments;
    const QList<QJsonObject> payments = rowsOf(question);
    for (const QJsonObject &payment : payments) {
        QCOMPARE(payment.value("amount"_L1).toString(), u"5.00"_s);
        QCOMPARE(payment.value("clerk"_L1).toString(), OfficeBuilder::attendantLogin);
        QVERIFY(payment.value("receipt"_L1).toString().startsWith(u'D'));
    }
    QVERIFY(payments.first().value("receipt"_L1) != payments.last().value("receipt"_L1));
}

void TstExports::tariffsAreTheSame()
{
    ExportRows::Question question;
    question.table = ExportTable::Tariffs;
    const QJsonObject row = rowsOf(question).first();
    const QByteArray body = QJsonDocument(row.value("tariff"_L1).toObject()).toJson(QJsonDocument::Compact);
    const Tariff tariff = must(parseTariff(body));
    QCOMPARE(QString::fromLatin1(tariffHash(tariff)), row.value("hash"_L1).toString());
}

void TstExports::lotsThatAreOutOfUse()
{
    OfficeBuilder &office = this->office();
    const auto more = office.addLot(u"Old Yard"_s);
    office.actAs(office.owner());
    RetireLot::Command retire;
    retire.lot = more.lot;
    QVERIFY(office.run<RetireLot>(retire));
    ExportRows::Question question;
    question.table = ExportTable::Lots;
    const QList<QJsonObject> lots = rowsOf(question);
    QCOMPARE(lots.size(), 2);
    QVERIFY(lots.first().value("retired_at"_L1).isNull());
    QVERIFY(lots.last().value("retired_at"_L1).isString());
    QCOMPARE(lots.first().value("capacity"_L1).toInt(), 10);
}

void TstExports::journalTellsTheExport()
{
    QVERIFY(last().run<NoteExport>({{u"stays"_s, u"journal"_s}, u"csv"_s, {}, {}, {}}));
    ExportRows::Question question;
    question.table = ExportTable::Journal;
    const QJsonObject deed = rowsOf(question).last();
    QCOMPARE(deed.value("kind"_L1).toString(), u"export"_s);
    QCOMPARE(deed.value("clerk"_L1).toString(), OfficeBuilder::managerLogin);
    QCOMPARE(deed.value("outcome"_L1)["what"_L1].toArray(), (QJsonArray {u"stays"_s, u"journal"_s}));
}

void TstExports::periodAndLot()
{
    ExportRows::Question question;
    question.from = last().clock().now();
    QCOMPARE(rowsOf(question).size(), 2); // the bookings begin later
    question.from.reset();
    question.until = last().clock().now();
    QCOMPARE(rowsOf(question).size(), 4);
    question.until.reset();
    question.lot = last().addLot(u"Other"_s).lot;
    QCOMPARE(rowsOf(question).size(), 0);
    question.lot = LotId {999};
    QCOMPARE(refusal(last().read<ExportRows>(question)), std::optional(ErrorCode::UnknownLot));
}

void TstExports::filesAreReadAgain()
{
    (void)last().addLot(u"=Yard"_s);
    for (const ExportTable table : allExportTables) {
        ExportRows::Question question;
        question.table = table;
        const QList<QJsonObject> rows = rowsOf(question);
        QJsonParseError problem;
        const QJsonObject json = QJsonDocument::fromJson(fileOf(table, ExportFormat::Json), &problem).object();
        QCOMPARE(problem.error, QJsonParseError::NoError);
        QCOMPARE(json.value("format"_L1).toString(), u"parkdesk-"_s + exportName(table));
        QCOMPARE(json.value("rows"_L1).toArray().size(), rows.size());
        const CsvTable csv = readCsv(fileOf(table, ExportFormat::Csv));
        QVERIFY2(csv.problem.isEmpty(), qPrintable(csv.problem));
        QCOMPARE(csv.rows.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            QCOMPARE(json.value("rows"_L1).toArray().at(i).toObject(), rows.at(i));
            for (qsizetype column = 0; column < csv.header.size(); ++column) {
                const QJsonValue value = rows.at(i).value(csv.header.at(column));
                const QString cell = csv.rows.at(i).cells.at(column);
                if (value.isString())
                    QCOMPARE(unguardedCell(cell), value.toString());
                else if (value.isNull())
                    QCOMPARE(cell, QString());
                else if (value.isDouble())
                    QCOMPARE(cell.toLongLong(), value.toInteger());
            }
        }
    }
    QVERIFY(fileOf(ExportTable::Lots, ExportFormat::Csv).contains(",'=Yard,"));
}

void TstExports::everyColumnIsDocumented()
{
    QFile file(QStringLiteral(PARKDESK_SOURCE_DIR "/docs/export-files.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const ExportTable table : allExportTables) {
        const QString title = u"\n## "_s + exportName(table);
        QVERIFY2(text.contains(title), qPrintable(title));
        const QString part = text.section(title, 1).section(u"\n## "_s, 0, 0);
        QStringList told;
        auto names =
            QRegularExpression(u"^\\| `([a-z_]+)` \\|"_s, QRegularExpression::MultilineOption).globalMatch(part);
        while (names.hasNext())
            told.append(names.next().captured(1));
        QStringList columns;
        for (const ExportColumn &column : exportColumns(table))
            columns.append(column.name);
        QCOMPARE(told, columns);
    }
}

void TstExports::exportIsNoted()
{
    COMPARE_REFUSED(last().run<NoteExport>({}), ErrorCode::Required, Field::File);
    COMPARE_REFUSED(last().run<NoteExport>({{u"passwords"_s}, u"csv"_s, {}, {}, {}}), ErrorCode::BadCode, Field::File);
    COMPARE_REFUSED(last().run<NoteExport>({{u"stays"_s}, u"pdf"_s, {}, {}, {}}), ErrorCode::BadCode, Field::File);
    COMPARE_REFUSED(last().run<NoteExport>({{u"stays"_s}, u"csv"_s, Instant {2}, Instant {1}, {}}), ErrorCode::BadSpan,
                    Field::Until);
    COMPARE_REFUSED(last().run<NoteExport>({{u"stays"_s}, u"csv"_s, {}, {}, LotId {99}}), ErrorCode::UnknownLot,
                    Field::Lot);
    const auto noted = last().run<NoteExport>({{u"stays"_s}, u"csv"_s, Instant {1}, Instant {2}, last().lot()});
    QVERIFY(noted);
    QCOMPARE(noted->from, std::optional(Instant {1}));
}

void TstExports::apdsIsAsTheStandardSays()
{
    const auto places = must(last().read<ApdsPlaces>({}));
    QCOMPARE(places.lots, 1);
    const QJsonObject document = QJsonDocument::fromJson(places.json).object();
    const QJsonArray data = document.value("data"_L1).toArray();
    QCOMPARE(document.value("meta"_L1)["total"_L1].toInt(), data.size());
    const QJsonObject place = data.first().toObject();
    QCOMPARE(place.value("type"_L1).toString(), u"place"_s);
    QCOMPARE(place.value("timeZone"_L1).toString(), u"Europe/Berlin"_s);
    QCOMPARE(place.value("layer"_L1).toInt(), 0);
    const QJsonObject reference = place.value("hierarchyElementReference"_L1).toObject();
    QCOMPARE(reference.value("supply"_L1)[0]["supplyQuantity"_L1].toInt(), 10);
    QCOMPARE(reference.value("demandTable"_L1)[0]["demandType"_L1][0]["count"_L1].toInt(), 2);
    QCOMPARE(data.size(), 2);
    QCOMPARE(data.last()["parent"_L1]["id"_L1], place.value("id"_L1));
    QCOMPARE(place.value("childIds"_L1)[0]["id"_L1], data.last()["id"_L1]);
    // The same office is the same place tomorrow.
    QCOMPARE(QJsonDocument::fromJson(must(last().read<ApdsPlaces>({})).json)["data"_L1][0]["id"_L1],
             place.value("id"_L1));
    COMPARE_REFUSED(last().read<ApdsPlaces>({LotId {77}}), ErrorCode::UnknownLot, Field::Lot);
}

void TstExports::availabilityHasNoPerson()
{
    const QByteArray json = must(last().readAs<LiveAvailability>(OfficeBuilder::program(), {})).json;
    const QJsonObject lot = QJsonDocument::fromJson(json)["lots"_L1][0].toObject();
    QCOMPARE(lot.value("places"_L1).toInt(), 10);
    QCOMPARE(lot.value("occupied"_L1).toInt(), 2);
    QCOMPARE(lot.value("types"_L1)[0]["vehicle"_L1].toString(), u"car"_s);
    QVERIFY(lot.value("types"_L1)[0]["free"_L1].toInt() <= 8);
    for (const char *word : {"EX", "BOOK", "arun", "mira", "ticket", "plate"})
        QVERIFY2(!json.contains(word), word);
}

PARKDESK_TEST(TstExports)
#include "tst_exports.moc"
