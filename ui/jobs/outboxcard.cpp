// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/outboxcard.h"

#include "services/mail/maildeeds.h"
#include "ui/jobs/mailtexts.h"
#include "ui/jobs/tagrows.h"
#include "ui/shared/banner.h"
#include "ui/shared/card.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/listtable.h"
#include "ui/shared/platetext.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

enum MailColumn { StateColumn, WhatColumn, ToColumn, WhenColumn, WhyColumn };
enum Fact { ToFact, QueuedFact, TriedFact, NextFact, AnswerFact, FactCount };

constexpr int mailWidths[] = {128, 152, 148, 104};
constexpr int mailSideWidth = 380;
constexpr int leastMailHeight = 5 * metric::rowHeight;
constexpr int factWidth = 104; // in line with the field below

} // namespace

OutboxCard::OutboxCard(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_rows(
          new TagRows({{tr("State"), tr("What"), tr("To"), tr("When"), tr("Why")}, StateColumn, WhatColumn, {}}, this))
    , m_parts(new Segmented)
    , m_counts(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_table(new ListTable)
    , m_empty(new EmptyState(tr("No mail was queued yet.")))
    , m_verdict(new Banner)
    , m_to(new QLineEdit)
    , m_toRow(new FieldRow(tr("Other address"), m_to))
    , m_again(new KeyButton(tr("&Try Again"), nullptr, KeyButton::Look::Primary))
    , m_drop(new KeyButton(tr("&Drop")))
{
    m_parts->setObjectName(u"outboxParts"_s);
    m_parts->setAccessibleName(tr("Which mail is listed"));
    m_counts->setObjectName(u"outboxCounts"_s);
    m_counts->setWordWrap(true);
    m_table->setObjectName(u"outboxTable"_s);
    m_verdict->setObjectName(u"mailVerdict"_s);
    m_to->setObjectName(u"mailTo"_s);
    m_again->setObjectName(u"retryMail"_s);
    m_drop->setObjectName(u"dropMail"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::cardGap);
    row->addWidget(listCard(), 1);
    row->addWidget(sideCard());
    m_again->setKeyHint(keyText(Qt::Key_Return));
    m_drop->setKeyHint(keyText(Qt::Key_Delete));
    noteKey(m_table, tr("Drop the Chosen Mail"), Qt::Key_Delete);
    m_table->installEventFilter(this);
    connect(m_parts, &Segmented::chosen, this, &OutboxCard::fill);
    connect(m_table, &ListTable::opened, this, &OutboxCard::tryAgain);
    connect(m_table, &ListTable::currentRowChanged, this, &OutboxCard::showChosen);
    connect(m_to, &QLineEdit::returnPressed, this, &OutboxCard::tryAgain);
    connect(m_to, &QLineEdit::textEdited, this, [this] {
        m_toRow->clearError();
        showChosen();
    });
    connect(m_again, &KeyButton::clicked, this, &OutboxCard::tryAgain);
    connect(m_drop, &KeyButton::clicked, this, &OutboxCard::drop);
    fill();
}

Card *OutboxCard::listCard()
{
    m_list = new Card(tr("Outbox"));
    m_parts->addSegment(static_cast<int>(Part::All), tr("All"));
    m_parts->addSegment(static_cast<int>(Part::Failed), tr("Given up"));
    m_parts->addSegment(static_cast<int>(Part::Waiting), tr("Waiting"));
    m_parts->addSegment(static_cast<int>(Part::Sent), tr("Sent"));
    m_list->setCorner(m_parts);
    m_table->setAccessibleName(tr("Outbox"));
    dressTagTable(*m_table, *m_rows);
    m_table->setSortableColumns({});
    for (int at = 0; at < WhyColumn; ++at)
        m_table->setColumnWidth(at, mailWidths[at]);
    m_list->body()->setSpacing(4);
    m_list->body()->addWidget(m_counts);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_table->setMinimumHeight(leastMailHeight);
    m_list->body()->addWidget(m_table, 1);
    m_list->body()->addWidget(m_empty, 1);
    return m_list;
}

Card *OutboxCard::sideCard()
{
    m_side = new Card(tr("Mail"));
    m_side->setFixedWidth(mailSideWidth);
    m_side->body()->setSpacing(metric::rowGap);
    m_side->body()->addWidget(m_verdict);
    addFacts();
    m_toRow->setHint(tr("Only when it was mistyped."));
    m_side->body()->addWidget(m_toRow);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(metric::rowGap);
    deeds->addWidget(m_again);
    deeds->addWidget(m_drop);
    deeds->addStretch();
    m_side->body()->addLayout(deeds);
    m_side->body()->addStretch();
    return m_side;
}

void OutboxCard::addFacts()
{
    const QString titles[FactCount] = {tr("To"), tr("Queued"), tr("Tried"), tr("Next try"), tr("Last answer")};
    for (const QString &title : titles) {
        auto *box = new QWidget;
        auto *row = new QHBoxLayout(box);
        row->setContentsMargins(0, 0, 0, 0);
        auto *name = new TextLabel(title, FontRole::Small, Tone::Quiet);
        name->setFixedWidth(factWidth);
        auto *value = new TextLabel;
        row->addWidget(name);
        row->addWidget(value, 1);
        m_facts.push_back(value);
        m_factRows.push_back(box);
        m_side->body()->addWidget(box);
    }
}

void OutboxCard::setZone(const Zone &zone)
{
    m_zone = zone;
    fill();
}

void OutboxCard::setOutbox(const ListMail::Answer &outbox, std::optional<Instant> quietUntil)
{
    m_outbox = outbox;
    m_quietUntil = quietUntil;
    const auto titled = [](const QString &title, qint64 count) {
        return tr("%1 %2", "which, how many").arg(title, QLocale().toString(count));
    };
    m_parts->setSegmentText(static_cast<int>(Part::Failed), titled(tr("Given up"), outbox.failed));
    m_parts->setSegmentText(static_cast<int>(Part::Waiting), titled(tr("Waiting"), outbox.waiting));
    m_parts->setSegmentText(static_cast<int>(Part::Sent), titled(tr("Sent"), outbox.sent));
    m_counts->setText(outboxWords(outbox));
    fill();
}

void OutboxCard::applyRole()
{
    showChosen();
}

bool OutboxCard::isIn(Part part, MailState state)
{
    switch (part) {
    case Part::All: return true;
    case Part::Failed: return state == MailState::Failed || state == MailState::Bounced;
    case Part::Waiting: return state == MailState::Waiting || state == MailState::Sending;
    case Part::Sent: return state == MailState::Sent;
    }
    return false;
}

QString OutboxCard::momentText(std::optional<Instant> at) const
{
    return at && m_zone ? whenText(*at, m_office.clock().now(), *m_zone) : QString();
}

QString OutboxCard::whenWords(const ListMail::Row &mail) const
{
    if (mail.state != MailState::Waiting)
        return momentText(mail.endedAt ? mail.endedAt : mail.triedAt);
    if (m_quietUntil && obeysQuietHours(mail.purpose) && mail.nextAt < *m_quietUntil)
        return tr("quiet until %1", "time").arg(momentText(m_quietUntil));
    return mail.nextAt <= m_office.clock().now() ? tr("now") : momentText(mail.nextAt);
}

void OutboxCard::fill()
{
    const auto part = static_cast<Part>(m_parts->currentId());
    std::vector<TagRow> rows;
    for (const ListMail::Row &mail : m_outbox.rows) {
        if (!isIn(part, mail.state))
            continue;
        const TagCell state = mailStateTag(mail);
        rows.push_back({mail.id.value,
                        {state.text, mailPurposeWords(mail.purpose), leftToRight(mailTo(mail, m_outbox.readable)),
                         whenWords(mail), mailWhy(mail.refusal)},
                        state.kind,
                        state.glyph,
                        mail.state == MailState::Cancelled});
    }
    m_table->setVisible(!rows.empty());
    m_empty->setVisible(rows.empty());
    m_empty->setSentence(m_outbox.rows.isEmpty() ? tr("No mail was queued yet.") : tr("None of these."));
    m_rows->setRows(std::move(rows));
    m_table->chooseFirst();
    showChosen();
}

const ListMail::Row *OutboxCard::chosen() const
{
    const TagRow *row = m_rows->rowAt(m_table->currentIndex());
    if (row == nullptr)
        return nullptr;
    for (const ListMail::Row &mail : m_outbox.rows) {
        if (mail.id.value == row->key)
            return &mail;
    }
    return nullptr;
}

void OutboxCard::showChosen()
{
    const ListMail::Row *mail = chosen();
    m_side->setVisible(mail != nullptr);
    if (mail == nullptr)
        return;
    if (mail->id.value != m_shown) {
        m_shown = mail->id.value;
        m_to->clear();
        m_toRow->clearError();
    }
    m_side->setTitle(mailPurposeWords(mail->purpose));
    showVerdict(*mail);
    const bool waits = mail->state == MailState::Waiting;
    m_facts.at(ToFact)->setText(leftToRight(mailTo(*mail, m_outbox.readable)));
    m_facts.at(QueuedFact)->setText(momentText(mail->queuedAt));
    m_facts.at(TriedFact)->setText(
        mail->tries == 0 ? tr("not yet")
                         : tr("%n time(s), last %1", nullptr, mail->tries).arg(momentText(mail->triedAt)));
    m_facts.at(NextFact)->setText(waits ? whenWords(*mail) : QString());
    m_facts.at(AnswerFact)->setText(mail->refusal.isEmpty() ? QString() : leftToRight(mail->refusal));
    for (size_t at = 0; at < m_facts.size(); ++at)
        m_factRows.at(at)->setVisible(!m_facts.at(at)->text().isEmpty());
    const bool may = m_office.may(Permission::RunJobs);
    const bool failed = mail->state == MailState::Failed;
    m_toRow->setVisible(may && m_outbox.readable && (failed || (waits && !mail->refusal.isEmpty())));
    m_again->setVisible(may && (failed || waits));
    m_drop->setVisible(may && (failed || waits));
    m_again->setEnabled(!m_busy);
    m_drop->setEnabled(!m_busy);
    m_again->setText(!m_to->text().isEmpty() ? tr("Correct Address and &Send")
                         : waits             ? tr("&Try Now")
                                             : tr("&Try Again"));
}

void OutboxCard::showVerdict(const ListMail::Row &mail)
{
    const QString why = mailWhy(mail.refusal);
    const QString advice = mailAdvice(mail.refusal);
    QString words;
    Banner::Kind kind = Banner::Kind::Info;
    switch (mail.state) {
    case MailState::Failed:
        kind = Banner::Kind::Error;
        words = why.isEmpty() ? tr("Not delivered, and given up.") : tr("Not delivered, and given up: %1.").arg(why);
        break;
    case MailState::Bounced:
        kind = Banner::Kind::Error;
        words = tr("It was sent and came back.");
        break;
    case MailState::Waiting:
        kind = why.isEmpty() ? Banner::Kind::Info : Banner::Kind::Warning;
        words = why.isEmpty() ? tr("It waits for its turn.")
                              : tr("Not sent yet: %1. It is tried again by itself.").arg(why);
        break;
    case MailState::Sending: words = tr("It is being sent at this moment."); break;
    case MailState::Sent:
        kind = Banner::Kind::Success;
        words = tr("The mail server took it.");
        break;
    case MailState::Cancelled: words = tr("It was dropped and is not sent."); break;
    }
    if (!advice.isEmpty() && mail.state != MailState::Cancelled && mail.state != MailState::Sent)
        words = tr("%1 %2", "what happened, what to do").arg(words, advice);
    m_verdict->say(kind, words);
}

template <UseCase U>
void OutboxCard::ask(const typename U::Command &command, const QString &sentence)
{
    m_busy = true;
    showChosen();
    QJsonObject input = command.toJson();
    input.insert(u"typed"_s, m_to->text());
    m_office.run<U>(m_number.forInput(U::kind, input), command)
        .then(this, [this, sentence](const Result<typename U::Outcome> &outcome) {
            m_busy = false;
            if (outcome) {
                m_number.finish();
                m_to->clear();
                Q_EMIT done(sentence);
            } else if (outcome.error().field == Field::Mail && outcome.error().code == ErrorCode::BadMail) {
                m_toRow->setError(errorText(outcome.error()));
                m_to->setFocus(Qt::OtherFocusReason);
            } else {
                Q_EMIT failed(outcome.error());
            }
            showChosen();
        });
}

void OutboxCard::tryAgain()
{
    const ListMail::Row *mail = chosen();
    if (mail == nullptr || m_busy || m_again->isHidden())
        return;
    ask<RetryMail>({mail->id, m_to->text().trimmed()}, tr("It goes with the next round."));
}

void OutboxCard::drop()
{
    const ListMail::Row *mail = chosen();
    if (mail == nullptr || m_busy || m_drop->isHidden())
        return;
    ask<CancelMail>({mail->id}, tr("Dropped. It is not sent."));
}

bool OutboxCard::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete && !key->isAutoRepeat()) {
            drop();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parkdesk
