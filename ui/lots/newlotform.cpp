// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lots/newlotform.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/plan/lotfields.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QTimeZone>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int newLotWidth = 960; ///< wider fields are hard to read

} // namespace

NewLotForm::NewLotForm(Office &office, const QString &currency, const QString &desk, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_fields(new LotFields(QTimeZone::systemTimeZoneId(), office.clock()))
    , m_message(new FieldMessage)
    , m_back(new KeyButton(tr("All Lots")))
    , m_make(new KeyButton(tr("Make the Lot"), nullptr, KeyButton::Look::Primary))
{
    setObjectName(u"newLotForm"_s);
    m_fields->askMore(currency, desk);
    auto *card = new Card;
    card->setAccessibleName(tr("New lot"));
    card->setMaximumWidth(newLotWidth);
    card->body()->setSpacing(metric::rowGap);
    card->body()->addWidget(m_fields, 1);
    card->body()->addWidget(new Hairline);
    card->body()->addLayout(footRow());
    auto *row = new QHBoxLayout;
    row->addWidget(card, 1);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    column->setSpacing(metric::cardGap);
    column->addWidget(new TextLabel(tr("New lot"), FontRole::Title));
    column->addLayout(row, 1);
    setFocusProxy(m_fields);
}

QLayout *NewLotForm::footRow()
{
    m_message->setObjectName(u"newLotMessage"_s);
    m_message->setMessage(FieldMessage::Kind::Hint,
                          tr("It is always open at first. Plan, hours and tariff come when it is there."));
    m_back->setObjectName(u"newLotBack"_s);
    m_back->setKeyHint(keyText(Qt::Key_Escape));
    m_make->setObjectName(u"newLotMake"_s);
    m_make->setKeyHint(keyText(Qt::Key_Return));
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::rowGap);
    row->addWidget(m_message, 1);
    row->addWidget(m_back);
    row->addWidget(m_make);
    connect(m_back, &KeyButton::clicked, this, &NewLotForm::dismissed);
    connect(m_make, &KeyButton::clicked, this, &NewLotForm::make);
    return row;
}

void NewLotForm::make()
{
    if (m_busy || !m_fields->check())
        return;
    AddLot::Command command;
    m_fields->fill(command);
    setBusy(true);
    m_office.run<AddLot>(m_number.forInput(command.toJson()), command)
        .then(this, [this, name = command.name](const Result<AddLot::Outcome> &outcome) {
            setBusy(false);
            if (!outcome) {
                showError(outcome.error());
                return;
            }
            m_number.finish();
            Q_EMIT made(outcome->lot, name, outcome->spots);
        });
}

void NewLotForm::setBusy(bool busy)
{
    m_busy = busy;
    m_message->setMessage(FieldMessage::Kind::Hint, busy ? tr("The lot is being made…") : QString());
}

void NewLotForm::showError(const Error &error)
{
    if (m_fields->showError(error))
        return;
    m_message->setMessage(FieldMessage::Kind::Error, errorText(error));
    announce(m_message, Urgency::Urgent);
}

/// The fields leave Enter and Escape to the form.
void NewLotForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT dismissed();
    else if (enter && !event->isAutoRepeat())
        make();
    else
        QWidget::keyPressEvent(event);
}

} // namespace parkdesk
