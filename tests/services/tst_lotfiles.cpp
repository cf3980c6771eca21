// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/csv.h"
#include "formats/lotcsv.h"
#include "formats/lotgeojson.h"
#include "formats/lotjson.h"
#include "services/lots/importlots.h"
#include "services/lots/listlots.h"
#include "services/lots/readlotplan.h"
#include "tests/services/dayoffice.h"
#include "tests/support/testmain.h"

#include <QRandomGenerator>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

QString anyText(QRandomGenerator &dice, int longest)
{
    static const QString signs = u"AbZ0 9-é本岡ñ★\"',;:/\\<&{}[]Ωא"_s;
    QString text;
    const int length = dice.bounded(1, longest);
    for (int i = 0; i < length; ++i)
        text += signs.at(dice.bounded(static_cast<int>(signs.size())));
    return text.simplified().isEmpty() ? u"x"_s : text.simplified();
}

LotSettings anySettings(QRandomGenerator &dice, int number)
{
    LotSettings settings;
    settings.name = u"%1 %2"_s.arg(anyText(dice, 30)).arg(number).simplified();
    settings.address = anyText(dice, 60);
    settings.phone = u"+81 86 %1"_s.arg(dice.bounded(9'999));
    settings.timezone = u"Asia/Tokyo"_s;
    settings.currency = u"JPY"_s;
    if (dice.bounded(2))
        settings.hours = must(OpeningHours::fromText(u"Mo-Fr 06:00-22:00; Sa 18:00-02:00"_s));
    if (dice.bounded(2))
        settings.heightLimit = dice.bounded(1'000, 4'000);
    if (dice.bounded(2))
        settings.weightLimit = dice.bounded(500, 40'000);
    settings.dayStart = dice.bounded(1'440);
    settings.assigned = dice.bounded(2) == 1;
    settings.policy = dice.bounded(2) ? AssignmentPolicy::Spread : AssignmentPolicy::Nearest;
    for (const QString &type : {u"car"_s, u"truck"_s, u"bike"_s, u"scooty"_s, u"cycle"_s})
        settings.lengths.insert(type, {minutes(dice.bounded(60, 600)), minutes(dice.bounded(1, 60))});
    settings.holdTime = Duration(dice.bounded(3'600'000));
    settings.shortestPlate = dice.bounded(1, 17);
    if (dice.bounded(2))
        settings.fallbackAmount = QString::number(dice.bounded(5'000));
    settings.place = GeoPoint {dice.bounded(-850'000'000, 850'000'000), dice.bounded(-1'790'000'000, 1'790'000'000)};
    settings.tags = {{u"access"_s, u"customers"_s}, {u"operator"_s, anyText(dice, 20)}, {u"maxstay"_s, u"2 h"_s}};
    return settings;
}

LotPlan anyPlan(QRandomGenerator &dice, bool shapes)
{
    LotPlan plan;
    plan.levels = {{LevelId {-1}, u"G"_s, 0, {}}, {LevelId {-2}, u"地下 1"_s, 1, {}}};
    if (shapes)
        plan.levels[1].picture = PlanPicture {u"plan.png"_s, QByteArray("\x89PNG\0\xff", 6), {-5, 9}, 254, 7};
    // In the order in which they are listed again.
    plan.zones = {{ZoneId {-1}, u"A"_s, anyText(dice, 20), u"north"_s}, {ZoneId {-2}, u"B"_s, {}, {}}};
    const int count = dice.bounded(3, 40);
    for (int i = 0; i < count; ++i) {
        PlanSpot spot;
        spot.id = SpotId {-1 - i};
        spot.label = u"P-%1"_s.arg(i, 3, 10, QLatin1Char('0'));
        // Every level and zone has a spot, or a list of spots could not tell them.
        spot.level = LevelId {-1 - i % 2};
        spot.zone = ZoneId {i % 3 == 2 ? 0 : -1 - i % 3};
        spot.types = dice.bounded(2) ? QStringList {u"car"_s, u"bike"_s} : QStringList {u"truck"_s};
        spot.places = dice.bounded(1, 9);
        spot.features = SpotFeatures::fromInt(dice.bounded(32));
        spot.box = {dice.bounded(-200'000, 200'000), dice.bounded(-200'000, 200'000), dice.bounded(700, 15'000),
                    dice.bounded(700, 15'000), dice.bounded(3'600)};
        spot.entranceRank = i;
        plan.spots.append(spot);
    }
    if (shapes)
        plan.shapes = {{PlanShapeKind::Wall, LevelId {-2}, {{0, 0}, {-9, 5'000}, {7, 7}}, {}, 150, 0},
                       {PlanShapeKind::Text, LevelId {-1}, {{3, 4}}, u"EXIT → 出口"_s, 900, 2'700}};
    return plan;
}

/// Makes lots of a file in an office, and reads them back.
QList<LotDocument> throughTheOffice(OfficeBuilder &office, const QList<LotDocument> &lots)
{
    const auto made = must(office.runAs<ImportLots>(office.owner(), {lots, {}}));
    QList<LotDocument> back;
    for (const LotId lot : made.lots)
        back.append(must(office.read<ExportLot>({lot})));
    return back;
}

QStringList remarks(const QList<FileRemark> &list)
{
    QStringList texts;
    for (const FileRemark &remark : list)
        texts.append(u"%1 %2 %3"_s.arg(remark.where, remark.reason, remark.what).trimmed());
    return texts;
}

const LotDefaults tokyo {u"Station"_s, u"Asia/Tokyo"_s, u"JPY"_s, {}};

} // namespace

/// Lots that come from files and go into them.
class TstLotFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonRoundTrip();
    void geoJsonRoundTrip();
    void spotsRoundTrip();
    void registerOfLots();
    void openStreetMap();
    void outlines();
    void brokenFiles_data();
    void brokenFiles();
    void allOrNothing();
    void fuzz();
};

void TstLotFiles::jsonRoundTrip()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    QRandomGenerator dice(7);
    QList<LotDocument> lots;
    for (int i = 0; i < 12; ++i)
        lots.append({anySettings(dice, i), anyPlan(dice, true)});
    const LotFile read = lotsFromJson(lotsToJson(lots));
    QCOMPARE(remarks(read.rejects), QStringList());
    QCOMPARE(read.lots, lots);
    const QList<LotDocument> back = throughTheOffice(office, read.lots);
    QCOMPARE(back, lots);
    QCOMPARE(lotsToJson(back), lotsToJson(lots));
    // The lot that was made by hand goes the same way.
    const LotDocument own = must(office.read<ExportLot>({office.lot()}));
    LotFile copy = lotsFromJson(lotsToJson({own}));
    copy.lots.first().settings.name = u"Copy"_s;
    LotDocument again = throughTheOffice(office, copy.lots).first();
    again.settings.name = own.settings.name;
    QCOMPARE(again, own);
    QCOMPARE(brokenRules(office), QStringList());
}

void TstLotFiles::geoJsonRoundTrip()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    QRandomGenerator dice(8);
    QList<LotDocument> lots;
    for (int i = 0; i < 12; ++i)
        lots.append({anySettings(dice, i), anyPlan(dice, false)});
    lots[3].settings.place.reset();
    const LotFile read = lotsFromGeoJson(lotsToGeoJson(lots), {});
    QCOMPARE(remarks(read.rejects), QStringList());
    QCOMPARE(read.lots.size(), lots.size());
    for (qsizetype i = 0; i < lots.size(); ++i) {
        QCOMPARE(read.lots.at(i).settings, lots.at(i).settings);
        QCOMPARE(read.lots.at(i).plan, lots.at(i).plan);
    }
    QCOMPARE(throughTheOffice(office, read.lots), lots);
}

void TstLotFiles::spotsRoundTrip()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    QRandomGenerator dice(9);
    for (int i = 0; i < 12; ++i) {
        LotDocument lot;
        lot.settings.name = u"Lot %1"_s.arg(i);
        lot.settings.timezone = u"Asia/Tokyo"_s;
        lot.settings.currency = u"JPY"_s;
        lot.plan = anyPlan(dice, false);
        LotDefaults defaults = tokyo;
        defaults.name = lot.settings.name;
        const LotFile read = lotFromSpotsCsv(spotsToCsv(lot.plan), defaults);
        QCOMPARE(remarks(read.rejects), QStringList());
        QCOMPARE(read.lots.first().plan, lot.plan);
        QCOMPARE(throughTheOffice(office, read.lots).first().plan, lot.plan);
    }
    // A list that says nothing but labels is drawn in rows.
    const LotFile plain = lotFromSpotsCsv("spot\nA-1\nA-2\n", tokyo);
    QCOMPARE(plain.lots.first().plan.spots.at(1).box.x, 2'500);
    QCOMPARE(throughTheOffice(office, plain.lots).first().plan.spots.size(), 2);
}

void TstLotFiles::registerOfLots()
{
    const QByteArray table = "osm_type,osm_id,name,kind,access,fee,capacity,operator,lat,lon\n"
                             "node,1,,unknown,,,,,34.662586,133.916260\n"
                             "way,2,\"表町, 第一\",multi-storey,customers,yes,120,岡山市,34.664058,133.917213\n"
                             "way,3,bad,,,,many,,34.6,133.9\n"
                             "way,4,bad,,,,5,,134.6,133.9\n";
    LotDefaults defaults = tokyo;
    const LotFile strict = lotsFromCsv(table, defaults);
    QCOMPARE(remarks(strict.rejects),
             (QStringList {u"line 2 capacity_missing"_s, u"line 4 capacity_not_a_number many"_s,
                           u"line 5 not_a_place 134.6"_s}));
    QCOMPARE(strict.lots.size(), 1);
    const LotDocument &lot = strict.lots.first();
    QCOMPARE(lot.settings.name, u"表町, 第一"_s);
    QCOMPARE(lot.settings.place, (GeoPoint {346'640'580, 1'339'172'130}));
    QCOMPARE(lot.settings.tags.value(u"parking"_s), u"multi-storey"_s);
    QCOMPARE(lot.settings.tags.value(u"operator"_s), u"岡山市"_s);
    QCOMPARE(lot.plan.spots.size(), 120);
    QCOMPARE(lot.plan.spots.last().label, u"120"_s);
    defaults.capacity = 20;
    const LotFile assumed = lotsFromCsv(table, defaults);
    QCOMPARE(assumed.lots.first().settings.name, u"node/1"_s);
    QCOMPARE(assumed.lots.first().plan.spots.size(), 20);
    QVERIFY(remarks(assumed.notes).contains(u"line 2 capacity_assumed 20"_s));
}

void TstLotFiles::openStreetMap()
{
    const QByteArray map = R"({"type":"FeatureCollection","features":[
        {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[10.0,50.0],[10.001,50.0],[10.001,50.001],[10.0,50.001],[10.0,50.0]]]},
         "properties":{"amenity":"parking","name":"ساحة","capacity":"10","capacity:disabled":"2","capacity:charging":"1",
                       "fee":"yes","charge":"2 EUR/hour","maxstay":"3 hours","maxheight":"2.1","maxweight":"3.5 t",
                       "opening_hours":"Mo-Fr 06:00-22:00","access":"yes","surface":"asphalt"}},
        {"type":"Feature","geometry":{"type":"Point","coordinates":[11.0,50.0]},
         "properties":{"amenity":"parking","@id":"node/77","capacity":3,"opening_hours":"sunrise-sunset","maxheight":"7'2\""}},
        {"type":"Feature","geometry":{"type":"Point","coordinates":[11.0,50.0]},"properties":{"amenity":"bench"}},
        {"type":"Feature","geometry":{"type":"Point","coordinates":[11.5,50.0]},"properties":{"amenity":"parking"}}]})";
    const LotFile file = lotsFromGeoJson(map, {{}, u"Europe/Berlin"_s, u"EUR"_s, {}});
    QCOMPARE(remarks(file.rejects), QStringList {u"/features/3 capacity_missing"_s});
    QCOMPARE(file.lots.size(), 2);
    const LotDocument &first = file.lots.first();
    QCOMPARE(first.settings.name, u"ساحة"_s);
    QCOMPARE(first.settings.heightLimit, 2'100);
    QCOMPARE(first.settings.weightLimit, 3'500);
    QCOMPARE(first.settings.hours.toText(), u"Mo-Fr 06:00-22:00"_s);
    QCOMPARE(first.settings.tags.value(u"charge"_s), u"2 EUR/hour"_s);
    QCOMPARE(first.settings.tags.value(u"maxstay"_s), u"3 hours"_s);
    QCOMPARE(first.settings.place, (GeoPoint {500'005'000, 100'005'000}));
    QCOMPARE(first.plan.spots.size(), 10);
    QCOMPARE(first.plan.spots.at(1).features, SpotFeatures(SpotFeature::Accessible));
    QCOMPARE(first.plan.spots.at(2).features, SpotFeatures(SpotFeature::Ev));
    const LotDocument &second = file.lots.last();
    QCOMPARE(second.settings.name, u"node/77"_s);
    QVERIFY(second.settings.hours.isAlwaysOpen());
    QCOMPARE(second.settings.tags.value(u"opening_hours"_s), u"sunrise-sunset"_s);
    QVERIFY(remarks(file.notes).contains(u"/features/1 kept_as_text opening_hours"_s));
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    QCOMPARE(throughTheOffice(office, file.lots).first().settings.tags, first.settings.tags);
}

void TstLotFiles::outlines()
{
    // Two spots within the first lot, one of them a row of three; 1e-5 degrees are about 1.1 m.
    const QByteArray map = R"({"type":"FeatureCollection","features":[
        {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0,0],[0.001,0],[0.001,0.001],[0,0.001],[0,0]]]},
         "properties":{"amenity":"parking","name":"One","capacity":"9"}},
        {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0.5,0],[0.501,0],[0.501,0.001],[0.5,0.001],[0.5,0]]]},
         "properties":{"amenity":"parking","name":"Two","capacity":"1"}},
        {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0.0001,0.0002],[0.00015,0.0002],[0.00015,0.0001],[0.0001,0.0001],[0.0001,0.0002]]]},
         "properties":{"amenity":"parking_space","ref":"7","parking_space":"disabled"}},
        {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[0.0003,0.0002],[0.0004,0.0002],[0.0004,0.00015],[0.0003,0.00015],[0.0003,0.0002]]]},
         "properties":{"amenity":"parking_space","ref":"8","capacity":"3"}},
        {"type":"Feature","geometry":{"type":"Point","coordinates":[0.9,0.9]},"properties":{"amenity":"parking_space"}}]})";
    const LotFile file = lotsFromGeoJson(map, {{}, u"UTC"_s, u"EUR"_s, {}});
    QCOMPARE(remarks(file.rejects), QStringList());
    QCOMPARE(remarks(file.notes), QStringList {u"/features/4 in_no_lot"_s});
    const LotPlan &plan = file.lots.first().plan;
    QStringList labels;
    for (const PlanSpot &spot : plan.spots)
        labels.append(spot.label);
    QCOMPARE(labels, (QStringList {u"7"_s, u"8-1"_s, u"8-2"_s, u"8-3"_s}));
    QCOMPARE(plan.spots.first().features, SpotFeatures(SpotFeature::Accessible));
    const PlanBox &box = plan.spots.first().box;
    QCOMPARE(box.rotation, 0);
    QVERIFY(std::abs(box.width - 5'566) <= 2 && std::abs(box.height - 11'132) <= 2);
    QVERIFY(std::abs(plan.spots.at(1).box.width - 3'710) <= 2);
    QVERIFY(std::abs(plan.spots.at(2).box.x - plan.spots.at(1).box.x - 3'710) <= 2);
    QCOMPARE(file.lots.last().plan.spots.size(), 1);
}

void TstLotFiles::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("reject");
    const auto json = [](const QByteArray &lot) {
        return R"({"format":"parkdesk-lots","version":1,"lots":[)" + lot + "]}";
    };
    QTest::newRow("no json") << QByteArray("{\n\n nonsense") << u"json"_s << u"line 3 not_json"_s;
    QTest::newRow("another json") << QByteArray("{\"version\":1}") << u"json"_s << u"/format missing"_s;
    QTest::newRow("newer") << QByteArray(R"({"format":"parkdesk-lots","version":9,"lots":[]})") << u"json"_s
                           << u"/version newer_version"_s;
    QTest::newRow("no name") << json("{}") << u"json"_s << u"/lots/0/name missing"_s;
    QTest::newRow("not a text") << json(R"({"name":7})") << u"json"_s << u"/lots/0/name not_a_text"_s;
    QTest::newRow("unknown key") << json(R"({"name":"x","colour":"red"})") << u"json"_s
                                 << u"/lots/0/colour unknown_key"_s;
    QTest::newRow("bad hours") << json(R"({"name":"x","opening_hours":"late"})") << u"json"_s
                               << u"/lots/0/opening_hours not_opening_hours"_s;
    QTest::newRow("unknown level") << json(
        R"({"name":"x","plan":{"levels":[{"name":"1"}],"spots":[{"label":"A","level":"2","vehicles":["car"],"box_mm":[0,0,1,1]}]}})")
                                   << u"json"_s << u"/lots/0/plan/spots/0/level unknown_level 2"_s;
    QTest::newRow("bad box") << json(
        R"({"name":"x","plan":{"levels":[{"name":"1"}],"spots":[{"label":"A","level":"1","vehicles":["car"],"box_mm":[0,0.5,1,1]}]}})")
                             << u"json"_s << u"/lots/0/plan/spots/0/box_mm/1 not_a_whole_number"_s;
    QTest::newRow("bad picture") << json(
        R"({"name":"x","plan":{"levels":[{"name":"1","picture":{"name":"p","image_base64":"!","origin_mm":[0,0],"mm_per_pixel":[1,1]}}]}})")
                                 << u"json"_s << u"/lots/0/plan/levels/0/picture/image_base64 not_base64"_s;
    QTest::newRow("no collection") << QByteArray("{\"type\":\"Feature\"}") << u"osm"_s
                                   << u"/ not_a_feature_collection"_s;
    QTest::newRow("no parking") << QByteArray(R"({"type":"FeatureCollection","features":[]})") << u"osm"_s
                                << u"/features no_parking"_s;
    QTest::newRow("no feature") << QByteArray(R"({"type":"FeatureCollection","features":[3]})") << u"osm"_s
                                << u"/features/0 not_a_feature"_s;
    QTest::newRow("cells") << QByteArray("label,zone\nA\n") << u"spots"_s << u"line 2 wrong_number_of_cells"_s;
    QTest::newRow("open quote") << QByteArray("label\n\"A\nB\n") << u"spots"_s << u"line 2 quote_not_closed"_s;
    QTest::newRow("no utf-8") << QByteArray("label\n\xff\n") << u"spots"_s << u"line 1 not_utf8"_s;
    QTest::newRow("no label") << QByteArray("label,places\n,1\n") << u"spots"_s << u"line 2 missing label"_s;
    QTest::newRow("places") << QByteArray("label,places\nA,1\n\nB,x\n") << u"spots"_s
                            << u"line 4 not_a_whole_number places"_s;
    QTest::newRow("column") << QByteArray("label,colour\nA,red\n") << u"spots"_s << u"line 1 unknown_column colour"_s;
    QTest::newRow("feature") << QByteArray("label,features\nA,sea view\n") << u"spots"_s
                             << u"line 2 unknown_feature sea"_s;
    QTest::newRow("empty") << QByteArray() << u"csv"_s << u"line 1 empty"_s;
    QTest::newRow("other table") << QByteArray("a,b\n1,2\n") << u"csv"_s << u"line 1 unknown_columns"_s;
}

namespace {

LotFile readAs(const QString &kind, const QByteArray &bytes)
{
    return kind == "json"_L1 ? lotsFromJson(bytes)
        : kind == "osm"_L1   ? lotsFromGeoJson(bytes, tokyo)
        : kind == "csv"_L1   ? lotsFromCsv(bytes, tokyo)
                             : lotFromSpotsCsv(bytes, tokyo);
}

} // namespace

void TstLotFiles::brokenFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    QFETCH(QString, reject);
    const LotFile file = readAs(kind, bytes);
    QVERIFY(file.lots.isEmpty());
    QVERIFY(!file.rejects.isEmpty());
    QCOMPARE(remarks(file.rejects).first(), reject);
}

void TstLotFiles::allOrNothing()
{
    const TestDatabase database;
    TestClock clock;
    OfficeBuilder office(database, clock);
    QRandomGenerator dice(3);
    QList<LotDocument> lots;
    for (int i = 0; i < 3; ++i)
        lots.append({anySettings(dice, i), anyPlan(dice, true)});
    lots[2].plan.spots[1].label = lots[2].plan.spots[0].label;
    const auto preview = must(office.readAs<ImportPreview>(office.owner(), {lots}));
    QCOMPARE(preview.problems.size(), 1);
    QCOMPARE(preview.problems.first().lot, 2);
    const auto refused = office.runAs<ImportLots>(office.owner(), {lots, {}});
    QVERIFY(!refused);
    QCOMPARE(codeName(refused.error().code), u"plan_invalid"_s);
    QCOMPARE(refused.error().details.value("problem"_L1).toString(), u"double_label"_s);
    QCOMPARE(must(office.read<ListLots>({})).size(), 1);
    lots.removeLast();
    must(office.runAs<ImportLots>(office.owner(), {lots, {}}));
    QCOMPARE(must(office.read<ListLots>({})).size(), 3);
    const auto again = office.runAs<ImportLots>(office.owner(), {lots, {}});
    QCOMPARE(codeName(again.error().code), u"already_exists"_s);
    QCOMPARE(brokenRules(office), QStringList());
}

/// Files that something went wrong with are refused or read, never anything else.
void TstLotFiles::fuzz()
{
    QRandomGenerator dice(11);
    const QList<LotDocument> lots {{anySettings(dice, 1), anyPlan(dice, true)}};
    const QList<std::pair<QString, QByteArray>> files {
        {u"json"_s, lotsToJson(lots)},
        {u"osm"_s, lotsToGeoJson(lots)},
        {u"spots"_s, spotsToCsv(lots.first().plan)},
        {u"csv"_s, "name,capacity,lat,lon\n\"a, b\",12,34.1,133.2\nc,4,1,2\n"}};
    for (int round = 0; round < 1'500; ++round) {
        for (const auto &[kind, good] : files) {
            QByteArray bytes = good;
            const int breaks = dice.bounded(1, 5);
            for (int i = 0; i < breaks && !bytes.isEmpty(); ++i) {
                const int at = dice.bounded(static_cast<int>(bytes.size()));
                switch (dice.bounded(4)) {
                case 0: bytes[at] = static_cast<char>(dice.bounded(256)); break;
                case 1: bytes.remove(at, dice.bounded(1, 40)); break;
                case 2: bytes.insert(at, bytes.mid(dice.bounded(static_cast<int>(bytes.size())), 20)); break;
                default: bytes.truncate(at); break;
                }
            }
            const LotFile file = readAs(kind, bytes);
            QVERIFY(!file.rejects.isEmpty() || !file.lots.isEmpty() || kind == "json"_L1 || kind == "csv"_L1
                    || kind == "spots"_L1);
            QCOMPARE(file.lots.size(), file.places.size());
            for (const FileRemark &reject : file.rejects)
                QVERIFY(!reject.where.isEmpty() && !reject.reason.isEmpty());
        }
    }
}

PARKDESK_TEST(TstLotFiles)
#include "tst_lotfiles.moc"
