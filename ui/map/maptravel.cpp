// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/maptravel.h"

#include "services/lots/rackoflot.h"
#include "ui/map/momentslider.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/card.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/controlpaint.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/paint.h"
#include "ui/shared/platetext.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/textrows.h"
#include "ui/shared/timeinput.h"
#include "ui/shared/timetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int travelSide = 322;
constexpr qint64 travelDayMs = 86'400'000;
constexpr int countRow = 26;
constexpr int wordsStretch = 100; ///< before the empty room beside them

QList<StayId> vehiclesOf(const SpotMoment &spot)
{
    QList<StayId> stays;
    for (const PlaceMoment &place : spot.places) {
        if (place.state == PlaceState::Occupied || place.state == PlaceState::OverTime)
            stays.append(place.stay);
    }
    std::sort(stays.begin(), stays.end());
    return stays;
}

QString signedNumber(int number)
{
    if (number == 0)
        return u"0"_s;
    return leftToRight(number > 0 ? u"+%1"_s.arg(number) : u"\u2212%1"_s.arg(-number));
}

Glyph glyphOf(MomentChange::Kind kind)
{
    switch (kind) {
    case MomentChange::Kind::Came: return Glyph::Came;
    case MomentChange::Kind::Left: return Glyph::Went;
    default: return Glyph::Other;
    }
}

/// Four columns of numbers, or glyph, plate and spot: a table that is only read or clicked.
QTableView *newTravelTable(TextRows *rows, const QString &name, const QString &words)
{
    auto *table = new QTableView;
    table->setObjectName(name);
    table->setAccessibleName(words);
    table->horizontalHeader()->setAccessibleName(words);
    table->setModel(rows);
    dressTable(*table);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

} // namespace

QHash<SpotId, MapCell::Change> spotChanges(const QHash<SpotId, SpotMoment> &then,
                                           const QHash<SpotId, SpotMoment> &other)
{
    QHash<SpotId, MapCell::Change> changes;
    for (auto it = then.constBegin(); it != then.constEnd(); ++it) {
        const QList<StayId> before = vehiclesOf(*it);
        const QList<StayId> after = vehiclesOf(other.value(it.key()));
        if (before == after)
            continue;
        changes.insert(it.key(),
                       before.isEmpty()      ? MapCell::Change::Came
                           : after.isEmpty() ? MapCell::Change::Left
                                             : MapCell::Change::Other);
    }
    return changes;
}

void MomentStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    paintBox(painter, rect(), theme.raised, theme.primary, 1, metric::controlRadius);
}

MapTravel::MapTravel(Office &office, LotId lot, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_lot(lot)
    , m_strip(new MomentStrip)
    , m_sliderCard(new Card)
    , m_slider(new MomentSlider)
    , m_side(new QWidget)
    , m_when(new TextLabel({}, FontRole::Strong))
    , m_ago(new TextLabel({}, FontRole::Body, Tone::Quiet))
    , m_compare(new QComboBox)
    , m_differences(new QCheckBox(tr("Differences")))
    , m_goTo(new QLineEdit)
    , m_goToMessage(new FieldMessage)
    , m_comparing(new QWidget)
    , m_back(new KeyButton(tr("Back to Now"), nullptr, KeyButton::Look::Primary))
    , m_counts(new TextRows({tr("State"), QString(), QString(), tr("Change")}, this))
    , m_rows(new TextRows({tr("Plate"), tr("From"), tr("To")}, this))
    , m_changesCard(new Card)
{
    buildStrip();
    buildSide();
    m_sliderCard->setAccessibleName(tr("The day"));
    m_sliderCard->body()->setContentsMargins(0, 0, 0, 0);
    m_sliderCard->body()->addWidget(m_slider);
    connect(m_slider, &MomentSlider::momentChosen, this, &MapTravel::goTo);
    for (QWidget *part : {static_cast<QWidget *>(m_strip), static_cast<QWidget *>(m_sliderCard), m_side})
        part->hide();
}

QWidget *MapTravel::sliderCard() const
{
    return m_sliderCard;
}

void MapTravel::buildStrip()
{
    m_strip->setObjectName(u"momentStrip"_s);
    m_when->setObjectName(u"momentWhen"_s);
    m_compare->setObjectName(u"momentCompare"_s);
    m_compare->addItems({tr("now"), tr("an hour before"), tr("a day before"), tr("a week before")});
    m_compare->setAccessibleDescription(tr("Compare with"));
    m_differences->setObjectName(u"momentDifferences"_s);
    m_differences->setChecked(true);
    m_goTo->setObjectName(u"momentGoTo"_s);
    m_goTo->setAccessibleName(tr("Go to a time"));
    m_goTo->setPlaceholderText(tr("Go to: 13:20, mon 9"));
    m_goTo->setMinimumWidth(150);
    m_goTo->setMaximumWidth(180);
    m_back->setObjectName(u"momentBack"_s);
    m_back->setKeyHint(keyText(Qt::Key_Escape));
    auto *before = new KeyButton(tr("Earlier"));
    before->setObjectName(u"momentEarlier"_s);
    auto *after = new KeyButton(tr("Later"));
    after->setObjectName(u"momentLater"_s);
    auto *row = new QHBoxLayout(m_strip);
    row->setContentsMargins(12, 4, 4, 4);
    row->setSpacing(8);
    row->addWidget(m_when);
    row->addWidget(m_ago);
    row->addStretch();
    auto *comparing = new QHBoxLayout(m_comparing);
    comparing->setContentsMargins(0, 0, 0, 0);
    comparing->setSpacing(8);
    comparing->addWidget(new TextLabel(tr("Compare with"), FontRole::Body, Tone::Quiet));
    comparing->addWidget(m_compare);
    comparing->addWidget(m_differences);
    row->addWidget(m_comparing);
    row->addWidget(before);
    row->addWidget(after);
    row->addWidget(m_goToMessage, wordsStretch);
    row->addWidget(m_goTo);
    row->addWidget(m_back);
    connect(before, &KeyButton::clicked, this, [this] { m_slider->stepToChange(false); });
    connect(after, &KeyButton::clicked, this, [this] { m_slider->stepToChange(true); });
    connect(m_back, &KeyButton::clicked, this, &MapTravel::close);
    m_goToMessage->setObjectName(u"momentGoToMessage"_s);
    m_goToMessage->hide();
    connect(m_goTo, &QLineEdit::returnPressed, this, &MapTravel::onGoTo);
    connect(m_goTo, &QLineEdit::textEdited, this, [this] { sayGoTo({}); });
    connect(m_compare, &QComboBox::activated, this, &MapTravel::readOther);
    connect(m_differences, &QCheckBox::toggled, this, [this] {
        m_changesCard->setVisible(m_differences->isChecked());
        Q_EMIT changed();
    });
}

void MapTravel::buildSide()
{
    m_side->setFixedWidth(travelSide);
    m_counts->setNumberColumns({1, 2, 3});
    m_counts->setGlyphColumn(0);
    auto *counts = new Card(tr("At both moments"));
    QTableView *table = newTravelTable(m_counts, u"momentCounts"_s, tr("Spots by state at both moments"));
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setFocusPolicy(Qt::NoFocus);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setFixedHeight(countRow * 6 + 16);
    counts->body()->addWidget(table);
    m_rows->setGlyphColumn(0);
    m_table = newTravelTable(m_rows, u"momentChanges"_s, tr("Vehicles that differ"));
    static_cast<RowDelegate *>(m_table->itemDelegate())->setPlateColumn(-1);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (const int column : {1, 2})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const TextRow *row = m_rows->rowAt(index))
            Q_EMIT spotWanted(m_scene->called(row->cells.at(1).isEmpty() ? row->cells.at(2) : row->cells.at(1)));
    });
    m_changesCard->setAccessibleName(tr("Vehicles that differ"));
    m_changesCard->body()->addWidget(m_table, 1);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(counts);
    column->addWidget(m_changesCard, 1);
}

TimeSpan MapTravel::dayOf(Instant at) const
{
    const LocalTime local = m_zone->toLocal(at);
    return {m_zone->instantOfRule(LocalTime::of(local.day(), 0)),
            m_zone->instantOfRule(LocalTime::of(local.day() + 1, 0))};
}

Instant MapTravel::otherAt() const
{
    const Instant now = m_office.clock().now();
    switch (m_compare->currentIndex()) {
    case 1: return m_at - hours(1);
    case 2: return m_at - Duration(travelDayMs);
    case 3: return m_at - Duration(7 * travelDayMs);
    default: return now;
    }
}

void MapTravel::open()
{
    if (m_open || !m_zone)
        return;
    m_open = true;
    for (QWidget *part : {static_cast<QWidget *>(m_strip), static_cast<QWidget *>(m_sliderCard), m_side})
        part->show();
    m_slider->setFocus(Qt::OtherFocusReason);
    const Instant now = m_office.clock().now();
    goTo({now.ms - now.ms % 60'000});
    readOther();
    Q_EMIT opened();
}

void MapTravel::close()
{
    if (!m_open)
        return;
    m_open = false;
    ++m_momentSerial;
    ++m_otherSerial;
    m_reading = false;
    m_shown.reset();
    m_other.reset();
    m_day = {};
    m_goTo->clear();
    sayGoTo({});
    for (QWidget *part : {static_cast<QWidget *>(m_strip), static_cast<QWidget *>(m_sliderCard), m_side})
        part->hide();
    Q_EMIT closed();
}

void MapTravel::goTo(Instant at)
{
    m_at = at;
    show();
    if (!m_day.contains(at)) {
        m_day = dayOf(at);
        readDay();
    }
    readMoment();
    if (m_compare->currentIndex() > 0)
        readOther();
}

void MapTravel::readAgain()
{
    if (!m_open)
        return;
    readDay();
    readMoment();
    readOther();
}

void MapTravel::readDay()
{
    const TimeSpan day = m_day;
    m_office.read<RackOfLot>({m_lot, day.from, day.until})
        .then(this, [this, day](const Result<RackOfLot::Answer> &rack) {
            if (!m_open || day != m_day)
                return;
            if (rack)
                m_slider->setLoad(dayLoad(*rack), m_zone);
            else
                Q_EMIT failed(rack.error());
        });
}

void MapTravel::readMoment()
{
    if (m_reading) {
        m_again = true; // a dragged slider asks faster than anybody can answer
        return;
    }
    m_reading = true;
    const int serial = ++m_momentSerial;
    m_office.read<LotMoment>({m_lot, m_at}).then(this, [this, serial](const Result<LotMoment::Answer> &answer) {
        if (serial != m_momentSerial)
            return;
        m_reading = false;
        if (answer) {
            m_shown = *answer;
            show();
            Q_EMIT changed();
        } else {
            Q_EMIT failed(answer.error());
        }
        if (std::exchange(m_again, false))
            readMoment();
    });
}

void MapTravel::readOther()
{
    const int serial = ++m_otherSerial;
    m_office.read<LotMoment>({m_lot, otherAt()}).then(this, [this, serial](const Result<LotMoment::Answer> &answer) {
        if (serial != m_otherSerial)
            return;
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_other = *answer;
        show();
        Q_EMIT changed();
    });
}

void MapTravel::show()
{
    const Instant now = m_office.clock().now();
    m_when->setText(
        tr("Looking at %1").arg(tr("%1, %2", "day, time").arg(dayText(m_at, *m_zone), timeText(m_at, *m_zone))));
    m_ago->setText(m_at <= now ? tr("%1 ago").arg(durationText(now - m_at))
                               : tr("in %1").arg(durationText(m_at - now)));
    m_slider->setMoments(m_at, otherAt());
    if (m_shown && m_other && m_scene != nullptr) {
        showCounts();
        showChanges();
    }
}

void MapTravel::showCounts()
{
    const bool forward = m_shown->at <= m_other->at;
    const LotMoment::Answer &earlier = forward ? *m_shown : *m_other;
    const LotMoment::Answer &later = forward ? *m_other : *m_shown;
    StateCounts then {};
    StateCounts other {};
    const QHash<SpotId, SpotMoment> before = spotMoments(earlier);
    const QHash<SpotId, SpotMoment> after = spotMoments(later);
    for (const SpotMoment &spot : before)
        ++then.at(spot.state);
    for (const SpotMoment &spot : after)
        ++other.at(spot.state);
    m_counts->setHeader(1, whenText(earlier.at, m_at, *m_zone));
    m_counts->setHeader(2, whenText(later.at, m_at, *m_zone));
    std::vector<TextRow> rows;
    for (int i = 0; i < Theme::SpotStateCount; ++i) {
        const auto at = static_cast<size_t>(i);
        TextRow row;
        row.key = i;
        row.glyph = i == Theme::Free ? Glyph::Spot : spotStateGlyph(static_cast<Theme::SpotState>(i));
        row.cells = {spotStateName(static_cast<Theme::SpotState>(i)), QString::number(then.at(at)),
                     QString::number(other.at(at)), signedNumber(other.at(at) - then.at(at))};
        rows.push_back(row);
    }
    m_counts->setRows(std::move(rows));
}

void MapTravel::showChanges()
{
    const bool forward = m_shown->at <= m_other->at;
    const QList<MomentChange> changes = forward ? diffOfMoments(*m_shown, *m_other) : diffOfMoments(*m_other, *m_shown);
    const auto labelOf = [this](SpotId id) {
        const PlanSpot *spot = m_scene->spot(id);
        return spot == nullptr ? QString() : spot->label;
    };
    std::vector<TextRow> rows;
    for (const MomentChange &change : changes) {
        TextRow row;
        row.key = change.stay.value;
        row.cells = {change.plate.isEmpty() ? tr("no plate") : groupedPlate(change.plate), labelOf(change.from),
                     labelOf(change.to)};
        row.glyph = glyphOf(change.kind);
        rows.push_back(row);
    }
    m_changesCard->setTitle(rows.empty() ? tr("The same vehicles")
                                         : tr("%n vehicle(s) differ", nullptr, static_cast<int>(rows.size())));
    m_rows->setRows(std::move(rows));
}

std::optional<QHash<SpotId, MapCell::Change>> MapTravel::changes() const
{
    if (!m_open || !m_shown || !m_other || !m_differences->isChecked())
        return std::nullopt;
    // What came and left is told along the time, whichever of the two is looked at.
    const QHash<SpotId, SpotMoment> shown = spotMoments(*m_shown);
    const QHash<SpotId, SpotMoment> other = spotMoments(*m_other);
    return m_shown->at <= m_other->at ? spotChanges(shown, other) : spotChanges(other, shown);
}

void MapTravel::toggleDifferences()
{
    m_differences->toggle();
}

void MapTravel::focusGoTo()
{
    m_goTo->setFocus(Qt::ShortcutFocusReason);
    m_goTo->selectAll();
}

/// Beside the field, in the room of the comparison, so that nothing moves.
void MapTravel::sayGoTo(const QString &error)
{
    m_goTo->setProperty(refusedProperty, !error.isEmpty());
    m_goTo->setAccessibleDescription(error);
    m_goTo->update();
    m_goToMessage->setMessage(FieldMessage::Kind::Error, error);
    m_goToMessage->setVisible(!error.isEmpty());
    m_comparing->setVisible(error.isEmpty());
    if (!error.isEmpty())
        announce(m_goToMessage, Urgency::Urgent);
}

void MapTravel::onGoTo()
{
    // What is over counts back: "13:20" in the afternoon is that of today.
    const auto read = readPersonTime(m_goTo->text(), m_office.clock().now(), *m_zone);
    if (!read) {
        m_goTo->selectAll();
        sayGoTo(errorText(read.error()));
        return;
    }
    sayGoTo({});
    Instant at = *read;
    const QString typed = m_goTo->text().trimmed();
    const bool onlyClock = !typed.contains(u' ') && !typed.startsWith(u'+');
    if (onlyClock && m_zone->toLocal(at).day() > m_zone->toLocal(m_office.clock().now()).day())
        at = at - Duration(travelDayMs);
    m_goTo->clear();
    m_slider->setFocus(Qt::OtherFocusReason);
    goTo(at);
}

} // namespace parkdesk
