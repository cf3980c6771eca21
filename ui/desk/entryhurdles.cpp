// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/entryhurdles.h"

#include "ui/desk/boxcard.h"
#include "ui/desk/boxdesk.h"
#include "ui/shared/platetext.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

EntryHurdles::EntryHurdles(Office &office, BoxCard &card, BoxDesk &desk, QObject *parent)
    : QObject(parent)
    , m_card(card)
    , m_desk(desk)
    , m_full(new LotFullCard(office, &card))
    , m_closed(new OutOfHoursRow(office, &card))
{
    connectFull();
    connectClosed();
}

void EntryHurdles::connectFull()
{
    connect(m_full, &LotFullCard::dissolved, this, [this] {
        m_refused.reset();
        m_card.setBelow(nullptr);
        m_card.showDecision(m_desk.decision());
    });
    connect(m_full, &LotFullCard::lineChanged, this, [this] {
        m_card.setBelow(m_full, m_full->hint());
        m_card.sayOneOf(m_full->line());
    });
    connect(m_full, &LotFullCard::boxWanted, &m_card, &BoxCard::takeFocus);
    connect(m_full, &LotFullCard::busyChanged, this, &EntryHurdles::busyChanged);
    connect(m_full, &LotFullCard::cameIn, this, [this](const EnterVehicle::Outcome &outcome, const QString &plate) {
        close();
        Q_EMIT cameIn(outcome, plate);
    });
    connect(m_full, &LotFullCard::reported, this, [this](const DeedReport &report) {
        close();
        Q_EMIT reported(report);
    });
    connect(m_full, &LotFullCard::refused, this, [this](const Error &error) {
        if (!take(error))
            Q_EMIT refused(error);
    });
}

void EntryHurdles::connectClosed()
{
    connect(m_closed, &OutOfHoursRow::busyChanged, this, &EntryHurdles::busyChanged);
    connect(m_closed, &OutOfHoursRow::dismissed, this, [this] {
        close();
        m_card.takeFocus();
        m_card.showDecision(m_desk.decision());
    });
    connect(m_closed, &OutOfHoursRow::cameIn, this, [this](const EnterVehicle::Outcome &outcome, const QString &plate) {
        close();
        Q_EMIT cameIn(outcome, plate);
    });
    connect(m_closed, &OutOfHoursRow::arrived, this, [this](const Arrive::Outcome &outcome, const QString &plate) {
        close();
        Q_EMIT arrived(outcome, plate);
    });
    connect(m_closed, &OutOfHoursRow::refused, this, [this](const Error &error) {
        const EnterVehicle::Command entry = m_closed->entry();
        const bool isArrival = m_closed->isArrival();
        close();
        m_card.takeFocus();
        if (isArrival || error.code != ErrorCode::LotFull) {
            Q_EMIT refused(error);
            return;
        }
        m_refused = entry; // the reason goes along
        m_refusedInput = m_desk.input();
        m_full->ask(entry, m_desk.scene().lot);
    });
}

void EntryHurdles::look()
{
    if (isBusy())
        return;
    const BoxDeed deed = m_desk.decision().deed;
    if (deed == BoxDeed::Wait) { // until it is known what is typed
        m_full->hold();
        return;
    }
    if (!(m_desk.input() == m_refusedInput)) {
        m_refused.reset();
        m_arrivalRefused = false;
    }
    EnterVehicle::Command entry = m_refused.value_or(m_desk.entry());
    const bool comesIn = m_refused || (deed == BoxDeed::ComeIn && !entry.plate.isEmpty());
    if (m_closed->isOpen()) {
        if (!comesIn && !m_arrivalRefused)
            close();
        return;
    }
    const bool full = m_refused || freeFor(entry) == 0;
    if (!comesIn || entry.spot || !full) {
        if (m_full->isOpen() || m_full->isHeld())
            close();
        return;
    }
    if (m_full->isOpen() && m_full->entry().plate == entry.plate)
        entry.outOfHoursReason = m_full->entry().outOfHoursReason;
    m_full->ask(entry, m_desk.scene().lot);
}

int EntryHurdles::freeFor(const EnterVehicle::Command &entry) const
{
    return m_desk.scene().freeFor(entry.vehicleType).value_or(0);
}

bool EntryHurdles::take(const Error &error)
{
    const EnterVehicle::Command &tried = m_desk.triedEntry();
    if (error.code == ErrorCode::LotFull) {
        m_refused = tried;
        m_refusedInput = m_desk.input();
        m_full->ask(tried, m_desk.scene().lot);
        return true;
    }
    if (error.code != ErrorCode::OutOfHours)
        return false;
    m_refusedInput = m_desk.input();
    const QJsonValue opens = error.details.value("opens_at"_L1);
    const auto opensAt = opens.isDouble() ? std::optional(Instant {opens.toInteger()}) : std::nullopt;
    m_full->close();
    if (const auto &arrival = m_desk.triedArrival()) {
        const BoxSubject &subject = m_desk.decision().subject;
        m_refused.reset();
        m_arrivalRefused = true;
        m_closed->open(*arrival,
                       subject.plate.isEmpty() ? Piece::bold(shownTicket(subject.ticket)) : Piece::plate(subject.plate),
                       m_desk.scene().lot, opensAt);
    } else {
        m_refused = tried;
        m_closed->open(tried, m_desk.scene().lot, opensAt);
    }
    m_card.setBelow(m_closed, m_closed->hint());
    m_card.say(m_closed->line());
    m_closed->takeFocus();
    return true;
}

bool EntryHurdles::enter()
{
    if (m_closed->isOpen()) {
        m_closed->takeFocus();
        return true;
    }
    if (!m_full->isOpen() || m_full->isHeld())
        return false;
    m_full->actOnMark();
    return true;
}

bool EntryHurdles::moveMark(int step)
{
    if (m_closed->isOpen()) {
        m_closed->takeFocus();
        return true;
    }
    if (!m_full->isOpen())
        return false;
    m_full->moveMark(step);
    return true;
}

bool EntryHurdles::escape()
{
    if (!isOpen() || isBusy())
        return isOpen();
    close();
    return false; // and the box is cleared as always
}

void EntryHurdles::close()
{
    m_full->close();
    m_closed->close();
    m_refused.reset();
    m_arrivalRefused = false;
    m_card.setBelow(nullptr);
}

} // namespace parkdesk
