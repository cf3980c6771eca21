// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/gate.h"
#include "services/kiosk/kioskfind.h"
#include "ui/kiosk/kiosklabel.h"
#include "ui/kiosk/kioskvisit.h"
#include "ui/kiosk/touchkey.h"
#include "ui/shared/commandnumber.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace parkdesk {

class KioskPad;
class KioskScroll;

/// What all pages of the kiosk work with.
struct KioskRoom {
    Session &session;
    Gate &gate;
    KioskTill &till;
    KioskVisit &visit;
    KioskWays &ways;
    KioskScale scale;
    std::optional<KioskStart::Answer> start; ///< as it was read last
};

/// One screen of the kiosk: a question, what helps to answer it, keys. It is built for the visit as it is, and anew
/// when that changes: nothing of a driver stays in a page that is gone.
class KioskPage : public QWidget {
    Q_OBJECT

public:
    KioskPage(KioskRoom &room, const QString &name);

    /// Lays it out, once, when the subclass has said what is on it.
    void arrange();
    /// Where the keyboard begins.
    void takeFocus();
    /// Something was scanned.
    virtual void takeScan(const QString &text);
    /// Whether nothing is lost when nobody is there any more: the warning is left out.
    [[nodiscard]] virtual bool isDone() const { return false; }
    /// Another page is in its place: answers that still come are nobody's.
    void retire()
    {
        m_gone = true;
        hide();
    }

protected:
    void keyPressEvent(QKeyEvent *event) override;

    [[nodiscard]] KioskRoom &room() { return m_room; }
    [[nodiscard]] const KioskRoom &room() const { return m_room; }
    [[nodiscard]] KioskVisit &visit() { return m_room.visit; }
    [[nodiscard]] Office &office() { return m_room.session.office(); }
    [[nodiscard]] const KioskScale &scale() const { return m_room.scale; }
    [[nodiscard]] bool isLow() const { return m_room.visit.lower; }

    void setSteps(const QStringList &steps, int now);
    void setTitle(const QString &title);
    void setLead(const QString &lead);
    /// Below the question: what is to be known or was typed.
    void addInfo(QWidget *widget, int stretch = 0);
    QLabel *addText(const QString &text, KioskText role = KioskText::Body, Tone tone = Tone::Normal,
                    const QString &name = {});
    /// The phone of the office, or its desk where it has none.
    void addWhomToAsk();
    /// The keyboard of this page.
    KioskPad *setPad(KioskPad *pad);
    /// Keys of another kind.
    void setKeys(QWidget *keys) { m_keys = keys; }
    /// One of at most six choices.
    TouchKey *addChoice(const QString &name, const QString &text, const QString &detail, KioskGlyph glyph,
                        const std::function<void()> &chosen);
    /// Wide keys one below the other, as a list.
    void addRowKey(TouchKey *key);
    TouchKey *setNext(const QString &text, const std::function<void()> &next, const QString &detail = {});
    void setBack(bool back) { m_hasBack = back; }
    void setFinish(bool finish) { m_hasFinish = finish; }
    /// The start page names the lot itself.
    void setHeader(bool header) { m_hasHeader = header; }
    /// What was refused, or has to be known now; empty takes it away.
    void say(const QString &text, Tone tone = Tone::Error);
    void sayError(const Error &error);
    /// Keys rest while the office is asked.
    void setBusy(bool busy);
    /// Keys rest until \a answer is there; \a take hears it, unless another page is in the place of this one by then.
    template <typename Answer, typename Take>
    void await(QFuture<Answer> answer, Take take)
    {
        setBusy(true);
        answer.then(this, [this, take = std::move(take)](const Answer &told) {
            if (!isGone())
                take(told);
        });
    }
    /// The same for one that may be refused, which is said here; \a take hears what else came.
    template <typename Value, typename Take>
    void awaitValue(QFuture<Result<Value>> answer, Take take)
    {
        await(std::move(answer), [this, take = std::move(take)](const Result<Value> &told) {
            if (told)
                take(*told);
            else
                refuse(told.error());
        });
    }
    /// Runs a command of this page by its own \a number; \a take hears the outcome. \a besides is what tells its input
    /// from another and does not stand in its canonical form.
    template <UseCase U, typename Take>
    void run(CommandNumber &number, const typename U::Command &command, Take take, const QJsonObject &besides = {})
    {
        QJsonObject input = command.toJson();
        for (auto part = besides.begin(); part != besides.end(); ++part)
            input.insert(part.key(), part.value());
        awaitValue(office().run<U>(number.forInput(U::kind, input), command),
                   [&number, take = std::move(take)](const typename U::Outcome &outcome) {
                       number.finish();
                       take(outcome);
                   });
        m_acting = true;
    }
    /// What was asked for is refused.
    virtual void refuse(const Error &error) { sayError(error); }
    /// It is done: the page that says so.
    void thank(const KioskThanks &thanks);
    /// All keys of the page, those at its foot as well.
    void setKeysEnabled(bool enabled);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isGone() const { return m_gone; }
    void setFirstFocus(QWidget *widget) { m_firstFocus = widget; }

    /// Typed on a real keyboard, or on that of the page.
    virtual void type(const QString &text);
    virtual void erase();
    virtual void next();

    // What several pages lead to. Each asks the office and goes on when the answer is there.
    void findText(const QString &text);
    void openDriver(DriverId driver, KioskView view = KioskView::Home);
    void openLots(const QString &vehicleType);
    void openOffer(const QString &vehicleType);
    void openStay(const KioskStay &stay);
    void openRating(const KioskStay &stay);
    void openAsk();

private:
    void onFound(const QString &text, const KioskFind::Answer &found);
    void arrangeUpright(QVBoxLayout &column);
    void arrangeWide(QVBoxLayout &column);
    [[nodiscard]] QWidget *makeHeader(bool withFinish);
    [[nodiscard]] QWidget *makeFooter(bool withNavigation);
    [[nodiscard]] QWidget *makeNavigation();
    [[nodiscard]] QWidget *keysWidget();
    void addNavigation(QBoxLayout &row, bool leading);
    void addTools(QBoxLayout &row);
    TouchKey *toolKey(const QString &name, const QString &spoken, KioskGlyph glyph, bool chosen);
    TouchKey *finishKey();
    /// For keys that lead to another page, or build this one anew. They rest while a command is under way: nobody would
    /// hear of its outcome, and whoever went on would do it again.
    void leadAside(TouchKey *key, const std::function<void()> &aside);

    KioskRoom &m_room;
    QWidget *m_info;
    QVBoxLayout *m_infoColumn;
    KioskScroll *m_scroll = nullptr;
    TextLabel *m_notice;
    QStringList m_steps;
    int m_step = 0;
    QList<TouchKey *> m_choices;
    QList<TouchKey *> m_rows;
    KioskPad *m_pad = nullptr;
    QWidget *m_keys = nullptr;
    TouchKey *m_nextKey = nullptr;
    std::function<void()> m_next;
    QPointer<QWidget> m_firstFocus;
    bool m_hasBack = true;
    bool m_hasFinish = true;
    bool m_hasHeader = true;
    bool m_busy = false;
    bool m_acting = false; ///< a command is under way
    bool m_fills = false; ///< something takes all the room that is left
    bool m_gone = false;
};

} // namespace parkdesk
