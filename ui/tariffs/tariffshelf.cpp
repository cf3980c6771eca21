// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/tariffshelf.h"

#include "services/lots/listlots.h"
#include "services/tariffs/calendaroflot.h"
#include "services/tariffs/droptariffdraft.h"
#include "services/tariffs/publishtariff.h"
#include "services/tariffs/savetariffdraft.h"
#include "services/tariffs/tarifftext.h"

#include <utility>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int saveMs = 1200;
constexpr qint64 daysBack = 400;
constexpr qint64 daysAhead = 1100;

/// An event of the lot's calendar takes its whole day.
[[nodiscard]] std::shared_ptr<const CalendarDays> calendarOf(const QList<CalendarDay> &days)
{
    CalendarDays calendar;
    for (const CalendarDay &day : days) {
        switch (day.kind) {
        case DayKind::PublicHoliday: calendar.publicHolidays.push_back(day.day); break;
        case DayKind::SchoolHoliday: calendar.schoolHolidays.push_back(day.day); break;
        case DayKind::Event:
            calendar.events.push_back({day.name, LocalTime::of(day.day, 0), LocalTime::of(day.day + 1, 0)});
            break;
        }
    }
    return std::make_shared<const CalendarDays>(calendar.sorted());
}

} // namespace

TariffShelf::TariffShelf(Office &office, LotId lot, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_lot(lot)
    , m_calendar(std::make_shared<const CalendarDays>())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TariffShelf::saveNow);
}

void TariffShelf::read()
{
    const int asked = ++m_asked;
    m_office.read<TariffsOfLot>({m_lot}).then(this, [this, asked](const Result<TariffsOfLot::Answer> &answer) {
        if (asked != m_asked)
            return;
        if (answer)
            takeTariffs(*answer);
        else
            Q_EMIT failed(answer.error());
    });
}

void TariffShelf::takeTariffs(const TariffsOfLot::Answer &answer)
{
    m_tariffs = answer;
    if (m_vehicles.isEmpty()) {
        readVehicles();
        return;
    }
    readCalendar();
}

void TariffShelf::readVehicles()
{
    m_office.read<ShowLot>({m_tariffs.lotName}).then(this, [this](const Result<ShowLot::Answer> &answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        m_vehicles.clear();
        for (const VehicleType &type : answer->types)
            m_vehicles << type.code;
        readCalendar();
    });
}

void TariffShelf::readCalendar()
{
    const qint64 today = m_tariffs.zone->toLocal(m_office.clock().now()).day();
    m_office.read<CalendarOfLot>({m_lot, today - daysBack, today + daysAhead})
        .then(this, [this](const Result<CalendarOfLot::Answer> &answer) {
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_calendar = calendarOf(answer->days);
            Q_EMIT refreshed();
            readInForce();
        });
}

const TariffsOfLot::Version *TariffShelf::inForce() const
{
    for (const TariffsOfLot::Version &version : m_tariffs.versions) {
        if (version.standing == TariffStanding::InForce)
            return &version;
    }
    return nullptr;
}

const TariffsOfLot::Version *TariffShelf::version(TariffVersionId id) const
{
    for (const TariffsOfLot::Version &version : m_tariffs.versions) {
        if (version.id == id)
            return &version;
    }
    return nullptr;
}

void TariffShelf::readInForce()
{
    const TariffsOfLot::Version *now = inForce();
    if (now == nullptr || m_known == now->id)
        return;
    m_known = now->id;
    m_office.read<TariffText>({now->id, {}}).then(this, [this](const Result<TariffText::Answer> &answer) {
        if (answer) {
            Q_EMIT inForceRead(answer->text, answer->number);
            return;
        }
        m_known.reset();
        Q_EMIT failed(answer.error());
    });
}

void TariffShelf::openText(std::optional<TariffVersionId> version, std::optional<TariffDraftId> draft)
{
    saveNow();
    if (m_saving) { // the answer still belongs to what is open now
        m_afterSave = [this, version, draft] { openText(version, draft); };
        return;
    }
    if (m_dirty) // refused at once, and told: what was typed stays open
        return;
    const int opening = ++m_opening;
    m_office.read<TariffText>({version, draft})
        .then(this, [this, version, draft, opening](const Result<TariffText::Answer> &answer) {
            if (opening != m_opening)
                return;
            if (m_dirty || m_saving) { // typed on meanwhile: that is saved first
                openText(version, draft);
                return;
            }
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_open = {draft, answer->revision, version};
            for (const TariffsOfLot::Draft &each : m_tariffs.drafts) {
                if (draft && each.id == *draft)
                    m_open.version = each.basedOn;
            }
            Q_EMIT opened(answer->text);
        });
}

void TariffShelf::openDraft(TariffDraftId draft)
{
    openText({}, draft);
}

void TariffShelf::openVersion(TariffVersionId version)
{
    openText(version, {});
}

void TariffShelf::openNew(const QByteArray &text)
{
    saveNow();
    if (m_saving) {
        m_afterSave = [this, text] { openNew(text); };
        return;
    }
    if (m_dirty)
        return;
    ++m_opening;
    m_open = {};
    Q_EMIT opened(text);
}

void TariffShelf::keep(const QByteArray &text, const QString &name)
{
    m_text = text;
    m_name = name;
    m_dirty = true;
    m_timer.start(saveMs);
}

void TariffShelf::saveNow()
{
    m_timer.stop();
    if (!m_dirty || m_saving)
        return;
    m_dirty = false;
    m_saving = true;
    SaveTariffDraft::Command command;
    command.lot = m_lot;
    command.draft = m_open.draft;
    command.name = m_name;
    command.text = m_text;
    command.revision = m_open.revision;
    command.basedOn = m_open.draft ? std::nullopt : m_open.version;
    m_office.run<SaveTariffDraft>(QUuid::createUuid(), command)
        .then(this, [this](const Result<SaveTariffDraft::Outcome> &outcome) {
            m_saving = false;
            if (!outcome) {
                m_afterSave = nullptr;
                m_dirty = true;
                if (outcome.error().code == ErrorCode::DraftChanged) { // ours goes on as a draft of its own
                    m_open = {{}, 0, m_open.version};
                    m_timer.start(saveMs);
                }
                Q_EMIT refused(outcome.error());
                return;
            }
            m_open.draft = outcome->draft;
            m_open.revision = outcome->revision;
            if (m_afterSave) {
                std::exchange(m_afterSave, nullptr)();
                return;
            }
            if (m_dirty)
                m_timer.start(saveMs); // typed on while it was saved
            Q_EMIT saved();
        });
}

void TariffShelf::dropDraft()
{
    m_timer.stop();
    m_dirty = false;
    if (m_saving) {
        m_afterSave = [this] { dropDraft(); };
        return;
    }
    if (!m_open.draft) {
        Q_EMIT dropped();
        return;
    }
    m_office.run<DropTariffDraft>(QUuid::createUuid(), {*m_open.draft, m_open.revision})
        .then(this, [this](const Result<DropTariffDraft::Outcome> &outcome) {
            if (!outcome) {
                Q_EMIT refused(outcome.error());
                return;
            }
            m_open = {};
            Q_EMIT dropped();
            read();
        });
}

void TariffShelf::publish(const QByteArray &text, Instant from, std::optional<Instant> until)
{
    m_timer.stop();
    const bool unsaved = std::exchange(m_dirty, false);
    if (m_saving) { // which draft goes with it is known then
        m_afterSave = [this, text, from, until, unsaved] {
            m_dirty = unsaved;
            publish(text, from, until);
        };
        return;
    }
    PublishTariff::Command command;
    command.lot = m_lot;
    command.text = text;
    command.validFrom = from;
    command.validUntil = until;
    command.draft = m_open.draft;
    m_office.run<PublishTariff>(m_publishNumber.forInput(command.toJson()), command)
        .then(this, [this, unsaved](const Result<PublishTariff::Outcome> &outcome) {
            if (!outcome) {
                if (unsaved) {
                    m_dirty = true;
                    m_timer.start(saveMs);
                }
                Q_EMIT refused(outcome.error());
                return;
            }
            m_publishNumber.finish();
            m_open = {{}, 0, outcome->version};
            Q_EMIT published(outcome->version, outcome->validFrom);
            read();
        });
}

} // namespace parkdesk
