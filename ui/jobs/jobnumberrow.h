// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/jobs/listjobs.h"

#include <QWidget>

class QSpinBox;

namespace parkdesk {

class FieldRow;
class KeyButton;

/// The one number that the chosen job goes by: hours before a booking, days without a stay, days that plates are kept.
/// Not there for jobs without one.
class JobNumberRow : public QWidget {
    Q_OBJECT

public:
    explicit JobNumberRow(QWidget *parent = nullptr);

    /// What is stored; what is being typed for the same job stays. None: nothing is chosen.
    void setJob(const ListJobs::Row *job, bool mayChange);

Q_SIGNALS:
    /// Somebody wants that number.
    void wanted(int number);

private:
    void showState();
    void save();

    QSpinBox *m_spin;
    FieldRow *m_row;
    KeyButton *m_save;
    QString m_kind;
    int m_stored = 0;
    bool m_mayChange = false;
};

} // namespace parkdesk
