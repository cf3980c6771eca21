// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/rackform.h"

#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timeinput.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int rackLabelWidth = 84;
constexpr Duration bookableSince = minutes(5); ///< what began earlier is a thing of the past

/// So that it is read as the same moment again: an hour alone would mean the next time the clock shows it.
QString writtenTime(Instant at, Instant now, const ZoneRules &zone)
{
    if (at >= now && zone.toLocal(at).day() == zone.toLocal(now).day())
        return timeText(at, zone);
    return zone.toLocal(at).toText().replace(u'T', u' ');
}

} // namespace

RackForm::RackForm(Office &office, LotId lot, QWidget *parent)
    : Card({}, parent)
    , m_office(office)
    , m_lot(lot)
    , m_plate(newField(u"rackPlate"_s))
    , m_type(new QComboBox)
    , m_from(newField(u"rackFrom"_s))
    , m_until(newField(u"rackUntil"_s))
    , m_reason(newField(u"rackReason"_s))
    , m_method(new QComboBox)
    , m_plateRow(new FieldRow(tr("&Plate"), m_plate))
    , m_typeRow(new FieldRow(tr("T&ype"), m_type))
    , m_fromRow(new FieldRow(tr("&From"), m_from))
    , m_untilRow(new FieldRow(tr("&Until"), m_until))
    , m_reasonRow(new FieldRow(tr("&Reason"), m_reason))
    , m_methodRow(new FieldRow(tr("Pai&d"), m_method))
    , m_message(new FieldMessage)
    , m_do(new KeyButton({}, nullptr, KeyButton::Look::Primary))
    , m_back(new KeyButton(tr("Back")))
{
    setObjectName(u"rackForm"_s);
    setStrongEdge(true);
    m_type->setObjectName(u"rackType"_s);
    m_method->setObjectName(u"rackMethod"_s);
    m_method->addItem(tr("owes it"), QString());
    m_method->addItem(tr("cash now"), u"cash"_s);
    m_method->addItem(tr("card now"), u"card"_s);
    for (QComboBox *box : {m_type, m_method})
        box->installEventFilter(this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    int at = 0;
    for (FieldRow *row : {m_plateRow, m_fromRow, m_reasonRow, m_typeRow, m_untilRow, m_methodRow}) {
        row->setLabelWidth(rackLabelWidth);
        row->setInputWidth(0);
        grid->addWidget(row, at / 3, at % 3);
        ++at;
    }
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    body()->addLayout(grid);
    auto *buttons = new QHBoxLayout;
    m_do->setText(tr("Book"));
    m_do->setObjectName(u"rackDo"_s);
    m_do->setKeyHint(keyText(Qt::Key_Return));
    m_back->setObjectName(u"rackBack"_s);
    m_back->setKeyHint(keyText(Qt::Key_Escape));
    buttons->addWidget(m_message, 1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_do);
    body()->addLayout(buttons);
    connect(m_do, &KeyButton::clicked, this, &RackForm::act);
    connect(m_back, &KeyButton::clicked, this, &RackForm::dismissed);
    connect(m_from, &QLineEdit::textEdited, this, &RackForm::readTimes);
    connect(m_until, &QLineEdit::textEdited, this, &RackForm::readTimes);
}

QLineEdit *RackForm::newField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->installEventFilter(this);
    return field;
}

void RackForm::open(const QString &label, const QString &vehicleType, const QStringList &types, const TimeSpan &span,
                    const Zone &zone)
{
    ++m_opening;
    m_label = label;
    m_zone = zone;
    const Instant now = m_office.clock().now();
    m_type->clear();
    for (const QString &type : types)
        m_type->addItem(vehicleName(type), type);
    m_type->setCurrentIndex(qMax(0, static_cast<int>(types.indexOf(vehicleType))));
    m_plate->clear();
    m_reason->clear();
    m_from->setText(writtenTime(span.from, now, *zone));
    m_until->setText(writtenTime(span.until, now, *zone));
    for (FieldRow *row : {m_plateRow, m_typeRow, m_fromRow, m_untilRow, m_reasonRow, m_methodRow})
        row->clearError();
    m_message->setMessage(FieldMessage::Kind::Hint, {});
    setBusy(false);
    setPast(span.from < now - bookableSince);
    show();
    m_plate->setFocus(Qt::OtherFocusReason);
}

void RackForm::setPast(bool past)
{
    m_past = past;
    setTitle(past ? tr("Write down a stay on %1").arg(leftToRight(m_label)) : tr("Book %1").arg(leftToRight(m_label)));
    setNote(past ? tr("It is over or began before now, and will be listed as an exception.") : QString());
    m_reasonRow->setVisible(past);
    m_methodRow->setVisible(past);
    m_do->setText(past ? tr("Write Down") : tr("Book"));
    m_untilRow->setHint(past ? tr("empty: still inside") : QString());
    m_plateRow->setHint(past ? QString() : tr("empty: only a code"));
}

void RackForm::readTimes()
{
    const auto from = readPersonTime(m_from->text(), m_office.clock().now(), *m_zone);
    if (!from)
        return;
    const Instant now = m_office.clock().now();
    if (const bool past = *from < now - bookableSince; past != m_past)
        setPast(past);
    m_fromRow->clearError();
    m_untilRow->clearError();
}

std::optional<Instant> RackForm::timeOf(QLineEdit &field, FieldRow &row, bool mayBeEmpty)
{
    row.clearError();
    if (mayBeEmpty && field.text().trimmed().isEmpty())
        return std::nullopt;
    const auto read = readPersonTime(field.text(), m_office.clock().now(), *m_zone);
    if (read)
        return *read;
    row.setError(errorText(read.error()));
    field.setFocus(Qt::OtherFocusReason);
    return std::nullopt;
}

void RackForm::act()
{
    if (m_busy)
        return;
    const auto until = timeOf(*m_until, *m_untilRow, m_past);
    const auto from = timeOf(*m_from, *m_fromRow, false);
    if (!from || m_untilRow->hasError())
        return;
    if (m_past)
        backFill(*from, until);
    else
        book(*from, *until);
}

void RackForm::book(Instant from, Instant until)
{
    ReserveSpot::Command command;
    command.lot = m_lot;
    command.from = std::max(from, m_office.clock().now());
    command.until = until;
    command.plate = m_plate->text().trimmed();
    command.vehicleType = m_type->currentData().toString();
    command.spot = m_label;
    setBusy(true);
    m_office.run<ReserveSpot>(m_number.forInput(command.toJson()), command)
        .then(this, [this, command, opening = m_opening](const Result<ReserveSpot::Outcome> &outcome) {
            if (!outcome) {
                refuse(opening, outcome.error());
                return;
            }
            if (takesAnswer(opening)) {
                m_number.finish();
                hide();
            }
            Q_EMIT booked(*outcome, command.plate);
        });
}

void RackForm::backFill(Instant from, std::optional<Instant> until)
{
    BackFillStay::Command command;
    command.lot = m_lot;
    command.plate = m_plate->text().trimmed();
    command.vehicleType = m_type->currentData().toString();
    command.spot = m_label;
    command.enteredAt = from;
    command.leftAt = until;
    command.method = until ? m_method->currentData().toString() : QString();
    command.reason = m_reason->text().trimmed();
    setBusy(true);
    m_office.run<BackFillStay>(m_number.forInput(command.toJson()), command)
        .then(this, [this, command, opening = m_opening](const Result<BackFillStay::Outcome> &outcome) {
            if (!outcome) {
                refuse(opening, outcome.error());
                return;
            }
            if (takesAnswer(opening)) {
                m_number.finish();
                hide();
            }
            Q_EMIT backFilled(*outcome, command.plate);
        });
}

bool RackForm::takesAnswer(int opening)
{
    if (opening != m_opening || !isVisible())
        return false;
    setBusy(false);
    return true;
}

void RackForm::refuse(int opening, const Error &error)
{
    if (takesAnswer(opening))
        showError(error);
    else
        Q_EMIT refused(error);
}

void RackForm::setBusy(bool busy)
{
    m_busy = busy;
    m_do->setEnabled(!busy);
}

void RackForm::showError(const Error &error)
{
    FieldRow *row = nullptr;
    switch (error.field) {
    case Field::Plate: row = m_plateRow; break;
    case Field::VehicleType: row = m_typeRow; break;
    case Field::From:
    case Field::Entry: row = m_fromRow; break;
    case Field::Until:
    case Field::Exit: row = m_untilRow; break;
    case Field::Reason: row = m_past ? m_reasonRow : nullptr; break;
    default: break;
    }
    if (row == nullptr) {
        m_message->setMessage(FieldMessage::Kind::Error, errorText(error));
        return;
    }
    row->setError(errorText(error));
    row->input()->setFocus(Qt::OtherFocusReason);
}

bool RackForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT dismissed();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->isAutoRepeat()) {
            act();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace parkdesk
