// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What RackPage reads, and for which time.

#include "domain/placechanges.h"
#include "services/changefeed.h"
#include "ui/rack/rackdeeds.h"
#include "ui/rack/rackpage.h"
#include "ui/rack/unplacedstrip.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keycap.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/timetext.h"

#include <array>

namespace parkdesk {

namespace {

constexpr int rackBurstMs = 50;
constexpr int rackRetryMs = 2000;
constexpr int rackTickMs = 1000;
constexpr qint64 rackMinuteMs = 60'000;
constexpr qint64 rackHourMs = 3'600'000;
constexpr double nowShare = 0.5; ///< where the present stands when one goes there
constexpr std::array<int, 5> zoomHours {6, 10, 24, 72, 168};

} // namespace

void RackPage::connectReading()
{
    m_burst.setSingleShot(true);
    connect(&m_burst, &QTimer::timeout, this, &RackPage::read);
    m_tick.setInterval(rackTickMs);
    connect(&m_tick, &QTimer::timeout, this, &RackPage::onTick);
    connect(m_banner, &Banner::actionTriggered, this, &RackPage::read);
    connect(&m_office.feed(), &ChangeFeed::changed, this, &RackPage::onChanged);
}

void RackPage::readLot()
{
    if (m_readingLot)
        return;
    m_readingLot = true;
    m_office.read<ReadLotSettings>({m_lot}).then(this, [this](const Result<ReadLotSettings::Answer> &answer) {
        m_readingLot = false;
        const auto zone = answer.and_then([](const ReadLotSettings::Answer &known) {
            return ZoneRules::forZone(known.settings.timezone.toLatin1());
        });
        if (!zone) {
            showFailure(zone.error());
            return;
        }
        m_zone = *zone;
        m_view->setZone(m_zone);
        m_deeds->setZone(m_zone);
        if (m_from.ms == 0)
            goToNow();
        else
            read();
    });
}

void RackPage::read()
{
    m_burst.stop();
    if (!m_zone) {
        readLot();
        return;
    }
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_office.read<RackOfLot>({m_lot, m_from, m_from + length()})
        .then(this, [this](const Result<RackOfLot::Answer> &rack) {
            m_reading = false;
            take(rack);
            if (std::exchange(m_again, false))
                read();
        });
}

void RackPage::take(const Result<RackOfLot::Answer> &rack)
{
    if (!rack) {
        showFailure(rack.error());
        return;
    }
    if (rack->span != TimeSpan {m_from, m_from + length()})
        return; // one went on meanwhile; the right time is read next
    m_banner->hide();
    m_rack = *rack;
    m_minute = rack->now.ms / rackMinuteMs;
    showFilters();
    m_view->setRack(*rack);
    m_strip->setRows(rack->unplaced, rack->now, m_zone);
    m_count->setText(tr("%n unplaced", nullptr, static_cast<int>(rack->unplaced.size())));
    m_unplaced->setVisible(!rack->unplaced.isEmpty());
    showList();
    showReason();
}

void RackPage::showFailure(const Error &error)
{
    const QString words = m_rack && m_zone
        ? tr("%1 What you see is from %2.").arg(errorText(error), timeText(m_rack->now, *m_zone))
        : errorText(error);
    m_banner->setAction(tr("Try Again"), keyText(Qt::Key_F5));
    m_banner->say(m_rack ? Banner::Kind::Warning : Banner::Kind::Error, words);
    if (isVisible())
        m_burst.start(rackRetryMs);
}

void RackPage::onChanged(const ChangeSet &changes)
{
    if (concernsPlaces(changes) && isVisible() && !m_burst.isActive())
        m_burst.start(rackBurstMs);
}

Duration RackPage::length() const
{
    return Duration(rackHourMs * zoomHours.at(static_cast<size_t>(m_zooms->currentId())));
}

/// Where the hour begins on the clock of the lot; there are zones with a half of one.
Instant RackPage::localHour(Instant at) const
{
    const qint64 offset = m_zone->offsetMsAt(at);
    const qint64 local = at.ms + offset;
    return {local - local % rackHourMs - offset};
}

void RackPage::goTo(Instant from)
{
    m_from = from;
    showSpan();
    read();
}

void RackPage::goToNow()
{
    if (!m_zone)
        return;
    const Instant now = m_office.clock().now();
    const qint64 half = static_cast<qint64>(nowShare * double(length().count()));
    if (m_zooms->currentId() >= Day) {
        const LocalTime local = m_zone->toLocal(now);
        goTo(m_zone->instantOfRule(LocalTime::of(local.day(), 0)));
    } else {
        goTo(localHour(now - Duration(half)));
    }
}

void RackPage::shift(double share)
{
    if (!m_zone)
        return;
    const auto by = static_cast<qint64>(share * double(length().count()));
    const qint64 whole = by / (15 * rackMinuteMs) * (15 * rackMinuteMs);
    goTo(m_from + Duration(whole));
}

void RackPage::setZoom(int zoom, std::optional<Instant> about)
{
    if (zoom < SixHours || zoom > Week || !m_zone)
        return;
    const Instant kept = about.value_or(m_view->span().contains(m_office.clock().now()) ? m_office.clock().now()
                                                                                        : m_from + length() / 2);
    const double share = double((kept - m_view->span().from).count()) / double(m_view->span().length().count());
    m_zooms->setCurrentId(zoom);
    qint64 from = kept.ms - static_cast<qint64>(share * double(length().count()));
    if (zoom >= Day && !about) {
        const LocalTime local = m_zone->toLocal(kept);
        from = m_zone->instantOfRule(LocalTime::of(local.day(), 0)).ms;
    }
    goTo(localHour({from}));
}

void RackPage::onTick()
{
    const Instant now = m_office.clock().now();
    if (now.ms / rackMinuteMs != m_minute && m_zone) {
        m_minute = now.ms / rackMinuteMs;
        m_view->setNow(now);
        read();
    }
}

void RackPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readLot();
    m_tick.start();
}

void RackPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
    m_burst.stop();
    if (m_view->work().job != RackView::Job::None)
        m_view->giveUp();
}

} // namespace parkdesk
