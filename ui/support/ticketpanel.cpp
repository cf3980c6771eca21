// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/ticketpanel.h"

#include "domain/driver.h"
#include "services/support/answerticket.h"
#include "services/support/staysmeant.h"
#include "services/support/ticketdeeds.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/platetext.h"
#include "ui/shared/segmented.h"
#include "ui/shared/supporttext.h"
#include "ui/shared/tag.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/support/photostrip.h"
#include "ui/support/talkview.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerHeight = 76;
constexpr int stayFieldWidth = 200;

} // namespace

TicketPanel::TicketPanel(Office &office, QWidget *parent)
    : Card({}, parent)
    , m_office(office)
    , m_nothing(new EmptyState(tr("Choose a ticket to read and answer it.")))
    , m_body(new QWidget)
    , m_state(new Tag(TagKind::Plain, Glyph::None, {}))
    , m_who(new KeyButton({}, nullptr, KeyButton::Look::Link))
    , m_reach(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_stay(new KeyButton({}, nullptr, KeyButton::Look::Link))
    , m_stayText(new QLineEdit)
    , m_stayRow(new FieldRow({}, m_stayText, FieldRow::Place::Beside))
    , m_link(new KeyButton(tr("&Link")))
    , m_unlink(new KeyButton(tr("Another Visit…"), nullptr, KeyButton::Look::Quiet))
    , m_owner(new TextLabel)
    , m_take(new KeyButton(tr("&Take It")))
    , m_close(new KeyButton(tr("&Close")))
    , m_talk(new TalkView)
    , m_photos(new PhotoStrip(office))
    , m_voice(new Segmented)
    , m_text(new QPlainTextEdit)
    , m_where(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_error(new TextLabel({}, FontRole::Small, Tone::Error))
    , m_send(new KeyButton(tr("&Send"), nullptr, KeyButton::Look::Primary))
{
    nameParts();
    setCorner(m_state);
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::rowGap);
    column->addLayout(factRows());
    column->addLayout(deedRow());
    column->addWidget(new Hairline);
    column->addWidget(m_talk, 1);
    column->addWidget(m_photos);
    column->addWidget(new Hairline);
    column->addWidget(m_voice, 0, Qt::AlignLeft);
    column->addWidget(m_text);
    column->addLayout(answerRow());
    body()->addWidget(m_nothing, 1);
    body()->addWidget(m_body, 1);
    connectParts();
    forget();
}

void TicketPanel::nameParts()
{
    setObjectName(u"ticketPanel"_s);
    m_nothing->setObjectName(u"ticketNothing"_s);
    m_state->setObjectName(u"ticketState"_s);
    m_who->setObjectName(u"ticketDriver"_s);
    m_reach->setObjectName(u"ticketReach"_s);
    m_stay->setObjectName(u"ticketStay"_s);
    m_stayText->setObjectName(u"ticketStayText"_s);
    m_stayText->setAccessibleName(tr("Ticket or plate of the visit that this is about"));
    m_stayText->setPlaceholderText(tr("Ticket or plate"));
    m_stayText->setFixedWidth(stayFieldWidth);
    m_link->setObjectName(u"linkTicket"_s);
    m_unlink->setObjectName(u"unlinkTicket"_s);
    m_owner->setObjectName(u"ticketOwner"_s);
    m_take->setObjectName(u"takeTicket"_s);
    m_close->setObjectName(u"closeTicket"_s);
    m_voice->setObjectName(u"ticketVoice"_s);
    m_voice->setAccessibleName(tr("What is written down"));
    m_voice->addSegment(static_cast<int>(TicketVoice::Office), tr("Answer"), Glyph::Mail);
    m_voice->addSegment(static_cast<int>(TicketVoice::Driver), tr("Driver Said"), Glyph::Words);
    m_voice->addSegment(static_cast<int>(TicketVoice::Note), tr("Note"), Glyph::Edit);
    m_text->setObjectName(u"ticketText"_s);
    m_text->setAccessibleName(tr("What is said next"));
    m_text->setFixedHeight(answerHeight);
    m_text->setTabChangesFocus(true);
    m_where->setObjectName(u"ticketWhere"_s);
    m_where->setWordWrap(true);
    m_error->setObjectName(u"ticketError"_s);
    m_error->setWordWrap(true);
    m_send->setObjectName(u"sendAnswer"_s);
    m_send->setKeyHint(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
}

QLayout *TicketPanel::factRows()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::cardGap);
    grid->setVerticalSpacing(4);
    const auto titled = [grid](int row, const QString &title) {
        grid->addWidget(new TextLabel(title, FontRole::Small, Tone::Quiet), row, 0);
    };
    titled(0, tr("Who"));
    auto *who = new QHBoxLayout;
    who->setSpacing(metric::cardGap);
    who->addWidget(m_who);
    who->addWidget(m_reach);
    who->addStretch();
    grid->addLayout(who, 0, 1);
    titled(1, tr("Visit"));
    auto *visit = new QHBoxLayout;
    visit->setSpacing(metric::rowGap);
    visit->addWidget(m_stay);
    visit->addWidget(m_unlink);
    visit->addWidget(m_stayRow);
    visit->addWidget(m_link);
    visit->addStretch();
    grid->addLayout(visit, 1, 1);
    titled(2, tr("Seen to by"));
    grid->addWidget(m_owner, 2, 1);
    grid->setColumnStretch(1, 1);
    return grid;
}

QLayout *TicketPanel::deedRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::rowGap);
    row->addWidget(m_take);
    row->addWidget(m_close);
    row->addStretch();
    return row;
}

QLayout *TicketPanel::answerRow()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_where);
    words->addWidget(m_error);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::cardGap);
    row->addLayout(words, 1);
    row->addWidget(m_send, 0, Qt::AlignTop);
    return row;
}

void TicketPanel::connectParts()
{
    m_text->installEventFilter(this);
    m_stayText->installEventFilter(this);
    connect(m_send, &KeyButton::clicked, this, &TicketPanel::send);
    connect(m_take, &KeyButton::clicked, this, &TicketPanel::take);
    connect(m_close, &KeyButton::clicked, this, &TicketPanel::closeOrOpen);
    connect(m_link, &KeyButton::clicked, this, &TicketPanel::link);
    connect(m_stayText, &QLineEdit::returnPressed, this, &TicketPanel::link);
    connect(m_stayText, &QLineEdit::textEdited, m_stayRow, &FieldRow::clearError);
    connect(m_unlink, &KeyButton::clicked, this, &TicketPanel::unlink);
    connect(m_voice, &Segmented::chosen, this, &TicketPanel::tellAnswer);
    connect(m_text, &QPlainTextEdit::textChanged, m_error, &QWidget::hide);
    connect(m_photos, &PhotoStrip::added, this, &TicketPanel::refresh);
    connect(m_photos, &PhotoStrip::failed, this, &TicketPanel::ended);
    connect(m_who, &KeyButton::clicked, this, [this] {
        if (m_detail && m_detail->row.driver.isValid())
            Q_EMIT driverAsked(m_detail->row.driver, driverNumberText(m_detail->driverNumber));
    });
    connect(m_stay, &KeyButton::clicked, this, [this] {
        if (m_detail && m_detail->stay)
            Q_EMIT stayAsked(m_detail->stay->stay);
    });
}

void TicketPanel::setZone(const Zone &zone)
{
    m_zone = zone;
    tell();
}

void TicketPanel::setFileChoice(FileChoice choice)
{
    m_photos->setFileChoice(std::move(choice));
}

void TicketPanel::show(SupportTicketId ticket)
{
    if (ticket != m_ticket) {
        if (m_ticket.isValid())
            m_drafts.insert(m_ticket, m_text->toPlainText());
        m_ticket = ticket;
        m_detail.reset();
        m_stayText->clear();
        m_stayRow->clearError();
        m_voice->setCurrentId(static_cast<int>(TicketVoice::Office));
        m_text->setPlainText(m_drafts.value(ticket));
    }
    refresh();
}

void TicketPanel::refresh()
{
    if (!m_ticket.isValid()) {
        ++m_asked;
        m_detail.reset();
        tell();
        return;
    }
    m_office.read<TicketDetail>({m_ticket, 0})
        .then(this, [this, asked = ++m_asked](const Result<TicketDetail::Answer> &answer) {
            if (asked != m_asked)
                return;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_detail = *answer;
            tell();
        });
}

void TicketPanel::tell()
{
    const bool known = m_detail.has_value() && m_zone;
    m_body->setVisible(known);
    m_state->setVisible(known);
    m_nothing->setVisible(!m_ticket.isValid());
    if (!known) {
        setTitle({});
        return;
    }
    const TicketDetail::Answer &ticket = *m_detail;
    setTitle(tr("%1 · %2", "number of a ticket, what it is about")
                 .arg(leftToRight(supportNumberText(ticket.row.number)), ticketCategoryWords(ticket.row.category)));
    const TagCell state = ticketStateTag(ticket.row.state);
    m_state->setTag(state.kind, state.glyph, state.text);
    tellPeople();
    tellStay();
    m_talk->show(ticket, ticket.row.driverName, m_office.clock().now(), ticket.zone ? *ticket.zone : *m_zone);
    m_photos->show(ticket);
    tellAnswer();
}

void TicketPanel::tellPeople()
{
    const TicketDetail::Answer &ticket = *m_detail;
    const bool named = ticket.row.driver.isValid() && !ticket.row.driverName.isEmpty();
    m_who->setVisible(named);
    m_who->setText(ticket.row.driverName);
    QStringList ways;
    for (const QString &way : {ticket.contact, ticket.driverMail, ticket.driverPhone}) {
        if (!way.isEmpty() && !ways.contains(leftToRight(way)))
            ways.append(leftToRight(way));
    }
    m_reach->setText(ways.isEmpty() ? (named ? QString() : tr("somebody who left no address")) : ways.join(u", "_s));
    const bool mine = ticket.owner == m_office.actor().staff;
    m_owner->setText(ticket.row.ownerName.isEmpty() ? tr("nobody yet")
                         : mine                     ? tr("%1 (you)").arg(ticket.row.ownerName)
                                                    : ticket.row.ownerName);
    m_take->setVisible(!mine);
    m_take->setEnabled(!m_busy);
    m_close->setText(ticket.row.state == TicketState::Closed ? tr("&Open Again") : tr("&Close"));
    m_close->setEnabled(!m_busy);
}

void TicketPanel::tellStay()
{
    const auto &stay = m_detail->stay;
    m_stay->setVisible(stay.has_value());
    m_unlink->setVisible(stay.has_value());
    m_stayRow->setVisible(!stay);
    m_link->setVisible(!stay);
    m_link->setEnabled(!m_busy);
    m_unlink->setEnabled(!m_busy);
    if (!stay)
        return;
    const QString what = stay->plate.isEmpty() ? shownTicket(stay->ticket) : groupedPlate(stay->plate);
    const QString from = whenText(stay->enteredAt.value_or(stay->start), m_office.clock().now(), *stay->zone);
    const std::optional<Instant> end = stay->state == StayState::Parked ? std::nullopt
        : stay->booked && !stay->leftAt                                 ? std::optional(stay->booked->until)
                                                                        : stay->leftAt;
    const QString until = end ? whenText(*end, m_office.clock().now(), *stay->zone) : tr("now");
    m_stay->setText(
        tr("%1, %2, %3 to %4", "plate, lot, from, until").arg(leftToRight(what), stay->lotName, from, until));
}

void TicketPanel::tellAnswer()
{
    if (!m_detail)
        return;
    switch (static_cast<TicketVoice>(m_voice->currentId())) {
    case TicketVoice::Office:
        m_where->setText(m_detail->answersTo.isEmpty()
                             ? tr("No mail address is known: tell them yourself, and write down here what.")
                             : tr("Goes by mail to %1.").arg(leftToRight(m_detail->answersTo)));
        m_send->setText(m_detail->answersTo.isEmpty() ? tr("&Write Down") : tr("&Send"));
        break;
    case TicketVoice::Driver:
        m_where->setText(tr("What they said by phone, by mail or at the desk. The ticket is open again."));
        m_send->setText(tr("&Write Down"));
        break;
    case TicketVoice::Note:
        m_where->setText(tr("Only colleagues read it."));
        m_send->setText(tr("&Write Down"));
        break;
    }
    m_send->setEnabled(!m_busy);
    m_text->setReadOnly(m_busy);
}

template <UseCase U>
void TicketPanel::ask(const typename U::Command &command, const QString &sentence)
{
    if (m_busy)
        return;
    m_busy = true;
    m_error->hide();
    tell();
    QJsonObject input = command.toJson();
    input.insert(u"text"_s, m_text->toPlainText());
    m_office.run<U>(m_number.forInput(U::kind, input), command)
        .then(this, [this, sentence, ticket = m_ticket](const Result<typename U::Outcome> &outcome) {
            m_busy = false;
            if (!outcome) {
                tell();
                ended(outcome.error());
                return;
            }
            m_number.finish();
            if constexpr (std::is_same_v<U, AnswerTicket>) {
                m_drafts.remove(ticket);
                if (ticket == m_ticket)
                    m_text->clear();
            }
            Q_EMIT said(sentence);
            refresh();
        });
}

void TicketPanel::send()
{
    if (!m_detail)
        return;
    const auto voice = static_cast<TicketVoice>(m_voice->currentId());
    const QString number = leftToRight(supportNumberText(m_detail->row.number));
    const bool mailed = voice == TicketVoice::Office && !m_detail->answersTo.isEmpty();
    ask<AnswerTicket>({m_ticket, m_text->toPlainText(), voice},
                      mailed ? tr("The answer to %1 is on its way.").arg(number)
                             : tr("Written down in %1.").arg(number));
}

void TicketPanel::take()
{
    if (m_detail && !m_take->isHidden())
        ask<TakeTicket>({m_ticket}, tr("%1 is yours.").arg(leftToRight(supportNumberText(m_detail->row.number))));
}

void TicketPanel::closeOrOpen()
{
    if (!m_detail)
        return;
    const QString number = leftToRight(supportNumberText(m_detail->row.number));
    if (m_detail->row.state == TicketState::Closed)
        ask<ReopenTicket>({m_ticket}, tr("%1 is open again.").arg(number));
    else
        ask<CloseTicket>({m_ticket}, tr("%1 is closed.").arg(number));
}

void TicketPanel::link()
{
    if (m_busy || !m_detail)
        return;
    m_office.read<StaysMeant>({m_stayText->text()})
        .then(this, [this, ticket = m_ticket](const Result<StaysMeant::Answer> &stays) {
            if (ticket != m_ticket)
                return;
            if (!stays)
                m_stayRow->setError(errorText(stays.error()));
            else if (stays->isEmpty())
                m_stayRow->setError(tr("No visit is called so."));
            else
                ask<LinkTicket>({m_ticket, stays->first().stay}, tr("The ticket is about that visit now."));
        });
}

void TicketPanel::unlink()
{
    if (!m_detail)
        return;
    m_stayText->clear();
    ask<LinkTicket>({m_ticket, {}}, tr("The ticket is about no visit."));
}

QString TicketPanel::photoWords(const Error &error)
{
    switch (error.code) {
    case ErrorCode::BadFile: return tr("This is no JPEG or PNG picture.");
    case ErrorCode::TooLong: return tr("The file is larger than 5 MB.");
    default: return errorText(error);
    }
}

void TicketPanel::ended(const Error &error)
{
    if (error.code == ErrorCode::NotFound && error.field == Field::Driver) {
        m_stayRow->setError(tr("That is another driver's visit."));
        return;
    }
    if (error.field != Field::Text && error.field != Field::File) {
        Q_EMIT failed(error);
        return;
    }
    m_error->setText(error.field == Field::File ? photoWords(error) : errorText(error));
    m_error->show();
    announce(m_error, Urgency::Urgent);
}

void TicketPanel::focusAnswer()
{
    if (m_body->isVisible())
        m_text->setFocus(Qt::OtherFocusReason);
}

void TicketPanel::forget()
{
    ++m_asked;
    m_ticket = {};
    m_detail.reset();
    m_drafts.clear();
    m_text->clear();
    m_stayText->clear();
    m_who->setText({});
    m_reach->clear();
    m_stay->setText({});
    m_owner->clear();
    m_where->clear();
    m_error->hide();
    m_talk->forget();
    m_photos->forget();
    m_number.finish();
    tell();
}

bool TicketPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_text && enter && key->modifiers().testFlag(Qt::ControlModifier)) {
        send();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace parkdesk
