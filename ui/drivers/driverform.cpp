// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/driverform.h"

#include "services/drivers/editdriver.h"
#include "services/drivers/registerdriver.h"
#include "ui/drivers/driverwords.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/vehicletext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestDriverField = 254;
constexpr int driverLinesHeight = 64;

/// All of it, so that the same number is never used for another input.
QJsonObject inputJson(const DriverFields &fields, const QJsonObject &canonical)
{
    QJsonObject json = canonical;
    json.insert(u"typed"_s,
                QJsonObject {{u"name"_s, fields.name},
                             {u"mail"_s, fields.mail},
                             {u"phone"_s, fields.phone},
                             {u"address"_s, fields.address},
                             {u"note"_s, fields.note}});
    return json;
}

} // namespace

DriverForm::DriverForm(Office &office, QWidget *parent)
    : Card(tr("New driver"), parent)
    , m_office(office)
    , m_name(new QLineEdit)
    , m_mail(new QLineEdit)
    , m_phone(new QLineEdit)
    , m_address(new QPlainTextEdit)
    , m_note(new QPlainTextEdit)
    , m_language(new QComboBox)
    , m_reminders(new QCheckBox(tr("&Remind by mail before a booking")))
    , m_plate(new QLineEdit)
    , m_type(new QComboBox)
    , m_nameRow(new FieldRow(tr("&Name"), m_name))
    , m_mailRow(new FieldRow(tr("&Mail"), m_mail))
    , m_phoneRow(new FieldRow(tr("&Phone"), m_phone))
    , m_addressRow(new FieldRow(tr("&Address"), m_address))
    , m_noteRow(new FieldRow(tr("No&te"), m_note))
    , m_languageRow(new FieldRow(tr("&Language"), m_language))
    , m_plateRow(new FieldRow(tr("First p&late"), m_plate))
    , m_typeRow(new FieldRow(tr("&Vehicle type"), m_type))
    , m_do(new KeyButton(tr("Register"), nullptr, KeyButton::Look::Primary))
    , m_showOther(new KeyButton({}, nullptr, KeyButton::Look::Link))
    , m_error(new TextLabel({}, FontRole::Small, Tone::Error))
{
    setObjectName(u"driverForm"_s);
    setStrongEdge(true);
    setUpFields();
    m_error->setObjectName(u"driverFormError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    body()->setSpacing(metric::rowGap);
    body()->addLayout(fieldColumns());
    body()->addWidget(m_error);
    body()->addLayout(buttonRow());
    body()->addStretch();
}

void DriverForm::setUpFields()
{
    const auto named = [](QWidget *widget, const QString &name) { widget->setObjectName(name); };
    named(m_name, u"formName"_s);
    named(m_mail, u"formMail"_s);
    named(m_phone, u"formPhone"_s);
    named(m_address, u"formAddress"_s);
    named(m_note, u"formNote"_s);
    named(m_language, u"formLanguage"_s);
    named(m_reminders, u"formReminders"_s);
    named(m_plate, u"formPlate"_s);
    named(m_type, u"formType"_s);
    for (QPlainTextEdit *lines : {m_address, m_note}) {
        lines->setTabChangesFocus(true);
        lines->setFixedHeight(driverLinesHeight);
    }
    for (const QString &code : {u"en"_s, u"de"_s})
        m_language->addItem(languageWords(code), code);
    const QStringList codes = vehicleCodes();
    for (const QString &code : codes)
        m_type->addItem(glyphIcon(vehicleGlyph(code)), vehicleName(code), code);
    m_mailRow->setHint(tr("For codes and reminders; may be left out."));
    m_phoneRow->setHint(tr("With the country: +49 30 …; may be left out."));
    m_plateRow->setHint(tr("More of them on the driver's page."));
    m_noteRow->setHint(tr("Colleagues read it."));
    for (FieldRow *row : {m_mailRow, m_phoneRow})
        row->setMessageLines(2);
    for (QLineEdit *field : {m_name, m_mail, m_phone, m_plate}) {
        field->setMaxLength(longestDriverField);
        connect(field, &QLineEdit::returnPressed, this, &DriverForm::submit);
    }
    connect(m_name, &QLineEdit::textEdited, m_nameRow, &FieldRow::clearError);
    connect(m_plate, &QLineEdit::textEdited, m_plateRow, &FieldRow::clearError);
    for (const auto &[row, field] : {std::pair(m_mailRow, m_mail), std::pair(m_phoneRow, m_phone)}) {
        connect(field, &QLineEdit::textEdited, this, [this, row = row] {
            row->clearError();
            row->setWarning({});
            m_showOther->hide();
        });
        connect(field, &QLineEdit::editingFinished, this, [this, row = row, field = field] { lookFor(row, field); });
    }
}

QLayout *DriverForm::fieldColumns()
{
    auto *first = new QVBoxLayout;
    auto *second = new QVBoxLayout;
    for (FieldRow *row : {m_nameRow, m_mailRow, m_phoneRow, m_plateRow, m_typeRow})
        first->addWidget(row);
    for (FieldRow *row : {m_languageRow, m_addressRow, m_noteRow})
        second->addWidget(row);
    second->addWidget(m_reminders);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(metric::pageMargin);
    for (QVBoxLayout *column : {first, second}) {
        column->setSpacing(4);
        column->addStretch();
        columns->addLayout(column, 1);
    }
    return columns;
}

QLayout *DriverForm::buttonRow()
{
    auto *cancel = new KeyButton(tr("Cancel"), nullptr, KeyButton::Look::Quiet);
    cancel->setObjectName(u"cancelDriverForm"_s);
    cancel->setKeyHint(keyText(QKeySequence(Qt::Key_Escape)));
    m_do->setObjectName(u"saveDriver"_s);
    m_do->setKeyHint(keyText(QKeySequence(Qt::Key_Return)));
    m_showOther->setObjectName(u"showOtherDriver"_s);
    m_showOther->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(cancel);
    row->addStretch();
    row->addWidget(m_showOther);
    row->addWidget(m_do);
    connect(cancel, &KeyButton::clicked, this, &DriverForm::dismissed);
    connect(m_do, &KeyButton::clicked, this, &DriverForm::submit);
    connect(m_showOther, &KeyButton::clicked, this,
            [this] { Q_EMIT otherAsked(m_other.driver, driverNumberText(m_other.number)); });
    return row;
}

void DriverForm::beginNew()
{
    m_driver = {};
    setTitle(tr("New driver"));
    m_do->setText(tr("Register"));
    begin({}, true);
}

void DriverForm::beginEdit(const DriverDetail::Answer &driver)
{
    m_driver = driver.driver;
    setTitle(tr("Edit %1", "driver").arg(driverTitle(driver.number, driver.fields.name)));
    m_do->setText(tr("Save"));
    begin(driver.fields, false);
}

void DriverForm::begin(const DriverFields &fields, bool isNew)
{
    m_name->setText(fields.name);
    m_mail->setText(fields.mail);
    m_phone->setText(fields.phone);
    m_address->setPlainText(fields.address);
    m_note->setPlainText(fields.note);
    if (m_language->findData(fields.language) < 0)
        m_language->addItem(languageWords(fields.language), fields.language);
    m_language->setCurrentIndex(m_language->findData(fields.language));
    m_reminders->setChecked(fields.reminders);
    m_plate->clear();
    m_type->setCurrentIndex(0);
    m_plateRow->setVisible(isNew);
    m_typeRow->setVisible(isNew);
    m_other = {};
    m_number.finish();
    clearErrors();
    setBusy(false);
    m_name->setFocus(Qt::OtherFocusReason);
}

void DriverForm::forget()
{
    for (QLineEdit *field : {m_name, m_mail, m_phone, m_plate})
        field->clear();
    m_address->clear();
    m_note->clear();
    m_other = {};
    m_showOther->hide();
    clearErrors();
}

void DriverForm::clearErrors()
{
    for (FieldRow *row : {m_nameRow, m_mailRow, m_phoneRow, m_addressRow, m_noteRow, m_languageRow, m_plateRow}) {
        row->clearError();
        row->setWarning({});
    }
    m_showOther->hide();
    m_error->hide();
}

DriverFields DriverForm::typed() const
{
    DriverFields fields;
    fields.name = m_name->text();
    fields.mail = m_mail->text().trimmed();
    fields.phone = m_phone->text().trimmed();
    fields.address = m_address->toPlainText();
    fields.note = m_note->toPlainText();
    fields.language = m_language->currentData().toString();
    fields.reminders = m_reminders->isChecked();
    return fields;
}

void DriverForm::lookFor(FieldRow *row, const QLineEdit *field)
{
    const QString text = field->text().trimmed();
    if (text.isEmpty() || row->hasError() || m_busy)
        return;
    const bool isMail = field == m_mail;
    const auto fits = isMail ? readDriverMail(text) : readDriverPhone(text);
    if (!fits) {
        row->setError(errorText(fits.error()));
        return;
    }
    m_office.read<FindDrivers>({*fits, 2, {}})
        .then(this, [this, row, field, text, isMail, own = m_driver](const Result<FindDrivers::Answer> &found) {
            if (!found || field->text().trimmed() != text || own != m_driver)
                return; // the register itself refuses what is taken
            for (const DriverListRow &other : *found) {
                const QString theirs = isMail ? other.mail : other.phone;
                const auto kept = isMail ? readDriverMail(text) : readDriverPhone(text);
                if (other.driver != m_driver && kept && theirs == *kept)
                    return tellTaken(row, other);
            }
        });
}

void DriverForm::tellTaken(FieldRow *row, const DriverListRow &other)
{
    m_other = other;
    const QString who = driverTitle(other.number, other.name);
    row->setError(row == m_mailRow ? tr("%1 has this address already.", "driver").arg(who)
                                   : tr("%1 has this number already.", "driver").arg(who));
    m_showOther->setText(tr("Show %1", "driver").arg(who));
    m_showOther->show();
}

void DriverForm::submit()
{
    if (m_busy)
        return;
    clearErrors();
    const DriverFields fields = typed();
    if (const auto read = readDriverFields(fields); !read)
        return showError(read.error());
    setBusy(true);
    if (m_driver.isValid())
        sendEdit(fields);
    else
        sendNew(fields);
}

void DriverForm::sendNew(const DriverFields &fields)
{
    RegisterDriver::Command command;
    command.fields = fields;
    if (!m_plate->text().trimmed().isEmpty())
        command.vehicles.append({m_plate->text().trimmed(), m_type->currentData().toString()});
    m_office.run<RegisterDriver>(m_number.forInput(inputJson(fields, command.toJson())), command)
        .then(this, [this, name = fields.name.simplified()](const Result<RegisterDriver::Outcome> &outcome) {
            if (!outcome)
                return showError(outcome.error());
            m_number.finish();
            setBusy(false);
            Q_EMIT registered(outcome->driver, outcome->number, name);
        });
}

void DriverForm::sendEdit(const DriverFields &fields)
{
    EditDriver::Command command;
    command.driver = m_driver;
    command.name = fields.name;
    command.mail = fields.mail;
    command.phone = fields.phone;
    command.address = fields.address;
    command.note = fields.note;
    command.language = fields.language;
    command.reminders = fields.reminders;
    m_office.run<EditDriver>(m_number.forInput(inputJson(fields, command.toJson())), command)
        .then(this, [this, name = fields.name.simplified()](const Result<EditDriver::Outcome> &outcome) {
            if (!outcome)
                return showError(outcome.error());
            m_number.finish();
            setBusy(false);
            Q_EMIT changed(outcome->changed ? tr("What is known of %1 was saved.").arg(name)
                                            : tr("Nothing was changed."));
        });
}

void DriverForm::setBusy(bool busy)
{
    m_busy = busy;
    for (QLineEdit *field : {m_name, m_mail, m_phone, m_plate})
        field->setReadOnly(busy);
    m_address->setReadOnly(busy);
    m_note->setReadOnly(busy);
    m_language->setEnabled(!busy);
    m_type->setEnabled(!busy);
    m_reminders->setEnabled(!busy);
    m_do->setEnabled(!busy);
}

FieldRow *DriverForm::rowOf(Field field) const
{
    switch (field) {
    case Field::Name: return m_nameRow;
    case Field::Mail: return m_mailRow;
    case Field::Phone: return m_phoneRow;
    case Field::Address: return m_addressRow;
    case Field::Note: return m_noteRow;
    case Field::Language: return m_languageRow;
    case Field::Plate: return m_plateRow->isHidden() ? nullptr : m_plateRow;
    default: return nullptr;
    }
}

void DriverForm::showError(const Error &error)
{
    setBusy(false);
    FieldRow *row = rowOf(error.field);
    if (row == nullptr) {
        m_error->setText(errorText(error));
        m_error->show();
        announce(m_error, Urgency::Urgent);
        return;
    }
    const bool mailTaken = error.code == ErrorCode::AlreadyExists && row == m_mailRow;
    const bool phoneTaken = error.code == ErrorCode::AlreadyExists && row == m_phoneRow;
    if (mailTaken || phoneTaken)
        lookFor(row, mailTaken ? m_mail : m_phone); // who it is
    if (mailTaken)
        row->setError(tr("Another driver has this address already."));
    else if (phoneTaken)
        row->setError(tr("Another driver has this number already."));
    else if (error.code == ErrorCode::NotPermitted && row == m_mailRow)
        row->setError(tr("This address was proven by a code. Only a manager changes it."));
    else
        row->setError(errorText(error));
    row->input()->setFocus(Qt::OtherFocusReason);
}

void DriverForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy) {
        Q_EMIT dismissed();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace parkdesk
