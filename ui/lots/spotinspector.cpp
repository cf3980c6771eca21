// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lots/spotinspector.h"

#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/platetext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/vehicletext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int inspectorLabel = 52;
constexpr int leastBox = 78;
constexpr int centimetre = 10;
constexpr int mostCentimetres = farthestOnPlan / centimetre;
constexpr std::array features {SpotFeature::Ev, SpotFeature::Accessible, SpotFeature::Covered, SpotFeature::Reserved,
                               SpotFeature::Permit};

/// All the same, or nothing.
template <typename Of>
auto common(const QList<PlanSpot> &spots, Of of) -> std::optional<decltype(of(spots.first()))>
{
    for (const PlanSpot &spot : spots) {
        if (of(spot) != of(spots.first()))
            return std::nullopt;
    }
    return spots.isEmpty() ? std::nullopt : std::optional(of(spots.first()));
}

} // namespace

SpotInspector::SpotInspector(PlanDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_title(new TextLabel({}, FontRole::Strong))
    , m_labels(new QLineEdit)
    , m_labelRow(new FieldRow(tr("&Labels"), m_labels))
    , m_zone(new QComboBox)
    , m_places(nullptr)
    , m_width(nullptr)
    , m_height(nullptr)
    , m_turn(nullptr)
    , m_x(nullptr)
    , m_y(nullptr)
    , m_typeBox(new QWidget)
    , m_fields(new QWidget)
{
    m_title->setObjectName(u"inspectorTitle"_s);
    m_labels->setObjectName(u"inspectorLabels"_s);
    m_zone->setObjectName(u"inspectorZone"_s);
    m_labelRow->setLabelWidth(inspectorLabel);
    m_labelRow->setInputWidth(0);
    auto *zoneRow = new FieldRow(tr("&Zone"), m_zone, FieldRow::Place::Nowhere);
    zoneRow->setLabelWidth(inspectorLabel);
    zoneRow->setInputWidth(0);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(6);
    fields->addWidget(m_labelRow);
    fields->addWidget(zoneRow);
    fields->addWidget(measures());
    fields->addWidget(new TextLabel(tr("Vehicle types"), FontRole::SmallStrong, Tone::Quiet));
    new QGridLayout(m_typeBox);
    m_typeBox->layout()->setContentsMargins(0, 0, 0, 0);
    fields->addWidget(m_typeBox);
    fields->addWidget(new TextLabel(tr("Features"), FontRole::SmallStrong, Tone::Quiet));
    auto *grid = new QGridLayout;
    const QStringList names {tr("charging"), tr("accessible"), tr("covered"), tr("reserved"), tr("permit")};
    for (int i = 0; i < static_cast<int>(names.size()); ++i) {
        auto *check = new QCheckBox(names.at(i));
        check->setObjectName(u"feature-%1"_s.arg(i));
        check->setTristate(false);
        connect(check, &QCheckBox::clicked, this, &SpotInspector::applyFeatures);
        grid->addWidget(check, i / 2, i % 2);
        m_features.append(check);
    }
    fields->addLayout(grid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_title);
    column->addWidget(m_fields);
    connect(m_labels, &QLineEdit::returnPressed, this, &SpotInspector::applyLabels);
    connect(m_labels, &QLineEdit::textEdited, m_labelRow, &FieldRow::clearError);
    connect(m_zone, &QComboBox::activated, this, &SpotInspector::applyZone);
    connect(&draft, &PlanDraft::changed, this, &SpotInspector::show);
    connect(&draft, &PlanDraft::chosenChanged, this, &SpotInspector::show);
    show();
}

QSpinBox *SpotInspector::newMetric(const QString &name, const QString &words, int least, int most, const QString &unit)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(words);
    box->setToolTip(words);
    box->setRange(least, most);
    box->setSuffix(unit.isEmpty() ? QString() : u" "_s + unit);
    box->setKeyboardTracking(false);
    box->setMinimumWidth(leastBox);
    connect(box, &QSpinBox::valueChanged, this, &SpotInspector::applyBox);
    return box;
}

QWidget *SpotInspector::measures()
{
    auto *holder = new QWidget;
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    m_width = newMetric(u"inspectorWidth"_s, tr("Width"), 10, 100'000, tr("cm"));
    m_height = newMetric(u"inspectorHeight"_s, tr("Length"), 10, 100'000, tr("cm"));
    m_turn = newMetric(u"inspectorTurn"_s, tr("Turned by"), 0, 359, u"°"_s);
    m_x = newMetric(u"inspectorX"_s, tr("From the edge at the start"), -mostCentimetres, mostCentimetres, tr("cm"));
    m_y = newMetric(u"inspectorY"_s, tr("From the upper edge"), -mostCentimetres, mostCentimetres, tr("cm"));
    m_places = new QSpinBox;
    m_places->setObjectName(u"inspectorPlaces"_s);
    m_places->setAccessibleName(tr("Places"));
    m_places->setRange(1, 8);
    m_places->setKeyboardTracking(false);
    m_places->setMinimumWidth(leastBox);
    connect(m_places, &QSpinBox::valueChanged, this, &SpotInspector::applyPlaces);
    const auto row = [grid](int at, const QString &words, QWidget *one, QWidget *other) {
        auto *label = new TextLabel(words);
        label->setMinimumWidth(inspectorLabel);
        grid->addWidget(label, at, 0);
        grid->addWidget(one, at, 1);
        grid->addWidget(other, at, 2);
    };
    row(0, tr("Size"), m_width, m_height);
    row(1, tr("At"), m_x, m_y);
    row(2, tr("Turn"), m_turn, m_places);
    m_places->setPrefix(u"× "_s);
    m_places->setToolTip(tr("Places"));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    return holder;
}

void SpotInspector::setTypes(const QStringList &types)
{
    m_types = types;
    qDeleteAll(m_typeChecks);
    m_typeChecks.clear();
    auto *grid = static_cast<QGridLayout *>(m_typeBox->layout());
    for (int i = 0; i < static_cast<int>(types.size()); ++i) {
        auto *check = new QCheckBox(vehicleNoun(types.at(i)));
        check->setObjectName(u"type-%1"_s.arg(types.at(i)));
        connect(check, &QCheckBox::clicked, this, &SpotInspector::applyTypes);
        grid->addWidget(check, i / 2, i % 2);
        m_typeChecks.append(check);
    }
    show();
}

void SpotInspector::focusLabels()
{
    m_labels->setFocus(Qt::ShortcutFocusReason);
    m_labels->selectAll();
}

void SpotInspector::show()
{
    m_showing = true;
    const QList<PlanSpot> spots = spotsOf(m_draft.plan(), m_draft.chosen());
    m_fields->setVisible(!spots.isEmpty());
    m_title->setText(spots.isEmpty()         ? tr("No spot chosen")
                         : spots.size() == 1 ? tr("Spot %1").arg(leftToRight(spots.first().label))
                                             : tr("%n spots", nullptr, static_cast<int>(spots.size())));
    m_zone->clear();
    m_zone->addItem(tr("no zone"), qint64 {0});
    for (const PlanZone &zone : m_draft.plan().zones)
        m_zone->addItem(zone.name, zone.id.value);
    if (!spots.isEmpty()) {
        m_labels->setText(spots.size() == 1 ? spots.first().label : QString());
        m_labels->setPlaceholderText(spots.size() == 1 ? QString() : u"A-{01}"_s);
        const auto zone = common(spots, [](const PlanSpot &spot) { return spot.zone.value; });
        m_zone->setCurrentIndex(zone ? m_zone->findData(*zone) : -1);
        const PlanBox &box = spots.first().box;
        m_width->setValue(box.width / centimetre);
        m_height->setValue(box.height / centimetre);
        m_turn->setValue(box.rotation / 10);
        const QRect all = aroundSpots(m_draft.plan(), m_draft.chosen());
        m_x->setValue(all.left() / centimetre);
        m_y->setValue(all.top() / centimetre);
        m_places->setValue(spots.first().places);
        for (int i = 0; i < static_cast<int>(m_typeChecks.size()); ++i)
            m_typeChecks.at(i)->setChecked(spots.first().types.contains(m_types.at(i)));
        for (int i = 0; i < static_cast<int>(m_features.size()); ++i)
            m_features.at(i)->setChecked(spots.first().features.testFlag(features.at(static_cast<size_t>(i))));
    }
    m_showing = false;
}

void SpotInspector::applyLabels()
{
    Done done;
    m_draft.edit(tr("Labels %1").arg(m_labels->text()), PlanDraft::Single, [&](LotPlan &plan) {
        if (m_draft.chosen().size() == 1) {
            for (PlanSpot &spot : plan.spots) {
                if (m_draft.chosen().contains(spot.id.value))
                    spot.label = m_labels->text().trimmed();
            }
            return;
        }
        done = labelPlanSpots(plan, m_draft.chosen(), m_labels->text());
    });
    if (!done)
        m_labelRow->setError(errorText(done.error()));
}

void SpotInspector::applyZone()
{
    const ZoneId zone {m_zone->currentData().toLongLong()};
    m_draft.edit(tr("Zone %1").arg(m_zone->currentText()), PlanDraft::Single, [&](LotPlan &plan) {
        for (PlanSpot &spot : plan.spots) {
            if (m_draft.chosen().contains(spot.id.value))
                spot.zone = zone;
        }
    });
}

void SpotInspector::applyBox()
{
    if (m_showing || m_draft.chosen().isEmpty())
        return;
    const QRect all = aroundSpots(m_draft.plan(), m_draft.chosen());
    const int dx = m_x->value() * centimetre - all.left() / centimetre * centimetre;
    const int dy = m_y->value() * centimetre - all.top() / centimetre * centimetre;
    const auto *source = qobject_cast<QSpinBox *>(sender());
    m_draft.edit(tr("Measures"), PlanDraft::Size, [&](LotPlan &plan) {
        if (source == m_x || source == m_y) {
            movePlanSpots(plan, m_draft.chosen(), source == m_x ? dx : 0, source == m_y ? dy : 0);
            return;
        }
        for (PlanSpot &spot : plan.spots) {
            if (!m_draft.chosen().contains(spot.id.value))
                continue;
            if (source == m_width)
                spot.box.width = m_width->value() * centimetre;
            else if (source == m_height)
                spot.box.height = m_height->value() * centimetre;
            else
                spot.box.rotation = m_turn->value() * 10;
        }
    });
}

void SpotInspector::applyPlaces()
{
    if (m_showing)
        return;
    m_draft.edit(tr("Places"), PlanDraft::Size, [&](LotPlan &plan) {
        for (PlanSpot &spot : plan.spots) {
            if (m_draft.chosen().contains(spot.id.value))
                spot.places = m_places->value();
        }
    });
}

void SpotInspector::applyTypes()
{
    QStringList types;
    for (int i = 0; i < static_cast<int>(m_typeChecks.size()); ++i) {
        if (m_typeChecks.at(i)->isChecked())
            types.append(m_types.at(i));
    }
    m_draft.edit(tr("Vehicle types"), PlanDraft::Single, [&](LotPlan &plan) {
        for (PlanSpot &spot : plan.spots) {
            if (m_draft.chosen().contains(spot.id.value))
                spot.types = types;
        }
    });
}

void SpotInspector::applyFeatures()
{
    SpotFeatures wanted;
    for (int i = 0; i < static_cast<int>(m_features.size()); ++i)
        wanted.setFlag(features.at(static_cast<size_t>(i)), m_features.at(i)->isChecked());
    m_draft.edit(tr("Features"), PlanDraft::Single, [&](LotPlan &plan) {
        for (PlanSpot &spot : plan.spots) {
            if (m_draft.chosen().contains(spot.id.value))
                spot.features = wanted;
        }
    });
}

} // namespace parkdesk
