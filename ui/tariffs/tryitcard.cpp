// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/tryitcard.h"

#include "ui/shared/chargetext.h"
#include "ui/shared/controlpaint.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/tag.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/textrows.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"
#include "ui/tariffs/fieldvalue.h"
#include "ui/tariffs/jsonedit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTableView>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

enum TryColumn { TryAmount, TryWords, TryTime };

[[nodiscard]] ValueContext contextOf(const TariffSight &sight)
{
    ValueContext context;
    context.zone = sight.zone;
    context.now = sight.now;
    return context;
}

[[nodiscard]] QString momentText(Instant at, const TariffSight &sight)
{
    const JsonNode node = textNode(sight.zone->toLocal(at).toText());
    return shownValue(FieldKind::Moment, &node, contextOf(sight));
}

/// Ten past nine of tomorrow, for something to begin with.
[[nodiscard]] Instant usualEntry(const TariffSight &sight)
{
    const qint64 day = sight.zone->toLocal(sight.now).day() + 1;
    return sight.zone->instantOfRule(LocalTime::of(day, 33'000'000));
}

} // namespace

TryItCard::TryItCard(QWidget *parent)
    : Card(tr("Try it"), parent)
    , m_vehicle(new QComboBox)
    , m_entry(new QLineEdit)
    , m_exit(new QLineEdit)
    , m_groups(new QLineEdit)
    , m_zone(new QLineEdit)
    , m_table(new QTableView)
    , m_lines(new TextRows({tr("Amount"), tr("Why"), tr("Time")}, this))
    , m_sum(new TextLabel({}, FontRole::Strong))
    , m_against(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_held(new Tag(TagKind::Plain, Glyph::None, {}))
    , m_keep(new KeyButton(tr("Must Hold")))
{
    setObjectName(u"tryItCard"_s);
    body()->setSpacing(6);
    body()->addWidget(stayFields());
    body()->addWidget(whoFields());
    m_table->setObjectName(u"tryLines"_s);
    m_table->setAccessibleName(tr("Why this price"));
    m_table->setModel(m_lines);
    dressTable(*m_table);
    m_lines->setNumberColumns({TryAmount});
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(TryWords, QHeaderView::Stretch);
    m_table->setColumnWidth(TryAmount, 76);
    m_table->setColumnWidth(TryTime, 92);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumHeight(56);
    body()->addWidget(m_table, 1);
    body()->addWidget(foot());
}

QWidget *TryItCard::stayFields()
{
    auto *fields = new QWidget;
    auto *line = new QHBoxLayout(fields);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    m_vehicle->setObjectName(u"tryVehicle"_s);
    m_vehicle->setAccessibleName(tr("Vehicle type"));
    m_vehicle->setAccessibleDescription(tr("Vehicle type"));
    m_entry->setObjectName(u"tryEntry"_s);
    m_entry->setAccessibleName(tr("Entry"));
    m_exit->setObjectName(u"tryExit"_s);
    m_exit->setAccessibleName(tr("Exit"));
    line->addWidget(m_entry, 1);
    line->addWidget(m_exit, 1);
    connect(m_vehicle, &QComboBox::currentIndexChanged, this, &TryItCard::price);
    connect(m_entry, &QLineEdit::textEdited, this, [this] { readTime(m_entry, m_from); });
    connect(m_exit, &QLineEdit::textEdited, this, [this] { readTime(m_exit, m_until); });
    for (auto [edit, at] : {std::pair {m_entry, &m_from}, std::pair {m_exit, &m_until}}) {
        connect(edit, &QLineEdit::editingFinished, this, [this, edit = edit, at = at] {
            if (m_sight != nullptr && m_sight->zone && !edit->property(refusedProperty).toBool())
                edit->setText(momentText(*at, *m_sight));
            edit->setCursorPosition(0);
        });
    }
    return fields;
}

QWidget *TryItCard::whoFields()
{
    auto *fields = new QWidget;
    auto *line = new QHBoxLayout(fields);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    m_groups->setObjectName(u"tryGroups"_s);
    m_groups->setAccessibleName(tr("Groups"));
    m_groups->setPlaceholderText(tr("Groups: member"));
    m_zone->setObjectName(u"tryZone"_s);
    m_zone->setAccessibleName(tr("Zone"));
    m_zone->setPlaceholderText(tr("Zone"));
    line->addWidget(m_vehicle);
    for (QLineEdit *edit : {m_groups, m_zone}) {
        line->addWidget(edit, edit == m_groups ? 3 : 2);
        connect(edit, &QLineEdit::textEdited, this, &TryItCard::price);
    }
    return fields;
}

QWidget *TryItCard::foot()
{
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_sum->setObjectName(u"trySum"_s);
    m_against->setObjectName(u"tryAgainst"_s);
    m_sum->setWordWrap(true);
    column->addWidget(m_sum);
    column->addWidget(m_against);
    auto *holdLine = new QHBoxLayout;
    holdLine->setSpacing(6);
    m_keep->setObjectName(u"keepExample"_s);
    m_keep->setGlyph(Glyph::Add);
    m_keep->setToolTip(tr("This stay must cost this much: an example of the tariff"));
    auto *edit = new KeyButton(tr("Examples…"), nullptr, KeyButton::Look::Link);
    edit->setObjectName(u"showExamples"_s);
    m_held->setObjectName(u"examplesHeld"_s);
    holdLine->addWidget(m_keep);
    holdLine->addStretch();
    holdLine->addWidget(m_held);
    holdLine->addWidget(edit);
    column->addLayout(holdLine);
    connect(m_keep, &KeyButton::clicked, this, &TryItCard::keepAsked);
    connect(edit, &KeyButton::clicked, this, &TryItCard::examplesAsked);
    return foot;
}

void TryItCard::fillVehicles()
{
    const QSignalBlocker quiet(m_vehicle);
    if (m_vehicle->count() == m_sight->vehicles.size())
        return;
    m_vehicle->clear();
    for (const QString &code : m_sight->vehicles)
        m_vehicle->addItem(vehicleNoun(code), code);
}

void TryItCard::setSight(const TariffSight &sight)
{
    const bool first = m_from.ms == 0;
    m_sight = &sight;
    if (!sight.zone)
        return;
    fillVehicles();
    if (first) {
        m_from = usualEntry(sight);
        m_until = m_from + std::chrono::minutes(225);
        m_entry->setText(momentText(m_from, sight));
        m_exit->setText(momentText(m_until, sight));
        m_entry->setCursorPosition(0);
        m_exit->setCursorPosition(0);
    }
    price();
}

void TryItCard::readTime(QLineEdit *edit, Instant &into)
{
    if (m_sight == nullptr || !m_sight->zone)
        return;
    const Duration length = m_until - m_from;
    ValueContext context = contextOf(*m_sight);
    if (edit == m_exit)
        context.now = m_from; // "18:00" and "+3 h" are after the entry
    const auto node = readValue(FieldKind::Moment, edit->text(), nullptr, context);
    const auto at = node ? m_sight->zone->fromText(node->string) : Result<Instant>(fail(ErrorCode::BadTime));
    edit->setProperty(refusedProperty, !at);
    edit->setToolTip(at ? QString() : wantedValue(FieldKind::Moment));
    edit->update();
    if (!at)
        return;
    into = *at;
    if (edit == m_entry) {
        m_until = m_from + length;
        m_exit->setText(momentText(m_until, *m_sight));
    }
    price();
}

void TryItCard::setLength(int length)
{
    m_until = m_from + std::chrono::minutes(length);
    m_exit->setText(momentText(m_until, *m_sight));
    price();
}

Question TryItCard::question() const
{
    Question question;
    question.entry = m_from;
    question.exit = m_until;
    question.vehicle = m_vehicle->currentData().toString();
    for (const QString &group : m_groups->text().split(u',', Qt::SkipEmptyParts))
        question.groups << group.trimmed();
    question.zone = m_zone->text().trimmed();
    question.calendar = m_sight == nullptr ? nullptr : m_sight->calendar;
    return question;
}

void TryItCard::price()
{
    if (m_sight == nullptr || !m_sight->zone)
        return;
    showCharge();
    Q_EMIT tried();
}

void TryItCard::showCharge()
{
    m_charge.reset();
    std::vector<TextRow> rows;
    m_sum->setTone(Tone::Normal);
    if (!m_sight->draft) {
        m_sum->setText(tr("A rule is not complete yet."));
    } else {
        const Result<Charge> charge = quote(*m_sight->draft, question(), *m_sight->zone);
        if (charge) {
            m_charge = *charge;
            for (const ChargeLine &line : charge->lines) {
                const QString time = line.from < line.until
                    ? timeText(line.from, *m_sight->zone) + u'–' + timeText(line.until, *m_sight->zone)
                    : QString();
                rows.push_back(
                    {static_cast<qint64>(rows.size()), {chargeLineAmount(line), chargeLineText(line), time}});
            }
            m_sum->setText(tr("%1 for %2", "amount, length of stay")
                               .arg(moneyText(charge->amount), durationText(m_until - m_from)));
        } else {
            m_sum->setTone(Tone::Error);
            m_sum->setText(errorText(charge.error()));
        }
    }
    m_lines->setRows(std::move(rows));
    m_keep->setEnabled(m_charge.has_value());
    m_against->clear();
    if (!m_sight->published || !m_charge)
        return;
    const Result<Charge> before = quote(*m_sight->published, question(), *m_sight->zone);
    if (!before)
        return;
    const Money change(m_charge->amount.minor() - before->amount.minor(), m_charge->amount.currency());
    const QString sign = change.minor() > 0 ? u"+"_s : QString();
    m_against->setText(tr("%1: %2 (%3)", "version, amount, change")
                           .arg(m_sight->publishedName, amountText(before->amount), sign + amountText(change)));
}

void TryItCard::setExamples(int held, int all)
{
    m_held->setVisible(all > 0);
    m_held->setTag(held == all ? TagKind::Success : TagKind::Error, held == all ? Glyph::Tick : Glyph::Error,
                   tr("%1 of %2 hold").arg(held).arg(all));
    m_held->setAccessibleName(tr("%1 of %2 examples hold").arg(held).arg(all));
}

} // namespace parkdesk
