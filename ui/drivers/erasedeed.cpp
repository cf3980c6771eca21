// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/erasedeed.h"

#include "services/drivers/erasedriver.h"
#include "ui/drivers/driverwords.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/platetext.h"
#include "ui/shared/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

EraseDeed::EraseDeed(Office &office, QWidget *parent)
    : DriverDeed(office, u"erase"_s, tr("Erase"), tr("Erase for Good"), parent)
    , m_goes(new TextLabel)
    , m_stays(new TextLabel)
    , m_open(new TextLabel({}, FontRole::Body, Tone::Warning))
    , m_typed(new QLineEdit)
    , m_typedRow(new FieldRow(tr("&Number"), m_typed))
{
    m_stays->setObjectName(u"eraseStays"_s);
    m_open->setObjectName(u"eraseOpen"_s);
    m_typed->setObjectName(u"eraseTyped"_s);
    for (TextLabel *label : {m_goes, m_stays, m_open}) {
        label->setWordWrap(true);
        body()->addWidget(label);
    }
    m_typedRow->setInputWidth(160);
    body()->addWidget(m_typedRow);
    addButtons();
    connect(m_typed, &QLineEdit::textEdited, this, &EraseDeed::onTyped);
    connect(m_typed, &QLineEdit::returnPressed, this, [this] {
        onTyped();
        if (!isBusy() && driverNumberFromText(m_typed->text()) == m_driver.number)
            submit();
    });
}

QString EraseDeed::number() const
{
    return driverNumberText(m_driver.number);
}

void EraseDeed::reset()
{
    m_typed->clear();
    setPossible(false);
}

void EraseDeed::describe()
{
    setTitle(tr("Erase %1", "driver").arg(m_driver.fields.name));
    m_goes->setText(tr("Name, mail, phone, address, note, vehicles, password, card and codes go for good. Nobody can "
                       "bring them back."));
    const QString stays = tr("%n stay(s)", nullptr, static_cast<int>(m_driver.stayCount));
    m_stays->setText(tr("What stays: %1 and what was paid for them, of nobody any more. Backups that were made before "
                        "still hold the person until they are thrown away.")
                         .arg(stays));
    QStringList words;
    const auto inside = std::count_if(m_driver.vehicles.begin(), m_driver.vehicles.end(),
                                      [](const DriverDetail::Vehicle &vehicle) { return vehicle.inside; });
    if (!m_driver.bookings.isEmpty())
        words.append(
            tr("%n booking(s) to come: kept without a name.", nullptr, static_cast<int>(m_driver.bookings.size())));
    if (inside > 0)
        words.append(tr("%n vehicle(s) inside: out as usual.", nullptr, static_cast<int>(inside)));
    if (!m_driver.openSums.isEmpty())
        words.append(tr("%1 is open: nobody can be asked for it then.").arg(moneySums(m_driver.openSums)));
    m_open->setText(words.join(u' '));
    m_open->setVisible(!words.isEmpty());
    m_typedRow->setHint(tr("Type %1 to be sure.").arg(leftToRight(number())));
}

void EraseDeed::onTyped()
{
    setPossible(driverNumberFromText(m_typed->text()) == m_driver.number);
}

void EraseDeed::submit()
{
    const EraseDriver::Command command {m_driver.driver};
    begun();
    m_office.run<EraseDriver>(m_number.forInput(command.toJson()), command)
        .then(this, [this, number = number()](const Result<EraseDriver::Outcome> &outcome) {
            if (outcome)
                finish(tr("%1 was erased.", "number").arg(leftToRight(number)));
            else
                fail(outcome.error());
        });
}

void EraseDeed::lock(bool busy)
{
    m_typed->setReadOnly(busy);
}

void EraseDeed::takeFocus()
{
    m_typed->setFocus(Qt::OtherFocusReason);
}

} // namespace parkdesk
