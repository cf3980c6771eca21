// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/rackdeeds.h"

#include "services/stays/cancelstay.h"
#include "services/stays/extendstay.h"
#include "services/stays/movestay.h"
#include "services/undo/undodeed.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keycap.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/toast.h"
#include "ui/shared/undotext.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

StayKey keyOfStay(StayId stay)
{
    return {stay, {}, {}};
}

} // namespace

RackDeeds::RackDeeds(Office &office, Toast *toast, QObject *parent)
    : QObject(parent)
    , m_office(office)
    , m_toast(toast)
{
    connect(toast, &Toast::actionTriggered, this, [this] {
        if (m_closure)
            reopen(*m_closure);
        else if (m_last)
            takeBack(*m_last, {});
    });
}

template <UseCase U, typename Words>
void RackDeeds::run(const typename U::Command &command, Words words)
{
    ++m_running;
    dropOffer();
    m_last.reset();
    m_closure.reset();
    m_toast->dismiss();
    m_office.run<U>(m_number.forInput(U::kind, command.toJson()), command)
        .then(this, [this, words](const Result<typename U::Outcome> &outcome) {
            --m_running;
            if (!outcome) {
                Q_EMIT refused(outcome.error());
                return;
            }
            m_number.finish();
            m_toast->say(words(*outcome));
            if constexpr (requires { outcome->stay; })
                look(outcome->stay);
            Q_EMIT done();
        });
}

void RackDeeds::move(StayId stay, const QString &name, const QString &label)
{
    const auto spot = label.isEmpty() ? std::nullopt : std::optional(label);
    run<MoveStay>({keyOfStay(stay), spot, {}}, [this, name](const MoveStay::Outcome &outcome) {
        const QString who = leftToRight(name);
        const QString now = leftToRight(outcome.spot);
        QString words = outcome.before.isEmpty()
            ? tr("%1 is on %2 now.").arg(who, now)
            : tr("%1 is on %2 now, no longer on %3.").arg(who, now, leftToRight(outcome.before));
        if (outcome.shortened)
            words = tr("%1 Only until %2.").arg(words, timeText(outcome.claimed.until, *m_zone));
        return words;
    });
}

void RackDeeds::extend(StayId stay, const QString &name, Instant until)
{
    run<ExtendStay>({keyOfStay(stay), until}, [this, name](const ExtendStay::Outcome &outcome) {
        const QString time = whenText(outcome.until, m_office.clock().now(), *m_zone);
        if (outcome.moved)
            return tr("%1 may stay until %2, now on %3.").arg(leftToRight(name), time, leftToRight(outcome.spot));
        return tr("%1 may stay until %2.").arg(leftToRight(name), time);
    });
}

void RackDeeds::cancel(StayId stay, const QString &name)
{
    run<CancelStay>({keyOfStay(stay)}, [name](const CancelStay::Outcome &outcome) {
        if (outcome.fee)
            return tr("The booking of %1 is cancelled late: it owes %2.")
                .arg(leftToRight(name), leftToRight(moneyText(*outcome.fee)));
        return tr("The booking of %1 is cancelled.").arg(leftToRight(name));
    });
}

void RackDeeds::reopen(ClosureId closure)
{
    run<ReopenSpots>({closure}, [](const ReopenSpots::Outcome &outcome) {
        return tr("%n place(s) are open again.", nullptr, outcome.places);
    });
}

void RackDeeds::told(const ReserveSpot::Outcome &outcome, const QString &name)
{
    const QString who = name.isEmpty() ? shownTicket(outcome.ticket) : groupedPlate(name);
    m_toast->say(tr("%1 is booked for %2, from %3.")
                     .arg(leftToRight(outcome.spot), leftToRight(who),
                          whenText(outcome.booked.from, m_office.clock().now(), *m_zone)));
    look(outcome.stay);
}

void RackDeeds::told(const BackFillStay::Outcome &outcome, const QString &name)
{
    const QString who = name.isEmpty() ? shownTicket(outcome.ticket) : groupedPlate(name);
    m_toast->say(
        tr("%1 is written down on %2. It is listed as an exception.").arg(leftToRight(who), leftToRight(outcome.spot)));
}

void RackDeeds::told(const CloseSpots::Outcome &outcome, const QString &what)
{
    m_last.reset();
    m_closure = outcome.closure;
    m_toast->say(tr("%1 is closed.").arg(what), tr("Open Again"));
}

void RackDeeds::look(StayId stay)
{
    m_office.read<LastDeed>({}).then(this, [this, stay](const Result<LastDeed::Answer> &answer) {
        if (!answer || !*answer || (*answer)->stay != stay || !(*answer)->undo.isPossible())
            return;
        m_last = (*answer)->journal;
        m_closure.reset();
        m_toast->offer(tr("Undo"), keyText(QKeyCombination(Qt::CTRL, Qt::Key_Z)));
    });
}

void RackDeeds::undo()
{
    if (m_running > 0)
        return;
    dropOffer();
    m_asking = true;
    const int serial = m_serial;
    m_office.read<LastDeed>({}).then(this, [this, serial](const Result<LastDeed::Answer> &answer) {
        if (serial != m_serial)
            return;
        m_asking = false;
        if (answer)
            takeOffer(*answer);
        else
            Q_EMIT refused(answer.error());
    });
}

void RackDeeds::takeOffer(const LastDeed::Answer &answer)
{
    if (!answer || !answer->undo.isPossible()) {
        Q_EMIT said(cannotSentence(answer), true);
    } else if (answer->undo.money) {
        m_toast->say(tr("The newest deed was a payment. It is taken back at the desk."));
    } else {
        m_offer = *answer;
        Q_EMIT said(offerSentence(*answer, m_office.clock().now(), *m_zone), false);
    }
}

void RackDeeds::acceptOffer()
{
    if (!m_offer || m_running > 0)
        return;
    const LastDeed::Deed deed = *m_offer;
    takeBack(deed.journal, deed.plate);
}

void RackDeeds::dropOffer()
{
    ++m_serial;
    m_asking = false;
    if (!m_offer)
        return;
    m_offer.reset();
    Q_EMIT offerDropped();
}

void RackDeeds::takeBack(JournalId journal, const QString &what)
{
    run<UndoDeed>({journal, {}}, [what](const UndoDeed::Outcome &outcome) {
        const QString who = what.isEmpty() ? shownTicket(outcome.ticket) : groupedPlate(what);
        return outcome.spot.isEmpty()
            ? tr("Taken back: %1.").arg(leftToRight(who))
            : tr("Taken back: %1 is on %2 again.").arg(leftToRight(who), leftToRight(outcome.spot));
    });
}

} // namespace parkdesk
