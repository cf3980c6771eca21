// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/examplescard.h"

#include "ui/shared/emptystate.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/theme.h"
#include "ui/tariffs/ruleplans.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hourMs = 3'600'000;

} // namespace

ExamplesCard::ExamplesCard(RuleDesk &desk, QWidget *parent)
    : Card(tr("Examples that must hold"), parent)
    , m_desk(desk)
    , m_list(new RuleList(desk))
    , m_empty(new EmptyState(tr("No example yet. Try a stay and press Must Hold.")))
{
    setObjectName(u"examplesCard"_s);
    setNote(tr("publishing waits until all do"));
    auto *corner = new QWidget;
    auto *line = new QHBoxLayout(corner);
    line->setContentsMargins(0, 0, 0, 0);
    auto *add = new KeyButton(tr("Example"));
    add->setObjectName(u"addExample"_s);
    add->setAccessibleName(tr("Add an example"));
    add->setGlyph(Glyph::Add);
    auto *close = new KeyButton(tr("Done"));
    close->setObjectName(u"closeExamples"_s);
    close->setKeyHint(tr("Esc"));
    line->addWidget(add);
    line->addWidget(close);
    setCorner(corner);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty);
    column->addWidget(m_list);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    body()->addWidget(scroll, 1);
    connect(add, &KeyButton::clicked, this, [this] { addExample(usualExample()); });
    connect(close, &KeyButton::clicked, this, &ExamplesCard::closed);
    connect(m_list, &RuleList::focusMoved, scroll, [this, scroll] {
        if (QWidget *field = window()->focusWidget())
            scroll->ensureWidgetVisible(field, 0, 40);
    });
    connect(m_list, &RuleList::wentTo, this, &ExamplesCard::goTo);
}

void ExamplesCard::refresh()
{
    const std::vector<RulePlan> plans = examplePlans(m_desk.draft.root());
    // The next example is of the type of the last one.
    if (!plans.empty())
        m_vehicle = stringAt(m_desk.draft.root(), plans.back().pointer + u"/vehicle"_s);
    m_list->setPlans(plans);
    m_empty->setVisible(plans.empty());
}

void ExamplesCard::show(const std::vector<ExampleOutcome> &outcomes)
{
    refresh();
    for (size_t i = 0; i < m_list->rows().size(); ++i) {
        RuleRow *row = m_list->rows()[i];
        if (i >= outcomes.size())
            row->setOutcome({});
        else if (outcomes[i].holds())
            row->setOutcome({TagKind::Success, Glyph::Tick, tr("holds")});
        else
            row->setOutcome(
                {TagKind::Error, Glyph::Error, tr("makes %1", "example, amount or code").arg(outcomes[i].got)});
    }
}

bool ExamplesCard::goTo(const QString &pointer)
{
    RuleRow *row = m_list->rowOf(pointer);
    if (row == nullptr)
        return false;
    QWidget *field = row->fieldOf(pointer);
    (field != nullptr ? field : row->firstField())->setFocus(Qt::TabFocusReason);
    return true;
}

JsonNode ExamplesCard::usualExample() const
{
    JsonNode example = objectNode();
    const qint64 today = m_desk.context.zone ? m_desk.context.zone->toLocal(m_desk.context.now).day() : 0;
    putNode(example, u"/entry"_s, textNode(LocalTime::of(today, 9 * hourMs).toText()));
    putNode(example, u"/exit"_s, textNode(LocalTime::of(today, 11 * hourMs).toText()));
    if (!m_vehicle.isEmpty())
        putNode(example, u"/vehicle"_s, textNode(m_vehicle));
    else if (!m_desk.vehicles.isEmpty())
        putNode(example, u"/vehicle"_s, textNode(m_desk.vehicles.first()));
    putNode(example, u"/amount"_s, textNode(Money(0, m_desk.context.currency).toText()));
    return example;
}

void ExamplesCard::addExample(const JsonNode &example)
{
    const JsonNode *examples = nodeAt(m_desk.draft.root(), u"/examples"_s);
    const int index = examples == nullptr ? 0 : static_cast<int>(examples->items.size());
    m_desk.draft.insert(u"/examples"_s, index, example, tr("Add an example"));
    goTo(u"/examples/%1"_s.arg(index));
}

} // namespace parkdesk
