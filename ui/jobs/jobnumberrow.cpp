// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/jobs/jobnumberrow.h"

#include "domain/jobsetting.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QSpinBox>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int jobNumberWidth = 112;

QString jobNumberLabel(JobSetting::Unit unit)
{
    switch (unit) {
    case JobSetting::Unit::Hours: return JobNumberRow::tr("&Hours before the booking");
    case JobSetting::Unit::Days: return JobNumberRow::tr("&Days without a stay");
    case JobSetting::Unit::DaysKept: return JobNumberRow::tr("&Days to keep plates");
    }
    return {};
}

} // namespace

JobNumberRow::JobNumberRow(QWidget *parent)
    : QWidget(parent)
    , m_spin(new QSpinBox)
    , m_row(new FieldRow(jobNumberLabel(JobSetting::Unit::Hours), m_spin, FieldRow::Place::Nowhere))
    , m_save(new KeyButton(tr("Sa&ve")))
{
    m_spin->setObjectName(u"jobNumber"_s);
    m_save->setObjectName(u"saveJobNumber"_s);
    m_row->setInputWidth(jobNumberWidth);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::rowGap);
    row->addWidget(m_row, 1);
    m_row->addBeside(m_save);
    connect(m_spin, &QSpinBox::valueChanged, this, &JobNumberRow::showState);
    connect(m_save, &KeyButton::clicked, this, &JobNumberRow::save);
    setJob(nullptr, false);
}

void JobNumberRow::setJob(const ListJobs::Row *job, bool mayChange)
{
    const auto setting = job == nullptr ? std::nullopt : jobSettingOf(job->kind);
    setVisible(setting.has_value());
    m_mayChange = mayChange;
    if (!setting) {
        m_kind.clear();
        return;
    }
    const bool typing = job->kind == m_kind && m_spin->value() != m_stored && job->setting == m_stored;
    m_row->setLabel(jobNumberLabel(setting->unit));
    m_spin->setSpecialValueText(setting->least == 0 ? tr("for ever", "plates are kept") : QString());
    m_kind = job->kind;
    m_stored = job->setting;
    if (!typing) {
        m_spin->setRange(setting->least, setting->most);
        m_spin->setValue(m_stored);
    }
    showState();
}

void JobNumberRow::showState()
{
    m_spin->setEnabled(m_mayChange);
    m_save->setVisible(m_mayChange);
    m_save->setEnabled(m_mayChange && m_spin->value() != m_stored);
}

void JobNumberRow::save()
{
    if (m_save->isEnabled())
        Q_EMIT wanted(m_spin->value());
}

} // namespace parkdesk
