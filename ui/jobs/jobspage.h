// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "domain/zonerules.h"
#include "services/mail/listmail.h"
#include "services/mail/mailkeychain.h"
#include "services/mail/setmailserver.h"
#include "services/office.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace parkdesk {

class Banner;
class JobsCard;
class MailServerForm;
class OutboxCard;
class Segmented;
class TemplatesCard;
class TestMailCard;
class TextLabel;

/// What the office does by itself, and the mail that goes out: runs, outbox, mail server, templates.
class JobsPage : public QWidget {
    Q_OBJECT

public:
    JobsPage(Office &office, LotId lot, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Part { Runs, Server, Templates };
    [[nodiscard]] QLayout *headRow();
    [[nodiscard]] QWidget *runsPart();
    [[nodiscard]] QWidget *serverPart();
    void listen();
    void showPart(Part part);
    void learnZone(LotId lot);
    void refresh();
    void readMail(int asked);
    void takeServer(const ReadMailServer::Answer &server);
    void spread();
    void sayState();
    void onRole();
    void say(const QString &sentence);
    void fail(const Error &error);

    Office &m_office;
    Zone m_zone;
    TextLabel *m_said;
    Segmented *m_tabs;
    Banner *m_banner; ///< of the mail server: what keeps mail from going
    Banner *m_trouble; ///< what could not be done or read
    QStackedWidget *m_stack;
    JobsCard *m_jobs;
    OutboxCard *m_outbox;
    MailServerForm *m_form;
    TestMailCard *m_test;
    TemplatesCard *m_templates;
    ListMail::Answer m_mail;
    ReadMailServer::Answer m_server;
    MailKeychain::Holds m_holds = MailKeychain::Holds::Secret;
    bool m_fresh = true; ///< nothing was read yet
    bool m_known = false; ///< the server was read
    QTimer m_burst;
    QTimer m_tick;
    int m_asked = 0;
};

} // namespace parkdesk
