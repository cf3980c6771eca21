// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/newticketform.h"

#include "services/drivers/finddrivers.h"
#include "services/mail/mailwords.h"
#include "services/support/staysmeant.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/platetext.h"
#include "ui/shared/supporttext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int newTextHeight = 120;

} // namespace

NewTicketForm::NewTicketForm(Office &office, LotId lot, QWidget *parent)
    : SaidForm(tr("New Ticket"), u"newTicket"_s, tr("Open Ticket"), u"openTicketNow"_s, parent)
    , m_office(office)
    , m_lot(lot)
    , m_category(new QComboBox)
    , m_driver(new QLineEdit)
    , m_stay(new QLineEdit)
    , m_contact(new QLineEdit)
{
    addChoice(tr("&Kind"), m_category);
    m_textRow = addWords(tr("&What about"), newTextHeight);
    m_driverRow = addLine(tr("&Driver"), m_driver);
    m_stayRow = addLine(tr("&Visit"), m_stay);
    m_contactRow = addLine(tr("An&swer to"), m_contact);
    addFoot();
    m_category->setObjectName(u"newTicketCategory"_s);
    m_driver->setObjectName(u"newTicketDriver"_s);
    m_stay->setObjectName(u"newTicketStay"_s);
    m_contact->setObjectName(u"newTicketContact"_s);
    for (const TicketCategory category : allTicketCategories)
        m_category->addItem(ticketCategoryWords(category), static_cast<int>(category));
    m_driverRow->setHint(tr("Number, whole mail or phone, plate, or a piece of the name. May stay empty."));
    m_stayRow->setHint(tr("Ticket, code or plate; may stay empty."));
    m_contactRow->setHint(tr("A mail address or phone number, if it is another than the driver's."));
}

void NewTicketForm::begin()
{
    forget();
    m_category->setFocus(Qt::OtherFocusReason);
}

void NewTicketForm::forget()
{
    SaidForm::forget();
    m_command = {};
}

void NewTicketForm::submit()
{
    m_command = {};
    m_command.category = static_cast<TicketCategory>(m_category->currentData().toInt());
    m_command.text = words();
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
        .then(this, [this, asked = nextQuestion()](const Result<FindDrivers::Answer> &found) {
            if (!isLast(asked))
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
        .then(this, [this, asked = nextQuestion()](const Result<StaysMeant::Answer> &stays) {
            if (!isLast(asked))
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
    m_office.run<OpenSupportTicket>(number().forInput(input), m_command)
        .then(this, [this, asked = nextQuestion()](const Result<OpenSupportTicket::Outcome> &outcome) {
            if (!isLast(asked))
                return;
            if (!outcome)
                return fail(outcome.error());
            const QString number = leftToRight(supportNumberText(outcome->number));
            forget();
            Q_EMIT opened(outcome->ticket, tr("%1 is open.").arg(number));
        });
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
    failAsAWhole(error);
}

} // namespace parkdesk
