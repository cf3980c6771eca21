// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/startpage.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 400;
constexpr int startWidth = 520;

QString fact(const Error &error, QLatin1StringView key)
{
    return error.details.value(key).toVariant().toString();
}

} // namespace

QString startErrorText(const Error &error)
{
    if (error.code == ErrorCode::DatabaseInUse && !fact(error, "pid"_L1).isEmpty()) {
        if (fact(error, "user"_L1).isEmpty())
            return StartPage::tr("Another Parkdesk works with this database: process %1 on the computer %2. Close it "
                                 "there, then try again.")
                .arg(fact(error, "pid"_L1), fact(error, "host"_L1));
        return StartPage::tr("Another Parkdesk works with this database: process %1 of %2 on the computer %3. Close it "
                             "there, then try again.")
            .arg(fact(error, "pid"_L1), fact(error, "user"_L1), fact(error, "host"_L1));
    }
    if (error.code == ErrorCode::SchemaNewer && !fact(error, "database"_L1).isEmpty()) {
        return StartPage::tr("This database has the form %1, and this Parkdesk knows forms up to %2. Update Parkdesk "
                             "on this computer.")
            .arg(fact(error, "database"_L1), fact(error, "program"_L1));
    }
    if (error.code == ErrorCode::NotFound && error.field == Field::Desk)
        return StartPage::tr("This office has no desk yet. Add one by parkdeskctl lot add, then try again.");
    return errorText(error);
}

StartPage::StartPage(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card)
    , m_title(new TextLabel({}, FontRole::Title))
    , m_words(new TextLabel)
    , m_database(new TextLabel({}, FontRole::Code, Tone::Quiet))
    , m_progress(new QProgressBar)
    , m_retry(new KeyButton(tr("Try Again"), nullptr, KeyButton::Look::Primary))
{
    setObjectName(u"startPage"_s);
    m_retry->setObjectName(u"retry"_s);
    m_retry->setKeyHint(tr("Enter"));
    m_retry->setDefault(true);
    m_retry->setAutoDefault(true);
    for (TextLabel *label : {m_words, m_database})
        label->setWordWrap(true);
    m_card->setFixedWidth(startWidth);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_retry);
    m_card->body()->setContentsMargins(12, 12, 12, 12);
    m_card->body()->setSpacing(metric::cardGap);
    m_card->body()->addWidget(m_title);
    m_card->body()->addWidget(m_words);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    m_card->body()->addWidget(m_database);
    m_card->body()->addWidget(m_progress);
    m_card->body()->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    column->addWidget(m_card, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_card->hide();
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    connect(&m_patience, &QTimer::timeout, m_card, &QWidget::show);
    connect(m_retry, &KeyButton::clicked, this, &StartPage::retryRequested);
}

void StartPage::showOpening(const QString &database)
{
    m_title->setText(tr("Opening the office"));
    m_words->setText(tr("Parkdesk opens its database."));
    m_database->setText(database);
    m_retry->hide();
    m_progress->hide();
    m_patience.start();
}

void StartPage::showBuilding()
{
    m_patience.stop();
    m_title->setText(tr("Building the demo town"));
    showWords(tr("Two lots and fourteen days of their history are made on this computer. It takes some seconds."));
    m_retry->hide();
    setProgress(0);
    m_progress->show();
    m_card->setAccessibleName(m_title->text());
    m_card->setAccessibleDescription(m_words->text());
    m_card->show();
    announce(m_card, Urgency::Polite);
}

void StartPage::showWords(const QString &words)
{
    m_words->setText(words);
    m_words->setMinimumHeight(m_words->heightForWidth(startWidth - 4 * metric::cardPadding));
}

void StartPage::setProgress(int percent)
{
    m_progress->setValue(percent);
    m_database->setText(tr("%1 %", "percent").arg(QLocale().toString(percent)));
}

void StartPage::showError(const Error &error, const QString &database)
{
    m_patience.stop();
    m_progress->hide();
    m_title->setText(tr("The office cannot be opened"));
    showWords(startErrorText(error));
    m_database->setText(database);
    m_retry->show();
    m_card->setAccessibleName(m_title->text());
    m_card->setAccessibleDescription(m_words->text());
    m_card->show();
    m_retry->setFocus(Qt::OtherFocusReason);
    announce(m_card, Urgency::Urgent);
}

QString StartPage::message() const
{
    return m_words->text();
}

} // namespace parkdesk
