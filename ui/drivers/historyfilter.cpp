// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drivers/historyfilter.h"

#include "ui/shared/keybutton.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lotChoiceWidth = 120;

} // namespace

HistoryFilter::HistoryFilter(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_period(new QComboBox)
    , m_lot(new QComboBox)
    , m_save(new KeyButton(tr("Save as CSV…"), nullptr, KeyButton::Look::Quiet))
    , m_mail(new KeyButton(tr("Mail It"), nullptr, KeyButton::Look::Quiet))
{
    setObjectName(u"driverHistoryFilter"_s);
    m_period->setObjectName(u"driverHistoryPeriod"_s);
    m_period->setAccessibleDescription(tr("Began"));
    m_period->addItem(tr("at any time"), 0);
    m_period->addItem(tr("in the last 30 days"), 30);
    m_period->addItem(tr("in the last 90 days"), 90);
    m_period->addItem(tr("in the last 365 days"), 365);
    m_lot->setObjectName(u"driverHistoryLot"_s);
    m_lot->setAccessibleDescription(tr("Lot"));
    m_lot->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_lot->setMinimumWidth(lotChoiceWidth);
    m_save->setObjectName(u"saveDriverHistory"_s);
    m_mail->setObjectName(u"mailDriverHistory"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::rowGap);
    row->addWidget(m_period);
    row->addWidget(m_lot, 1);
    row->addStretch();
    row->addWidget(m_save);
    row->addWidget(m_mail);
    for (QComboBox *choice : {m_period, m_lot})
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_showing)
                Q_EMIT changed();
        });
    connect(m_save, &KeyButton::clicked, this, &HistoryFilter::saveAsked);
    connect(m_mail, &KeyButton::clicked, this, &HistoryFilter::mailAsked);
    forget();
}

void HistoryFilter::show(const DriverDetail::Answer &driver)
{
    m_showing = true;
    const bool same = driver.driver == m_driver;
    const qint64 lot = same ? m_lot->currentData().toLongLong() : 0;
    m_lot->clear();
    m_lot->addItem(tr("all lots"), qint64 {0});
    for (const DriverDetail::Visits &visits : driver.everLots)
        m_lot->addItem(visits.name, visits.lot.value);
    m_lot->setCurrentIndex(qMax(0, m_lot->findData(lot)));
    m_lot->setVisible(driver.everLots.size() > 1);
    if (!same)
        m_period->setCurrentIndex(0);
    m_showing = false;
    m_driver = driver.driver;
    m_live = driver.state == DriverState::Active || driver.state == DriverState::Suspended;
    m_hasMail = !driver.fields.mail.isEmpty();
    m_proven = driver.mailProvenAt.has_value();
    showPossible();
}

void HistoryFilter::forget()
{
    m_showing = true;
    m_driver = {};
    m_live = false;
    m_period->setCurrentIndex(0);
    m_lot->clear();
    m_lot->addItem(tr("all lots"), qint64 {0});
    m_showing = false;
    showPossible();
}

DriverHistoryPart HistoryFilter::part() const
{
    DriverHistoryPart part {m_driver};
    if (const qint64 lot = m_lot->currentData().toLongLong(); lot > 0)
        part.lot = LotId {lot};
    if (const int days = m_period->currentData().toInt(); days > 0)
        part.from = m_office.clock().now() - hours(24) * days;
    return part;
}

bool HistoryFilter::isSet() const
{
    return m_lot->currentIndex() > 0 || m_period->currentIndex() > 0;
}

void HistoryFilter::setBusy(bool busy)
{
    m_busy = busy;
    showPossible();
}

void HistoryFilter::showPossible()
{
    m_save->setVisible(m_office.may(Permission::ManageDrivers));
    m_save->setEnabled(m_live && !m_busy);
    m_mail->setVisible(m_office.may(Permission::RegisterDrivers));
    m_mail->setEnabled(m_live && !m_busy && m_hasMail && m_proven);
    m_mail->setToolTip(!m_hasMail      ? tr("No mail address is known.")
                           : !m_proven ? tr("Nobody has shown yet that the mail address is theirs.")
                                       : tr("These stays as a table, to their own address."));
}

} // namespace parkdesk
