// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/driverdeed.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

DriverDeed::DriverDeed(Office &office, const QString &name, const QString &title, const QString &deed, QWidget *parent)
    : Card(title, parent)
    , m_office(office)
    , m_do(new KeyButton(deed, nullptr, KeyButton::Look::Primary))
    , m_cancel(new KeyButton(tr("Cancel"), nullptr, KeyButton::Look::Quiet))
    , m_error(new TextLabel({}, FontRole::Small, Tone::Error))
{
    setObjectName(name + u"Deed"_s);
    setStrongEdge(true);
    m_do->setObjectName(name + u"Now"_s);
    m_cancel->setObjectName(name + u"Cancel"_s);
    m_cancel->setKeyHint(keyText(QKeySequence(Qt::Key_Escape)));
    m_error->setObjectName(name + u"Error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    body()->setSpacing(metric::rowGap);
    connect(m_do, &KeyButton::clicked, this, [this] {
        if (!m_busy)
            submit();
    });
    connect(m_cancel, &KeyButton::clicked, this, &DriverDeed::dismissed);
}

void DriverDeed::addButtons()
{
    auto *row = new QHBoxLayout;
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_do);
    body()->addWidget(m_error);
    body()->addLayout(row);
    body()->addStretch();
}

void DriverDeed::begin(const DriverDetail::Answer &driver)
{
    m_driver = driver;
    m_error->hide();
    m_busy = false;
    lock(false);
    reset();
    describe();
    showPossible();
    takeFocus();
}

void DriverDeed::renew(const DriverDetail::Answer &driver)
{
    m_driver = driver;
    describe();
}

void DriverDeed::forget()
{
    m_driver = {};
    m_error->hide();
    m_number.finish();
    reset();
    describe();
}

void DriverDeed::setDeed(const QString &text)
{
    m_do->setText(text);
}

void DriverDeed::setPossible(bool possible)
{
    m_possible = possible;
    showPossible();
}

void DriverDeed::showPossible()
{
    m_do->setEnabled(m_possible && !m_busy);
    m_cancel->setEnabled(!m_busy);
}

void DriverDeed::begun()
{
    m_busy = true;
    m_error->hide();
    lock(true);
    showPossible();
}

void DriverDeed::fail(const Error &error)
{
    m_busy = false;
    lock(false);
    showPossible();
    if (showAtField(error))
        return;
    m_error->setText(errorText(error));
    m_error->show();
    announce(m_error, Urgency::Urgent);
}

void DriverDeed::finish(const QString &sentence)
{
    m_number.finish();
    m_busy = false;
    lock(false);
    showPossible();
    Q_EMIT done(sentence);
}

void DriverDeed::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy) {
        Q_EMIT dismissed();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace parkdesk
