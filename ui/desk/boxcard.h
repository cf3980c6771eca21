// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deskkind.h"
#include "domain/vehicletype.h"
#include "ui/desk/boxdecision.h"
#include "ui/shared/card.h"
#include "ui/shared/deskdeed.h"

class QLineEdit;
class QStackedWidget;

namespace parkdesk {

class BigBox;
class KeyButton;
class NoticeLine;
class Segmented;
class TextLabel;

/// The one box: what is typed, the line that says what Enter will do, the choices below. Its height never changes, so
/// that nothing jumps while somebody types. Shows and tells; decides nothing.
class BoxCard : public Card {
    Q_OBJECT

public:
    explicit BoxCard(QWidget *parent = nullptr);

    /// The vehicle types that have spots here, by code.
    void setTypes(const QStringList &codes);
    void setSpotLabels(const QStringList &labels);
    /// Nobody comes in at an exit desk, so that it does not offer it.
    void setDeskKind(DeskKind kind);
    void showDecision(const BoxDecision &decision);
    /// A refusal stands in the line, or beside the spot, until something is typed.
    void showRefusal(const Error &error);
    /// Words in the line instead of the decision's, until something is typed.
    void say(const Sentence &sentence, bool quiet = false) { sayOneOf({sentence}, quiet); }
    /// The same in several lengths, the longest first.
    void sayOneOf(const QList<Sentence> &longestFirst, bool quiet = false);
    /// Something that has to be decided first stands below the line in the place of the choices, and the card grows;
    /// null brings the choices back. \a hint then stands at the far end of the box. The card owns \a widget.
    void setBelow(QWidget *widget, const Sentence &hint = {});
    void takeFocus();
    /// Another panel has the work: the box keeps its text and takes no keys. \a others: what else can be done with
    /// its vehicle is offered meanwhile.
    void setResting(bool resting, const Sentence &hint = {}, bool others = false);
    /// While the outcome of a deed is awaited.
    void setLocked(bool locked);
    /// Empty, with no choice left over.
    void clear();
    void setText(const QString &text);
    void setSpot(const QString &label);
    [[nodiscard]] BoxInput input() const;
    [[nodiscard]] BigBox *box() const { return m_box; }
    [[nodiscard]] QString line() const;
    void cycleType();
    void chooseSpot();
    void setIntent(BoxIntent intent);

Q_SIGNALS:
    void inputChanged();
    void enterPressed();
    void escapePressed();
    void downPressed();
    /// Right (in right-to-left: Left) behind the last sign of the box.
    void asidePressed();
    void upPressed();
    void bookRequested();
    void reEnterRequested();
    /// Something else with the vehicle in the resting box.
    void deedRequested(parkdesk::DeskDeed deed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *newcomerRow();
    QWidget *choiceRow();
    QWidget *othersRow();
    void connectParts();
    void onEdited();
    bool onKey(QObject *watched, const QKeyEvent &key);
    void showRow();
    [[nodiscard]] QString chosenSpot() const;

    BigBox *m_box;
    NoticeLine *m_line;
    QStackedWidget *m_row;
    Segmented *m_types;
    QLineEdit *m_spot;
    QWidget *m_choices;
    KeyButton *m_reEnter;
    KeyButton *m_do;
    KeyButton *m_comeIn;
    KeyButton *m_goOut;
    KeyButton *m_book;
    QStringList m_codes;
    QStringList m_labels;
    QString m_chosenType;
    QWidget *m_below = nullptr;
    Sentence m_belowHint;
    BoxIntent m_intent = BoxIntent::Any;
    bool m_refused = false;
    bool m_resting = false;
    bool m_others = false;
    bool m_mayReEnter = false;
    bool m_choosable = true; ///< type and spot matter to what Enter would do
};

} // namespace parkdesk
