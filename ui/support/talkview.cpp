// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/talkview.h"

#include "ui/shared/card.h"
#include "ui/shared/supporttext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int talkIndent = 64; // whose words these are shows before they are read

} // namespace

TalkView::TalkView(QWidget *parent)
    : QScrollArea(parent)
    , m_inside(new QWidget)
    , m_column(new QVBoxLayout(m_inside))
{
    setObjectName(u"ticketTalk"_s);
    setAccessibleName(tr("What was said"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->setContentsMargins(0, 0, metric::rowGap, 0);
    m_column->setSpacing(metric::rowGap);
    m_column->addStretch();
    setWidget(m_inside);
    viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
}

QWidget *TalkView::bubble(const TicketDetail::Said &said, const QString &driver, const QString &when)
{
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(said.voice == TicketVoice::Office ? talkIndent : 0, 0,
                            said.voice == TicketVoice::Driver ? talkIndent : 0, 0);
    auto *card = new Card;
    card->setSunken(said.voice != TicketVoice::Office);
    QString who = driver.isEmpty() ? tr("Driver") : driver;
    if (said.voice == TicketVoice::Office)
        who = said.by;
    else if (said.voice == TicketVoice::Note)
        who = tr("Note by %1").arg(said.by);
    QString head = tr("%1, %2", "who, when").arg(who, when);
    if (said.mail)
        head = tr("%1, %2", "who and when, how far the mail is").arg(head, answerMailWords(*said.mail));
    const bool lost = said.mail == MailState::Failed || said.mail == MailState::Bounced;
    const Tone tone = lost ? Tone::Error : said.voice == TicketVoice::Note ? Tone::Warning : Tone::Quiet;
    auto *title = new TextLabel(head, FontRole::Small, tone);
    title->setWordWrap(true);
    auto *text = new TextLabel(said.text.isEmpty() ? tr("(emptied with the driver's account)") : said.text,
                               FontRole::Body, said.text.isEmpty() ? Tone::Quiet : Tone::Normal);
    text->setObjectName(u"said%1"_s.arg(said.number));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->setSpacing(4);
    card->body()->addWidget(title);
    card->body()->addWidget(text);
    row->addWidget(card);
    return place;
}

void TalkView::show(const TicketDetail::Answer &ticket, const QString &driver, Instant now, const ZoneRules &zone)
{
    QStringList heads {driver};
    for (const TicketDetail::Said &said : ticket.said)
        heads.append(whenText(said.at, now, zone));
    if (heads == m_heads && ticket.said == m_said)
        return;
    const bool more = ticket.said.size() != m_said.size();
    m_heads = heads;
    m_said = ticket.said;
    qDeleteAll(m_bubbles);
    m_bubbles.clear();
    for (qsizetype at = 0; at < m_said.size(); ++at) {
        QWidget *one = bubble(m_said.at(at), driver, heads.at(at + 1));
        m_column->insertWidget(static_cast<int>(at), one);
        m_bubbles.append(one);
    }
    if (more) // once the new ones have their place
        QTimer::singleShot(0, this, [this] { verticalScrollBar()->setValue(verticalScrollBar()->maximum()); });
}

void TalkView::forget()
{
    qDeleteAll(m_bubbles);
    m_bubbles.clear();
    m_said.clear();
    m_heads.clear();
}

} // namespace parkdesk
