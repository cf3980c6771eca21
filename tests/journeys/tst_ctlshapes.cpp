// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/journeys/ctlprogram.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <memory>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

/// Scripts rely on the keys and types of each answer: a change here is a change of the contract.
class TstCtlShapes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void answers_data();
    void answers();
    void timesAreLocalWithOffset();
    void errorsHaveOneShape();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<CtlProgram> m_ctl;
};

namespace {

/// "{amount:text,lines:[{label:text}]}": keys in order, the first item for all of an array.
QString shapeOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool: return u"bool"_s;
    case QJsonValue::Double: return u"number"_s;
    case QJsonValue::String: return u"text"_s;
    case QJsonValue::Array:
        return value.toArray().isEmpty() ? u"[]"_s : u"[%1]"_s.arg(shapeOf(value.toArray().first()));
    case QJsonValue::Object: break;
    default: return u"null"_s;
    }
    QStringList members;
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        members.append(member.key() + u':' + shapeOf(member.value()));
    return u"{%1}"_s.arg(members.join(u','));
}

const QString lineShape = u"[{amount:text,from:text,kind:text,label:text,rule:text,units:number,until:text}]"_s;
const QString lotMembers =
    u"address:text,assignment:text,business_day_starts_minute:number,currency:text,fallback:null,free_choice:bool,"
    "height_limit_mm:null,lot:number,name:text,phone:text"_s;

} // namespace

void TstCtlShapes::initTestCase()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Nothing);
    m_ctl = std::make_unique<CtlProgram>(*m_database);
    m_ctl->setVariable(u"PARKDESK_NEW_PASSWORD"_s, u"one more long secret"_s);
}

void TstCtlShapes::cleanupTestCase()
{
    m_ctl.reset();
    m_database.reset();
}

void TstCtlShapes::answers_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("shape");
    const auto row = [](const QStringList &words, const QString &shape) {
        QTest::newRow(qPrintable(words.first(2).join(u' '))) << words << shape;
    };
    // In this order they make a day.
    row({u"init"_s, u"--admin"_s, CtlProgram::owner},
        u"{database:text,initialised:bool,owner:{login:text,staff:number},schema:number}"_s);
    row({u"lot"_s, u"add"_s, u"--name"_s, u"Town"_s, u"--spots"_s, u"4"_s, u"--timezone"_s, u"Europe/Berlin"_s,
         u"--currency"_s, u"EUR"_s},
        u"{desk:text,lot:number,name:text,places:number,spots:number}"_s);
    row({u"desk"_s, u"add"_s, u"--name"_s, u"Gate"_s, u"--lot"_s, u"1"_s},
        u"{code:text,desk:number,kind:text,lot:text,name:text}"_s);
    row({u"desk"_s, u"list"_s}, u"{desks:[{code:text,desk:number,kind:text,lot:text,name:text}]}"_s);
    row({u"tariff"_s, u"publish"_s, CtlProgram::tariffFile(), u"--lot"_s, u"1"_s, u"--from"_s, u"2020-01-01T00:00"_s},
        u"{from:text,hash:text,lot:text,tariff_version:number}"_s);
    row({u"lot"_s, u"list"_s}, u"{lots:[{%1,timezone:text,weight_limit_kg:null}]}"_s.arg(lotMembers));
    row({u"lot"_s, u"show"_s, u"Town"_s},
        u"{%1,places:number,spots:[{features:[],places:number,spot:text,vehicles:[text]}],"
        "tariffs:[{from:text,hash:text,version:number}],timezone:text,weight_limit_kg:null}"_s.arg(
            QString(lotMembers).replace(u"lot:number"_s, u"hours:text,lot:number"_s)));
    row({u"staff"_s, u"add"_s, u"arun"_s, u"--name"_s, u"Arun Rao"_s, u"--role"_s, u"attendant"_s},
        u"{login:text,name:text,roles:[text],staff:number}"_s);
    row({u"staff"_s, u"list"_s},
        u"{staff:[{disabled:bool,login:text,name:text,owner:bool,roles:[text],second_factor:bool,staff:number}]}"_s);
    row({u"staff"_s, u"password"_s, u"arun"_s}, u"{login:text,staff:number}"_s);
    row({u"staff"_s, u"roles"_s, u"arun"_s, u"--role"_s, u"attendant,manager"_s},
        u"{login:text,roles:[text],staff:number}"_s);
    row({u"staff"_s, u"disable"_s, u"arun"_s}, u"{disabled:bool,login:text,staff:number}"_s);
    row({u"staff"_s, u"enable"_s, u"arun"_s}, u"{disabled:bool,login:text,staff:number}"_s);
    row({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"DAY 1"_s},
        u"{entered_at:text,larger:bool,lot:text,overflow:bool,plate:text,queue:null,shortened:bool,spot:text,state:"
        u"text,stay:number,ticket:text,until:text,"
        "vehicle:text}"_s);
    row({u"reserve"_s, u"--lot"_s, u"1"_s, u"--from"_s, inMinutes(20), u"--until"_s, inMinutes(80), u"--plate"_s,
         u"DAY 2"_s},
        u"{from:text,lot:text,plate:text,spot:text,state:text,stay:number,ticket:text,until:text,vehicle:text}"_s);
    row({u"arrive"_s, u"DAY 2"_s},
        u"{entered_at:text,lot:text,moved:bool,plate:text,spot:text,state:text,stay:number,ticket:text,until:text,"
        "vehicle:text}"_s);
    row({u"queue"_s, u"join"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"DAY 3"_s}, u"{lot:text,number:number}"_s);
    row({u"queue"_s, u"call"_s, u"1"_s, u"--lot"_s, u"1"_s}, u"{lot:text,number:number}"_s);
    row({u"queue"_s, u"list"_s, u"--lot"_s, u"1"_s},
        u"{lot:text,turned_away_today:number,"
        "waiting:[{called_at:text,number:number,plate:text,since:text,vehicle:text}]}"_s);
    row({u"queue"_s, u"leave"_s, u"1"_s, u"--lot"_s, u"1"_s}, u"{lot:text,number:number}"_s);
    row({u"waiting"_s, u"add"_s, u"--lot"_s, u"1"_s, u"--from"_s, inMinutes(60), u"--until"_s, inMinutes(90),
         u"--plate"_s, u"DAY 4"_s},
        u"{lot:text,number:number,rank:number}"_s);
    row({u"waiting"_s, u"list"_s, u"--lot"_s, u"1"_s},
        u"{lot:text,waiting:[{code:null,from:text,note:null,number:number,offer_until:null,plate:text,rank:number,"
        "since:text,spot:null,state:text,until:text,vehicle:text,wanted_spot:null}]}"_s);
    row({u"waiting"_s, u"withdraw"_s, u"1"_s}, u"{number:number}"_s);
    row({u"lot"_s, u"booking-rules"_s, u"Town"_s},
        u"{buffer_minutes:number,currency:text,debtors_refused:bool,early_minutes:number,free_until_minutes:number,"
        "late_cancel_fee:text,lot:text,most_open:null,most_open_of_driver:null,no_show_fee:text,offer_minutes:number}"_s);
    row({u"fee"_s, u"list"_s}, u"{fees:[],more:bool,sums:[]}"_s);
    row({u"turn-away"_s, u"--lot"_s, u"1"_s, u"--reason"_s, u"Lot full"_s}, u"{lot:text,turned_away_today:number}"_s);
    row({u"availability"_s, u"--lot"_s, u"1"_s},
        u"{booked_places:number,from:text,lot:text,occupied_places:number,places:number,"
        "types:[{free:number,occupied:number,total:number,vehicle:text}],unplaced:number,until:null}"_s);
    row({u"quote"_s, u"DAY1"_s},
        u"{amount:text,currency:text,due:text,due_in_cash:text,entered_at:text,exit_at:text,fallback:bool,held_until:"
        u"text,lines:%1,"
        "lot:text,paid:text,paid_until:null,plate:text,spot:text,stay:number,ticket:text,vehicle:text}"_s.arg(
            lineShape));
    const QString settled =
        u"{amount:text,change:text,currency:text,due:text,entered_at:text,left:bool,left_at:%2,lines:%1,lot:text,"
        "paid:text,paid_until:text,plate:text,receipt:text,spot:text,stay:number,ticket:text,vehicle:text}"_s;
    row({u"pay"_s, u"DAY1"_s, u"--desk"_s, u"Gate"_s}, settled.arg(lineShape, u"null"_s));
    row({u"leave"_s, u"DAY2"_s, u"--pay"_s, u"cash"_s, u"--desk"_s, u"Gate"_s}, settled.arg(lineShape, u"text"_s));
    row({u"roll"_s, u"--json"_s},
        u"{lots:[{displaced:number,lot:text,no_shows:number,replaced:number,rolled:number,unplaced:number}]}"_s);
    const bool file = TestDatabase::isSqlite();
    row({u"status"_s, u"--json"_s},
        u"{database:text,desks:number,health:{backup:null,checks:[{check:text,level:text,reason:text}],"
        "database:{answers_us:number,bytes:number,clock_ahead_ms:%1,hours_to_fold:number,log_bytes:number,lots:number,"
        "lots_without_sums:number,mail_given_up:number,mail_server_failures:number,programs:number,sizes:[],"
        "stays:number},disk:%2,programs:[],proof:null,sums:null},"
        "in_use_by:null,initialised:bool,lots:number,parked:number,program:text,program_schema:number,schema:number}"_s
            .arg(file ? u"null"_s : u"number"_s,
                 file ? u"{free_bytes:number,sync_us:number,total_bytes:number}"_s : u"null"_s));
    row({u"journal"_s, u"--json"_s, u"--deed"_s, u"add_lot"_s},
        u"{deeds:[{approver:null,at:text,changes:[{after:null,before:null,entity:text,field:text,id:number,name:text}],"
        "deed:text,desk:null,journal:number,lot:text,outcome:{desk:number,lot:number,places:number,spots:number,"
        "v:number},plate:null,stay:null,ticket:null,undone:bool,who:text}],more:bool}"_s);
    row({u"verify"_s, u"--json"_s}, u"{charges:number,charges_priced:number,checks:number,clean:bool,findings:[]}"_s);
    row({u"tariff"_s, u"check"_s, CtlProgram::tariffFile()},
        u"{currency:text,examples:number,examples_failed:number,findings:[],hash:text,name:text,publishable:bool,"
        "sign:[text],timezone:text}"_s);
    row({u"tariff"_s, u"quote"_s, CtlProgram::tariffFile(), u"--entry"_s, u"2026-01-01T10:00"_s, u"--exit"_s,
         u"2026-01-01T11:00"_s, u"--timezone"_s, u"UTC"_s},
        u"{amount:text,currency:text,entry:text,exit:text,lines:%1}"_s.arg(lineShape));
}

void TstCtlShapes::answers()
{
    QFETCH(QStringList, words);
    QFETCH(QString, shape);
    words.removeAll(u"--json"_s);
    QCOMPARE(shapeOf(m_ctl->done(words)), shape);
}

void TstCtlShapes::timesAreLocalWithOffset()
{
    const QJsonObject entered = m_ctl->done({u"enter"_s, u"--lot"_s, u"1"_s, u"--plate"_s, u"TIME 1"_s});
    static const QRegularExpression local(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?\\+0[12]:00$"_s);
    for (const auto key : {"entered_at"_L1, "until"_L1}) {
        const QString time = entered.value(key).toString();
        QVERIFY2(local.match(time).hasMatch(), qPrintable(time));
    }
    static const QRegularExpression grouped(u"^[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]$"_s);
    QVERIFY(grouped.match(entered.value("ticket"_L1).toString()).hasMatch());
}

void TstCtlShapes::errorsHaveOneShape()
{
    QCOMPARE(shapeOf(m_ctl->ask({u"quote"_s, u"NOBODY 1"_s}).json()), u"{error:{code:text,field:text,message:text}}"_s);
    QCOMPARE(shapeOf(m_ctl->ask({u"quote"_s}).json()), u"{error:{code:text,field:null,message:text}}"_s);
    QCOMPARE(shapeOf(m_ctl->ask({u"pay"_s, u"TIME1"_s, u"--desk"_s, u"Gate"_s, u"--tendered"_s, u"1"_s}).json()),
             u"{error:{code:text,details:{currency:text,due:text},field:text,message:text}}"_s);
}

PARKDESK_TEST(TstCtlShapes)
#include "tst_ctlshapes.moc"
