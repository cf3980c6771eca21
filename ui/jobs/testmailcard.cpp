// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/testmailcard.h"

#include "services/mail/maildeeds.h"
#include "services/mail/mailwords.h"
#include "ui/jobs/mailtexts.h"
#include "ui/shared/banner.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

TestMailCard::TestMailCard(Office &office, QWidget *parent)
    : Card(tr("Test Mail"), parent)
    , m_office(office)
    , m_to(new QLineEdit)
    , m_language(new QComboBox)
    , m_toRow(new FieldRow(tr("T&o"), m_to))
    , m_languageRow(new FieldRow(tr("Lan&guage"), m_language))
    , m_send(new KeyButton(tr("S&end Test Mail")))
    , m_result(new Banner)
{
    m_to->setObjectName(u"testTo"_s);
    m_to->setPlaceholderText(u"you@example.org"_s);
    m_language->setObjectName(u"testLanguage"_s);
    m_send->setObjectName(u"sendTest"_s);
    m_result->setObjectName(u"testResult"_s);
    const QStringList languages = mailLanguages();
    for (const QString &language : languages)
        m_language->addItem(mailLanguageName(language), language);
    m_toRow->setHint(tr("An address whose mail you can read."));
    auto *deeds = new QHBoxLayout;
    deeds->addWidget(m_send);
    deeds->addStretch();
    body()->setSpacing(metric::rowGap);
    body()->addWidget(m_toRow);
    body()->addWidget(m_languageRow);
    body()->addLayout(deeds);
    body()->addWidget(m_result);
    body()->addStretch();
    connect(m_to, &QLineEdit::textEdited, this, [this] {
        m_toRow->clearError();
        showState();
    });
    connect(m_to, &QLineEdit::returnPressed, this, &TestMailCard::send);
    connect(m_send, &KeyButton::clicked, this, &TestMailCard::send);
    showState();
}

void TestMailCard::applyRole()
{
    showState();
}

void TestMailCard::showState()
{
    const bool may = m_office.may(Permission::ManageMail);
    m_to->setEnabled(may && !m_busy);
    m_language->setEnabled(may && !m_busy);
    m_send->setEnabled(may && !m_busy && !m_to->text().trimmed().isEmpty());
}

void TestMailCard::send()
{
    if (!m_send->isEnabled())
        return;
    m_busy = true;
    showState();
    const SendTestMail::Command command {m_to->text().trimmed(), m_language->currentData().toString()};
    QJsonObject input = command.toJson();
    input.insert(u"typed"_s, command.to);
    m_office.run<SendTestMail>(m_number.forInput(input), command)
        .then(this, [this](const Result<SendTestMail::Outcome> &outcome) {
            m_busy = false;
            showState();
            if (outcome) {
                m_number.finish();
                m_mail = outcome->mail;
                m_result->say(Banner::Kind::Info, tr("It is queued."));
            } else if (outcome.error().code == ErrorCode::BadMail) {
                m_toRow->setError(errorText(outcome.error()));
            } else {
                m_result->say(Banner::Kind::Error, errorText(outcome.error()));
            }
            m_to->setFocus(Qt::OtherFocusReason);
        });
}

void TestMailCard::setOutbox(const ListMail::Answer &outbox, bool mayGo)
{
    m_mayGo = mayGo;
    const auto found = std::find_if(outbox.rows.begin(), outbox.rows.end(),
                                    [this](const ListMail::Row &mail) { return mail.id == m_mail; });
    if (m_mail.isValid() && found != outbox.rows.end())
        tell(*found);
}

void TestMailCard::tell(const ListMail::Row &mail)
{
    const QString why = mailWhy(mail.refusal);
    const QString advice = mailAdvice(mail.refusal);
    const auto withAdvice = [&](const QString &words) {
        return advice.isEmpty() ? words : tr("%1 %2", "what happened, what to do").arg(words, advice);
    };
    switch (mail.state) {
    case MailState::Waiting:
        if (!why.isEmpty())
            m_result->say(Banner::Kind::Warning, withAdvice(tr("It did not go: %1. It is tried again.").arg(why)));
        else if (!m_mayGo)
            m_result->say(Banner::Kind::Warning,
                          tr("It is queued, but cannot go from this computer: the server's password is not here."));
        else
            m_result->say(Banner::Kind::Info, tr("It is queued and goes within seconds."));
        break;
    case MailState::Sending: m_result->say(Banner::Kind::Info, tr("It is being sent …")); break;
    case MailState::Sent:
        m_result->say(
            Banner::Kind::Success,
            m_zone && mail.endedAt
                ? tr("The mail server took it at %1. Look into the mailbox.").arg(timeText(*mail.endedAt, *m_zone))
                : tr("The mail server took it. Look into the mailbox."));
        break;
    case MailState::Failed:
    case MailState::Bounced:
        m_result->say(
            Banner::Kind::Error,
            withAdvice(why.isEmpty() ? tr("It was not delivered.") : tr("It was not delivered: %1.").arg(why)));
        break;
    case MailState::Cancelled: m_result->say(Banner::Kind::Info, tr("It was dropped.")); break;
    }
}

} // namespace parkdesk
