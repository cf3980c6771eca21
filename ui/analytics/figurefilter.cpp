// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/figurefilter.h"

#include "domain/wallclock.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/vehicletext.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *filterRow(const QList<QWidget *> &widgets)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::rowGap);
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    return row;
}

QDateEdit *dayField(const QString &name, const QString &words)
{
    auto *field = new QDateEdit;
    field->setObjectName(name);
    field->setAccessibleName(words);
    field->setCalendarPopup(true);
    field->setKeyboardTracking(false); // only when the day is typed whole
    field->setDateRange(QDate(1970, 1, 2), QDate(2199, 12, 31));
    field->hide();
    return field;
}

} // namespace

FigureFilter::FigureFilter(QWidget *parent)
    : QWidget(parent)
    , m_preset(new QComboBox)
    , m_from(dayField(u"analyticsFrom"_s, tr("first day")))
    , m_until(dayField(u"analyticsUntil"_s, tr("last day")))
    , m_compared(new QComboBox)
    , m_lot(new QComboBox)
    , m_type(new QComboBox)
    , m_earlier(new KeyButton(tr("Earlier")))
    , m_later(new KeyButton(tr("Later")))
    , m_range(new TextLabel({}, FontRole::Strong))
    , m_rows(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_preset->setObjectName(u"analyticsRange"_s);
    m_preset->setAccessibleDescription(tr("period of the figures"));
    for (const RangePreset each : allRangePresets())
        m_preset->addItem(presetName(each), static_cast<int>(each));
    m_preset->setCurrentIndex(m_preset->findData(static_cast<int>(RangePreset::FourWeeks)));
    m_compared->setObjectName(u"analyticsCompared"_s);
    m_compared->setAccessibleDescription(tr("what the figures are compared with"));
    for (const Compared each : {Compared::PeriodBefore, Compared::YearBefore, Compared::Nothing})
        m_compared->addItem(tr("Compare: %1", "a period").arg(comparedName(each)), static_cast<int>(each));
    m_lot->setObjectName(u"analyticsLot"_s);
    m_lot->setAccessibleDescription(tr("lot of the figures"));
    m_type->setObjectName(u"analyticsType"_s);
    m_type->setAccessibleDescription(tr("vehicle type of the figures"));
    m_type->addItem(tr("All vehicles"), 0);
    for (int i = 0; i < typeCodes().size(); ++i)
        m_type->addItem(vehicleName(typeCodes().at(i)), i + 1);
    m_earlier->setObjectName(u"analyticsEarlier"_s);
    m_later->setObjectName(u"analyticsLater"_s);
    addCommand(this, u"analyticsEarlierKey"_s, tr("Go to the Period Before"), QKeyCombination(Qt::ALT, Qt::Key_PageUp),
               [this] { step(-1); });
    addCommand(this, u"analyticsLaterKey"_s, tr("Go to the Period After"), QKeyCombination(Qt::ALT, Qt::Key_PageDown),
               [this] { step(1); });
    connect(m_preset, &QComboBox::activated, this, &FigureFilter::choosePreset);
    for (QComboBox *choice : {m_compared, m_lot, m_type})
        connect(choice, &QComboBox::activated, this, &FigureFilter::changed);
    connect(m_earlier, &KeyButton::clicked, this, [this] { step(-1); });
    connect(m_later, &KeyButton::clicked, this, [this] { step(1); });
    for (QDateEdit *field : {m_from, m_until}) {
        connect(field, &QDateEdit::dateChanged, this, [this] {
            m_steps = 0;
            Q_EMIT changed();
        });
    }
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metric::rowGap);
    m_rows->addLayout(filterRow({m_preset, m_earlier, m_later, m_from, m_until, m_range}));
    QHBoxLayout *others = filterRow({m_compared, m_lot, m_type});
    m_end = others;
    others->addStretch();
    m_rows->addLayout(others, 1);
    setFocusProxy(m_preset);
}

void FigureFilter::setLots(const QList<Lot> &lots, LotId here)
{
    const QVariant chosen = m_lot->currentData();
    m_lots = lots;
    m_here = here;
    m_lot->clear();
    m_lot->addItem(tr("All lots"), qint64 {0});
    for (const Lot &lot : lots)
        m_lot->addItem(lot.name, lot.id.value);
    m_lot->setCurrentIndex(qMax(0, m_lot->findData(chosen)));
    m_lot->setVisible(lots.size() > 1);
}

RangePreset FigureFilter::preset() const
{
    return static_cast<RangePreset>(m_preset->currentData().toInt());
}

FigureScope FigureFilter::scope(Instant now) const
{
    FigureScope scope;
    scope.known = m_lots;
    if (const qint64 lot = m_lot->currentData().toLongLong(); lot > 0)
        scope.lots = {LotId {lot}};
    if (const qint64 type = m_type->currentData().toLongLong(); type > 0)
        scope.type = VehicleTypeId {type};
    const LotId clock = scope.lots.isEmpty() ? m_here : scope.lots.constFirst();
    for (const Lot &lot : m_lots) {
        if (lot.id == clock || !scope.zone) {
            scope.zone = lot.zone;
            scope.dayStart = lot.dayStart;
        }
    }
    if (scope.zone)
        scope.today = wallclock::dayOf(*scope.zone, now, scope.dayStart);
    scope.days = rangeOf(preset(), scope.today, m_steps);
    if (preset() == RangePreset::Own) {
        const qint64 first = dayOfDate(m_from->date());
        const qint64 last = dayOfDate(m_until->date());
        const qint64 on = m_steps * (qAbs(last - first) + 1);
        scope.days = {qMin(first, last) + on, qMax(first, last) + 1 + on};
    }
    const auto compared = static_cast<Compared>(m_compared->currentData().toInt());
    if (compared == Compared::PeriodBefore)
        scope.before = rangeBefore(preset(), scope.days);
    else if (compared == Compared::YearBefore)
        scope.before = rangeYearBefore(scope.days);
    return scope;
}

void FigureFilter::choosePreset()
{
    const bool own = preset() == RangePreset::Own;
    m_steps = 0;
    m_from->setVisible(own);
    m_until->setVisible(own);
    m_range->setVisible(!own);
    if (own)
        m_from->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

void FigureFilter::step(int by)
{
    m_steps += by;
    Q_EMIT changed();
}

void FigureFilter::chooseLot(LotId lot)
{
    m_lot->setCurrentIndex(qMax(0, m_lot->findData(lot.value)));
    Q_EMIT changed();
}

void FigureFilter::tellRange(const FigureScope &scope)
{
    m_range->setText(rangeText(scope.days));
    if (preset() == RangePreset::Own)
        return;
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietUntil(m_until);
    m_from->setDate(dateOfDay(scope.days.from)); // where an own period begins from
    m_until->setDate(dateOfDay(scope.days.until - 1));
}

void FigureFilter::arrange(int room)
{
    m_rows->setDirection(QBoxLayout::LeftToRight);
    if (m_rows->sizeHint().width() > room)
        m_rows->setDirection(QBoxLayout::TopToBottom);
}

void FigureFilter::addAtEnd(QWidget *widget)
{
    m_end->addWidget(widget);
}

} // namespace parkdesk
