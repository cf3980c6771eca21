// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/quotestay.h"
#include "ui/desk/boxdecision.h"
#include "ui/desk/deskpanel.h"
#include "ui/shared/deskdeed.h"

#include <QObject>

#include <optional>

namespace parkdesk {

class BoxCard;
class BoxDesk;
class EntryHurdles;
class KeyQueue;
class Office;
struct ReportScene;
struct Suggestion;
class Suggestions;

/// The box at work: its card, its mind and the list below it. Says what was done and what is wanted of the page.
class BoxWork : public QObject {
    Q_OBJECT

public:
    BoxWork(Office &office, LotId lot, QWidget *page);

    [[nodiscard]] BoxCard *card() const { return m_card; }
    [[nodiscard]] const BoxDecision &decision() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isBusy() const;
    /// The office has not said yet what the text means.
    [[nodiscard]] bool isUndecided() const;
    /// A panel has the work about the vehicle in the box.
    [[nodiscard]] bool isResting() const { return m_resting; }

    void setScene(const BoxScene &scene);
    void setSpotLabels(const QStringList &labels);
    /// Others changed something.
    void lookAgain();
    /// Puts a vehicle into the box; \a andDo: as if Enter had been pressed at once.
    void name(const QString &text, bool andDo);
    /// The plate in the box is inside by the book and stands at the entrance.
    void reEnter();
    void rest(const DeskPanel &panel);
    /// The box has the work again.
    void resume(bool clear);
    void takeFocus();
    /// Words in the line until something is typed.
    void say(const Sentence &sentence, bool quiet = false);
    /// What was typed ahead of a deed is given up with it.
    void refuse(const Error &error);
    /// Keys typed into \a field while a deed runs are kept for what comes after it.
    void watch(QWidget *field);
    void holdKeys();
    /// To \a panel, or to the box when there is none; not while the box works.
    void releaseKeys(const DeskPanel *panel);
    void placeList();

Q_SIGNALS:
    /// Something was typed: what was told of the last job is old.
    void jobBegan();
    /// What the text means is known, or another.
    void decided();
    void reported(const parkdesk::DeedReport &report);
    void quoted(const parkdesk::QuoteStay::Answer &quote);
    void feeAsked(parkdesk::StayId stay);
    void bookRequested();
    void reEnterRequested();
    void deedRequested(parkdesk::DeskDeed deed);
    /// The stay of the marked row is to be seen whole.
    void detailsRequested(parkdesk::StayId stay);
    /// ">" was typed: a command is looked for, not a vehicle.
    void commandsWanted(const QString &text);
    /// The last deed is over; what was typed meanwhile may be used.
    void idle();
    /// What was typed ahead was given up with a deed that was refused.
    void keysDropped(const QString &typed);

private:
    void connectCard();
    void connectDesk();
    void connectHurdles();
    void tellBusy();
    void onEdited();
    void onEnter();
    void onEscape();
    void move(int step);
    void choose(const Suggestion &row);
    void showDecision();
    void showList();
    void tell(const DeedReport &report);
    [[nodiscard]] BoxInput currentInput() const;
    [[nodiscard]] ReportScene reportScene() const;

    Office &m_office;
    BoxCard *m_card;
    BoxDesk *m_desk;
    EntryHurdles *m_hurdles;
    Suggestions *m_list;
    KeyQueue *m_keys;
    std::optional<ArrivingBooking> m_arriving;
    bool m_listWanted = false; ///< asked for by a key
    bool m_resting = false;
};

} // namespace parkdesk
