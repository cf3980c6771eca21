// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/usecases.h"

#include "services/staff/setpassword.h"
#include "tests/support/rawdatabase.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Every use case and every question, as every role and as the program itself.
class TstPermissions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDeedIsListed();
    void everyClassIsListed();
    void matrix_data();
    void matrix();
    void refusalIsNoted();
    void ownPassword();
    void cleanupTestCase();

private:
    TestClock m_clock;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<OfficeBuilder> m_office; ///< of the rows of a table
};

void TstPermissions::everyDeedIsListed()
{
    const TestDatabase database;
    QStringList deeds;
    for (const QVariantList &row : RawDatabase(database).rows(u"SELECT code FROM deed ORDER BY code"_s))
        deeds.append(row.first().toString());
    QStringList listed;
    for (const UseCaseEntry &entry : allUseCases()) {
        if (!entry.kind.isEmpty())
            listed.append(entry.kind);
    }
    listed.sort();
    QCOMPARE(listed, deeds);
}

void TstPermissions::everyClassIsListed()
{
    static const QRegularExpression named(uR"(^class (\w+)[^;]*?\{.*?static constexpr Permission permission\b)"_s,
                                          QRegularExpression::MultilineOption
                                              | QRegularExpression::DotMatchesEverythingOption);
    QStringList classes;
    QDirIterator files(QStringLiteral(PARKDESK_SOURCE_DIR "/app/services"), {u"*.h"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        text.remove(QRegularExpression(uR"(^\s*//.*$)"_s, QRegularExpression::MultilineOption));
        // One class at a time, so that a class without a permission does not borrow the next one's.
        const QStringList parts =
            text.split(QRegularExpression(uR"((?=^class \w))"_s, QRegularExpression::MultilineOption));
        for (const QString &part : parts) {
            const auto match = named.match(part);
            if (match.hasMatch())
                classes.append(match.captured(1));
        }
    }
    QStringList listed;
    for (const UseCaseEntry &entry : allUseCases())
        listed.append(entry.name);
    classes.sort();
    listed.sort();
    QCOMPARE(listed, classes);
}

void TstPermissions::matrix_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<QString>("who");
    for (int i = 0; i < allUseCases().size(); ++i) {
        for (const QString &who : {u"attendant"_s, u"manager"_s, u"admin"_s, u"program"_s})
            QTest::addRow("%s as %s", qPrintable(allUseCases().at(i).name), qPrintable(who)) << i << who;
    }
}

void TstPermissions::matrix()
{
    if (!m_office)
        m_office = std::make_unique<OfficeBuilder>(*(m_database = std::make_unique<TestDatabase>()), m_clock);
    OfficeBuilder &office = *m_office;
    QFETCH(int, entry);
    QFETCH(QString, who);
    const UseCaseEntry &useCase = allUseCases().at(entry);
    Actor actor; // the program
    if (const auto role = roleFromName(who)) {
        actor = office.attendant();
        actor.role = *role;
    }
    const bool allowed = useCase.roles.split(u' ').contains(who);
    const auto refused = useCase.run(office, actor);
    const bool forbidden = refused && refused->code == ErrorCode::NotPermitted;
    QCOMPARE(!forbidden, allowed);
}

void TstPermissions::refusalIsNoted()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const RawDatabase raw(database);
    const auto before = raw.rowCounts({u"security_event"_s});
    for (const UseCaseEntry &useCase : allUseCases()) {
        if (useCase.kind.isEmpty() || useCase.roles.contains(u"attendant"_s))
            continue;
        const auto refused = useCase.run(office, office.attendant());
        QVERIFY(refused);
        QCOMPARE(raw.rowCounts({u"security_event"_s}), before);
        const auto row = raw.rows(u"SELECT kind, staff_id, desk_id, detail, at FROM security_event ORDER BY id DESC "
                                  "LIMIT 1"_s)
                             .first();
        QCOMPARE(row.at(0).toString(), u"not_permitted"_s);
        QCOMPARE(row.at(1).toLongLong(), office.attendant().staff.value);
        QCOMPARE(row.at(2).toLongLong(), office.desk().value);
        QCOMPARE(row.at(3).toString(), useCase.kind);
        QCOMPARE(row.at(4).toLongLong(), clock.now().ms);
    }
}

void TstPermissions::ownPassword()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    SetPassword::Command command;
    command.login = OfficeBuilder::attendantLogin;
    command.secret =
        must(SodiumPasswords(SodiumPasswords::Cost::Least).seal(u"another long sentence"_s, office.dataKey()));
    QVERIFY(office.run<SetPassword>(command));
    command.login = OfficeBuilder::managerLogin;
    COMPARE_REFUSED(office.run<SetPassword>(command), ErrorCode::NotPermitted, Field::None);
    COMPARE_REFUSED(office.runAs<SetPassword>(office.manager(), {OfficeBuilder::ownerLogin, command.secret}),
                    ErrorCode::NotPermitted, Field::None);
    QVERIFY(office.runAs<SetPassword>(office.owner(), command));
}

void TstPermissions::cleanupTestCase()
{
    m_office.reset();
    m_database.reset();
}

PARKDESK_TEST(TstPermissions)
#include "tst_permissions.moc"
