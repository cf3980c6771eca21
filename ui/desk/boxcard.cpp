// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/boxcard.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/bigbox.h"
#include "ui/shared/controlpaint.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/noticeline.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/vehicletext.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QStringListModel>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

enum Rows { NewcomerRow, ChoiceRow, OthersRow };

constexpr int sentenceHeight = 24;
constexpr int choiceHeight = 48;
constexpr int longestText = 200;
constexpr int deedButtonWidth = 130;

KeyButton *newcomerButton(const QString &text, const QString &detail, Glyph glyph, const QKeySequence &key)
{
    auto *button = new KeyButton(text);
    button->setDetail(detail);
    button->setGlyph(glyph);
    const QKeySequence access = QKeySequence::mnemonic(text); // the letter differs between languages
    button->setKeyHint(keyText(access.isEmpty() ? key : access));
    return button;
}

/// A caption with its key above a control.
QVBoxLayout *captioned(const QString &caption, const QString &key, QWidget *control)
{
    auto *label = new TextLabel(caption, FontRole::Caption, Tone::Quiet);
    label->setBuddy(control);
    auto *head = new QHBoxLayout;
    head->setSpacing(6);
    head->addWidget(label);
    head->addWidget(new TextLabel(key, FontRole::CaptionStrong, Tone::Quiet));
    head->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(control);
    return column;
}

} // namespace

BoxCard::BoxCard(QWidget *parent)
    : Card({}, parent)
    , m_box(new BigBox(tr("Plate, ticket, booking code or spot")))
    , m_line(new NoticeLine)
    , m_row(new QStackedWidget)
    , m_types(new Segmented)
    , m_spot(new QLineEdit)
    , m_choices(new QWidget)
    , m_reEnter(new KeyButton(tr("Re-enter")))
    , m_do(new KeyButton({}, nullptr, KeyButton::Look::Primary))
    , m_comeIn(newcomerButton(tr("&Come in"), tr("spot and ticket"), Glyph::In, QKeyCombination(Qt::ALT, Qt::Key_C)))
    , m_goOut(newcomerButton(tr("&Go out"), tr("amount to pay"), Glyph::Out, QKeyCombination(Qt::ALT, Qt::Key_G)))
    , m_book(newcomerButton(tr("Book"), tr("a spot for later"), Glyph::Book, QKeyCombination(Qt::CTRL, Qt::Key_N)))
{
    setAccessibleName(tr("The box"));
    m_box->setObjectName(u"box"_s);
    m_box->setMaxLength(longestText);
    m_line->setObjectName(u"line"_s);
    m_line->setFixedHeight(qMax(sentenceHeight, m_line->sizeHint().height()));
    m_row->addWidget(newcomerRow());
    m_row->addWidget(choiceRow());
    m_row->addWidget(othersRow());
    m_row->setFixedHeight(qMax(choiceHeight, m_row->sizeHint().height()));
    body()->setSpacing(metric::rowGap);
    body()->addWidget(m_box);
    body()->addWidget(m_line);
    body()->addWidget(m_row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connectParts();
}

QWidget *BoxCard::newcomerRow()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::rowGap);
    const QStringList names {u"comeIn"_s, u"goOut"_s, u"book"_s};
    KeyButton *const buttons[] = {m_comeIn, m_goOut, m_book};
    for (int i = 0; i < 3; ++i) {
        buttons[i]->setObjectName(names.at(i));
        row->addWidget(buttons[i], 1);
    }
    return widget;
}

QWidget *BoxCard::choiceRow()
{
    auto *widget = new QWidget;
    m_types->setObjectName(u"types"_s);
    m_types->setAccessibleName(tr("Vehicle type"));
    m_spot->setObjectName(u"spot"_s);
    m_spot->setPlaceholderText(tr("nearest free"));
    m_spot->setMaxLength(40);
    m_do->setObjectName(u"do"_s);
    m_do->setKeyHint(tr("Enter"));
    m_do->setMinimumWidth(deedButtonWidth);
    m_do->setFocusPolicy(Qt::TabFocus);
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins(0, 0, 0, 0);
    choices->setSpacing(metric::cardPadding);
    choices->addLayout(captioned(tr("Type"), tr("F4"), m_types));
    choices->addLayout(captioned(tr("Spot"), tr("F7"), m_spot), 1);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::cardPadding);
    row->addWidget(m_choices, 1);
    row->addWidget(m_do, 0, Qt::AlignBottom);
    return widget;
}

QWidget *BoxCard::othersRow()
{
    auto *widget = new QWidget;
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metric::rowGap);
    const auto add = [&](KeyButton *button, const QString &name, Glyph glyph, const QKeySequence &key) {
        button->setObjectName(name);
        button->setGlyph(glyph);
        button->setKeyHint(keyText(key));
        buttons->addWidget(button);
        return button;
    };
    const auto addDeed = [&](const QString &text, const QString &name, Glyph glyph, Qt::Key key, DeskDeed deed) {
        KeyButton *button = add(new KeyButton(text), name, glyph, QKeyCombination(Qt::CTRL, key));
        connect(button, &KeyButton::clicked, this, [this, deed] { Q_EMIT deedRequested(deed); });
    };
    add(m_reEnter, u"otherReEnter"_s, Glyph::In, QKeyCombination(Qt::CTRL, Qt::Key_Return));
    connect(m_reEnter, &KeyButton::clicked, this, &BoxCard::reEnterRequested);
    addDeed(tr("Extend"), u"otherExtend"_s, Glyph::Extend, Qt::Key_T, DeskDeed::Extend);
    addDeed(tr("Move"), u"otherMove"_s, Glyph::Move, Qt::Key_M, DeskDeed::Move);
    addDeed(tr("Open stay"), u"otherOpen"_s, Glyph::Edit, Qt::Key_E, DeskDeed::Details);
    buttons->addStretch();
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new TextLabel(tr("Something else with this vehicle"), FontRole::Caption, Tone::Quiet));
    column->addLayout(buttons);
    return widget;
}

void BoxCard::connectParts()
{
    for (QWidget *field : {static_cast<QWidget *>(m_box), static_cast<QWidget *>(m_spot)})
        field->installEventFilter(this);
    connect(m_box, &QLineEdit::textChanged, this, &BoxCard::onEdited);
    connect(m_spot, &QLineEdit::textChanged, this, &BoxCard::onEdited);
    connect(m_types, &Segmented::chosen, this, [this](int id) {
        m_chosenType = m_codes.value(id);
        onEdited();
    });
    connect(m_do, &KeyButton::clicked, this, &BoxCard::enterPressed);
    connect(m_comeIn, &KeyButton::clicked, this, [this] { setIntent(BoxIntent::ComeIn); });
    connect(m_goOut, &KeyButton::clicked, this, [this] { setIntent(BoxIntent::GoOut); });
    connect(m_book, &KeyButton::clicked, this, &BoxCard::bookRequested);
}

void BoxCard::setTypes(const QStringList &codes)
{
    if (codes == m_codes)
        return;
    m_codes = codes;
    m_types->clear();
    for (int id = 0; id < codes.size(); ++id)
        m_types->addSegment(id, vehicleName(codes.at(id)), vehicleGlyph(codes.at(id)));
    // They are younger than the fields around them, and Tab goes by age.
    QWidget *before = m_book;
    const QList<Segment *> segments = m_types->findChildren<Segment *>();
    for (Segment *segment : segments) {
        segment->setObjectName(u"type-%1"_s.arg(codes.value(segments.indexOf(segment))));
        setTabOrder(before, segment);
        before = segment;
    }
    setTabOrder(before, m_spot);
    setTabOrder(m_spot, m_do);
}

void BoxCard::setSpotLabels(const QStringList &labels)
{
    m_labels = labels;
    auto *completer = new QCompleter(labels, m_spot);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionMode(QCompleter::InlineCompletion);
    m_spot->setCompleter(completer);
}

void BoxCard::showDecision(const BoxDecision &decision)
{
    const int id = static_cast<int>(m_codes.indexOf(decision.vehicleType));
    if (id >= 0)
        m_types->setCurrentId(id);
    if (!m_resting)
        m_box->setHint(m_below != nullptr && !m_belowHint.isEmpty() ? m_belowHint : decision.hint);
    m_do->setText(decision.verb.isEmpty() ? tr("Show") : decision.verb);
    m_do->setEnabled(decision.deed != BoxDeed::Nothing && !m_resting);
    m_do->setVisible(!m_resting);
    if (!m_refused) {
        m_line->setQuiet(decision.quiet);
        m_line->setSentences(decision.line);
    }
    m_choosable = decision.choosesType && !m_resting;
    m_spot->setPlaceholderText(decision.likelySpot.isEmpty() ? tr("nearest free")
                                                             : tr("%1, nearest free").arg(decision.likelySpot));
    m_choices->setVisible(m_choosable);
    m_mayReEnter = decision.mayReEnter;
    showRow();
}

void BoxCard::setDeskKind(DeskKind kind)
{
    m_comeIn->setVisible(kind != DeskKind::Exit);
}

void BoxCard::showRow()
{
    const bool choosing = !m_box->text().trimmed().isEmpty() || !m_chosenType.isEmpty() || !m_spot->text().isEmpty();
    m_row->setCurrentIndex(m_resting && m_others ? OthersRow : choosing ? ChoiceRow : NewcomerRow);
}

void BoxCard::showRefusal(const Error &error)
{
    const bool ofSpot = error.field == Field::Spot;
    m_spot->setProperty(refusedProperty, ofSpot);
    m_spot->update();
    say(Sentence(tr("%1 %2"), {Piece::warningSign(Glyph::Warning), Piece::bold(errorText(error))}));
    m_spot->setAccessibleDescription(ofSpot ? errorText(error) : QString());
    announce(m_line, Urgency::Urgent);
    QWidget *field = ofSpot ? m_spot : static_cast<QWidget *>(m_box);
    field->setFocus(Qt::OtherFocusReason);
}

void BoxCard::sayOneOf(const QList<Sentence> &longestFirst, bool quiet)
{
    m_refused = true;
    m_line->setQuiet(quiet);
    m_line->setSentences(longestFirst);
}

void BoxCard::setBelow(QWidget *widget, const Sentence &hint)
{
    m_belowHint = hint;
    if (widget != nullptr && !hint.isEmpty() && !m_resting)
        m_box->setHint(hint);
    if (widget == m_below)
        return;
    if (m_below != nullptr)
        m_below->hide();
    m_below = widget;
    m_row->setVisible(widget == nullptr);
    if (widget == nullptr)
        return;
    if (body()->indexOf(widget) < 0)
        body()->addWidget(widget);
    widget->show();
}

void BoxCard::takeFocus()
{
    m_box->setFocus(Qt::OtherFocusReason);
}

void BoxCard::setResting(bool resting, const Sentence &hint, bool others)
{
    m_resting = resting;
    m_box->setDimmed(resting);
    if (resting)
        m_box->setHint(hint);
    m_refused = false;
    m_choosable = !resting;
    m_choices->setVisible(!resting);
    m_do->setVisible(!resting);
    for (KeyButton *button : {m_comeIn, m_goOut, m_book})
        button->setEnabled(!resting);
    m_others = others;
    m_reEnter->setVisible(m_mayReEnter);
    showRow();
    m_box->setFocusPolicy(resting ? Qt::NoFocus : Qt::StrongFocus);
}

void BoxCard::setLocked(bool locked)
{
    m_box->setReadOnly(locked || m_resting);
    m_spot->setReadOnly(locked);
    m_types->setEnabled(!locked);
    m_do->setEnabled(!locked);
}

void BoxCard::clear()
{
    m_chosenType.clear();
    m_intent = BoxIntent::Any;
    m_spot->clear();
    m_box->clear();
    onEdited();
}

void BoxCard::setText(const QString &text)
{
    m_box->setText(text);
    m_box->setFocus(Qt::OtherFocusReason);
}

void BoxCard::setSpot(const QString &label)
{
    m_spot->setText(label);
}

void BoxCard::onEdited()
{
    m_refused = false;
    m_spot->setProperty(refusedProperty, false);
    m_spot->update();
    showRow();
    Q_EMIT inputChanged();
}

QString BoxCard::chosenSpot() const
{
    const QString typed = m_spot->text().trimmed();
    for (const QString &label : m_labels) {
        if (label.compare(typed, Qt::CaseInsensitive) == 0)
            return label;
    }
    return typed;
}

BoxInput BoxCard::input() const
{
    return {m_box->text(), m_chosenType, chosenSpot(), m_intent, {}, {}};
}

QString BoxCard::line() const
{
    return m_line->text();
}

void BoxCard::cycleType()
{
    if (m_codes.isEmpty() || !m_choosable)
        return;
    m_types->chooseNext();
    m_chosenType = m_codes.value(m_types->currentId());
    onEdited();
}

void BoxCard::chooseSpot()
{
    if (!m_choosable)
        return;
    m_row->setCurrentIndex(ChoiceRow);
    m_spot->setFocus(Qt::ShortcutFocusReason);
    m_spot->selectAll();
}

void BoxCard::setIntent(BoxIntent intent)
{
    m_intent = intent;
    m_box->setFocus(Qt::OtherFocusReason);
    onEdited();
}

bool BoxCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && onKey(watched, *static_cast<QKeyEvent *>(event)))
        return true;
    return Card::eventFilter(watched, event);
}

bool BoxCard::onKey(QObject *watched, const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // A key that is leant on must not park one vehicle after another.
        if (key.modifiers().testFlag(Qt::ControlModifier))
            return false;
        if (!key.isAutoRepeat())
            Q_EMIT enterPressed();
        return true;
    case Qt::Key_Escape:
        if (watched == m_spot)
            m_box->setFocus(Qt::OtherFocusReason);
        else
            Q_EMIT escapePressed();
        return true;
    case Qt::Key_Down: Q_EMIT downPressed(); return true;
    case Qt::Key_Up: Q_EMIT upPressed(); return true;
    case Qt::Key_Right:
    case Qt::Key_Left:
        if ((key.key() == Qt::Key_Right) != isRightToLeft() && key.modifiers() == Qt::NoModifier && watched == m_box
            && m_box->cursorPosition() == m_box->text().size())
            Q_EMIT asidePressed();
        return false;
    default: return false;
    }
}

} // namespace parkdesk
