// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csv.h"
#include "formats/csvline.h"
#include "tests/journeys/ctlprogram.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// What left one office goes into an empty one, and leaves it again as it was.
class TstCtlRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lotsTariffsAndStays();
    void formulasAreGuarded();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray content(const QString &name) const;
    QString write(const QString &name, const QByteArray &bytes) const;
    /// An office with a past from a file and a present from the desk.
    void livesInOne(CtlProgram &ctl) const;
    /// The rows of a file without the columns that are numbers of an office or moments of an export.
    [[nodiscard]] QStringList rowsOf(const QString &file, const QStringList &columns) const;

    QTemporaryDir m_folder;
};

QByteArray TstCtlRoundTrip::content(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString TstCtlRoundTrip::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file could not be written");
    return file.fileName();
}

QStringList TstCtlRoundTrip::rowsOf(const QString &file, const QStringList &columns) const
{
    const CsvTable table = readCsv(content(file));
    QStringList rows;
    for (const CsvTable::Row &row : table.rows) {
        QStringList cells;
        for (const QString &column : columns)
            cells.append(row.cells.at(table.column({column})));
        rows.append(cells.join(u'|'));
    }
    return rows;
}

void TstCtlRoundTrip::livesInOne(CtlProgram &ctl) const
{
    ctl.foundOffice(8);
    QByteArray past("plate,vehicle,entry,exit,spot,amount,method\n");
    for (int i = 0; i < 60; ++i) {
        const QByteArray day = QByteArray::number(1 + i % 28).rightJustified(2, '0');
        const QByteArray month = QByteArray::number(1 + i % 3).rightJustified(2, '0');
        past += (i % 9 == 4 ? QByteArray() : "B-RT " + QByteArray::number(100 + i)) + ",car,2026-" + month + '-' + day
            + "T0" + QByteArray::number(5 + i % 4) + ":1" + QByteArray::number(i % 10) + ":07+01:00,2026-" + month + '-'
            + day + "T1" + QByteArray::number(i % 9) + ":44:59+01:00,"
            + (i % 7 == 3 ? QByteArray() : "A-" + QByteArray::number(1 + i % 8)) + ',' + QByteArray::number(2 + i % 5)
            + ".50," + (i % 2 == 0 ? "cash" : "card") + '\n';
    }
    ctl.done({u"import"_s, u"stays"_s, write(u"past.csv"_s, past)});
    ctl.logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    ctl.done({u"enter"_s, u"--lot"_s, u"Town"_s, u"--plate"_s, u"B RT 1"_s});
    ctl.done({u"enter"_s, u"--lot"_s, u"Town"_s, u"--plate"_s, u"B RT 2"_s});
    ctl.done({u"leave"_s, u"B RT 1"_s, u"--pay"_s, u"cash"_s});
    ctl.logInAs(CtlProgram::owner, CtlProgram::ownerPassword);
}

void TstCtlRoundTrip::lotsTariffsAndStays()
{
    const QStringList stayColumns {u"lot"_s,   u"state"_s, u"vehicle"_s, u"plate"_s,    u"spot"_s,
                                   u"entry"_s, u"exit"_s,  u"amount"_s,  u"currency"_s, u"method"_s};
    const QStringList tariffColumns {u"lot"_s, u"name"_s, u"number"_s, u"valid_from"_s, u"hash"_s, u"tariff"_s};
    {
        const TestDatabase one(TestDatabase::Content::Nothing);
        CtlProgram ctl(one);
        livesInOne(ctl);
        ctl.done({u"lot"_s, u"export"_s, path(u"lots.json"_s)});
        ctl.done({u"export"_s, path(u"one"_s)});
        ctl.done({u"export"_s, path(u"tariffs.json"_s), u"--what"_s, u"tariffs"_s});
    }
    QCOMPARE(rowsOf(u"one/stays.csv"_s, stayColumns).size(), 62);
    const TestDatabase two(TestDatabase::Content::Nothing);
    CtlProgram ctl(two);
    ctl.done({u"init"_s, u"--admin"_s, CtlProgram::owner, u"--operator"_s, u"Town Parking"_s});
    ctl.done({u"lot"_s, u"import"_s, path(u"lots.json"_s)});
    const QJsonArray tariffs = QJsonDocument::fromJson(content(u"tariffs.json"_s))["rows"_L1].toArray();
    QCOMPARE(tariffs.size(), 1);
    for (const QJsonValue tariff : tariffs) {
        const QString file =
            write(u"tariff.json"_s, QJsonDocument(tariff["tariff"_L1].toObject()).toJson(QJsonDocument::Compact));
        ctl.done({u"tariff"_s, u"publish"_s, file, u"--lot"_s, tariff["lot"_L1].toString(), u"--from"_s,
                  tariff["valid_from"_L1].toString()});
    }
    const QJsonObject came = ctl.done({u"import"_s, u"stays"_s, path(u"one/stays.csv"_s)});
    QCOMPARE(came.value("rejected"_L1).toInt(), 0);
    QCOMPARE(came.value("added"_L1).toInt(), 62);
    QCOMPARE(ctl.done({u"verify"_s}).value("clean"_L1).toBool(), true);
    ctl.done({u"export"_s, path(u"two"_s)});
    ctl.done({u"lot"_s, u"export"_s, path(u"lots-again.json"_s)});
    QCOMPARE(content(u"lots-again.json"_s), content(u"lots.json"_s));
    QCOMPARE(rowsOf(u"two/tariffs.csv"_s, tariffColumns), rowsOf(u"one/tariffs.csv"_s, tariffColumns));
    QCOMPARE(rowsOf(u"two/stays.csv"_s, stayColumns), rowsOf(u"one/stays.csv"_s, stayColumns));
}

/// What a spreadsheet would take for a formula begins with an apostrophe in the file, and nothing else does. Read by
/// another program.
void TstCtlRoundTrip::formulasAreGuarded()
{
    const TestDatabase database(TestDatabase::Content::Nothing);
    CtlProgram ctl(database);
    ctl.foundOffice(8);
    ctl.done({u"lot"_s, u"edit"_s, u"Town"_s, u"--address"_s, u"=HYPERLINK(\"http://x\")"_s});
    ctl.logInAs(CtlProgram::attendant, CtlProgram::attendantPassword);
    const QStringList notes {u"=1+1"_s, u"+49 30 1"_s, u"-2"_s, u"@SUM(A1)"_s, u"red, \"old\""_s};
    for (const QString &note : notes)
        ctl.done({u"enter"_s, u"--lot"_s, u"Town"_s, u"--no-plate"_s, u"--note"_s, note});
    ctl.logInAs(CtlProgram::owner, CtlProgram::ownerPassword);
    ctl.done({u"export"_s, path(u"guarded"_s), u"--what"_s, u"lots,stays"_s});
    static const QString script = uR"(
import csv, json, sys
rows = list(csv.DictReader(open(sys.argv[1], encoding='utf-8', newline=''), strict=True))
print(json.dumps([r[sys.argv[2]] for r in rows]))
)"_s;
    const auto column = [this](const QString &file, const QString &name) {
        QProcess python;
        python.start(u"/usr/bin/python3"_s, {u"-c"_s, script, path(file), name});
        if (!python.waitForFinished())
            qFatal("python3 is needed");
        return QJsonDocument::fromJson(python.readAllStandardOutput()).array();
    };
    QCOMPARE(column(u"guarded/lots.csv"_s, u"address"_s), QJsonArray {u"'=HYPERLINK(\"http://x\")"_s});
    QCOMPARE(column(u"guarded/stays.csv"_s, u"note"_s),
             (QJsonArray {u"'=1+1"_s, u"'+49 30 1"_s, u"'-2"_s, u"'@SUM(A1)"_s, u"red, \"old\""_s}));
    // The same text stands behind the apostrophe.
    const CsvTable stays = readCsv(content(u"guarded/stays.csv"_s));
    for (qsizetype i = 0; i < notes.size(); ++i)
        QCOMPARE(unguardedCell(stays.rows.at(i).cells.at(stays.column({u"note"_s}))), notes.at(i));
}

PARKDESK_TEST(TstCtlRoundTrip)
#include "tst_ctlroundtrip.moc"
