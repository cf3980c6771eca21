// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/statements.h"
#include "tests/storage/statementoffice.h"
#include "tests/storage/statementshapes.h"
#include "tests/support/testmain.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Every named statement is run on the dialect under test, and both dialects give the same columns.
class TstStatements : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOneHasAShape();
    void shapes_data();
    void shapes();
    void parameters();
    void blocks();
    void cleanupTestCase();

private:
    [[nodiscard]] QString shapeOf(const QByteArray &statement);

    std::unique_ptr<StatementOffice> m_office;
};

void TstStatements::initTestCase()
{
    m_office = std::make_unique<StatementOffice>();
}

QString TstStatements::shapeOf(const QByteArray &statement)
{
    if (statement == "measure_imports") { // what the server does not prepare
        must(m_office->connection().execute(Statements::text(TestDatabase::dialect(), u"measure_imports"_s)));
        return u"-"_s;
    }
    const auto prepared = m_office->connection().prepared(QLatin1StringView(statement));
    if (!prepared)
        return u"not prepared"_s;
    QSqlQuery &query = **prepared;
    static const QRegularExpression parameter(u"(?<!:):([a-z][a-z_0-9]*)"_s);
    QString text = Statements::text(TestDatabase::dialect(), QString::fromLatin1(statement));
    text.remove(QRegularExpression(u"'[^']*'"_s));
    for (auto match = parameter.globalMatch(text); match.hasNext();) {
        const QString name = match.next().captured(1);
        const QVariant value = m_office->valueOf(QString::fromLatin1(statement), name);
        if (!value.isValid())
            return u"no value for :"_s + name;
        query.bindValue(u':' + name, value);
    }
    if (!query.exec())
        return u"failed: "_s + query.lastError().text();
    if (!query.isSelect())
        return u"-"_s;
    const int columns = query.record().count();
    QString shape;
    const bool row = query.next();
    for (int column = 0; column < columns; ++column) {
        const QVariant value = row ? query.value(column) : QVariant();
        switch (value.typeId()) {
        case QMetaType::LongLong:
        case QMetaType::ULongLong: // the server's driver, for what is not negative
        case QMetaType::Int: shape += value.isNull() ? u'n' : u'i'; break;
        case QMetaType::QString: shape += value.isNull() ? u'n' : u't'; break;
        case QMetaType::QByteArray: shape += value.isNull() ? u'n' : u'b'; break;
        default: shape += row && value.isNull() ? u'n' : row ? u'?' : u'0'; break;
        }
    }
    query.finish();
    return shape;
}

void TstStatements::everyOneHasAShape()
{
    QStringList listed;
    for (const StatementShape &shape : statementShapes())
        listed.append(QString::fromLatin1(shape.name));
    listed.sort();
    QCOMPARE(listed, Statements::names());
    for (const StatementShape &shape : statementShapes()) {
        for (const auto dialect : {Dialect::Sqlite, Dialect::Postgresql}) {
            const QString name = dialect == Dialect::Sqlite ? u"sqlite"_s : u"postgresql"_s;
            const bool wanted = !shape.only || name == QLatin1StringView(shape.only);
            QCOMPARE(!Statements::text(dialect, QString::fromLatin1(shape.name)).isEmpty(), wanted);
        }
    }
}

void TstStatements::shapes_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QString>("shape");
    QTest::addColumn<QString>("only");
    for (const StatementShape &shape : statementShapes())
        QTest::newRow(shape.name) << QByteArray(shape.name) << QString::fromLatin1(shape.shape)
                                  << QString::fromLatin1(shape.only ? shape.only : "");
}

void TstStatements::shapes()
{
    QFETCH(QByteArray, statement);
    QFETCH(QString, shape);
    QFETCH(QString, only);
    const QString here = TestDatabase::isSqlite() ? u"sqlite"_s : u"postgresql"_s;
    if (!only.isEmpty() && only != here)
        return; // everyOneHasAShape() says that it is not here
    // Statements that add what the office has already are tried on the schema alone.
    must(m_office->connection().begin());
    if (statement == "add_installation")
        must(m_office->connection().execute(u"DELETE FROM installation"_s));
    if (statement == "add_lot_stay_length")
        must(m_office->connection().execute(u"DELETE FROM lot_stay_length"_s));
    if (statement == "add_tariff")
        must(m_office->connection().execute(u"DROP INDEX tariff_of_lot"_s));
    if (statement == "open_shift")
        must(m_office->connection().execute(u"UPDATE shift SET closed_at = opened_at"_s));
    const QString charge =
        u"INSERT INTO charge (id, stay_id, purpose, from_at, exit_at, amount, currency, hash, facts, "
        "written_at) VALUES (%1, %2, '%3', 1, 2, %4, 'EUR', '', '{}', %5)"_s;
    if (statement == "add_payment" || statement == "fill_payment") {
        must(m_office->connection().execute(
            charge.arg(99).arg(m_office->parked().value).arg(u"payment"_s).arg(250).arg(m_office->now().ms)));
        must(m_office->connection().execute(
            u"INSERT INTO charge_line VALUES (99, 1, 'r', 'k', '', 1, 250, 250, 0, 0)"_s));
        must(m_office->connection().execute(u"INSERT INTO receipt VALUES (99, 1, 1, 2026, 2, 1)"_s));
    }
    if (statement == "let_stay_out")
        must(m_office->connection().execute(
            charge.arg(98).arg(m_office->parked().value).arg(u"exit"_s).arg(0).arg(m_office->now().ms)));
    if (statement == "add_fee")
        must(m_office->connection().execute(u"INSERT INTO fee_end (fee_id, how, ended_at) VALUES (1, 2, 1)"_s));
    if (statement == "add_fee_charge")
        must(m_office->connection().execute(
            charge.arg(97).arg(m_office->missed().value).arg(u"payment"_s).arg(250).arg(1)));
    const QString found = shapeOf(statement);
    m_office->connection().rollback();
    QCOMPARE(found, shape);
}

/// The forms of two dialects take the same parameters, and none twice (the driver binds each place once).
void TstStatements::parameters()
{
    static const QRegularExpression parameter(u"(?<!:):([a-z][a-z_0-9]*)"_s);
    const auto parametersOf = [](QString text) {
        text.remove(QRegularExpression(u"'[^']*'"_s));
        QStringList names;
        for (auto match = parameter.globalMatch(text); match.hasNext();)
            names.append(match.next().captured(1));
        names.sort();
        return names;
    };
    for (const StatementShape &shape : statementShapes()) {
        const QString name = QString::fromLatin1(shape.name);
        const QStringList sqlite = parametersOf(Statements::text(Dialect::Sqlite, name));
        const QStringList postgresql = parametersOf(Statements::text(Dialect::Postgresql, name));
        if (!shape.only)
            QCOMPARE(sqlite, postgresql);
        QVERIFY2(!Statements::text(TestDatabase::dialect(), name).contains(u"--"_s), shape.name);
    }
}

void TstStatements::blocks()
{
    const auto blocks =
        Statements::parse(u"-- head: it's nothing\n\n-- name: one\n-- why: it's so\nSELECT 1,\n  2\n\n"
                          "-- name: two\n-- dialect: sqlite\nSELECT 3\n-- name: two\nSELECT 4\n"
                          "-- piece: some\nWHERE x\nLIMIT 1\n-- name: three\nSELECT 5\n-- use: some\n"_s);
    QCOMPARE(blocks.size(), 4); // a piece is none by itself
    QCOMPARE(blocks.value(u"three"_s), u"SELECT 5\nWHERE x\nLIMIT 1"_s);
    QCOMPARE(blocks.value(u"one"_s), u"SELECT 1,\n  2"_s);
    QCOMPARE(blocks.value(u"two@sqlite"_s), u"SELECT 3"_s);
    QCOMPARE(blocks.value(u"two"_s), u"SELECT 4"_s);
    QVERIFY(Statements::text(TestDatabase::dialect(), u"no_such_statement"_s).isEmpty());
    const auto unknown = m_office->connection().prepared("no_such_statement"_L1);
    QVERIFY(!unknown);
}

void TstStatements::cleanupTestCase()
{
    m_office.reset();
}

PARKDESK_TEST(TstStatements)
#include "tst_statements.moc"
