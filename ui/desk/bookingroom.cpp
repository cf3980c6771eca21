// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/bookingroom.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/card.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/platetext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// "KA 01 AB 1234, 09:00: A-1 to A-2"
QString moveWords(const MovesForBooking::Move &move, Instant beside, const ZoneRules &zone)
{
    const QString who = leftToRight(move.plate.isEmpty() ? shownTicket(move.ticket) : groupedPlate(move.plate));
    const QString when = whenText(move.booked.from, beside, zone);
    if (move.from.isEmpty())
        return BookingRoom::tr("%1, %2", "vehicle, time").arg(who, when);
    return BookingRoom::tr("%1, %2: from %3 to %4", "vehicle, time, two spots")
        .arg(who, when, leftToRight(move.from), leftToRight(move.to));
}

} // namespace

BookingRoom::BookingRoom(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_title(new TextLabel({}, FontRole::Strong))
    , m_moves(new TextLabel({}, FontRole::Body))
    , m_move(new KeyButton(tr("Move and Book")))
    , m_wait(new KeyButton(tr("Put on the Waiting List")))
{
    setObjectName(u"bookRoom"_s);
    setAccessibleName(tr("When nothing is free"));
    m_title->setObjectName(u"bookRoomTitle"_s);
    m_moves->setObjectName(u"bookRoomMoves"_s);
    m_move->setObjectName(u"bookMove"_s);
    m_wait->setObjectName(u"bookWait"_s);
    m_move->setKeyHint(tr("Ctrl+Enter"));
    m_wait->setKeyHint(tr("Shift+Enter"));
    m_title->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::rowGap);
    buttons->addWidget(m_move);
    buttons->addWidget(m_wait);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::rowGap);
    column->addWidget(new Hairline);
    column->addWidget(m_title);
    column->addWidget(m_moves);
    column->addLayout(buttons);
    connect(m_move, &KeyButton::clicked, this, &BookingRoom::moveRequested);
    connect(m_wait, &KeyButton::clicked, this, &BookingRoom::waitRequested);
    hide();
}

void BookingRoom::look(const Lot &lot, const MovesForBooking::Question &question)
{
    m_lot = lot;
    const quint64 serial = ++m_serial;
    m_office.read<MovesForBooking>(question).then(
        this, [this, serial, from = question.span.from](const Result<MovesForBooking::Answer> &answer) {
            if (serial != m_serial || !answer)
                return;
            m_open = from > m_office.clock().now();
            take(*answer);
        });
}

void BookingRoom::take(const MovesForBooking::Answer &answer)
{
    if (answer.fits && answer.moves.isEmpty()) { // somebody has left meanwhile
        clear();
        return;
    }
    m_answer = answer;
    const bool possible = answer.fits;
    m_title->setText(possible ? tr("Fits if %n booking(s) move:", nullptr, static_cast<int>(answer.moves.size()))
                         : answer.gaveUp ? tr("No room was found, and not every way to move bookings could be tried")
                                         : tr("No room, even if three bookings moved"));
    m_title->setTone(possible ? Tone::Normal : Tone::Warning);
    QStringList lines;
    for (const MovesForBooking::Move &move : answer.moves)
        lines.append(moveWords(move, m_office.clock().now(), *m_lot->zone));
    m_moves->setText(lines.join(u'\n'));
    m_moves->setVisible(possible);
    m_move->setVisible(possible);
    appear();
}

void BookingRoom::offerWaiting(const QString &spot, Instant from)
{
    ++m_serial; // no moves are looked for
    m_answer = {};
    m_open = from > m_office.clock().now();
    m_title->setText(tr("%1 is taken then. You can wait for it, or choose another.", "spot").arg(leftToRight(spot)));
    m_title->setTone(Tone::Warning);
    m_moves->hide();
    m_move->hide();
    if (m_open)
        appear();
    else
        hide();
}

void BookingRoom::appear()
{
    m_wait->setVisible(m_open);
    const bool wasShown = isVisible();
    show();
    if (!wasShown)
        announce(m_title, Urgency::Polite);
}

void BookingRoom::clear()
{
    ++m_serial;
    m_answer = {};
    m_open = false;
    hide();
}

void BookingRoom::setBusy(bool busy)
{
    m_move->setEnabled(!busy);
    m_wait->setEnabled(!busy);
}

std::optional<QList<StayId>> BookingRoom::shownMoves() const
{
    if (!isVisible() || !m_answer.fits || m_answer.moves.isEmpty())
        return std::nullopt;
    QList<StayId> stays;
    for (const MovesForBooking::Move &move : m_answer.moves)
        stays.append(move.stay);
    return stays;
}

} // namespace parkdesk
