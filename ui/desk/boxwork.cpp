// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/boxwork.h"

#include "ui/desk/boxcard.h"
#include "ui/desk/boxdesk.h"
#include "ui/desk/deskreports.h"
#include "ui/desk/entryhurdles.h"
#include "ui/desk/staylines.h"
#include "ui/desk/suggestions.h"
#include "ui/shared/bigbox.h"
#include "ui/shared/keyqueue.h"

namespace parkdesk {

BoxWork::BoxWork(Office &office, LotId lot, QWidget *page)
    : QObject(page)
    , m_office(office)
    , m_card(new BoxCard(page))
    , m_desk(new BoxDesk(office, lot, this))
    , m_hurdles(new EntryHurdles(office, *m_card, *m_desk, this))
    , m_list(new Suggestions(page))
    , m_keys(new KeyQueue(this))
{
    connectCard();
    connectDesk();
    connectHurdles();
    m_keys->watch(m_card->box());
}

void BoxWork::connectCard()
{
    connect(m_card, &BoxCard::inputChanged, this, &BoxWork::onEdited);
    connect(m_card, &BoxCard::enterPressed, this, &BoxWork::onEnter);
    connect(m_card, &BoxCard::escapePressed, this, &BoxWork::onEscape);
    connect(m_card, &BoxCard::downPressed, this, [this] { move(1); });
    connect(m_card, &BoxCard::upPressed, this, [this] { move(-1); });
    connect(m_card, &BoxCard::asidePressed, this, [this] {
        const Suggestion *row = m_list->isVisible() ? m_list->marked() : nullptr;
        if (row != nullptr && row->stay.isValid())
            Q_EMIT detailsRequested(row->stay);
    });
    connect(m_card, &BoxCard::bookRequested, this, &BoxWork::bookRequested);
    connect(m_card, &BoxCard::reEnterRequested, this, &BoxWork::reEnterRequested);
    connect(m_card, &BoxCard::deedRequested, this, &BoxWork::deedRequested);
    connect(m_list, &Suggestions::chosen, this, &BoxWork::choose);
}

void BoxWork::connectDesk()
{
    connect(m_desk, &BoxDesk::decisionChanged, this, &BoxWork::showDecision);
    connect(m_desk, &BoxDesk::busyChanged, this, &BoxWork::tellBusy);
    connect(m_desk, &BoxDesk::cameIn, this, [this](const EnterVehicle::Outcome &outcome, const QString &plate) {
        tell(cameInReport(outcome, plate, reportScene()));
    });
    connect(m_desk, &BoxDesk::reEntered, this, [this](const ReEnter::Outcome &outcome, const QString &plate) {
        tell(reEnteredReport(outcome, plate, reportScene()));
    });
    connect(m_desk, &BoxDesk::arrived, this, [this](const Arrive::Outcome &outcome, const QString &plate) {
        tell(arrivedReport(outcome, plate, reportScene()));
    });
    connect(m_desk, &BoxDesk::wentOut, this,
            [this](const LeaveStay::Outcome &outcome, const QString &plate) { tell(wentOutReport(outcome, plate)); });
    connect(m_desk, &BoxDesk::quoted, this, &BoxWork::quoted);
    connect(m_desk, &BoxDesk::feeAsked, this, &BoxWork::feeAsked);
    connect(m_desk, &BoxDesk::plateWanted, this, [this](const ArrivingBooking &booking) {
        m_card->clear();
        m_arriving = booking;
        m_desk->setInput(currentInput());
    });
    connect(m_desk, &BoxDesk::spotNamed, this, [this](const QString &label) {
        m_card->clear();
        m_card->setSpot(label);
        m_card->box()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_desk, &BoxDesk::nothingDone, this, [this] { m_listWanted = true; });
    connect(m_desk, &BoxDesk::refused, this, &BoxWork::refuse);
    connect(m_desk, &BoxDesk::outcomeUnknown, this, [this] {
        say(Sentence(tr("%1 The connection broke while saving. It is being checked whether this was done."),
                     {Piece::warningSign(Glyph::Warning)}));
    });
}

void BoxWork::connectHurdles()
{
    connect(m_hurdles, &EntryHurdles::busyChanged, this, &BoxWork::tellBusy);
    connect(m_hurdles, &EntryHurdles::reported, this, &BoxWork::tell);
    connect(m_hurdles, &EntryHurdles::refused, m_card, &BoxCard::showRefusal);
    connect(m_hurdles, &EntryHurdles::arrived, this, [this](const Arrive::Outcome &outcome, const QString &plate) {
        tell(arrivedReport(outcome, plate, reportScene()));
    });
    connect(m_hurdles, &EntryHurdles::cameIn, this, [this](const EnterVehicle::Outcome &outcome, const QString &plate) {
        tell(cameInReport(outcome, plate, reportScene()));
    });
}

void BoxWork::tellBusy()
{
    m_card->setLocked(isBusy());
    if (isBusy()) {
        m_keys->hold();
        m_list->hide();
        return;
    }
    showList();
    Q_EMIT idle();
}

const BoxDecision &BoxWork::decision() const
{
    return m_desk->decision();
}

QString BoxWork::text() const
{
    return m_desk->input().text.trimmed();
}

bool BoxWork::isBusy() const
{
    return m_desk->isBusy() || m_hurdles->isBusy();
}

bool BoxWork::isUndecided() const
{
    return m_desk->decision().deed == BoxDeed::Wait;
}

void BoxWork::setScene(const BoxScene &scene)
{
    QStringList types;
    for (const Availability::Row &row : scene.free)
        types.append(row.vehicleType);
    m_card->setTypes(types);
    m_card->setDeskKind(scene.desk);
    m_desk->setScene(scene);
    if (!scene.types.isEmpty())
        m_desk->setInput(currentInput()); // a type key can be read now
}

void BoxWork::setSpotLabels(const QStringList &labels)
{
    m_card->setSpotLabels(labels);
}

void BoxWork::lookAgain()
{
    m_desk->lookAgain();
}

BoxInput BoxWork::currentInput() const
{
    BoxInput input = m_card->input();
    input.arriving = m_arriving;
    return withTypeKey(input, m_desk->scene().types);
}

void BoxWork::onEdited()
{
    const QString text = m_card->input().text;
    if (text.startsWith(u'>')) {
        m_card->clear();
        Q_EMIT commandsWanted(text.sliced(1));
        return;
    }
    m_listWanted = false;
    m_list->clearMark();
    Q_EMIT jobBegan();
    m_desk->setInput(currentInput());
}

void BoxWork::showDecision()
{
    m_card->showDecision(m_desk->decision());
    m_hurdles->look();
    showList();
    Q_EMIT decided();
}

void BoxWork::showList()
{
    const BoxDecision &decision = m_desk->decision();
    const bool possible = !m_resting && !isBusy() && !m_hurdles->isOpen();
    const QList<Suggestion> rows =
        possible ? suggestionsFor(m_desk->input(), m_desk->known(), decision, m_desk->scene()) : QList<Suggestion>();
    const bool byLine = !rows.isEmpty()
        && (rows.first().deed == Suggestion::Deed::DoTheLine
            || (decision.preselected && decision.deed != BoxDeed::ShowList));
    m_list->setRows(rows, byLine ? 0 : -1);
    const bool speaks = std::any_of(rows.begin(), rows.end(), [](const Suggestion &row) {
        return row.deed == Suggestion::Deed::Name || row.deed == Suggestion::Deed::Example;
    });
    m_list->setVisible(!rows.isEmpty() && (m_listWanted || speaks));
    placeList();
}

void BoxWork::placeList()
{
    m_list->placeBelow(m_card);
}

void BoxWork::move(int step)
{
    if (m_hurdles->moveMark(step))
        return;
    if (!m_list->isVisible()) {
        m_listWanted = true;
        showList();
        if (step < 0)
            return;
    }
    m_list->moveMark(step);
}

void BoxWork::onEnter()
{
    if (m_list->isVisible() && m_list->marked() != nullptr) {
        const Suggestion row = *m_list->marked();
        choose(row);
        return;
    }
    if (!m_hurdles->enter())
        m_desk->enter();
}

void BoxWork::choose(const Suggestion &row)
{
    m_listWanted = false;
    m_list->clearMark();
    m_list->hide();
    switch (row.deed) {
    case Suggestion::Deed::DoTheLine: m_desk->enter(); return;
    case Suggestion::Deed::ComeInAsTyped: m_desk->comeInAsTyped(); return;
    case Suggestion::Deed::ReEnter: m_desk->reEnter(); return;
    case Suggestion::Deed::Book: Q_EMIT bookRequested(); return;
    case Suggestion::Deed::GoOut: m_desk->goOut(); return;
    case Suggestion::Deed::Name: name(row.text, true); return;
    case Suggestion::Deed::Example: name(row.plate, false); return;
    }
}

void BoxWork::onEscape()
{
    if (isBusy())
        return;
    if (m_list->isVisible() && (m_listWanted || m_list->marked() != nullptr)) {
        m_listWanted = false;
        m_list->clearMark();
        m_list->hide();
        return;
    }
    if (m_hurdles->escape())
        return;
    m_arriving.reset();
    m_card->clear();
}

void BoxWork::name(const QString &text, bool andDo)
{
    if (isBusy() || m_resting)
        return;
    m_arriving.reset();
    m_card->clear();
    m_card->setText(shownTicket(text));
    if (andDo)
        m_desk->enter();
}

void BoxWork::reEnter()
{
    m_desk->reEnter();
}

void BoxWork::rest(const DeskPanel &panel)
{
    m_resting = panel.holdsBox();
    m_list->hide();
    if (m_resting)
        m_hurdles->close();
    m_card->setResting(m_resting, panel.boxHint(), panel.stay().isValid());
    if (const Sentence line = panel.boxLine(); !line.isEmpty())
        m_card->say(line);
}

void BoxWork::resume(bool clear)
{
    m_resting = false;
    m_card->setResting(false);
    if (m_desk->isAwaited()) // the next vehicle is in it
        return;
    if (clear) {
        m_arriving.reset();
        m_card->clear();
    } else {
        m_desk->setInput(currentInput());
        showDecision();
        m_desk->lookAgain();
    }
}

void BoxWork::takeFocus()
{
    m_card->box()->setFocus(Qt::ShortcutFocusReason);
}

void BoxWork::say(const Sentence &sentence, bool quiet)
{
    m_card->say(sentence, quiet);
}

void BoxWork::refuse(const Error &error)
{
    const QString typed = m_keys->drop();
    if (!m_hurdles->take(error))
        m_card->showRefusal(error);
    if (!typed.isEmpty())
        Q_EMIT keysDropped(typed);
}

void BoxWork::watch(QWidget *field)
{
    m_keys->watch(field);
}

void BoxWork::holdKeys()
{
    m_keys->hold();
}

void BoxWork::releaseKeys(const DeskPanel *panel)
{
    if (isBusy()) // they are meant for what comes after it, and follow when it is idle
        return;
    if (panel != nullptr && panel->holdsBox())
        m_keys->releaseTo(panel->firstField(), panel->takesEnterAhead());
    else
        m_keys->releaseTo(m_card->box(), true);
}

ReportScene BoxWork::reportScene() const
{
    return {m_desk->scene().lot, m_office.clock().now()};
}

void BoxWork::tell(const DeedReport &report)
{
    Q_EMIT reported(report);
}

} // namespace parkdesk
