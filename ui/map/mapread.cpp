// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

// What MapPage reads, and when it reads again.

#include "domain/placechanges.h"
#include "services/changefeed.h"
#include "ui/map/mapcanvas.h"
#include "ui/map/mappage.h"
#include "ui/map/walldisplay.h"
#include "ui/shared/banner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keycap.h"
#include "ui/shared/timetext.h"

namespace parkdesk {

namespace {

constexpr int mapBurstMs = 50;
constexpr int mapRetryMs = 2000;
constexpr int mapTickMs = 1000;
constexpr qint64 mapMinuteMs = 60'000;

} // namespace

void MapPage::connectReading()
{
    m_burst.setSingleShot(true);
    m_burst.setInterval(mapBurstMs);
    connect(&m_burst, &QTimer::timeout, this, &MapPage::readMoment);
    m_retry.setSingleShot(true);
    m_retry.setInterval(mapRetryMs);
    connect(&m_retry, &QTimer::timeout, this, &MapPage::readFailed);
    m_tick.setInterval(mapTickMs);
    connect(&m_tick, &QTimer::timeout, this, &MapPage::onTick);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        if (m_failed.testFlag(Part::OtherTime))
            m_travel->readAgain();
        readAll();
    });
    connect(&m_office.feed(), &ChangeFeed::changed, this, &MapPage::onChanged);
}

void MapPage::readAll()
{
    readPlan();
    readSettings();
    readMoment();
}

void MapPage::readFailed()
{
    m_retry.stop();
    if (m_failed.testFlag(Part::Plan))
        readPlan();
    if (m_failed.testFlag(Part::Settings))
        readSettings();
    if (m_failed.testFlag(Part::Now))
        readMoment();
    if (m_failed.testFlag(Part::OtherTime))
        m_travel->readAgain();
}

void MapPage::readPlan()
{
    if (m_planReading) {
        m_planWanted = true;
        return;
    }
    m_planReading = true;
    m_planWanted = false;
    m_office.read<ReadLotPlan>({m_lot}).then(this, [this](const Result<LotPlan> &plan) {
        m_planReading = false;
        takePlan(plan);
    });
}

void MapPage::readSettings()
{
    m_office.read<ReadLotSettings>({m_lot}).then(this, [this](const Result<ReadLotSettings::Answer> &answer) {
        const auto zone = answer.and_then([](const ReadLotSettings::Answer &known) {
            return ZoneRules::forZone(known.settings.timezone.toLatin1());
        });
        if (!zone) {
            noteFailed(Part::Settings, zone.error());
            return;
        }
        m_zone = *zone;
        m_scene.setZone(m_zone);
        m_travel->setZone(m_zone);
        noteRead(Part::Settings);
        showAll();
    });
}

void MapPage::readMoment()
{
    m_burst.stop();
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    m_office.read<LotMoment>({m_lot, {}}).then(this, [this](const Result<LotMoment::Answer> &moment) {
        m_reading = false;
        takeMoment(moment);
        if (std::exchange(m_again, false))
            readMoment();
    });
}

void MapPage::takePlan(const Result<LotPlan> &plan)
{
    if (!plan) {
        noteFailed(Part::Plan, plan.error());
        return;
    }
    noteRead(Part::Plan);
    m_planKnown = true;
    m_scene.setPlan(*plan);
    showLevels();
    showAll();
    if (m_planWanted)
        readPlan();
}

void MapPage::takeMoment(const Result<LotMoment::Answer> &moment)
{
    if (!moment) {
        noteFailed(Part::Now, moment.error());
        return;
    }
    noteRead(Part::Now);
    m_minute = moment->now.ms / mapMinuteMs;
    m_now = *moment;
    if (!m_travel->isOpen()) {
        m_scene.setMoment(*moment);
        showAll();
    }
    // A plan that could not be read is asked for by the clock, not by each moment that could.
    if (m_failed.testFlag(Part::Plan))
        return;
    if (m_planWanted || (m_planKnown && moment->revision != m_scene.plan().revision))
        readPlan();
}

void MapPage::noteRead(Part part)
{
    m_failed.setFlag(part, false);
    if (m_failed)
        return;
    m_retry.stop();
    m_banner->hide();
}

void MapPage::noteFailed(Part part, const Error &error)
{
    m_failed.setFlag(part);
    const QString words = m_now && m_zone
        ? tr("%1 What you see is from %2.").arg(errorText(error), timeText(m_now->now, *m_zone))
        : errorText(error);
    m_banner->setAction(tr("Try Again"), keyText(Qt::Key_F5));
    m_banner->say(m_now ? Banner::Kind::Warning : Banner::Kind::Error, words);
    if (isVisible() || m_wall != nullptr)
        m_retry.start();
}

void MapPage::onChanged(const ChangeSet &changes)
{
    if (!concernsPlaces(changes))
        return;
    m_planWanted = m_planWanted || changes.touches(Entity::Spot) || changes.touches(Entity::Lot);
    if ((isVisible() || m_wall != nullptr) && !m_burst.isActive())
        m_burst.start();
}

void MapPage::onTick()
{
    const qint64 minute = m_office.clock().now().ms / mapMinuteMs;
    if (minute == m_minute || m_travel->isOpen())
        return;
    m_minute = minute; // a read that fails is asked for again by its own clock
    readMoment();
}

void MapPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    readAll();
    m_tick.start();
}

void MapPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (m_wall == nullptr) {
        m_tick.stop();
        m_retry.stop();
    }
    m_travel->close();
}

} // namespace parkdesk
