// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "adapters/officekey.h"
#include "services/staff/door.h"
#include "tests/support/officebuilder.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Personal fields open with the office's key, in their own place, and nowhere else.
class TstOfficeKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed();
    void opensNothingElse();
    void findsBlindly();
    void refusesWhatIsNoKey();
    void comesWithThePassword();

private:
    [[nodiscard]] static std::shared_ptr<const OfficeKey> key(char byte)
    {
        return must(OfficeKey::of(QByteArray(OfficeKey::length, byte)));
    }
};

void TstOfficeKey::opensWhatItSealed()
{
    const auto key = this->key('k');
    for (const QString &text : {u"a"_s, u"Rukmini Iyer"_s, u"Łukasz Żółć 北京"_s, QString(5000, u'x')}) {
        const QByteArray sealed = key->sealText(text, u"driver.name:7"_s);
        QVERIFY(text.size() < 4 || !sealed.contains(text.toUtf8())); // one sign may be among them by chance
        QCOMPARE(must(this->key('k')->openText(sealed, u"driver.name:7"_s)), text);
    }
    QVERIFY(key->sealText({}, u"driver.name:7"_s).isEmpty());
    QVERIFY(must(key->openText({}, u"driver.name:7"_s)).isEmpty());
    QSet<QByteArray> forms;
    for (int i = 0; i < 1000; ++i)
        forms.insert(key->sealText(u"same"_s, u"driver.name:7"_s));
    QCOMPARE(forms.size(), 1000);
}

void TstOfficeKey::opensNothingElse()
{
    const auto key = this->key('k');
    const QByteArray sealed = key->sealText(u"Rukmini Iyer"_s, u"driver.name:7"_s);
    COMPARE_REFUSED(key->openText(sealed, u"driver.name:8"_s), ErrorCode::Conflict, Field::None);
    COMPARE_REFUSED(key->openText(sealed, u"driver.phone:7"_s), ErrorCode::Conflict, Field::None);
    COMPARE_REFUSED(this->key('j')->openText(sealed, u"driver.name:7"_s), ErrorCode::Conflict, Field::None);
    for (qsizetype i = 0; i < sealed.size(); ++i) {
        QByteArray changed = sealed;
        changed[i] = static_cast<char>(changed.at(i) ^ 1);
        QVERIFY(!key->openText(changed, u"driver.name:7"_s));
        if (i > 0)
            QVERIFY(!key->openText(sealed.first(i), u"driver.name:7"_s));
    }
}

void TstOfficeKey::findsBlindly()
{
    const auto key = this->key('k');
    const QByteArray index = key->blindIndex(u"a@example.org"_s, "driver.mail"_L1);
    QCOMPARE(index.size(), 16);
    QCOMPARE(this->key('k')->blindIndex(u"a@example.org"_s, "driver.mail"_L1), index);
    QVERIFY(key->blindIndex(u"b@example.org"_s, "driver.mail"_L1) != index);
    QVERIFY(key->blindIndex(u"a@example.org"_s, "driver.phone"_L1) != index);
    QVERIFY(this->key('j')->blindIndex(u"a@example.org"_s, "driver.mail"_L1) != index);
}

void TstOfficeKey::refusesWhatIsNoKey()
{
    COMPARE_REFUSED(OfficeKey::of({}), ErrorCode::PasswordNeeded, Field::Password);
    COMPARE_REFUSED(OfficeKey::of("short"), ErrorCode::Internal, Field::None);
}

void TstOfficeKey::comesWithThePassword()
{
    TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    const SodiumPasswords passwords(SodiumPasswords::Cost::Least);
    Door door(passwords, office.runner(), clock);
    const auto admitted = [&](const QString &login) {
        return must(door.logIn(office.connection(), login, OfficeBuilder::password, office.desk()));
    };
    const Admission manager = admitted(OfficeBuilder::managerLogin);
    const Admission attendant = admitted(OfficeBuilder::attendantLogin);
    QVERIFY(manager.actor.key && attendant.actor.key);
    const QByteArray sealed = manager.actor.key->sealText(u"Rukmini Iyer"_s, u"driver.name:7"_s);
    QCOMPARE(must(attendant.actor.key->openText(sealed, u"driver.name:7"_s)), u"Rukmini Iyer"_s);
    const auto known = must(door.recognise(office.connection(), OfficeBuilder::managerLogin, OfficeBuilder::password));
    QCOMPARE(must(known.key->openText(sealed, u"driver.name:7"_s)), u"Rukmini Iyer"_s);
}

PARKDESK_TEST(TstOfficeKey)
#include "tst_officekey.moc"
