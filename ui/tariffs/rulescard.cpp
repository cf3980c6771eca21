// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/rulescard.h"

#include "ui/shared/commandaction.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] QWidget *partHead(const QString &words, const QString &name)
{
    auto *head = new TextLabel(words, FontRole::Strong);
    head->setObjectName(name);
    head->setContentsMargins(12, 8, 12, 2);
    return head;
}

} // namespace

RuleList::RuleList(RuleDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

RuleRow *RuleList::newRow(const RulePlan &plan)
{
    auto *row = new RuleRow(m_desk, plan, this);
    connect(row, &RuleRow::focusMoved, this, &RuleList::focusMoved);
    connect(row, &RuleRow::wentTo, this, &RuleList::wentTo);
    connect(row, &RuleRow::moveAsked, this, [this, row](int by) { move(row, by); });
    return row;
}

void RuleList::setPlans(const std::vector<RulePlan> &plans)
{
    for (size_t i = 0; i < plans.size(); ++i) {
        const bool fits = i < m_rows.size() && m_rows[i]->plan().kind == plans[i].kind;
        if (fits) {
            m_rows[i]->setPlan(plans[i]);
            m_rows[i]->refresh();
            continue;
        }
        RuleRow *row = newRow(plans[i]);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(i), row);
        m_column->insertWidget(static_cast<int>(i), row);
        row->show();
    }
    while (m_rows.size() > plans.size()) {
        m_rows.back()->hide();
        m_rows.back()->deleteLater();
        m_rows.pop_back();
    }
}

void RuleList::clear()
{
    for (RuleRow *row : m_rows) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
}

RuleRow *RuleList::rowOf(const QString &pointer) const
{
    RuleRow *best = nullptr;
    for (RuleRow *row : m_rows) {
        const QString own = row->plan().pointer;
        const bool holds = pointer == own || pointer.startsWith(own + u'/');
        if (holds && row->fieldOf(pointer) != nullptr)
            return row;
        if (holds && (best == nullptr || own.size() > best->plan().pointer.size()))
            best = row;
    }
    return best;
}

void RuleList::move(const RuleRow *row, int by)
{
    const QString pointer = row->plan().pointer;
    const int from = lastStep(pointer).toInt();
    const QString array = parentPointer(pointer);
    m_desk.draft.move(array, from, from + by, tr("Move a rule"));
    Q_EMIT wentTo(pointerTo(array, from + by));
}

RulesCard::RulesCard(RuleDesk &desk, QWidget *parent)
    : Card(tr("Rules"), parent)
    , m_desk(desk)
    , m_tables(new QComboBox)
    , m_add(new KeyButton(tr("Rule")))
    , m_scroll(new QScrollArea)
    , m_rules(new RuleList(desk))
    , m_stay(new RuleList(desk))
    , m_everybody(new RuleList(desk))
{
    setObjectName(u"rulesCard"_s);
    setNote(tr("the first that fits wins"));
    setStrongEdge(true);
    m_tables->setObjectName(u"tableChoice"_s);
    m_tables->setAccessibleName(tr("Table of prices"));
    m_tables->setAccessibleDescription(tr("Table of prices"));
    m_add->setObjectName(u"addRule"_s);
    m_add->setGlyph(Glyph::Add);
    m_add->setKey(QKeySequence(Qt::Key_Insert));
    m_add->setAccessibleName(tr("Add a rule"));
    auto *corner = new QWidget;
    auto *line = new QHBoxLayout(corner);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_tables);
    line->addWidget(m_add);
    setCorner(corner);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_rules);
    column->addWidget(partHead(tr("Whole stay"), u"stayHead"_s));
    column->addWidget(m_stay);
    column->addWidget(partHead(tr("Whole tariff"), u"everybodyHead"_s));
    column->addWidget(m_everybody);
    column->addStretch();
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->widget()->setAutoFillBackground(false);
    body()->addWidget(m_scroll, 1);
    connect(m_add, &KeyButton::clicked, this, &RulesCard::openAddMenu);
    connect(m_tables, &QComboBox::activated, this, &RulesCard::showTable);
    for (RuleList *list : {m_rules, m_stay, m_everybody}) {
        connect(list, &RuleList::focusMoved, this, [this](const QString &pointer) {
            if (QWidget *field = window()->focusWidget())
                m_scroll->ensureWidgetVisible(field, 0, 40);
            Q_EMIT focusMoved(pointer);
        });
        connect(list, &RuleList::wentTo, this, &RulesCard::goTo);
    }
}

void RulesCard::setFoot(QWidget *foot)
{
    body()->addWidget(new Hairline);
    body()->addWidget(foot);
}

void RulesCard::fillTables()
{
    const QSignalBlocker quiet(m_tables);
    QStringList names;
    const JsonNode *tables = nodeAt(m_desk.draft.root(), u"/rateTables"_s);
    for (size_t i = 0; tables != nullptr && i < tables->items.size(); ++i) {
        const JsonNode *label = tables->items[i].member(u"label"_s);
        names << (label == nullptr ? stringAt(tables->items[i], u"/id"_s)
                                   : shownValue(FieldKind::Label, label, m_desk.context));
    }
    QStringList there;
    for (int i = 0; i < m_tables->count(); ++i)
        there << m_tables->itemText(i);
    if (there != names) {
        m_tables->clear();
        m_tables->addItems(names);
    }
    m_table = qBound(0, m_table, qMax(0, static_cast<int>(names.size()) - 1));
    m_tables->setCurrentIndex(m_table);
    m_tables->setVisible(names.size() > 1);
}

void RulesCard::refresh()
{
    fillTables();
    const RulePlans plans = rulePlans(m_desk.draft.root(), m_table);
    m_rules->setPlans(plans.rules);
    m_stay->setPlans(plans.table);
    m_everybody->setPlans(plans.everybody);
    QWidget *last = m_add;
    for (const RuleList *list : {m_rules, m_stay, m_everybody}) {
        for (RuleRow *row : list->rows())
            last = row->chainAfter(last);
    }
}

void RulesCard::showTable(int table)
{
    m_table = table;
    refresh();
    Q_EMIT tableChanged();
}

bool RulesCard::goTo(const QString &pointer)
{
    const QStringList steps = pointer.split(u'/');
    if (steps.value(1) == u"rateTables" && steps.size() > 2 && steps.at(2).toInt() != m_table)
        showTable(steps.at(2).toInt());
    for (const RuleList *list : {m_rules, m_stay, m_everybody}) {
        RuleRow *row = list->rowOf(pointer);
        if (row == nullptr || (row->plan().pointer.isEmpty() && row->fieldOf(pointer) == nullptr))
            continue;
        // The basis of a table holds what no rule of it does.
        if (row->fieldOf(pointer) == nullptr && list == m_rules && row->plan().kind == UnitKind::OtherTime
            && m_stay->rowOf(pointer) != nullptr && m_stay->rowOf(pointer)->fieldOf(pointer) != nullptr)
            continue;
        QWidget *field = row->fieldOf(pointer);
        (field != nullptr ? field : row->firstField())->setFocus(Qt::TabFocusReason);
        return true;
    }
    return false;
}

void RulesCard::setFlags(const QStringList &pointers)
{
    for (const RuleList *list : {m_rules, m_stay, m_everybody}) {
        for (RuleRow *row : list->rows()) {
            row->setFlag(std::any_of(pointers.begin(), pointers.end(), [row](const QString &pointer) {
                const QString own =
                    row->plan().kind == UnitKind::OtherTime ? row->plan().pointer + u"/lines"_s : row->plan().pointer;
                return !own.isEmpty() && (pointer == own || pointer.startsWith(own + u'/'));
            }));
        }
    }
}

void RulesCard::openAddMenu()
{
    if (m_desk.readOnly)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"addRuleMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    std::optional<RuleOffer::Part> part;
    for (const RuleOffer &offer : ruleOffers(m_desk.draft.root(), m_table)) {
        if (part && *part != offer.part)
            menu->addSeparator();
        part = offer.part;
        connect(menu->addAction(offer.words), &QAction::triggered, this, [this, offer] {
            m_desk.draft.replace(offer.outcome, QString(offer.words).remove(u'&'));
            goTo(offer.focus);
        });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void RulesCard::setReadOnly(bool readOnly)
{
    m_add->setEnabled(!readOnly);
    if (m_desk.readOnly == readOnly)
        return;
    m_desk.readOnly = readOnly;
    for (RuleList *list : {m_rules, m_stay, m_everybody})
        list->clear();
    refresh();
}

} // namespace parkdesk
