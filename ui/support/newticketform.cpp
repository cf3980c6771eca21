// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/newticketform.h"

#include "services/drivers/finddrivers.h"
#include "services/mail/mailwords.h"
#include "services/support/staysmeant.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/platetext.h"
#include "ui/shared/supporttext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int newTextHeight = 120;
constexpr int longestTyped = 254;

} // namespace

NewTicketForm::NewTicketForm(Office &office, LotId lot, QWidget *parent)
    : Card(tr("New Ticket"), parent)
    , m_office(office)
    , m_lot(lot)
    , m_category(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_driver(new QLineEdit)
    , m_stay(new QLineEdit)
    , m_contact(new QLineEdit)
    , m_textRow(new FieldRow(tr("&What about"), m_text))
    , m_driverRow(new FieldRow(tr("&Driver"), m_driver))
    , m_stayRow(new FieldRow(tr("&Visit"), m_stay))
    , m_contactRow(new FieldRow(tr("An&swer to"), m_contact))
    , m_error(new TextLabel({}, FontRole::Small, Tone::Error))
    , m_open(new KeyButton(tr("Open Ticket"), nullptr, KeyButton::Look::Primary))
    , m_cancel(new KeyButton(tr("Cancel"), nullptr, KeyButton::Look::Quiet))
{
    setObjectName(u"newTicketForm"_s);
    setStrongEdge(true);
    m_category->setObjectName(u"newTicketCategory"_s);
    m_text->setObjectName(u"newTicketText"_s);
    m_driver->setObjectName(u"newTicketDriver"_s);
    m_stay->setObjectName(u"newTicketStay"_s);
    m_contact->setObjectName(u"newTicketContact"_s);
    m_error->setObjectName(u"newTicketError"_s);
    m_error->setWordWrap(true);
    m_open->setObjectName(u"openTicketNow"_s);
    m_open->setKeyHint(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    m_cancel->setObjectName(u"newTicketCancel"_s);
    m_cancel->setKeyHint(keyText(QKeySequence(Qt::Key_Escape)));
    for (const TicketCategory category : allTicketCategories)
        m_category->addItem(ticketCategoryWords(category), static_cast<int>(category));
    addFields();
    connect(m_open, &KeyButton::clicked, this, &NewTicketForm::submit);
    connect(m_cancel, &KeyButton::clicked, this, &NewTicketForm::dismissed);
}

void NewTicketForm::addFields()
{
    m_text->setFixedHeight(newTextHeight);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_driverRow->setHint(tr("Number, whole mail or phone, plate, or a piece of the name. May stay empty."));
    m_stayRow->setHint(tr("Ticket, code or plate; may stay empty."));
    m_contactRow->setHint(tr("A mail address or phone number, if it is another than the driver's."));
    for (QLineEdit *edit : {m_driver, m_stay, m_contact})
        edit->setMaxLength(longestTyped);
    body()->setSpacing(metric::rowGap);
    body()->addWidget(new FieldRow(tr("&Kind"), m_category));
    body()->addWidget(m_textRow);
    body()->addWidget(m_driverRow);
    body()->addWidget(m_stayRow);
    body()->addWidget(m_contactRow);
    body()->addWidget(m_error);
    auto *row = new QHBoxLayout;
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_open);
    body()->addLayout(row);
    body()->addStretch();
    connect(m_text, &QPlainTextEdit::textChanged, m_textRow, &FieldRow::clearError);
    connect(m_driver, &QLineEdit::textEdited, m_driverRow, &FieldRow::clearError);
    connect(m_stay, &QLineEdit::textEdited, m_stayRow, &FieldRow::clearError);
    connect(m_contact, &QLineEdit::textEdited, m_contactRow, &FieldRow::clearError);
    for (QLineEdit *edit : {m_driver, m_stay, m_contact})
        connect(edit, &QLineEdit::returnPressed, this, &NewTicketForm::submit);
}

void NewTicketForm::begin()
{
    forget();
    m_category->setFocus(Qt::OtherFocusReason);
}

void NewTicketForm::forget()
{
    ++m_asked;
    setBusy(false);
    m_category->setCurrentIndex(0);
    m_text->clear();
    for (QLineEdit *edit : {m_driver, m_stay, m_contact})
        edit->clear();
    for (FieldRow *row : {m_textRow, m_driverRow, m_stayRow, m_contactRow})
        row->clearError();
    m_error->hide();
    m_command = {};
    m_number.finish();
}

void NewTicketForm::setBusy(bool busy)
{
    m_busy = busy;
    m_open->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    m_category->setEnabled(!busy);
    m_text->setReadOnly(busy);
    for (QLineEdit *edit : {m_driver, m_stay, m_contact})
        edit->setReadOnly(busy);
}

void NewTicketForm::submit()
{
    if (m_busy)
        return;
    m_error->hide();
    for (FieldRow *row : {m_textRow, m_driverRow, m_stayRow, m_contactRow})
        row->clearError();
    m_command = {};
    m_command.category = static_cast<TicketCategory>(m_category->currentData().toInt());
    m_command.text = m_text->toPlainText();
    m_command.contact = m_contact->text();
    const QString language = QLocale().name().section(u'_', 0, 0);
    m_command.language = mailLanguages().contains(language) ? language : mailLanguages().constFirst();
    if (m_command.text.trimmed().isEmpty())
        return fail({ErrorCode::Required, Field::Text, {}});
    setBusy(true);
    findDriver();
}

void NewTicketForm::findDriver()
{
    if (m_driver->text().trimmed().isEmpty())
        return findStay();
    m_office.read<FindDrivers>({m_driver->text(), 2, {}})
        .then(this, [this, asked = ++m_asked](const Result<FindDrivers::Answer> &found) {
            if (asked != m_asked)
                return;
            if (!found)
                return fail(found.error());
            if (found->isEmpty())
                return failAt(m_driverRow, tr("Nobody is registered so."));
            if (found->size() > 1)
                return failAt(m_driverRow, tr("That fits several; say their number."));
            m_command.driver = found->first().driver;
            findStay();
        });
}

void NewTicketForm::findStay()
{
    if (m_stay->text().trimmed().isEmpty()) {
        m_command.lot = m_lot;
        return open();
    }
    m_office.read<StaysMeant>({m_stay->text()})
        .then(this, [this, asked = ++m_asked](const Result<StaysMeant::Answer> &stays) {
            if (asked != m_asked)
                return;
            if (!stays)
                return fail(stays.error());
            if (stays->isEmpty())
                return failAt(m_stayRow, tr("No visit is called so."));
            m_command.stay = stays->first().stay;
            open();
        });
}

void NewTicketForm::open()
{
    QJsonObject input = m_command.toJson();
    input.insert(u"text"_s, m_command.text);
    input.insert(u"contact"_s, m_command.contact);
    m_office.run<OpenSupportTicket>(m_number.forInput(input), m_command)
        .then(this, [this, asked = ++m_asked](const Result<OpenSupportTicket::Outcome> &outcome) {
            if (asked != m_asked)
                return;
            if (!outcome)
                return fail(outcome.error());
            const QString number = leftToRight(supportNumberText(outcome->number));
            forget();
            Q_EMIT opened(outcome->ticket, tr("%1 is open.").arg(number));
        });
}

void NewTicketForm::failAt(FieldRow *row, const QString &sentence)
{
    setBusy(false);
    row->setError(sentence);
    row->input()->setFocus(Qt::OtherFocusReason);
}

void NewTicketForm::fail(const Error &error)
{
    switch (error.field) {
    case Field::Text: return failAt(m_textRow, errorText(error));
    case Field::Driver: return failAt(m_driverRow, errorText(error));
    case Field::Mail:
    case Field::Phone: return failAt(m_contactRow, errorText(error));
    case Field::Ticket: return failAt(m_stayRow, tr("That is another driver's visit."));
    default: break;
    }
    setBusy(false);
    m_error->setText(errorText(error));
    m_error->show();
    announce(m_error, Urgency::Urgent);
}

void NewTicketForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy) {
        Q_EMIT dismissed();
        return;
    }
    Card::keyPressEvent(event);
}

bool NewTicketForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace parkdesk
