// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lots/lotform.h"

#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/vehicletext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lotLabelWidth = 124;
constexpr int mostMinutes = 24 * 60;
constexpr qint64 lotMinuteMs = 60'000;

int minutesOf(Duration duration)
{
    return static_cast<int>(duration.count() / lotMinuteMs);
}

Duration durationOf(int count)
{
    return Duration(count * lotMinuteMs);
}

} // namespace

LotForm::LotForm(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_name(newField(u"lotFormName"_s))
    , m_address(newField(u"lotFormAddress"_s))
    , m_phone(newField(u"lotFormPhone"_s))
    , m_timezone(newField(u"lotFormZone"_s))
    , m_currency(newField(u"lotFormCurrency"_s))
    , m_hours(newField(u"lotFormHours"_s))
    , m_height(newNumber(u"lotFormHeight"_s, 0, 2'000, tr("cm")))
    , m_weight(newNumber(u"lotFormWeight"_s, 0, 100'000, tr("kg")))
    , m_dayStart(newNumber(u"lotFormDayStart"_s, 0, 23, tr("o’clock")))
    , m_hold(newNumber(u"lotFormHold"_s, 0, mostMinutes, tr("min")))
    , m_payment(newNumber(u"lotFormPayment"_s, 1, mostMinutes, tr("min")))
    , m_grace(newNumber(u"lotFormGrace"_s, 0, mostMinutes, tr("min")))
    , m_shortestPlate(newNumber(u"lotFormPlate"_s, 1, 12, tr("signs")))
    , m_fallback(newField(u"lotFormFallback"_s))
    , m_assigned(new QCheckBox(tr("Tickets name a spot")))
    , m_policy(new QComboBox)
    , m_message(new FieldMessage)
    , m_save(new KeyButton(tr("Keep"), nullptr, KeyButton::Look::Primary))
{
    m_height->setSpecialValueText(tr("none"));
    m_weight->setSpecialValueText(tr("none"));
    m_assigned->setObjectName(u"lotFormAssigned"_s);
    m_policy->setObjectName(u"lotFormPolicy"_s);
    m_policy->addItems({tr("nearest to the entrance"), tr("the one free longest")});
    auto *card = new Card(tr("About the lot"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(32);
    grid->setVerticalSpacing(2);
    addRow(*grid, 0, tr("&Name"), m_name, Field::Name);
    addRow(*grid, 0, tr("&Address"), m_address, Field::Address);
    addRow(*grid, 0, tr("&Phone"), m_phone, Field::Phone);
    addRow(*grid, 0, tr("Time &zone"), m_timezone, Field::TimeZone);
    addRow(*grid, 0, tr("&Currency"), m_currency, Field::Currency);
    addRow(*grid, 0, tr("&Opening hours"), m_hours, Field::Hours)->setHint(tr("empty: always open"));
    addRow(*grid, 0, tr("&Height up to"), m_height, Field::HeightLimit);
    addRow(*grid, 0, tr("&Weight up to"), m_weight, Field::WeightLimit);
    addRow(*grid, 1, tr("A &day begins at"), m_dayStart, Field::DayStart);
    addRow(*grid, 1, tr("&Bookings held"), m_hold, Field::Hold);
    addRow(*grid, 1, tr("A &quote holds"), m_payment, Field::PaymentTime);
    addRow(*grid, 1, tr("Time to dri&ve out"), m_grace, Field::ExitGrace);
    addRow(*grid, 1, tr("&Shortest plate"), m_shortestPlate, Field::ShortestPlate);
    addRow(*grid, 1, tr("Without a pric&e"), m_fallback, Field::Amount)
        ->setHint(tr("empty: a manager says the amount"));
    addRow(*grid, 1, tr("Spots are &given"), m_policy, Field::None);
    grid->addWidget(m_assigned, m_next[1]++, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    card->body()->addLayout(grid);
    auto *lengths = new QGridLayout;
    lengths->setHorizontalSpacing(16);
    buildLengths(*lengths);
    card->body()->addWidget(new Hairline);
    card->body()->addLayout(lengths);
    card->body()->addStretch();
    auto *foot = new QHBoxLayout;
    m_save->setObjectName(u"lotFormSave"_s);
    foot->addWidget(m_message, 1);
    foot->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(card, 1);
    column->addLayout(foot);
    connect(m_save, &KeyButton::clicked, this, &LotForm::save);
}

QLineEdit *LotForm::newField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    connect(field, &QLineEdit::returnPressed, this, &LotForm::save);
    return field;
}

QSpinBox *LotForm::newNumber(const QString &name, int least, int most, const QString &unit)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(least, most);
    box->setSuffix(u" "_s + unit);
    return box;
}

FieldRow *LotForm::addRow(QGridLayout &grid, int column, const QString &label, QWidget *input, Field field)
{
    auto *row = new FieldRow(label, input);
    row->setLabelWidth(lotLabelWidth);
    row->setInputWidth(0);
    grid.addWidget(row, m_next[column]++, column);
    m_rows.insert(static_cast<int>(field), row);
    return row;
}

void LotForm::buildLengths(QGridLayout &grid)
{
    grid.addWidget(new TextLabel(tr("Stays, in minutes"), FontRole::SmallStrong, Tone::Quiet), 0, 0);
    grid.addWidget(new TextLabel(tr("usual"), FontRole::Body, Tone::Quiet), 1, 0);
    grid.addWidget(new TextLabel(tr("shortest"), FontRole::Body, Tone::Quiet), 2, 0);
    int column = 1;
    for (const QString &type : {u"car"_s, u"truck"_s, u"bike"_s, u"scooty"_s, u"cycle"_s}) {
        Lengths lengths;
        lengths.usual = newNumber(u"usual-"_s + type, 1, 7 * mostMinutes, tr("min"));
        lengths.shortest = newNumber(u"shortest-"_s + type, 1, 7 * mostMinutes, tr("min"));
        lengths.usual->setAccessibleName(tr("Usual stay: %1").arg(vehicleName(type)));
        lengths.shortest->setAccessibleName(tr("Shortest stay: %1").arg(vehicleName(type)));
        grid.addWidget(new TextLabel(vehicleName(type)), 0, column);
        grid.addWidget(lengths.usual, 1, column);
        grid.addWidget(lengths.shortest, 2, column);
        m_lengths.insert(type, lengths);
        ++column;
    }
    grid.setColumnStretch(column, 1);
}

void LotForm::open(LotId lot)
{
    m_lot = lot;
    m_save->setEnabled(false);
    m_office.read<ReadLotSettings>({lot}).then(this, [this, lot](const Result<ReadLotSettings::Answer> &answer) {
        if (lot != m_lot)
            return;
        if (answer)
            show(*answer);
        else
            m_message->setMessage(FieldMessage::Kind::Error, errorText(answer.error()));
    });
}

void LotForm::show(const ReadLotSettings::Answer &answer)
{
    const LotSettings &s = answer.settings;
    m_settings = s;
    m_name->setText(s.name);
    m_address->setText(s.address);
    m_phone->setText(s.phone);
    m_timezone->setText(s.timezone);
    m_currency->setText(s.currency);
    for (QLineEdit *fixed : {m_timezone, m_currency}) {
        fixed->setReadOnly(answer.hasStays);
        fixed->setToolTip(answer.hasStays ? tr("There were stays already: this stays as it is.") : QString());
    }
    m_hours->setText(s.hours.isAlwaysOpen() ? QString() : s.hours.toText());
    m_height->setValue(s.heightLimit.value_or(0) / 10);
    m_weight->setValue(s.weightLimit.value_or(0));
    m_dayStart->setValue(s.dayStart / 60);
    m_hold->setValue(minutesOf(s.holdTime));
    m_payment->setValue(minutesOf(s.paymentTime));
    m_grace->setValue(minutesOf(s.exitGrace));
    m_shortestPlate->setValue(s.shortestPlate);
    m_fallback->setText(s.fallbackAmount.value_or(QString()));
    m_assigned->setChecked(s.assigned);
    m_policy->setCurrentIndex(s.policy == AssignmentPolicy::Nearest ? 0 : 1);
    for (auto it = m_lengths.constBegin(); it != m_lengths.constEnd(); ++it) {
        const bool known = s.lengths.contains(it.key());
        const StayLengths lengths = s.lengths.value(it.key());
        it->usual->setEnabled(known);
        it->shortest->setEnabled(known);
        it->usual->setValue(minutesOf(lengths.usual));
        it->shortest->setValue(minutesOf(lengths.shortest));
    }
    for (FieldRow *row : qAsConst(m_rows))
        row->clearError();
    m_message->setMessage(FieldMessage::Kind::Hint, {});
    m_save->setEnabled(m_office.may(Permission::ManageLots));
}

Result<LotSettings> LotForm::typed() const
{
    LotSettings s = m_settings;
    s.name = m_name->text().trimmed();
    s.address = m_address->text().trimmed();
    s.phone = m_phone->text().trimmed();
    s.timezone = m_timezone->text().trimmed();
    s.currency = m_currency->text().trimmed().toUpper();
    s.hours = m_hours->text().trimmed().isEmpty() ? OpeningHours() : TRY(OpeningHours::fromText(m_hours->text()));
    s.heightLimit = m_height->value() == 0 ? std::nullopt : std::optional(m_height->value() * 10);
    s.weightLimit = m_weight->value() == 0 ? std::nullopt : std::optional(m_weight->value());
    s.dayStart = m_dayStart->value() * 60 + m_settings.dayStart % 60;
    s.holdTime = durationOf(m_hold->value());
    s.paymentTime = durationOf(m_payment->value());
    s.exitGrace = durationOf(m_grace->value());
    s.shortestPlate = m_shortestPlate->value();
    const QString fallback = m_fallback->text().trimmed();
    s.fallbackAmount = fallback.isEmpty() ? std::nullopt : std::optional(fallback);
    s.assigned = m_assigned->isChecked();
    s.policy = m_policy->currentIndex() == 0 ? AssignmentPolicy::Nearest : AssignmentPolicy::Spread;
    for (auto it = m_lengths.constBegin(); it != m_lengths.constEnd(); ++it) {
        if (s.lengths.contains(it.key()))
            s.lengths[it.key()] = {durationOf(it->usual->value()), durationOf(it->shortest->value())};
    }
    TRY_DONE(checkSettings(s));
    return s;
}

void LotForm::save()
{
    if (m_busy || !m_save->isEnabled())
        return;
    for (FieldRow *row : qAsConst(m_rows))
        row->clearError();
    m_message->setMessage(FieldMessage::Kind::Hint, {});
    const Result<LotSettings> settings = typed();
    if (!settings) {
        showError(settings.error());
        return;
    }
    m_busy = true;
    const EditLot::Command command {m_lot, *settings};
    m_office.run<EditLot>(m_number.forInput(command.toJson()), command)
        .then(this, [this, command](const Result<EditLot::Outcome> &outcome) {
            m_busy = false;
            if (!outcome) {
                showError(outcome.error());
                return;
            }
            m_number.finish();
            m_settings = command.settings;
            Q_EMIT saved(command.settings.name);
        });
}

void LotForm::showError(const Error &error)
{
    FieldRow *row = m_rows.value(static_cast<int>(error.field));
    if (row == nullptr || error.field == Field::None) {
        m_message->setMessage(FieldMessage::Kind::Error, errorText(error));
        return;
    }
    row->setError(errorText(error));
    row->input()->setFocus(Qt::OtherFocusReason);
}

} // namespace parkdesk
