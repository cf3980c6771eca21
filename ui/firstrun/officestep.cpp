// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/officestep.h"

#include "domain/money.h"
#include "services/staff/passwordrules.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/placechoice.h"
#include "ui/shared/segmented.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestOfOffice = 400;

} // namespace

OfficeStep::OfficeStep(LanguageChoice language, QWidget *parent)
    : WizardStep(parent)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_taxNumber(new QLineEdit)
    , m_currency(new CurrencyChoice)
    , m_nameRow(new FieldRow(tr("&Operator"), m_name))
    , m_addressRow(new FieldRow(tr("&Address"), m_address))
    , m_taxRow(new FieldRow(tr("&Tax number"), m_taxNumber))
    , m_currencyRow(new FieldRow(tr("&Currency"), m_currency))
{
    m_name->setObjectName(u"operatorName"_s);
    m_address->setObjectName(u"operatorAddress"_s);
    m_taxNumber->setObjectName(u"taxNumber"_s);
    m_currency->setObjectName(u"currency"_s);
    m_nameRow->setHint(tr("The company or person whose name stands on receipts."));
    m_taxRow->setHint(tr("As it must stand on receipts. May stay empty."));
    m_currencyRow->setHint(tr("Receipts and prices are in it."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    setMaximumWidth(formWidth);
    column->addWidget(languageRow(language));
    for (FieldRow *row : {m_nameRow, m_addressRow, m_taxRow, m_currencyRow})
        column->addWidget(row);
    column->addStretch();
    for (QLineEdit *field : {m_name, m_address, m_taxNumber}) {
        field->setMaxLength(longestOfOffice);
        connect(field, &QLineEdit::textEdited, this, &WizardStep::edited);
    }
    connect(m_name, &QLineEdit::textEdited, m_nameRow, &FieldRow::clearError);
    connect(m_currency, &QComboBox::editTextChanged, this, &WizardStep::edited);
}

QWidget *OfficeStep::languageRow(LanguageChoice language)
{
    auto *choice = new Segmented;
    choice->setObjectName(u"wizardLanguage"_s);
    choice->setAccessibleName(tr("Language"));
    // A language is named in itself: who cannot read this page finds it.
    choice->addSegment(static_cast<int>(LanguageChoice::English), u"English"_s);
    choice->addSegment(static_cast<int>(LanguageChoice::German), u"Deutsch"_s);
    choice->setCurrentId(static_cast<int>(language));
    connect(choice, &Segmented::chosen, this,
            [this](int id) { Q_EMIT languageChosen(static_cast<LanguageChoice>(id)); });
    auto *row = new FieldRow(tr("Language"), choice, FieldRow::Place::Nowhere);
    row->setInputWidth(choice->sizeHint().width());
    return row;
}

QString OfficeStep::title() const
{
    return tr("Your office");
}

QString OfficeStep::summary() const
{
    return tr("%1, %2", "operator, currency").arg(m_name->text().trimmed(), m_currency->code());
}

bool OfficeStep::check()
{
    for (FieldRow *row : {m_nameRow, m_addressRow, m_taxRow, m_currencyRow})
        row->clearError();
    if (const auto name = readName(m_name->text(), Field::Operator); !name)
        point(m_nameRow, name.error());
    else if (const auto address = readText(m_address->text(), Field::Address); !address)
        point(m_addressRow, address.error());
    else if (const auto tax = readText(m_taxNumber->text(), Field::TaxNumber); !tax)
        point(m_taxRow, tax.error());
    else if (const auto currency = Currency::fromCode(m_currency->code()); !currency)
        point(m_currencyRow, currency.error());
    else
        return true;
    return false;
}

void OfficeStep::fill(FirstRunForm &form) const
{
    form.command.operatorName = m_name->text().trimmed();
    form.command.operatorAddress = m_address->text().trimmed();
    form.command.taxNumber = m_taxNumber->text().trimmed();
    if (!form.command.lot)
        form.command.lot = AddLot::Command();
    form.command.lot->currency = m_currency->code();
}

bool OfficeStep::showError(const Error &error)
{
    switch (error.field) {
    case Field::Operator: point(m_nameRow, error); return true;
    case Field::TaxNumber: point(m_taxRow, error); return true;
    case Field::Currency: point(m_currencyRow, error); return true;
    default: return false;
    }
}

void OfficeStep::takeFocus()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

} // namespace parkdesk
