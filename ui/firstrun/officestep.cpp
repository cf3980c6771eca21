// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/officestep.h"

#include "domain/money.h"
#include "services/staff/passwordrules.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/segmented.h"

#include <QComboBox>
#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestOfOffice = 400;

/// Every currency that some country uses now: code and name.
QMap<QString, QString> currencies()
{
    QMap<QString, QString> names;
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (code.size() == 3 && (!names.contains(code) || locale.language() == QLocale::English))
            names.insert(code, locale.currencySymbol(QLocale::CurrencyDisplayName));
    }
    return names;
}

} // namespace

OfficeStep::OfficeStep(LanguageChoice language, QWidget *parent)
    : WizardStep(parent)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_taxNumber(new QLineEdit)
    , m_currency(new QComboBox)
    , m_nameRow(new FieldRow(tr("&Operator"), m_name))
    , m_addressRow(new FieldRow(tr("&Address"), m_address))
    , m_taxRow(new FieldRow(tr("&Tax number"), m_taxNumber))
    , m_currencyRow(new FieldRow(tr("&Currency"), m_currency))
{
    m_name->setObjectName(u"operatorName"_s);
    m_address->setObjectName(u"operatorAddress"_s);
    m_taxNumber->setObjectName(u"taxNumber"_s);
    m_currency->setObjectName(u"currency"_s);
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    const QMap<QString, QString> known = currencies();
    for (auto it = known.begin(); it != known.end(); ++it)
        m_currency->addItem(tr("%1, %2", "currency code, name").arg(it.key(), it.value()), it.key());
    const int own = m_currency->findData(QLocale().currencySymbol(QLocale::CurrencyIsoCode));
    m_currency->setCurrentIndex(own >= 0 ? own : m_currency->findData(u"EUR"_s));
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
    return tr("%1, %2", "operator, currency").arg(m_name->text().trimmed(), currencyCode());
}

QString OfficeStep::currencyCode() const
{
    return m_currency->currentText().section(u',', 0, 0).trimmed().toUpper();
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
    else if (const auto currency = Currency::fromCode(currencyCode()); !currency)
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
    form.command.lot->currency = currencyCode();
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
