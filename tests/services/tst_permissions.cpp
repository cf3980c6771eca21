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

namespace {

/// What is wrong with the classes of \a folder that can be done (`kind`) or asked (`Question`): each names a
/// permission, and each that does stands in the matrix.
QStringList complaintsAbout(const QString &folder)
{
    using Expression = QRegularExpression;
    static const Expression comment(uR"(^\s*//.*$)"_s, Expression::MultilineOption);
    // One class at a time, so that a class without a permission does not borrow the next one's.
    static const Expression nextClass(uR"((?=^class \w))"_s, Expression::MultilineOption);
    static const Expression named(uR"(^class (\w+)[^;]*?\{)"_s);
    static const Expression doable(uR"(static constexpr QLatin1StringView kind\b|struct Question\b)"_s);
    static const Expression permitted(uR"(static constexpr Permission permission\b)"_s);
    QStringList listed;
    for (const UseCaseEntry &entry : allUseCases())
        listed.append(entry.name);
    QStringList complaints;
    QDirIterator files(folder, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        const QStringList parts = QString::fromUtf8(file.readAll()).remove(comment).split(nextClass);
        for (const QString &part : parts) {
            const auto name = named.match(part);
            if (!name.hasMatch() || !doable.match(part).hasMatch())
                continue;
            if (!permitted.match(part).hasMatch())
                complaints.append(u"%1 names no permission"_s.arg(name.captured(1)));
            else if (!listed.contains(name.captured(1)))
                complaints.append(u"%1 is not in the matrix"_s.arg(name.captured(1)));
        }
    }
    complaints.sort();
    return complaints;
}

} // namespace

/// Every use case and every question, as every role and as the program itself.
class TstPermissions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDeedIsListed();
    void everyClassIsListed();
    void plantedClassesAreRejected();
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
    QCOMPARE(complaintsAbout(QStringLiteral(PARKDESK_SOURCE_DIR "/app/services")), QStringList());
}

void TstPermissions::plantedClassesAreRejected()
{
    QCOMPARE(complaintsAbout(QStringLiteral(PARKDESK_SOURCE_DIR "/tests/services/fixtures/permissions")),
             (QStringList {u"GiveRefund names no permission"_s, u"OpenDrawer is not in the matrix"_s,
                           u"ReadJournal names no permission"_s}));
}

void TstPermissions::matrix_data()
{
    QTest::addColumn<int>("entry");
    QTest::addColumn<QString>("who");
    for (int i = 0; i < allUseCases().size(); ++i) {
        for (const QString &who : {u"attendant"_s, u"manager"_s, u"admin"_s, u"kiosk"_s, u"program"_s})
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
