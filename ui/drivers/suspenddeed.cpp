// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/suspenddeed.h"

#include "services/drivers/suspenddriver.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/textlabel.h"

#include <QJsonObject>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTypedReason = 200;

} // namespace

SuspendDeed::SuspendDeed(Office &office, QWidget *parent)
    : DriverDeed(office, u"suspend"_s, tr("Suspend"), tr("Suspend the Account"), parent)
    , m_words(new TextLabel)
    , m_reason(new QLineEdit)
    , m_reasonRow(new FieldRow(tr("&Reason"), m_reason))
{
    m_words->setObjectName(u"suspendWords"_s);
    m_words->setWordWrap(true);
    m_reason->setObjectName(u"suspendReason"_s);
    m_reason->setMaxLength(longestTypedReason);
    m_reasonRow->setHint(tr("Colleagues read it; it is sealed like the name."));
    body()->addWidget(m_words);
    body()->addWidget(m_reasonRow);
    addButtons();
    connect(m_reason, &QLineEdit::textEdited, m_reasonRow, &FieldRow::clearError);
    connect(m_reason, &QLineEdit::returnPressed, this, [this] {
        if (!isBusy())
            submit();
    });
}

void SuspendDeed::reset()
{
    m_reason->clear();
    m_reasonRow->clearError();
}

void SuspendDeed::describe()
{
    setTitle(tr("Suspend %1", "driver").arg(m_driver.fields.name));
    m_words->setText(tr("They can no longer log in or be booked for. A vehicle that is inside leaves as usual, and "
                        "bookings that are made stay."));
}

void SuspendDeed::submit()
{
    const SuspendDriver::Command command {m_driver.driver, m_reason->text().trimmed()};
    if (command.reason.isEmpty())
        return fail({ErrorCode::Required, Field::Reason, {}});
    QJsonObject input = command.toJson();
    input.insert(u"reason"_s, command.reason);
    begun();
    m_office.run<SuspendDriver>(m_number.forInput(input), command)
        .then(this, [this, name = m_driver.fields.name](const Result<SuspendDriver::Outcome> &outcome) {
            if (outcome)
                finish(tr("%1 is suspended.").arg(name));
            else
                fail(outcome.error());
        });
}

void SuspendDeed::lock(bool busy)
{
    m_reason->setReadOnly(busy);
}

void SuspendDeed::takeFocus()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

bool SuspendDeed::showAtField(const Error &error)
{
    if (error.field != Field::Reason)
        return false;
    m_reasonRow->setError(errorText(error));
    takeFocus();
    return true;
}

} // namespace parkdesk
