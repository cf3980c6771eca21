// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/outofhoursrow.h"

#include "ui/desk/lotfullwords.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/controlpaint.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTyped = 240; // too long is said, not cut

} // namespace

OutOfHoursRow::OutOfHoursRow(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_reason(new QLineEdit)
    , m_message(new FieldMessage)
    , m_do(new KeyButton(tr("Come In"), nullptr, KeyButton::Look::Primary))
{
    setObjectName(u"outOfHours"_s);
    m_reason->setObjectName(u"outOfHoursReason"_s);
    m_reason->setMaxLength(longestTyped);
    m_reason->setPlaceholderText(tr("such as: resident, delivery, let in by phone"));
    m_reason->installEventFilter(this);
    m_do->setObjectName(u"outOfHoursDo"_s);
    m_do->setKeyHint(tr("Enter"));
    auto *label = new TextLabel(tr("&Reason, kept with the stay"), FontRole::Caption, Tone::Quiet);
    label->setBuddy(m_reason);
    // What is wrong is said beside the label, so that nothing below jumps.
    auto *caption = new QHBoxLayout;
    caption->setSpacing(metric::cardPadding);
    caption->addWidget(label);
    caption->addWidget(m_message, 1);
    auto *line = new QHBoxLayout;
    line->setSpacing(metric::cardPadding);
    line->addWidget(m_reason, 1);
    line->addWidget(m_do);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(caption);
    column->addLayout(line);
    connect(m_do, &KeyButton::clicked, this, &OutOfHoursRow::submit);
    connect(m_reason, &QLineEdit::textEdited, this, [this] {
        m_message->setMessage(FieldMessage::Kind::Hint, {});
        m_reason->setProperty(refusedProperty, false);
        m_reason->update();
    });
    hide();
}

void OutOfHoursRow::open(const EnterVehicle::Command &entry, const Lot &lot, std::optional<Instant> opensAt)
{
    m_entry = entry;
    m_arrival.reset();
    m_plate = shownPlate(entry.plate);
    m_do->setText(tr("Come In"));
    ask(m_plate.isEmpty() ? Piece::bold(tr("this vehicle")) : Piece::plate(m_plate), lot, opensAt);
}

void OutOfHoursRow::open(const Arrive::Command &arrival, const Piece &vehicle, const Lot &lot,
                         std::optional<Instant> opensAt)
{
    m_arrival = arrival;
    m_plate = vehicle.kind == Piece::Kind::Plate ? vehicle.text : QString();
    m_do->setText(tr("Arrive"));
    ask(vehicle, lot, opensAt);
}

void OutOfHoursRow::ask(const Piece &vehicle, const Lot &lot, std::optional<Instant> opensAt)
{
    m_open = true;
    m_reason->clear();
    m_message->setMessage(FieldMessage::Kind::Hint, {});
    const Piece warning = Piece::warningSign(Glyph::Warning);
    m_line = opensAt ? Sentence(tr("%1 The lot is closed until %2. Say why %3 may come in, then %4."),
                                {warning, Piece::bold(whenText(*opensAt, m_office.clock().now(), *lot.zone)), vehicle,
                                 Piece::key(tr("Enter"))})
                     : Sentence(tr("%1 The lot is closed. Say why %2 may come in, then %3."),
                                {warning, vehicle, Piece::key(tr("Enter"))});
}

Sentence OutOfHoursRow::hint() const
{
    return Sentence(tr("%1 leaves this as it is"), {Piece::key(tr("Esc"))});
}

void OutOfHoursRow::close()
{
    m_open = false;
    m_entry = {};
    m_arrival.reset();
    m_reason->clear();
}

void OutOfHoursRow::takeFocus()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

void OutOfHoursRow::setBusy(bool busy)
{
    m_busy = busy;
    m_reason->setReadOnly(busy);
    m_do->setEnabled(!busy);
    Q_EMIT busyChanged(busy);
}

EnterVehicle::Command OutOfHoursRow::entry() const
{
    EnterVehicle::Command command = m_entry;
    command.outOfHoursReason = m_reason->text();
    return command;
}

void OutOfHoursRow::submit()
{
    if (!m_open || m_busy)
        return;
    if (m_arrival) {
        submitArrival();
        return;
    }
    const EnterVehicle::Command command = entry();
    setBusy(true);
    m_office.run<EnterVehicle>(m_number.forInput(command.toJson()), command)
        .then(this, [this](const Result<EnterVehicle::Outcome> &outcome) {
            setBusy(false);
            if (!outcome) {
                showRefusal(outcome.error());
                return;
            }
            m_number.finish();
            const QString plate = m_plate;
            close();
            Q_EMIT cameIn(*outcome, plate);
        });
}

void OutOfHoursRow::submitArrival()
{
    Arrive::Command command = *m_arrival;
    command.outOfHoursReason = m_reason->text();
    setBusy(true);
    m_office.run<Arrive>(m_number.forInput(command.toJson()), command)
        .then(this, [this](const Result<Arrive::Outcome> &outcome) {
            setBusy(false);
            if (!outcome) {
                showRefusal(outcome.error());
                return;
            }
            m_number.finish();
            const QString plate = m_plate;
            close();
            Q_EMIT arrived(*outcome, plate);
        });
}

void OutOfHoursRow::showRefusal(const Error &error)
{
    if (error.field != Field::Reason) {
        Q_EMIT refused(error);
        return;
    }
    m_message->setMessage(FieldMessage::Kind::Error, errorText(error));
    m_reason->setProperty(refusedProperty, true);
    m_reason->update();
    announce(m_message, Urgency::Urgent);
    takeFocus();
}

bool OutOfHoursRow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    if (key.key() == Qt::Key_Escape) {
        Q_EMIT dismissed();
        return true;
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        if (!key.isAutoRepeat())
            submit();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parkdesk
