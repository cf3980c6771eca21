// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/rulerow.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/rulefill.h"
#include "ui/shared/theme.h"
#include "ui/shared/vehicletext.h"
#include "ui/tariffs/rulenames.h"
#include "ui/tariffs/valuefield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyle>
#include <QToolButton>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// A longer published value is only hinted at.
constexpr qsizetype longestOld = 16;

/// Two sentences have the same fields in the same places.
[[nodiscard]] bool sameShape(const RuleText &one, const RuleText &other)
{
    return std::equal(one.parts.begin(), one.parts.end(), other.parts.begin(), other.parts.end(),
                      [](const RulePart &a, const RulePart &b) {
                          return a.words == b.words && a.field.pointer == b.field.pointer
                              && a.field.kind == b.field.kind && a.newLine == b.newLine;
                      });
}

} // namespace

QString counterpart(const JsonNode &root, const JsonNode &published, const QString &pointer)
{
    QString here;
    QString there;
    for (const QString &step : pointer.split(u'/').mid(1)) {
        const JsonNode *array = nodeAt(published, there);
        const QString id = stringAt(root, here + u'/' + step + u"/id"_s);
        here += u'/' + step;
        QString found = step;
        if (array != nullptr && array->is(JsonNode::Type::Array) && !id.isEmpty()) {
            for (size_t i = 0; i < array->items.size(); ++i) {
                if (stringAt(array->items[i], u"/id"_s) == id)
                    found = QString::number(i);
            }
        }
        there += u'/' + found;
    }
    return nodeAt(published, there) == nullptr ? QString() : there;
}

RuleRow::RuleRow(RuleDesk &desk, const RulePlan &plan, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_plan(plan)
    , m_more(new QToolButton(this))
{
    m_more->setText(u"⋯"_s);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolTip(tr("More for this rule (Menu key)"));
    m_more->setVisible(!desk.readOnly);
    connect(m_more, &QToolButton::clicked, this, &RuleRow::openMenu);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setPlan(plan);
    refresh();
}

void RuleRow::setPlan(const RulePlan &plan)
{
    m_plan = plan;
    // The lines of a table and how it counts lie at one pointer.
    const QString name = plan.kind == UnitKind::OtherTime ? plan.pointer + u"/lines"_s : plan.pointer;
    setObjectName(u"row"_s + name);
    m_more->setObjectName(u"more"_s + name);
    m_more->setAccessibleName(plan.number > 0 ? tr("More for rule %1").arg(plan.number)
                                              : tr("More for: %1").arg(plan.caption));
    update();
}

void RuleRow::setFlag(bool flagged)
{
    if (m_flagged != flagged) {
        m_flagged = flagged;
        update();
    }
}

void RuleRow::setOutcome(const TagCell &outcome)
{
    m_outcome = outcome;
    setAccessibleDescription(ruleSentence(m_desk.draft.root(), m_plan.kind, m_plan.pointer, m_desk.context) + u". "_s
                             + outcome.text);
    arrange();
    updateGeometry();
    update();
}

QWidget *RuleRow::chainAfter(QWidget *before)
{
    QWidget *last = before;
    for (const Item &item : m_items) {
        if (item.widget != nullptr) {
            setTabOrder(last, item.widget);
            last = item.widget;
        }
    }
    setTabOrder(last, m_more);
    return m_more;
}

void RuleRow::refresh()
{
    RuleText text = ruleText(m_desk.draft.root(), m_plan.kind, m_plan.pointer, m_desk.withNames);
    if (!sameShape(text, m_text) || m_items.empty())
        rebuild(std::move(text));
    else
        m_text = std::move(text);
    m_showing = true;
    for (Item &item : m_items)
        showValue(item);
    m_showing = false;
    setAccessibleName(m_plan.number > 0 ? tr("Rule %1").arg(m_plan.number) : m_plan.caption);
    setAccessibleDescription(ruleSentence(m_desk.draft.root(), m_plan.kind, m_plan.pointer, m_desk.context));
    arrange();
    updateGeometry();
    update();
}

void RuleRow::rebuild(RuleText text)
{
    std::vector<Item> old = std::move(m_items);
    m_items.clear();
    m_text = std::move(text);
    for (const RulePart &part : m_text.parts) {
        Item item;
        item.part = part;
        if (part.words.isEmpty()) {
            // A field that is still there stays itself, with its focus.
            for (Item &before : old) {
                if (before.widget != nullptr && before.part.field.pointer == part.field.pointer
                    && before.part.field.kind == part.field.kind)
                    item.widget = std::exchange(before.widget, nullptr);
            }
            if (item.widget == nullptr)
                item.widget = newField(part.field);
        }
        m_items.push_back(item);
    }
    for (const Item &before : old) {
        if (before.widget != nullptr) {
            before.widget->hide();
            before.widget->deleteLater();
        }
    }
}

QWidget *RuleRow::newField(const RuleField &field)
{
    QWidget *widget = nullptr;
    if (field.kind == FieldKind::Choice || field.kind == FieldKind::Table || field.kind == FieldKind::Window
        || field.kind == FieldKind::Vehicle) {
        widget = newChoice(field);
    } else {
        auto *edit = new ValueField(this);
        connect(edit, &ValueField::textEdited, this, [this, edit](const QString &text) { typed(edit, text); });
        connect(edit, &ValueField::resized, this, [this] {
            arrange();
            updateGeometry();
            update();
        });
        connect(edit, &ValueField::focused, this, [this, pointer = field.pointer] {
            ++m_desk.session;
            update();
            Q_EMIT focusMoved(pointer);
        });
        connect(edit, &ValueField::left, this, [this, edit] {
            if (!edit->isRefused())
                refresh();
            update();
        });
        edit->setReadOnly(m_desk.readOnly);
        widget = edit;
    }
    widget->setObjectName(field.kind == FieldKind::MemberName ? u"name"_s + field.pointer : field.pointer);
    widget->setAccessibleName(field.name);
    if (qobject_cast<QComboBox *>(widget) != nullptr)
        widget->setAccessibleDescription(field.name); // its name is what is chosen
    widget->installEventFilter(this);
    widget->show();
    return widget;
}

QWidget *RuleRow::newChoice(const RuleField &field)
{
    auto *choice = new ChoiceField(this);
    choice->setEnabled(!m_desk.readOnly);
    connect(choice, &ChoiceField::focused, this, [this, pointer = field.pointer] {
        update();
        Q_EMIT focusMoved(pointer);
    });
    connect(choice, &ChoiceField::currentIndexChanged, this, [this, choice](int index) { chosen(choice, index); });
    return choice;
}

void RuleRow::fillChoices(QWidget *widget, const RuleField &field) const
{
    auto *choice = static_cast<ChoiceField *>(widget);
    const JsonNode &root = m_desk.draft.root();
    const QString now = fieldText(root, field, m_desk.context);
    QList<std::pair<QString, QVariant>> wanted;
    QVariant value = stringAt(root, field.pointer);
    if (field.kind == FieldKind::Choice) {
        QStringList words;
        for (const ChoiceSpec *each = field.choices; each->words != nullptr; ++each) {
            if (!words.contains(tariffWords(each->words)))
                wanted.append({tariffWords(each->words), static_cast<int>(each - field.choices)});
            words << tariffWords(each->words);
        }
        const auto same =
            std::find_if(wanted.begin(), wanted.end(), [&](const auto &each) { return each.first == now; });
        value = same == wanted.end() ? QVariant() : same->second;
    } else if (field.kind == FieldKind::Vehicle) {
        wanted.append({tr("any type"), QString()});
        for (const QString &code : m_desk.vehicles)
            wanted.append({vehicleNoun(code), code});
    } else {
        for (const NamedRule &rule : namedRules(root, field.kind, m_desk.context)) {
            wanted.append({rule.words, rule.pointer});
            if (rule.id == value.toString() && !rule.id.isEmpty())
                value = rule.pointer;
        }
    }
    if (std::none_of(wanted.begin(), wanted.end(), [&](const auto &each) { return each.second == value; }))
        wanted.append({field.kind == FieldKind::Vehicle ? vehicleNoun(now) : now, value});
    const QSignalBlocker quiet(choice);
    QList<std::pair<QString, QVariant>> there;
    for (int i = 0; i < choice->count(); ++i)
        there.append({choice->itemText(i), choice->itemData(i)});
    if (there != wanted) {
        choice->clear();
        for (const auto &[words, each] : wanted)
            choice->addItem(words, each);
    }
    choice->setCurrentIndex(choice->findData(value));
}

QString RuleRow::oldValue(const RuleField &field) const
{
    if (!m_desk.published || field.kind == FieldKind::MemberName)
        return {};
    const QString there = counterpart(m_desk.draft.root(), *m_desk.published, field.unit);
    if (there.isEmpty() && !field.unit.isEmpty())
        return {};
    RuleField before = field;
    before.pointer = there + field.pointer.mid(field.unit.size());
    const JsonNode *old = nodeAt(*m_desk.published, before.pointer);
    const JsonNode *now = nodeAt(m_desk.draft.root(), field.pointer);
    if (old == nullptr || now == nullptr || sameNode(*old, *now))
        return {};
    const QString text = fieldText(*m_desk.published, before, m_desk.context);
    return text.size() > longestOld ? QString(u"…"_s) : text;
}

void RuleRow::showValue(Item &item)
{
    if (item.widget == nullptr)
        return;
    item.old = oldValue(item.part.field);
    const ValueMark mark = item.old.isEmpty() ? ValueMark::Same : ValueMark::Changed;
    if (auto *choice = qobject_cast<ChoiceField *>(item.widget)) {
        fillChoices(choice, item.part.field);
        choice->setMark(mark);
        return;
    }
    auto *edit = static_cast<ValueField *>(item.widget);
    edit->setMark(mark);
    QString shown = fieldText(m_desk.draft.root(), item.part.field, m_desk.context);
    const bool wanting = item.part.field.kind == FieldKind::Label
        && !hasOwnWords(nodeAt(m_desk.draft.root(), item.part.field.pointer), m_desk.context);
    edit->setPlaceholderText(wanting ? shown : QString());
    if (wanting)
        shown.clear();
    if (edit->text() == shown || item.part.field.pointer == m_typing)
        return;
    edit->setText(shown);
    edit->setRefused(false, {});
}

RuleRow::Item *RuleRow::itemOf(const QWidget *widget)
{
    for (Item &item : m_items) {
        if (item.widget == widget)
            return &item;
    }
    return nullptr;
}

void RuleRow::typed(ValueField *edit, const QString &text)
{
    const Item *item = itemOf(edit);
    if (item == nullptr || m_showing)
        return;
    const RuleField field = item->part.field;
    const QString pointer = field.pointer;
    const JsonNode *old = nodeAt(m_desk.draft.root(), pointer);
    if (field.kind == FieldKind::MemberName)
        return; // takes effect on leaving: other rules may name it
    const std::optional<JsonNode> value = readValue(field.kind, text, old, m_desk.context);
    edit->setRefused(!value, wantedValue(field.kind));
    if (!value)
        return;
    m_typing = pointer;
    if (value->is(JsonNode::Type::Null) && field.kind != FieldKind::OpenMoment)
        m_desk.draft.drop(pointer, field.name);
    else
        m_desk.draft.put(pointer, *value, field.name, m_desk.session);
    m_typing.clear();
}

void RuleRow::chosen(ChoiceField *choice, int index)
{
    const Item *item = itemOf(choice);
    if (item == nullptr || m_showing || index < 0)
        return;
    const RuleField field = item->part.field;
    const QVariant value = choice->itemData(index);
    if (field.kind != FieldKind::Choice)
        name(field, value.toString());
    else if (value.isValid())
        m_desk.draft.replace(withChoice(m_desk.draft.root(), field, field.choices[value.toInt()]), field.name);
}

void RuleRow::name(const RuleField &field, const QString &value)
{
    JsonNode root = m_desk.draft.root();
    if (field.kind == FieldKind::Vehicle && value.isEmpty()) // any type
        dropNode(root, field.pointer);
    else if (value.startsWith(u'/'))
        root = withRuleNamed(root, field.pointer, value);
    else
        putNode(root, field.pointer, textNode(value));
    m_desk.draft.replace(root, field.name);
}

QWidget *RuleRow::firstField() const
{
    for (const Item &item : m_items) {
        if (item.widget != nullptr)
            return item.widget;
    }
    return m_more;
}

QWidget *RuleRow::fieldOf(const QString &pointer) const
{
    QWidget *inside = nullptr;
    QWidget *amount = nullptr;
    for (const Item &item : m_items) {
        if (item.widget == nullptr)
            continue;
        const RuleField &field = item.part.field;
        if (field.pointer == pointer && field.kind != FieldKind::MemberName)
            return item.widget;
        const bool isInside = field.pointer.startsWith(pointer + u'/') || field.pointer == pointer;
        if (isInside && inside == nullptr)
            inside = item.widget;
        if (isInside && amount == nullptr && (field.kind == FieldKind::Amount || field.kind == FieldKind::Fee))
            amount = item.widget;
    }
    return amount != nullptr ? amount : inside;
}

bool RuleRow::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::FocusOut && qobject_cast<ValueField *>(watched) != nullptr) {
        for (const Item &item : m_items) {
            const auto *edit = static_cast<const ValueField *>(watched);
            if (item.widget == watched && item.part.field.kind == FieldKind::MemberName && edit->isModified()
                && !edit->text().trimmed().isEmpty())
                m_desk.draft.replace(
                    withMemberName(m_desk.draft.root(), item.part.field.pointer, edit->text().trimmed()),
                    item.part.field.name);
        }
        return false;
    }
    if (event->type() == QEvent::ContextMenu && !m_desk.readOnly) {
        openMenu();
        return true;
    }
    if (event->type() != QEvent::KeyPress || widget == nullptr || m_desk.readOnly)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Delete && key->modifiers() == Qt::ControlModifier) {
        for (const Item &item : m_items) {
            if (item.widget == watched) {
                removeAt(item.part.field.pointer);
                return true;
            }
        }
    }
    if (m_plan.movable && key->modifiers() == Qt::ControlModifier
        && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        Q_EMIT moveAsked(key->key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (key->key() == Qt::Key_Menu || (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier)) {
        openMenu();
        return true;
    }
    return false;
}

void RuleRow::removeAt(const QString &pointer)
{
    if (const auto without = withoutClause(m_desk.draft.root(), m_text.units, pointer)) {
        const QString row = m_plan.pointer;
        m_desk.draft.replace(*without, tr("Delete"));
        Q_EMIT wentTo(row);
    }
}

void RuleRow::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"ruleMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(menu);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void RuleRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

} // namespace parkdesk
