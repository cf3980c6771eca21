// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lots/plansides.h"

#include "ui/shared/keybutton.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/textrows.h"
#include "ui/shared/theme.h"

#include <QBuffer>
#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QImageReader>
#include <QLineEdit>
#include <QLineF>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int listHeight = 6 * metric::rowHeight + 2;
constexpr int countColumn = 36;
constexpr int mostPictureMetres = 2'000;

QTableView *newSideTable(TextRows *rows, const QString &name, const QString &words)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(words);
    table->setModel(rows);
    rows->setNumberColumns({1});
    dressTable(*table);
    table->setFrameShape(QFrame::NoFrame);
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setColumnWidth(1, countColumn);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

/// In pixels, from the head of the file.
int widthOfPicture(const QByteArray &image)
{
    QBuffer buffer;
    buffer.setData(image);
    QImageReader reader(&buffer);
    return reader.size().width();
}

int heightOfRows(size_t rows)
{
    return std::min(listHeight, static_cast<int>(rows) * metric::rowHeight + 2);
}

/// A part of the column under its title.
QWidget *partOf(const QString &title, const QList<QWidget *> &rows)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new TextLabel(title, FontRole::SmallStrong, Tone::Quiet));
    for (QWidget *row : rows)
        column->addWidget(row);
    return part;
}

KeyButton *linkButton(const QString &name, const QString &words, const QString &accessible = {})
{
    auto *button = new KeyButton(words, nullptr, KeyButton::Look::Link);
    button->setObjectName(name);
    button->setAccessibleName(accessible);
    return button;
}

QWidget *smallButtons(KeyButton *add, KeyButton *remove)
{
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch();
    return holder;
}

} // namespace

PlanSides::PlanSides(PlanDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_levelRows(new TextRows({tr("Level"), tr("Spots")}, this))
    , m_zoneRows(new TextRows({tr("Zone"), tr("Spots")}, this))
    , m_levels(newSideTable(m_levelRows, u"planLevels"_s, tr("Levels")))
    , m_zones(newSideTable(m_zoneRows, u"planZones"_s, tr("Zones")))
    , m_levelName(new QLineEdit)
    , m_zoneName(new QLineEdit)
    , m_grid(new QCheckBox(tr("Grid 1 m")))
    , m_picture(new QCheckBox(tr("Picture")))
    , m_scale(new QSpinBox)
    , m_points(new KeyButton(tr("Scale by Points…"), nullptr, KeyButton::Look::Link))
    , m_lengthPart(new QWidget)
    , m_length(new QSpinBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(levelPart());
    column->addWidget(zonePart());
    column->addWidget(showPart());
    column->addStretch();
    connect(&draft, &PlanDraft::changed, this, &PlanSides::show);
    connect(&draft, &PlanDraft::levelChanged, this, &PlanSides::show);
    show();
}

QWidget *PlanSides::levelPart()
{
    m_levelName->setObjectName(u"planLevelName"_s);
    m_levelName->setAccessibleName(tr("Name of the level"));
    KeyButton *add = linkButton(u"planAddLevel"_s, tr("Add"), tr("Add a level"));
    KeyButton *remove = linkButton(u"planRemoveLevel"_s, tr("Remove"), tr("Remove the level"));
    connect(add, &KeyButton::clicked, this, &PlanSides::addLevel);
    connect(remove, &KeyButton::clicked, this, &PlanSides::removeLevel);
    connect(m_levelName, &QLineEdit::editingFinished, this, &PlanSides::renameLevel);
    connect(m_levels->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (const TextRow *row = m_levelRows->rowAt(index); row != nullptr && !m_showing)
            m_draft.setLevel({row->key});
    });
    return partOf(tr("Levels"), {m_levels, m_levelName, smallButtons(add, remove)});
}

QWidget *PlanSides::zonePart()
{
    m_zoneName->setObjectName(u"planZoneName"_s);
    m_zoneName->setAccessibleName(tr("Name of the zone"));
    KeyButton *add = linkButton(u"planAddZone"_s, tr("Add"), tr("Add a zone"));
    KeyButton *remove = linkButton(u"planRemoveZone"_s, tr("Remove"), tr("Remove the zone"));
    connect(add, &KeyButton::clicked, this, &PlanSides::addZone);
    connect(remove, &KeyButton::clicked, this, &PlanSides::removeZone);
    connect(m_zoneName, &QLineEdit::editingFinished, this, &PlanSides::renameZone);
    connect(m_zones->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        const TextRow *row = m_zoneRows->rowAt(index);
        if (row == nullptr || m_showing)
            return;
        m_zoneName->setText(row->cells.first());
        SpotSet spots;
        for (const PlanSpot &spot : m_draft.plan().spots) {
            if (spot.zone.value == row->key && spot.level == m_draft.level())
                spots.insert(spot.id.value);
        }
        m_draft.choose(spots);
    });
    return partOf(tr("Zones"), {m_zones, m_zoneName, smallButtons(add, remove)});
}

QWidget *PlanSides::showPart()
{
    m_grid->setObjectName(u"planGrid"_s);
    m_grid->setChecked(true);
    m_picture->setObjectName(u"planPicture"_s);
    m_picture->setChecked(true);
    KeyButton *choose = linkButton(u"planChoosePicture"_s, tr("Picture…"));
    m_scale->setObjectName(u"planPictureScale"_s);
    m_scale->setAccessibleName(tr("The picture is this many metres wide"));
    m_scale->setToolTip(m_scale->accessibleName());
    m_scale->setRange(1, mostPictureMetres);
    m_scale->setSuffix(tr(" m wide"));
    m_scale->setKeyboardTracking(false);
    connect(m_grid, &QCheckBox::toggled, this, &PlanSides::gridToggled);
    connect(m_picture, &QCheckBox::toggled, this, &PlanSides::pictureToggled);
    connect(choose, &KeyButton::clicked, this, &PlanSides::choosePicture);
    connect(m_scale, &QSpinBox::valueChanged, this, &PlanSides::scalePicture);
    return partOf(tr("Show"), {m_grid, m_picture, choose, m_scale, m_points, lengthPart()});
}

/// The scale by two points: how far they are from each other.
QWidget *PlanSides::lengthPart()
{
    m_points->setObjectName(u"planPicturePoints"_s);
    m_points->setToolTip(tr("Click two points of the picture and type how far they are from each other."));
    m_length->setObjectName(u"planPictureLength"_s);
    m_length->setAccessibleName(tr("So far are the two points from each other"));
    m_length->setToolTip(m_length->accessibleName());
    m_length->setRange(1, mostPictureMetres * 100);
    m_length->setSuffix(tr(" cm"));
    m_length->setKeyboardTracking(false);
    connect(m_points, &KeyButton::clicked, this, &PlanSides::pointsAsked);
    connect(m_length, &QSpinBox::editingFinished, this, &PlanSides::giveLength);
    auto *column = new QVBoxLayout(m_lengthPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *words = new TextLabel(tr("From point to point"), FontRole::Small, Tone::Quiet);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_length);
    m_lengthPart->hide();
    return m_lengthPart;
}

void PlanSides::askLength(const QPointF &from, const QPointF &to)
{
    m_lengthFrom = from;
    m_lengthTo = to;
    m_length->setValue(static_cast<int>(std::lround(QLineF(from, to).length() / 10)));
    m_lengthPart->show();
    m_length->setFocus(Qt::OtherFocusReason);
    m_length->selectAll();
}

void PlanSides::dropLength()
{
    m_lengthPart->hide();
}

void PlanSides::giveLength()
{
    if (m_lengthPart->isHidden())
        return;
    m_lengthPart->hide();
    const int millimetres = m_length->value() * 10;
    m_draft.edit(tr("Scale of the picture"), PlanDraft::Single, [&](LotPlan &plan) {
        for (PlanLevel &level : plan.levels) {
            if (level.id == m_draft.level() && level.picture)
                scalePlanPicture(*level.picture, m_lengthFrom, m_lengthTo, millimetres);
        }
    });
    Q_EMIT lengthGiven();
}

void PlanSides::show()
{
    m_showing = true;
    const LotPlan &plan = m_draft.plan();
    QHash<qint64, int> onLevel;
    QHash<qint64, int> inZone;
    for (const PlanSpot &spot : plan.spots) {
        ++onLevel[spot.level.value];
        if (spot.level == m_draft.level())
            ++inZone[spot.zone.value];
    }
    std::vector<TextRow> levels;
    for (const PlanLevel &level : plan.levels) {
        TextRow row;
        row.key = level.id.value;
        row.cells = {level.name, QString::number(onLevel.value(level.id.value))};
        levels.push_back(row);
    }
    m_levels->setFixedHeight(heightOfRows(levels.size()));
    m_levelRows->setRows(std::move(levels));
    if (const auto at = m_levelRows->rowOf(m_draft.level().value)) {
        m_levels->setCurrentIndex(m_levelRows->index(*at, 0));
        if (!m_levelName->hasFocus())
            m_levelName->setText(plan.levels.at(*at).name);
        const auto &picture = plan.levels.at(*at).picture;
        m_scale->setVisible(picture.has_value());
        m_picture->setVisible(picture.has_value());
        m_points->setVisible(picture.has_value());
        if (picture) {
            m_scale->setValue(static_cast<int>(widthOfPicture(picture->image) * picture->mmNumerator
                                               / qMax(qint64 {1}, picture->mmDenominator) / 1000));
        }
    }
    std::vector<TextRow> zones;
    for (const PlanZone &zone : plan.zones) {
        TextRow row;
        row.key = zone.id.value;
        row.cells = {zone.name, QString::number(inZone.value(zone.id.value))};
        zones.push_back(row);
    }
    m_zoneName->setVisible(!zones.empty());
    m_zones->setVisible(!zones.empty());
    m_zones->setFixedHeight(heightOfRows(zones.size()));
    m_zoneRows->setRows(std::move(zones));
    if (!m_zoneName->hasFocus()) {
        const TextRow *chosen = m_zoneRows->rowAt(m_zones->currentIndex());
        m_zoneName->setText(chosen == nullptr ? QString() : chosen->cells.first());
    }
    m_showing = false;
}

void PlanSides::addLevel()
{
    const LevelId id {m_draft.nextId()--};
    m_draft.edit(tr("Add a level"), PlanDraft::Single, [id](LotPlan &plan) {
        PlanLevel level;
        level.id = id;
        int number = static_cast<int>(plan.levels.size());
        const auto taken = [&plan](const QString &name) {
            return std::any_of(plan.levels.begin(), plan.levels.end(),
                               [&name](const PlanLevel &one) { return one.name == name; });
        };
        while (taken(QString::number(number)))
            ++number;
        level.name = QString::number(number);
        level.order = static_cast<int>(plan.levels.size());
        plan.levels.append(level);
    });
    m_draft.setLevel(id);
}

void PlanSides::renameLevel()
{
    const QString name = m_levelName->text().trimmed();
    m_draft.edit(tr("Name of the level"), PlanDraft::Single, [&](LotPlan &plan) {
        for (PlanLevel &level : plan.levels) {
            if (level.id == m_draft.level() && !name.isEmpty())
                level.name = name;
        }
    });
}

void PlanSides::removeLevel()
{
    const LevelId level = m_draft.level();
    m_draft.edit(tr("Remove the level"), PlanDraft::Single, [level](LotPlan &plan) { removePlanLevel(plan, level); });
}

ZoneId PlanSides::chosenZone() const
{
    const TextRow *row = m_zoneRows->rowAt(m_zones->currentIndex());
    return row == nullptr ? ZoneId() : ZoneId {row->key};
}

void PlanSides::addZone()
{
    const ZoneId id {m_draft.nextId()--};
    const SpotSet spots = m_draft.chosen();
    m_draft.edit(tr("Add a zone"), PlanDraft::Single, [&](LotPlan &plan) {
        PlanZone zone;
        zone.id = id;
        int number = static_cast<int>(plan.zones.size()) + 1;
        const auto taken = [&plan](const QString &name) {
            return std::any_of(plan.zones.begin(), plan.zones.end(),
                               [&name](const PlanZone &one) { return one.name == name; });
        };
        while (taken(tr("Zone %1").arg(number)))
            ++number;
        zone.name = tr("Zone %1").arg(number);
        plan.zones.append(zone);
        for (PlanSpot &spot : plan.spots) {
            if (spots.contains(spot.id.value))
                spot.zone = id;
        }
    });
    if (const auto at = m_zoneRows->rowOf(id.value))
        m_zones->setCurrentIndex(m_zoneRows->index(*at, 0));
    m_zoneName->setFocus(Qt::OtherFocusReason);
    m_zoneName->selectAll();
}

void PlanSides::renameZone()
{
    const ZoneId id = chosenZone();
    const QString name = m_zoneName->text().trimmed();
    m_draft.edit(tr("Name of the zone"), PlanDraft::Single, [&](LotPlan &plan) {
        for (PlanZone &zone : plan.zones) {
            if (zone.id == id && !name.isEmpty())
                zone.name = name;
        }
    });
}

void PlanSides::removeZone()
{
    const ZoneId zone = chosenZone();
    m_draft.edit(tr("Remove the zone"), PlanDraft::Single, [zone](LotPlan &plan) { removePlanZone(plan, zone); });
}

void PlanSides::choosePicture()
{
    auto *dialog = new QFileDialog(this, tr("Picture below the plan"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            setPicture(QFileInfo(path).fileName(), file.readAll());
    });
    dialog->open();
}

void PlanSides::setPicture(const QString &name, const QByteArray &image)
{
    m_draft.edit(tr("Picture %1").arg(name), PlanDraft::Single, [&](LotPlan &plan) {
        for (PlanLevel &level : plan.levels) {
            if (level.id != m_draft.level())
                continue;
            PlanPicture picture;
            picture.name = name;
            picture.image = image;
            level.picture = picture;
        }
    });
}

void PlanSides::scalePicture(int metres)
{
    if (m_showing)
        return;
    m_draft.edit(tr("Scale of the picture"), PlanDraft::Single, [&](LotPlan &plan) {
        for (PlanLevel &level : plan.levels) {
            if (level.id != m_draft.level() || !level.picture)
                continue;
            level.picture->mmNumerator = qint64 {metres} * 1000;
            level.picture->mmDenominator = qMax(1, widthOfPicture(level.picture->image));
        }
    });
}

} // namespace parkdesk
