// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tariff/format.h"
#include "tests/support/must.h"
#include "tests/support/testmain.h"
#include "tests/ui/pages/pageoffice.h"
#include "ui/shared/tag.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/themeswitcher.h"
#include "ui/tariffs/ruleplans.h"
#include "ui/tariffs/tariffeditor.h"
#include "ui/tariffs/valuefield.h"

#include <QDir>
#include <QFile>
#include <QMenu>
#include <QRandomGenerator>

using namespace parkdesk;
using namespace parkdesk::test;
using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] TariffEditor::Place berlin()
{
    TariffEditor::Place place;
    place.zone = must(ZoneRules::forZone("Europe/Berlin"));
    place.currency = must(Currency::fromCode(u"EUR"_s));
    place.now = must(place.zone->fromText(u"2026-11-21T14:05"_s));
    place.vehicles = {u"car"_s, u"truck"_s, u"bike"_s, u"scooty"_s, u"cycle"_s};
    return place;
}

[[nodiscard]] QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

[[nodiscard]] QStringList resourceTariffs()
{
    QStringList paths;
    for (const QString &folder : {u":/tariffs"_s, QStringLiteral(PARKDESK_SOURCE_DIR "/resources/tariffs"),
                                  QStringLiteral(PARKDESK_SOURCE_DIR "/resources/tariffs/samples")}) {
        for (const QString &name : QDir(folder).entryList({u"*.json"_s})) {
            if (!name.contains(u"schema"_s))
                paths << folder + u'/' + name;
        }
    }
    return paths;
}

/// The editor alone in a window, by real keys; counts them.
class EditorWindow {
public:
    explicit EditorWindow(const QByteArray &text)
    {
        m_editor.setPlace(berlin());
        must(m_editor.setText(text, u"draft"_s, false));
        m_editor.resize(1158, 620);
        m_editor.show();
        m_editor.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&m_editor));
        m_editor.focusRules();
    }
    [[nodiscard]] TariffEditor &editor() { return m_editor; }
    [[nodiscard]] QWidget *focus() const { return m_editor.focusWidget(); }
    [[nodiscard]] QString focusName() const { return focus() == nullptr ? QString() : focus()->objectName(); }
    void type(const QString &text)
    {
        m_keys += static_cast<int>(text.size());
        QTest::keyClicks(focus(), text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        m_keys += modifiers == Qt::NoModifier ? 1 : 2;
        QTest::keyClick(focus(), key, modifiers);
    }
    /// Insert, then the access key of what is added.
    void add(Qt::Key accessKey)
    {
        press(Qt::Key_Insert);
        QMenu *menu = nullptr;
        if (!QTest::qWaitFor([&] {
                menu = m_editor.findChild<QMenu *>(u"addRuleMenu"_s);
                return menu != nullptr && menu->isVisible();
            }))
            qFatal("no menu");
        ++m_keys;
        QTest::keyClick(menu, accessKey);
        if (!QTest::qWaitFor([&] { return m_editor.findChild<QMenu *>(u"addRuleMenu"_s) == nullptr; }))
            qFatal("the menu stays");
        // A desktop gives the window its focus back.
        m_editor.activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(&m_editor));
    }
    [[nodiscard]] int keys() const { return m_keys; }

private:
    TariffEditor m_editor;
    int m_keys = 0;
};

[[nodiscard]] std::vector<RulePlan> allPlans(const JsonNode &root, QRandomGenerator &random)
{
    const int tables = static_cast<int>(nodeAt(root, u"/rateTables"_s)->items.size());
    const RulePlans plans = rulePlans(root, random.bounded(tables));
    std::vector<RulePlan> all = plans.rules;
    for (const std::vector<RulePlan> &more : {plans.table, plans.everybody, examplePlans(root)})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

template <typename List>
[[nodiscard]] const auto &oneOf(const List &list, QRandomGenerator &random)
{
    return list.at(static_cast<size_t>(random.bounded(static_cast<int>(list.size()))));
}

/// As if something else was typed into \a field.
void typeAtRandom(TariffDraft &draft, const RuleField &field, QRandomGenerator &random)
{
    static const QStringList typed {u"3"_s,          u"1 h 30"_s,     u"07:30"_s,      u"2026-05-04T09:00"_s,
                                    u"Mon to Fri"_s, u"2026-12-24"_s, u"some words"_s, u"12.50"_s};
    if (field.kind == FieldKind::Choice) {
        int count = 0;
        while (field.choices[count].words != nullptr)
            ++count;
        draft.replace(withChoice(draft.root(), field, field.choices[random.bounded(count)]), u"choice"_s);
        return;
    }
    ValueContext context;
    context.zone = berlin().zone;
    context.currency = berlin().currency;
    context.now = berlin().now;
    context.language = random.bounded(2) == 0 ? u"en"_s : u"fr"_s;
    context.ownLanguage = u"en"_s;
    const JsonNode *old = nodeAt(draft.root(), field.pointer);
    const auto value = readValue(field.kind, typed.at(random.bounded(typed.size())), old, context);
    if (field.kind == FieldKind::MemberName)
        draft.replace(withMemberName(draft.root(), field.pointer, u"other"_s), u"name"_s);
    else if (value && !value->is(JsonNode::Type::Null))
        draft.put(field.pointer, *value, u"value"_s, random.bounded(3));
}

constexpr int editKinds = 5;

/// One edit of any kind, on any card; its kind.
int editAtRandom(TariffDraft &draft, QRandomGenerator &random)
{
    const int kind = random.bounded(editKinds);
    const std::vector<RulePlan> plans = allPlans(draft.root(), random);
    const RulePlan &plan = oneOf(plans, random);
    const RuleText text = ruleText(draft.root(), plan.kind, plan.pointer);
    if (text.parts.empty()) // a rule without a word: half of it was taken away
        return kind;
    switch (kind) {
    case 0: {
        const std::vector<RuleOffer> offers = ruleOffers(draft.root(), 0);
        draft.replace(oneOf(offers, random).outcome, u"add"_s);
        break;
    }
    case 1: {
        if (text.units.empty())
            break;
        const std::vector<UnitDeed> deeds = unitDeeds(draft.root(), oneOf(text.units, random));
        if (!deeds.empty())
            draft.replace(oneOf(deeds, random).outcome, u"deed"_s);
        break;
    }
    case 2: {
        const int index = lastStep(plan.pointer).toInt();
        if (plan.movable)
            draft.move(parentPointer(plan.pointer), index, index + (random.bounded(2) == 0 ? -1 : 1), u"move"_s);
        break;
    }
    case 3: {
        const RulePart &part = oneOf(text.parts, random);
        if (part.words.isEmpty())
            typeAtRandom(draft, part.field, random);
        break;
    }
    default: {
        const RulePart &part = oneOf(text.parts, random);
        if (!part.words.isEmpty())
            break;
        if (const auto without = withoutClause(draft.root(), text.units, part.field.pointer))
            draft.replace(*without, u"take away"_s);
    }
    }
    return kind;
}

[[nodiscard]] QString priceOf(const QByteArray &text, const QString &entry, const QString &exit)
{
    const Tariff tariff = must(parseTariff(text));
    const Zone zone = berlin().zone;
    Question question;
    question.entry = must(zone->fromText(entry));
    question.exit = must(zone->fromText(exit));
    question.vehicle = u"car"_s;
    const Result<Charge> charge = quote(tariff, question, *zone);
    return charge ? charge->amount.toText() : u"refused"_s;
}

} // namespace

/// The rules of a tariff by real keys.
class TstTariffEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, ThemeChoice::Light); }
    void buildsTheFirstTariff();
    void typingIsOneStep();
    void choosesAndTakesAway();
    void refusesInPlace();
    void movesRules();
    void undoAllEqualsTheStart();
    void roundTrip_data();
    void roundTrip();
    void saysEveryRule_data() { roundTrip_data(); }
    void saysEveryRule();
    void showsThePublishedValue();
    void everyControlHasAName();
};

void TstTariffEditor::buildsTheFirstTariff()
{
    EditorWindow w(emptyTariff(u"City"_s, u"EUR"_s));
    QCOMPARE(w.focusName(), u"/rateTables/0/lines/0/value"_s);
    w.type(u"2"_s); // each started hour
    w.add(Qt::Key_N); // the night, 22:00 to 06:00
    QCOMPARE(w.focusName(), u"/rateTables/0/windows/0/value"_s);
    w.type(u"5"_s);
    w.add(Qt::Key_W);
    w.type(u"1"_s);
    w.add(Qt::Key_M);
    w.type(u"20"_s);
    w.add(Qt::Key_R);
    QCOMPARE(w.focusName(), u"/rateTables/0/grace/period"_s);
    const QByteArray text = w.editor().text();
    QVERIFY2(w.editor().draft().tariff().has_value(), text.constData());
    QCOMPARE(priceOf(text, u"2026-11-23T10:00"_s, u"2026-11-23T10:15"_s), u"0.00"_s); // Monday, free
    QCOMPARE(priceOf(text, u"2026-11-23T10:00"_s, u"2026-11-23T12:30"_s), u"6.00"_s);
    QCOMPARE(priceOf(text, u"2026-11-23T23:00"_s, u"2026-11-24T05:00"_s), u"5.00"_s); // the night
    QCOMPARE(priceOf(text, u"2026-11-28T10:00"_s, u"2026-11-28T12:30"_s), u"3.00"_s); // Saturday
    QCOMPARE(priceOf(text, u"2026-11-23T07:00"_s, u"2026-11-23T21:00"_s), u"20.00"_s); // the maximum
    QVERIFY2(w.keys() <= 14, qPrintable(QString::number(w.keys())));
}

void TstTariffEditor::typingIsOneStep()
{
    EditorWindow w(emptyTariff(u"City"_s, u"EUR"_s));
    const QByteArray before = w.editor().text();
    w.type(u"12.50"_s);
    QCOMPARE(w.editor().draft().steps().count(), 1);
    QCOMPARE(stringAt(w.editor().draft().root(), u"/rateTables/0/lines/0/value"_s), u"12.50"_s);
    w.press(Qt::Key_Tab); // the kind of unit
    w.press(Qt::Key_Tab);
    QCOMPARE(w.focusName(), u"/rateTables/0/lines/0/incrementPeriod"_s);
    w.type(u"30"_s);
    QCOMPARE(stringAt(w.editor().draft().root(), u"/rateTables/0/lines/0/incrementPeriod"_s), u"PT30M"_s);
    QCOMPARE(w.editor().draft().steps().count(), 2);
    w.editor().draft().steps().undo();
    w.editor().draft().steps().undo();
    QCOMPARE(w.editor().text(), before);
}

void TstTariffEditor::choosesAndTakesAway()
{
    EditorWindow w(emptyTariff(u"City"_s, u"EUR"_s));
    w.press(Qt::Key_Tab);
    QCOMPARE(w.focusName(), u"/rateTables/0/lines/0/unit"_s);
    w.press(Qt::Key_Down);
    w.press(Qt::Key_Down);
    QCOMPARE(stringAt(w.editor().draft().root(), u"/rateTables/0/lines/0/unit"_s), u"startedAfter"_s);
    QCOMPARE(stringAt(w.editor().draft().root(), u"/rateTables/0/lines/0/startedAfter"_s), u"PT5M"_s);
    w.press(Qt::Key_Up);
    w.press(Qt::Key_Up);
    QVERIFY(nodeAt(w.editor().draft().root(), u"/rateTables/0/lines/0/unit"_s) == nullptr);
    QVERIFY(nodeAt(w.editor().draft().root(), u"/rateTables/0/lines/0/startedAfter"_s) == nullptr);
    w.add(Qt::Key_M);
    QVERIFY(nodeAt(w.editor().draft().root(), u"/rateTables/0/caps/0"_s) != nullptr);
    w.press(Qt::Key_Delete, Qt::ControlModifier);
    QVERIFY(nodeAt(w.editor().draft().root(), u"/rateTables/0/caps"_s) == nullptr);
}

void TstTariffEditor::refusesInPlace()
{
    EditorWindow w(emptyTariff(u"City"_s, u"EUR"_s));
    w.type(u"2x"_s);
    const auto *field = qobject_cast<ValueField *>(w.focus());
    QVERIFY(field != nullptr && field->isRefused());
    QVERIFY(!field->toolTip().isEmpty());
    QCOMPARE(stringAt(w.editor().draft().root(), u"/rateTables/0/lines/0/value"_s), u"2.00"_s); // what was right last
}

void TstTariffEditor::movesRules()
{
    EditorWindow w(emptyTariff(u"City"_s, u"EUR"_s));
    w.add(Qt::Key_N);
    w.add(Qt::Key_D);
    const auto name = [&w](int index) {
        return stringAt(w.editor().draft().root(), u"/rateTables/0/windows/%1/label"_s.arg(index));
    };
    QCOMPARE(name(0), u"Night"_s);
    w.press(Qt::Key_Up, Qt::ControlModifier);
    QCOMPARE(name(0), u"Day"_s);
    w.press(Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(name(0), u"Night"_s);
}

/// Random edits over all cards: rules added and moved, clauses and forms, fields typed in, words chosen, examples.
void TstTariffEditor::undoAllEqualsTheStart()
{
    QRandomGenerator random(42);
    QSet<int> kinds;
    for (const QString &path : resourceTariffs()) {
        TariffDraft draft;
        must(draft.load(contentOf(path)));
        const QByteArray start = draft.json();
        for (int i = 0; i < 60; ++i) {
            kinds.insert(editAtRandom(draft, random));
            if (random.bounded(6) == 0)
                draft.steps().undo();
            if (random.bounded(9) == 0)
                draft.steps().redo();
        }
        QVERIFY(draft.json() != start);
        const QByteArray end = draft.json();
        const int steps = draft.steps().index();
        while (draft.steps().canUndo())
            draft.steps().undo();
        QCOMPARE(draft.json(), start);
        draft.steps().setIndex(steps);
        QCOMPARE(draft.json(), end);
    }
    QCOMPARE(kinds.size(), editKinds);
}

void TstTariffEditor::roundTrip_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : resourceTariffs())
        QTest::newRow(qPrintable(path.section(u'/', -2))) << path;
}

void TstTariffEditor::roundTrip()
{
    QFETCH(QString, path);
    const QByteArray original = contentOf(path);
    TariffDraft draft;
    must(draft.load(original));
    QVERIFY(sameNode(must(readJson(draft.json())), must(readJson(original)))); // order and all
    QCOMPARE(canonicalJson(must(readJson(draft.json()))), canonicalJson(must(readJson(original))));
}

/// Every value of every tariff stands in some field of some sentence.
void TstTariffEditor::saysEveryRule()
{
    QFETCH(QString, path);
    const JsonNode root = must(readJson(contentOf(path)));
    QSet<QString> shown {u"/format"_s, u"/currency"_s};
    QSet<QString> fields; // whose whole value is typed there, labels in the language of the moment
    const auto note = [&](const std::vector<RulePlan> &plans) {
        for (const RulePlan &plan : plans) {
            const RuleText text = ruleText(root, plan.kind, plan.pointer, true);
            for (const RulePart &part : text.parts)
                fields.insert(part.field.pointer);
            for (const RuleUnit &unit : text.units)
                shown.insert(unit.pointer);
        }
    };
    for (size_t table = 0; table < nodeAt(root, u"/rateTables"_s)->items.size(); ++table) {
        const RulePlans plans = rulePlans(root, static_cast<int>(table));
        note(plans.rules);
        note(plans.table);
        note(plans.everybody);
    }
    note(examplePlans(root));
    QStringList hidden;
    const std::function<void(const JsonNode &, const QString &)> visit = [&](const JsonNode &node, const QString &at) {
        if (fields.contains(at) && !at.isEmpty())
            return;
        if (node.is(JsonNode::Type::Object)) {
            for (const auto &[key, value] : node.members)
                visit(value, pointerTo(at, key));
            return;
        }
        if (node.is(JsonNode::Type::Array) && !node.items.empty()) {
            for (size_t i = 0; i < node.items.size(); ++i)
                visit(node.items[i], pointerTo(at, static_cast<int>(i)));
            return;
        }
        // What a unit is (kind, type, usage) is said by the words around its fields.
        const QString key = lastStep(at);
        const bool isForm = key == u"type" || key == u"kind" || key == u"usageCondition";
        const bool isTableId = key == u"id" && parentPointer(parentPointer(at)) == u"/rateTables";
        if (!isForm && !isTableId && !shown.contains(at))
            hidden << at;
    };
    visit(root, {});
    QVERIFY2(hidden.isEmpty(), qPrintable(hidden.join(u'\n')));
}

void TstTariffEditor::showsThePublishedValue()
{
    EditorWindow w(emptyTariff(u"City"_s, u"EUR"_s));
    w.type(u"2"_s);
    w.editor().setPublished(emptyTariff(u"City"_s, u"EUR"_s), u"v1"_s);
    QCOMPARE(counterpart(w.editor().draft().root(), must(readJson(emptyTariff(u"City"_s, u"EUR"_s))),
                         u"/rateTables/0/lines/0"_s),
             u"/rateTables/0/lines/0"_s);
    QVERIFY(w.editor().sight().published.has_value());
}

void TstTariffEditor::everyControlHasAName()
{
    EditorWindow w(emptyTariff(u"City"_s, u"EUR"_s));
    w.add(Qt::Key_N);
    w.add(Qt::Key_O);
    w.add(Qt::Key_U);
    const QStringList nameless = namelessWidgets(w.editor());
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u' ')));
}

PARKDESK_TEST(TstTariffEditor)

#include "tst_tariffeditor.moc"
