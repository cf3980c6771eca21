// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/pages/tarifftypist.h"

#include "ui/tariffs/rulenames.h"
#include "ui/tariffs/valuefield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QMenu>

namespace parkdesk::test {

using namespace Qt::StringLiterals;

namespace {

const QString allOfThis = u"All of this"_s;

/// What the menu of the rules calls a rule that lies at a key: the whole of the format by its parts.
struct Way {
    UnitKind kind;
    const char *key;
    const char *offer;
};

const Way tableWays[] = {
    {UnitKind::Cap, "caps", "Maximum"},
    {UnitKind::Offer, "offers", "Offer: early bird, evening, day ticket"},
    {UnitKind::Extra, "extras", "Extra on this table"},
};
const Way tableSingles[] = {
    {UnitKind::OfferChoice, "offerChoice", "Which offer wins"},
    {UnitKind::Sum, "sum", "Stays of a plate added up"},
};
const Way memberWays[] = {
    {UnitKind::Vehicle, "vehicles", "Vehicle type"},
    {UnitKind::Terms, "groups", "Group: members, staff"},
    {UnitKind::Terms, "zones", "Zone"},
    {UnitKind::Terms, "permits", "Permit"},
};
const Way tariffWays[] = {
    {UnitKind::Extra, "extras", "Extra on every table"},
    {UnitKind::Discount, "discounts", "Discount"},
    {UnitKind::OpeningHours, "openingHours", "Opening hours for extras"},
};
const Way tariffSingles[] = {
    {UnitKind::DefaultTable, "defaultTable", "Everybody else"},
    {UnitKind::DiscountChoice, "discountChoice", "Several discounts"},
    {UnitKind::LostTicket, "lostTicket", "Lost ticket"},
    {UnitKind::ExitGrace, "exitGrace", "Time to leave after payment"},
    {UnitKind::OpenStay, "stayWithoutExit", "A stay without an exit"},
    {UnitKind::Tax, "tax", "Tax"},
    {UnitKind::Rounding, "rounding", "Rounding"},
    {UnitKind::CashRounding, "cashRounding", "Rounding of cash"},
    {UnitKind::Demand, "demand", "Price by demand"},
    {UnitKind::SplitAtChange, "splitAtChange", "Stays over a change of tariff"},
    {UnitKind::Calendar, "calendar", "Holidays of its own, beside those of the lot"},
};

/// With what a rule by time begins that is to be of that kind.
const std::pair<const char *, const char *> windowWays[] = {
    {"rate", "Day, by the hour"},
    {"flat", "Night, one amount"},
    {"free", "Free of charge"},
    {"closed", "Closed, no parking"},
};

[[nodiscard]] QString plain(QString words)
{
    return words.remove(u'&');
}

[[nodiscard]] QString keyAt(const char *key)
{
    return u'/' + QString::fromUtf8(key);
}

/// How far \a node is from a form: -1 when it is none of it, else how much of it would have to go.
[[nodiscard]] int distanceTo(const FormSpec &form, const JsonNode &node)
{
    int distance = 0;
    for (const auto &[written, value] : nodeOf(form.patch).members) {
        const bool any = written.startsWith(u'?');
        const JsonNode *member = node.member(any ? written.mid(1) : written);
        if (value.is(JsonNode::Type::Null))
            distance += member == nullptr ? 0 : 1;
        else if (member == nullptr || (!any && !sameNode(*member, value)))
            return -1;
    }
    return distance;
}

/// The form that \a node has; null when it has none.
[[nodiscard]] const FormSpec *formOf(const UnitSpec &spec, const JsonNode &node)
{
    const FormSpec *best = nullptr;
    for (const FormSpec &form : spec.forms) {
        const int distance = distanceTo(form, node);
        if (distance >= 0 && (best == nullptr || distance < distanceTo(*best, node)))
            best = &form;
    }
    return best;
}

[[nodiscard]] bool standsIn(const JsonNode &node, const ClauseSpec &clause)
{
    return *clause.key == '\0' || nodeAt(node, keyAt(clause.key)) != nullptr;
}

} // namespace

TariffTypist::TariffTypist(TariffEditor &editor)
    : m_editor(editor)
{
}

void TariffTypist::fail(const QString &what)
{
    m_faults << what;
}

const JsonNode *TariffTypist::there(const QString &pointer) const
{
    return nodeAt(std::as_const(m_editor.draft().root()), pointer);
}

int TariffTypist::countAt(const QString &pointer) const
{
    const JsonNode *node = there(pointer);
    return node == nullptr || !node->is(JsonNode::Type::Array) ? 0 : static_cast<int>(node->items.size());
}

QWidget *TariffTypist::shown(const QString &name) const
{
    const QList<QWidget *> all = m_editor.findChildren<QWidget *>(name);
    const auto found = std::find_if(all.begin(), all.end(), [](const QWidget *widget) { return widget->isVisible(); });
    return found == all.end() ? nullptr : *found;
}

void TariffTypist::click(QWidget *widget)
{
    ++m_clicks;
    QTest::mouseClick(widget, Qt::LeftButton);
}

void TariffTypist::press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    QTest::keyClick(widget, key, modifiers);
}

/// A desktop gives the window its focus back when a menu closes.
void TariffTypist::backToWindow()
{
    m_editor.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&m_editor));
}

void TariffTypist::typeInto(QWidget *field, const QString &text)
{
    click(field);
    press(field, Qt::Key_A, Qt::ControlModifier);
    for (const QChar sign : text) {
        ++m_keys;
        if (sign.unicode() < 128)
            QTest::keyClick(field, sign.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(sign), Qt::NoModifier);
    }
}

void TariffTypist::choose(QComboBox *combo, int index)
{
    if (index < 0 || combo->currentIndex() == index)
        return;
    click(combo);
    QAbstractItemView *list = combo->view();
    if (!QTest::qWaitFor([list] { return list->isVisible(); }))
        qFatal("the list of %s does not open", qPrintable(combo->objectName()));
    while (list->currentIndex().row() != index)
        press(list, list->currentIndex().row() < index ? Qt::Key_Down : Qt::Key_Up);
    press(list, Qt::Key_Return);
    backToWindow();
}

QMenu *TariffTypist::openMenu(const QString &name) const
{
    QMenu *menu = nullptr;
    if (!QTest::qWaitFor([&] {
            menu = m_editor.findChild<QMenu *>(name);
            return menu != nullptr && menu->isVisible();
        }))
        qFatal("no menu is called %s", qPrintable(name));
    return menu;
}

/// Moves to the entry of those words and opens or does it.
void TariffTypist::pick(QMenu *menu, const QString &words)
{
    const QList<QAction *> actions = menu->actions();
    const auto wantedOne = std::find_if(actions.begin(), actions.end(), [&words](const QAction *action) {
        return plain(action->text()) == words || (action->menu() != nullptr && action->menu()->objectName() == words);
    });
    if (wantedOne == actions.end()) {
        fail(u"no entry \"%1\""_s.arg(words));
        press(menu, Qt::Key_Escape);
        return;
    }
    const bool nearTheEnd = actions.indexOf(*wantedOne) > actions.size() / 2;
    for (qsizetype i = 0; i <= actions.size() && menu->activeAction() != *wantedOne; ++i)
        press(menu, nearTheEnd ? Qt::Key_Up : Qt::Key_Down);
    press(menu, (*wantedOne)->menu() != nullptr ? Qt::Key_Right : Qt::Key_Return);
}

void TariffTypist::addRule(const QString &words)
{
    const JsonNode before = m_editor.draft().root();
    press(m_editor.focusWidget(), Qt::Key_Insert);
    pick(openMenu(u"addRuleMenu"_s), words);
    if (!QTest::qWaitFor([this] { return m_editor.findChild<QMenu *>(u"addRuleMenu"_s) == nullptr; }))
        qFatal("the menu stays");
    backToWindow();
    if (sameNode(before, m_editor.draft().root()))
        fail(u"\"%1\" adds nothing"_s.arg(words));
}

void TariffTypist::deed(const QString &pointer, const QString &part, const QString &words)
{
    const auto &[kind, row] = m_rows.back();
    QWidget *more = shown(u"more"_s + row + (kind == UnitKind::OtherTime ? u"/lines"_s : QString()));
    if (more == nullptr) {
        fail(u"no menu for %1"_s.arg(row));
        return;
    }
    const JsonNode before = m_editor.draft().root();
    click(more);
    QMenu *menu = openMenu(u"ruleMenu"_s);
    if (pointer != row) {
        pick(menu, u"part"_s + pointer);
        menu = openMenu(u"part"_s + pointer);
    }
    if (!part.isEmpty()) {
        pick(menu, part + pointer);
        menu = openMenu(part + pointer);
    }
    pick(menu, words);
    while (QWidget *popup = QApplication::activePopupWidget())
        press(popup, Qt::Key_Escape);
    if (!QTest::qWaitFor([this] { return m_editor.findChild<QMenu *>(u"ruleMenu"_s) == nullptr; }))
        qFatal("the menu stays");
    backToWindow();
    if (sameNode(before, m_editor.draft().root()))
        fail(u"%1: \"%2\" does nothing"_s.arg(pointer, words));
}

void TariffTypist::rename(const QString &pointer, const QString &name)
{
    QWidget *field = shown(u"name"_s + pointer);
    if (field == nullptr) {
        fail(u"no name at %1"_s.arg(pointer));
        return;
    }
    if (lastStep(pointer) == name)
        return;
    typeInto(field, name);
    press(field, Qt::Key_Tab);
}

void TariffTypist::showTable(const QString &pointer)
{
    const QStringList steps = pointer.split(u'/');
    if (steps.value(1) != u"rateTables" || steps.at(2).toInt() == m_editor.table())
        return;
    choose(static_cast<QComboBox *>(shown(u"tableChoice"_s)), steps.at(2).toInt());
}

void TariffTypist::build(const JsonNode &target)
{
    m_target = target;
    m_rows.emplace_back(UnitKind::TariffName, QString());
    buildUnit(UnitKind::TariffName, {});
    m_rows.pop_back();
    buildTables();
    for (const Way &way : memberWays)
        buildMembers(way.kind, keyAt(way.key), QString::fromUtf8(way.offer));
    for (const Way &way : tariffSingles)
        buildOne(way.kind, keyAt(way.key), QString::fromUtf8(way.offer));
    for (const Way &way : tariffWays)
        buildList(way.kind, keyAt(way.key), QString::fromUtf8(way.offer));
    buildExamples();
    typeOtherLanguages();
}

void TariffTypist::buildTables()
{
    const int count = static_cast<int>(wanted(u"/rateTables"_s)->items.size());
    while (countAt(u"/rateTables"_s) < count)
        addRule(u"Another table of prices"_s);
    for (int table = 0; table < count; ++table)
        buildTable(table);
}

void TariffTypist::buildTable(int table)
{
    const QString pointer = u"/rateTables/%1"_s.arg(table);
    showTable(pointer);
    buildWindows(pointer);
    m_rows.emplace_back(UnitKind::OtherTime, pointer);
    if (wanted(pointer + u"/lines"_s) == nullptr)
        deed(pointer, u"takeAway"_s, allOfThis);
    else
        fitChildren(UnitKind::OtherTime, pointer);
    m_rows.back().first = UnitKind::TableBasis;
    buildUnit(UnitKind::TableBasis, pointer);
    m_rows.pop_back();
    const QString grace = pointer + u"/grace"_s;
    if (wanted(grace) != nullptr && wanted(grace)->is(JsonNode::Type::Array)) {
        addRule(u"Free minutes"_s); // the first is no list yet
        buildList(UnitKind::Grace, grace, u"Free minutes"_s);
    } else {
        buildOne(UnitKind::Grace, grace, u"Free minutes"_s);
    }
    for (const Way &way : tableWays)
        buildList(way.kind, pointer + keyAt(way.key), QString::fromUtf8(way.offer));
    for (const Way &way : tableSingles)
        buildOne(way.kind, pointer + keyAt(way.key), QString::fromUtf8(way.offer));
}

void TariffTypist::buildWindows(const QString &table)
{
    const QString windows = table + u"/windows"_s;
    const int count = wanted(windows) == nullptr ? 0 : static_cast<int>(wanted(windows)->items.size());
    for (int i = 0; i < count; ++i) {
        const QString pointer = pointerTo(windows, i);
        const QString kind = stringAt(m_target, pointer + u"/kind"_s);
        for (const auto &[name, offer] : windowWays) {
            if (kind == QString::fromUtf8(name))
                addRule(QString::fromUtf8(offer));
        }
        m_rows.emplace_back(UnitKind::Window, pointer);
        buildUnit(UnitKind::Window, pointer);
        m_rows.pop_back();
    }
}

void TariffTypist::buildList(UnitKind kind, const QString &pointer, const QString &offer)
{
    const JsonNode *list = wanted(pointer);
    const int count = list == nullptr ? 0 : static_cast<int>(list->items.size());
    for (int i = 0; i < count; ++i) {
        if (countAt(pointer) <= i)
            addRule(offer);
        m_rows.emplace_back(kind, pointerTo(pointer, i));
        buildUnit(kind, pointerTo(pointer, i));
        m_rows.pop_back();
    }
}

void TariffTypist::buildOne(UnitKind kind, const QString &pointer, const QString &offer)
{
    m_rows.emplace_back(kind, pointer);
    if (wanted(pointer) == nullptr) {
        if (there(pointer) != nullptr)
            deed(pointer, u"takeAway"_s, allOfThis);
    } else {
        if (there(pointer) == nullptr)
            addRule(offer);
        buildUnit(kind, pointer);
    }
    m_rows.pop_back();
}

void TariffTypist::buildMembers(UnitKind kind, const QString &pointer, const QString &offer)
{
    const JsonNode *members = wanted(pointer);
    if (members == nullptr)
        return;
    for (const auto &[name, value] : members->members) {
        addRule(offer);
        rename(pointerTo(pointer, there(pointer)->members.back().first), name);
        m_rows.emplace_back(kind, pointerTo(pointer, name));
        buildUnit(kind, pointerTo(pointer, name));
        m_rows.pop_back();
    }
}

void TariffTypist::buildExamples()
{
    click(shown(u"showExamples"_s));
    const int count = static_cast<int>(wanted(u"/examples"_s)->items.size());
    for (int i = 0; i < count; ++i) {
        click(shown(u"addExample"_s));
        m_rows.emplace_back(UnitKind::Example, u"/examples/%1"_s.arg(i));
        buildUnit(UnitKind::Example, u"/examples/%1"_s.arg(i));
        m_rows.pop_back();
    }
    click(shown(u"closeExamples"_s));
}

void TariffTypist::buildUnit(UnitKind kind, const QString &pointer)
{
    if (wanted(pointer) == nullptr || there(pointer) == nullptr) {
        fail(u"nothing at %1"_s.arg(pointer));
        return;
    }
    makeForm(kind, pointer);
    fillFields(kind, pointer, true);
    fitClauses(kind, pointer);
    fillFields(kind, pointer, false);
    fitChildren(kind, pointer);
}

void TariffTypist::makeForm(UnitKind kind, const QString &pointer)
{
    const UnitSpec &spec = unitSpec(kind);
    const FormSpec *form = formOf(spec, *wanted(pointer));
    if (form != nullptr && form != formOf(spec, *there(pointer)))
        deed(pointer, u"makeIt"_s, plain(tariffWords(form->words)));
}

void TariffTypist::fitClauses(UnitKind kind, const QString &pointer)
{
    bool again = true;
    for (int round = 0; again && round < 4; ++round) {
        again = false;
        for (const ClauseSpec &clause : unitSpec(kind).clauses) {
            if (clause.add == nullptr || *clause.key == '\0' || QByteArray(clause.key) == "id")
                continue;
            const bool wants = standsIn(*wanted(pointer), clause);
            const bool has = standsIn(*there(pointer), clause);
            const bool can = clause.when == nullptr || clause.when({*there(pointer), lastStep(pointer).toInt()});
            if (wants == has || (wants && !can))
                continue;
            deed(pointer, wants ? QString() : u"takeAway"_s, plain(tariffWords(clause.add)));
            again = true;
        }
    }
}

void TariffTypist::fitChildren(UnitKind kind, const QString &pointer)
{
    for (const ChildSpec &child : unitSpec(kind).children) {
        const QString place = pointer + keyAt(child.key);
        const JsonNode *target = wanted(place);
        if (child.shape == ChildSpec::Members) {
            if (target != nullptr && target->is(JsonNode::Type::Object))
                fillNamed(pointer, child);
            continue;
        }
        if (child.shape == ChildSpec::Object) {
            if (target != nullptr && there(place) == nullptr)
                deed(pointer, {}, plain(tariffWords(child.add)));
            if (target == nullptr && there(place) != nullptr)
                deed(place, u"takeAway"_s, allOfThis);
            if (target != nullptr)
                buildUnit(child.kind, place);
            continue;
        }
        const int count = target == nullptr ? 0 : static_cast<int>(target->items.size());
        while (countAt(place) > count)
            deed(pointerTo(place, countAt(place) - 1), u"takeAway"_s, allOfThis);
        for (int i = 0; i < count; ++i) {
            if (countAt(place) <= i)
                deed(pointer, {}, plain(tariffWords(child.add)));
            if (countAt(place) <= i)
                return; // said already
            buildUnit(child.kind, pointerTo(place, i));
        }
    }
}

void TariffTypist::fillNamed(const QString &unit, const ChildSpec &child)
{
    const QString place = unit + keyAt(child.key);
    for (const auto &[name, value] : wanted(place)->members) {
        if (name == u"default" || !value.is(JsonNode::Type::String))
            continue;
        deed(unit, {}, plain(tariffWords(child.add)));
        if (there(place) == nullptr)
            return;
        rename(pointerTo(place, there(place)->members.back().first), name);
        buildUnit(child.kind, pointerTo(place, name));
    }
}

void TariffTypist::fillFields(UnitKind kind, const QString &pointer, bool choicesOnly)
{
    for (const ClauseSpec &clause : unitSpec(kind).clauses) {
        const JsonNode *node = there(pointer);
        if (!standsIn(*node, clause) || (choicesOnly && *clause.key != '\0') || QByteArray(clause.key) == "id"
            || (clause.when != nullptr && !clause.when({*node, lastStep(pointer).toInt()})))
            continue;
        for (const FieldSpec &field : clause.fields) {
            if (field.kind != FieldKind::MemberName && (!choicesOnly || field.kind == FieldKind::Choice))
                fillField(pointer, field);
        }
    }
}

void TariffTypist::fillField(const QString &unit, const FieldSpec &field)
{
    QString place = *field.key == '\0' ? unit : unit + keyAt(field.key);
    const JsonNode *target = wanted(place);
    if (field.kind == FieldKind::Fee) {
        if (target != nullptr && target->is(JsonNode::Type::Object))
            target = target->member(u"default"_s);
        if (there(place) != nullptr && there(place)->is(JsonNode::Type::Object))
            place += u"/default"_s;
    }
    const ValueContext &context = m_editor.context();
    QWidget *widget = shown(place);
    if (widget == nullptr) {
        fail(u"no field for %1"_s.arg(place));
        return;
    }
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        int index = -1;
        if (field.kind == FieldKind::Choice) {
            const ChoiceSpec *choice = chosenOf(field.choices, target);
            index = choice == nullptr ? -1 : combo->findText(tariffWords(choice->words));
        } else if (field.kind == FieldKind::Vehicle) {
            index = combo->findData(target == nullptr ? QString() : target->string);
        } else {
            for (const NamedRule &rule : namedRules(m_target, field.kind, context)) {
                if (target != nullptr && rule.id == target->string)
                    index = combo->findData(rule.pointer);
            }
        }
        if (index < 0)
            fail(u"%1 is no choice at %2"_s.arg(
                QString::fromUtf8(target == nullptr ? "nothing" : canonicalJson(*target)), place));
        choose(combo, index);
        return;
    }
    const JsonNode *now = there(place);
    const QString text = field.kind == FieldKind::Moment ? (target == nullptr ? QString() : target->string)
        : field.kind == FieldKind::Names || field.kind == FieldKind::Days || field.kind == FieldKind::Dates
            || (field.kind == FieldKind::OpenMoment && target != nullptr && target->is(JsonNode::Type::Null))
            || field.kind == FieldKind::Length || field.kind == FieldKind::Label || field.kind == FieldKind::Count
        ? shownValue(field.kind, target, context)
        : target == nullptr ? QString()
                            : target->string;
    const bool same = target != nullptr && now != nullptr
        && (field.kind == FieldKind::Label ? shownValue(field.kind, now, context) == text : sameNode(*target, *now));
    if (!same && (target != nullptr || now != nullptr))
        typeInto(widget, text);
}

void TariffTypist::typeOtherLanguages()
{
    auto *languages = static_cast<QComboBox *>(shown(u"wordsLanguage"_s));
    const QString own = languages->currentData().toString();
    for (const QString &language : languagesOf(m_target)) {
        if (language == own)
            continue;
        choose(languages, languages->findData(language));
        typeLabels(m_target, {}, language);
    }
    choose(languages, languages->findData(own));
}

void TariffTypist::typeLabels(const JsonNode &node, const QString &pointer, const QString &language)
{
    const QString key = lastStep(pointer);
    const JsonNode *words = key == u"label" || key == u"name" ? node.member(language) : nullptr;
    if (words != nullptr && words->is(JsonNode::Type::String)) {
        showTable(pointer);
        if (QWidget *field = shown(pointer))
            typeInto(field, words->string);
        else
            fail(u"no field for %1"_s.arg(pointer));
        return;
    }
    for (const auto &[name, value] : node.members)
        typeLabels(value, pointerTo(pointer, name), language);
    for (size_t i = 0; i < node.items.size(); ++i)
        typeLabels(node.items[i], pointerTo(pointer, static_cast<int>(i)), language);
}

} // namespace parkdesk::test
