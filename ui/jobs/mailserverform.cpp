// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/mailserverform.h"

#include "domain/mail.h"
#include "services/mail/setmailserver.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/placechoice.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int serverLabelWidth = 116;
constexpr int quietTimeWidth = 78;
constexpr int mostTriesAMinute = 6000;
constexpr int minutesInHour = 60;

QTime timeOfMinute(int minute)
{
    return {minute / minutesInHour % 24, minute % minutesInHour};
}

int minuteOfTime(const QTime &time)
{
    return time.hour() * minutesInHour + time.minute();
}

} // namespace

MailServerForm::MailServerForm(Office &office, QWidget *parent)
    : Card(tr("Mail Server"), parent)
    , m_office(office)
    , m_host(new QLineEdit)
    , m_port(new QSpinBox)
    , m_tls(new QComboBox)
    , m_auth(new QComboBox)
    , m_login(new QLineEdit)
    , m_secret(new PasswordEdit)
    , m_fromName(new QLineEdit)
    , m_from(new QLineEdit)
    , m_bounce(new QLineEdit)
    , m_perMinute(new QSpinBox)
    , m_quiet(new QCheckBox(tr("from")))
    , m_quietFrom(new QTimeEdit)
    , m_quietUntil(new QTimeEdit)
    , m_zone(new ZoneChoice("UTC"))
    , m_hostRow(new FieldRow(tr("&Server"), m_host))
    , m_portRow(new FieldRow(tr("&Port"), m_port))
    , m_tlsRow(new FieldRow(tr("Sec&urity"), m_tls))
    , m_authRow(new FieldRow(tr("&Log in by"), m_auth))
    , m_loginRow(new FieldRow(tr("User &name"), m_login))
    , m_secretRow(new FieldRow(tr("Pass&word"), m_secret))
    , m_fromNameRow(new FieldRow(tr("Sender's na&me"), m_fromName))
    , m_fromRow(new FieldRow(tr("Sender's &address"), m_from))
    , m_bounceRow(new FieldRow(tr("&Bounces go to"), m_bounce))
    , m_perMinuteRow(new FieldRow(tr("Most per m&inute"), m_perMinute))
    , m_zoneRow(new FieldRow(tr("&Time zone"), m_zone))
    , m_note(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_save(new KeyButton(tr("Sa&ve"), nullptr, KeyButton::Look::Primary))
    , m_none(new KeyButton(tr("Send No Mail Any More"), nullptr, KeyButton::Look::Link))
{
    nameFields();
    auto *quiet = new QWidget;
    auto *times = new QHBoxLayout(quiet);
    times->setContentsMargins(0, 0, 0, 0);
    times->setSpacing(metric::rowGap);
    times->addWidget(m_quiet);
    times->addWidget(m_quietFrom);
    times->addWidget(new TextLabel(tr("to")));
    times->addWidget(m_quietUntil);
    times->addStretch();
    quiet->setFocusProxy(m_quiet);
    m_quietRow = new FieldRow(tr("&Quiet hours"), quiet);
    m_quietRow->setHint(tr("Reminders, statements and reports wait."));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(2 * metric::cardPadding);
    columns->addLayout(serverColumn(), 1);
    columns->addLayout(senderColumn(), 1);
    body()->setSpacing(metric::rowGap);
    body()->addLayout(columns);
    body()->addWidget(m_note);
    body()->addLayout(deedRow());
    body()->addStretch();
    watchFields();
    showServer({});
    showState();
}

void MailServerForm::nameFields()
{
    const std::pair<QWidget *, const char *> names[] = {{m_host, "mailHost"},
                                                        {m_port, "mailPort"},
                                                        {m_tls, "mailTls"},
                                                        {m_auth, "mailAuth"},
                                                        {m_login, "mailLogin"},
                                                        {m_secret, "mailSecret"},
                                                        {m_fromName, "mailFromName"},
                                                        {m_from, "mailFrom"},
                                                        {m_bounce, "mailBounce"},
                                                        {m_perMinute, "mailPerMinute"},
                                                        {m_quiet, "mailQuiet"},
                                                        {m_quietFrom, "mailQuietFrom"},
                                                        {m_quietUntil, "mailQuietUntil"},
                                                        {m_zone, "mailZone"},
                                                        {m_save, "saveMailServer"},
                                                        {m_none, "noMailServer"},
                                                        {m_note, "mailServerNote"}};
    for (const auto &[field, name] : names)
        field->setObjectName(QString::fromLatin1(name));
    m_note->setWordWrap(true);
    m_port->setRange(1, 65'535);
    m_port->setGroupSeparatorShown(false);
    m_perMinute->setRange(1, mostTriesAMinute);
    m_tls->addItem(tr("STARTTLS"), static_cast<int>(MailTls::StartTls));
    m_tls->addItem(tr("TLS from the start"), static_cast<int>(MailTls::Tls));
    m_tls->addItem(tr("None, this computer only"), static_cast<int>(MailTls::None));
    m_auth->addItem(tr("Password"), static_cast<int>(MailAuth::Password));
    m_auth->addItem(tr("Token (OAuth 2)"), static_cast<int>(MailAuth::Token));
    m_auth->addItem(tr("No log-in"), static_cast<int>(MailAuth::None));
    m_quiet->setAccessibleName(tr("Quiet hours"));
    m_quietFrom->setAccessibleName(tr("Quiet from"));
    m_quietUntil->setAccessibleName(tr("Quiet until"));
    for (QTimeEdit *time : {m_quietFrom, m_quietUntil}) {
        time->setDisplayFormat(u"HH:mm"_s);
        time->setMinimumWidth(quietTimeWidth);
    }
    m_host->setPlaceholderText(u"smtp.example.org"_s);
    m_from->setPlaceholderText(u"office@example.org"_s);
    m_bounceRow->setHint(tr("Empty: to the sender."));
    m_fromRow->setHint(tr("What people answer to."));
}

QLayout *MailServerForm::serverColumn()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    for (FieldRow *row : {m_hostRow, m_portRow, m_tlsRow, m_authRow, m_loginRow, m_secretRow}) {
        row->setLabelWidth(serverLabelWidth);
        column->addWidget(row);
    }
    m_secretRow->setMessageLines(2);
    column->addStretch();
    return column;
}

QLayout *MailServerForm::senderColumn()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    for (FieldRow *row : {m_fromNameRow, m_fromRow, m_bounceRow, m_perMinuteRow, m_quietRow, m_zoneRow}) {
        row->setLabelWidth(serverLabelWidth);
        column->addWidget(row);
    }
    column->addStretch();
    return column;
}

QLayout *MailServerForm::deedRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::rowGap);
    row->addWidget(m_save);
    row->addStretch();
    row->addWidget(m_none);
    return row;
}

void MailServerForm::watchFields()
{
    for (QLineEdit *edit : {m_host, m_login, static_cast<QLineEdit *>(m_secret), m_fromName, m_from, m_bounce}) {
        connect(edit, &QLineEdit::textEdited, this, &MailServerForm::touch);
        connect(edit, &QLineEdit::returnPressed, this, [this] { save(typed()); });
    }
    for (QSpinBox *box : {m_port, m_perMinute})
        connect(box, &QSpinBox::valueChanged, this, &MailServerForm::touch);
    for (QComboBox *box : {m_tls, m_auth, static_cast<QComboBox *>(m_zone)})
        connect(box, &QComboBox::currentIndexChanged, this, &MailServerForm::touch);
    connect(m_zone, &QComboBox::editTextChanged, this, &MailServerForm::touch);
    for (QTimeEdit *time : {m_quietFrom, m_quietUntil})
        connect(time, &QTimeEdit::timeChanged, this, &MailServerForm::touch);
    connect(m_quiet, &QCheckBox::toggled, this, &MailServerForm::touch);
    connect(m_save, &KeyButton::clicked, this, [this] { save(typed()); });
    connect(m_none, &KeyButton::clicked, this, [this] {
        MailServer none = m_stored;
        none.host.clear();
        save(none);
    });
}

void MailServerForm::touch()
{
    m_touched = true;
    clearErrors();
    showState();
}

void MailServerForm::setServer(const MailServer &server, MailKeychain::Holds holds)
{
    m_holds = holds;
    m_stored = server;
    if (!m_touched && !m_busy)
        showServer(server);
    showState();
}

void MailServerForm::showServer(const MailServer &server)
{
    m_host->setText(server.host);
    m_port->setValue(server.port);
    m_tls->setCurrentIndex(m_tls->findData(static_cast<int>(server.tls)));
    m_auth->setCurrentIndex(m_auth->findData(static_cast<int>(server.auth)));
    m_login->setText(server.login);
    m_fromName->setText(server.fromName);
    m_from->setText(server.fromAddress);
    m_bounce->setText(server.bounceAddress);
    m_perMinute->setValue(server.perMinute);
    const bool quiet = server.quietFrom != server.quietUntil;
    m_quiet->setChecked(quiet);
    m_quietFrom->setTime(timeOfMinute(quiet ? server.quietFrom : MailServer().quietFrom));
    m_quietUntil->setTime(timeOfMinute(quiet ? server.quietUntil : MailServer().quietUntil));
    m_zone->setCurrentText(QString::fromLatin1(server.zone));
    m_touched = false; // what was set above was not typed
}

MailServer MailServerForm::typed() const
{
    MailServer server;
    server.host = m_host->text().trimmed();
    server.port = m_port->value();
    server.tls = static_cast<MailTls>(m_tls->currentData().toInt());
    server.auth = static_cast<MailAuth>(m_auth->currentData().toInt());
    server.login = m_login->text().trimmed();
    server.fromName = m_fromName->text().trimmed();
    server.fromAddress = m_from->text().trimmed();
    server.bounceAddress = m_bounce->text().trimmed();
    server.perMinute = m_perMinute->value();
    server.quietFrom = m_quiet->isChecked() ? minuteOfTime(m_quietFrom->time()) : 0;
    server.quietUntil = m_quiet->isChecked() ? minuteOfTime(m_quietUntil->time()) : 0;
    server.zone = m_zone->zoneId().toLatin1();
    return server;
}

void MailServerForm::applyRole()
{
    showState();
}

void MailServerForm::showState()
{
    const bool may = m_office.may(Permission::ManageMail);
    const bool logsIn = m_auth->currentData().toInt() != static_cast<int>(MailAuth::None);
    for (QWidget *field :
         {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_tls),
          static_cast<QWidget *>(m_auth), static_cast<QWidget *>(m_fromName), static_cast<QWidget *>(m_from),
          static_cast<QWidget *>(m_bounce), static_cast<QWidget *>(m_perMinute), static_cast<QWidget *>(m_quiet),
          static_cast<QWidget *>(m_zone)})
        field->setEnabled(may && !m_busy);
    m_login->setEnabled(may && !m_busy && logsIn);
    m_secret->setEnabled(may && !m_busy && logsIn && m_office.mailKeychain() != nullptr);
    m_quietFrom->setEnabled(may && !m_busy && m_quiet->isChecked());
    m_quietUntil->setEnabled(may && !m_busy && m_quiet->isChecked());
    m_save->setEnabled(may && !m_busy && m_touched);
    m_none->setVisible(may && m_stored.isSetUp());
    m_none->setEnabled(!m_busy);
    const bool token = m_auth->currentData().toInt() == static_cast<int>(MailAuth::Token);
    m_secretRow->setLabel(token ? tr("To&ken") : tr("Pass&word"));
    if (!logsIn)
        m_secretRow->setHint(tr("This server asks for none."));
    else if (m_holds == MailKeychain::Holds::Secret && m_stored.isSetUp())
        m_secretRow->setHint(tr("This computer has it. Type one only to change it."));
    else if (m_holds == MailKeychain::Holds::NoKeychain)
        m_secretRow->setHint(tr("No keychain answers on this computer. Without one, PARKDESK_MAIL_SECRET gives it."));
    else
        m_secretRow->setHint(tr("Goes into the keychain of this computer, nowhere else."));
    m_note->setText(may ? QString() : tr("Only an admin changes this. Switch to admin mode, or ask one."));
    m_note->setVisible(!may);
    setNote(m_stored.isSetUp() ? tr("mail goes by %1").arg(m_stored.host) : tr("none is set up: what is queued waits"));
}

void MailServerForm::clearErrors()
{
    for (FieldRow *row :
         {m_hostRow, m_portRow, m_loginRow, m_secretRow, m_fromRow, m_bounceRow, m_perMinuteRow, m_zoneRow})
        row->clearError();
}

void MailServerForm::focusHost()
{
    m_host->setFocus(Qt::OtherFocusReason);
}

void MailServerForm::focusPassword()
{
    m_secret->setFocus(Qt::OtherFocusReason);
}

void MailServerForm::save(const MailServer &server)
{
    if (m_busy || !m_office.may(Permission::ManageMail))
        return;
    clearErrors();
    m_busy = true;
    showState();
    const SetMailServer::Command command {server};
    m_office.run<SetMailServer>(m_number.forInput(command.toJson()), command)
        .then(this, [this, server](const Result<SetMailServer::Outcome> &outcome) {
            m_busy = false;
            if (!outcome) {
                showState();
                refuse(outcome.error(), server);
                return;
            }
            m_number.finish();
            m_stored = server;
            if (m_secret->text().isEmpty() || !server.isSetUp() || m_office.mailKeychain() == nullptr)
                finish(server);
            else
                keepSecret(server);
        });
}

void MailServerForm::keepSecret(const MailServer &server)
{
    m_busy = true;
    showState();
    m_office.mailKeychain()
        ->keep(m_office.actor(), server, m_secret->text())
        .then(this, [this, server](const Done &kept) {
            m_busy = false;
            if (kept) {
                m_holds = MailKeychain::Holds::Secret;
                finish(server);
                return;
            }
            showState();
            m_secretRow->setError(tr("The server is saved, the password is not: no keychain answered. Unlock it and "
                                     "save again."));
            focusPassword();
        });
}

void MailServerForm::finish(const MailServer &server)
{
    m_secret->forget();
    showServer(server);
    showState();
    Q_EMIT done(server.isSetUp() ? tr("Saved. Mail goes by %1.").arg(server.host)
                                 : tr("No mail is sent any more; what is queued waits."));
}

void MailServerForm::refuse(const Error &error, const MailServer &server)
{
    const QString words = errorText(error);
    FieldRow *row = nullptr;
    switch (error.field) {
    case Field::Server: row = m_hostRow; break;
    case Field::Port: row = m_portRow; break;
    case Field::Login: row = m_loginRow; break;
    case Field::Mail: row = readMailAddress(server.fromAddress) ? m_bounceRow : m_fromRow; break;
    default: row = error.code == ErrorCode::BadZone ? m_zoneRow : nullptr; break;
    }
    if (row == nullptr) {
        Q_EMIT failed(error);
        return;
    }
    if (error.details.value("reason"_L1).toString() == "in_clear"_L1)
        row->setError(tr("A password must not go there in clear. Choose STARTTLS or TLS."));
    else if (error.field == Field::Server)
        row->setError(tr("This is no name of a server. It looks like smtp.example.org."));
    else
        row->setError(words);
    row->input()->setFocus(Qt::OtherFocusReason);
}

} // namespace parkdesk
