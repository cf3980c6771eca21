// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/finddrivers.h"
#include "services/interruption.h"
#include "services/office.h"
#include "ui/shared/textlabel.h"

#include <QTimer>

namespace parkdesk {

/// Who may be meant while a plate, a name or a phone number is typed: one line that offers a known driver's vehicle.
/// Whoever shows it takes the one that is offered. Silent for who may not see drivers and after coming back by PIN.
class DriverOffer : public TextLabel {
    Q_OBJECT

public:
    explicit DriverOffer(Office &office, QWidget *parent = nullptr);

    /// What stands in the field now.
    void look(const QString &text);
    /// The next one is offered; false when there is no other.
    bool next();
    /// Absent while none is offered, for a suspended driver, and when the field says it already.
    [[nodiscard]] std::optional<KnownDrivers::Row> offered() const;
    /// The one that is offered is in the field now.
    void take();
    void clear();

private:
    void ask();
    void tell();
    [[nodiscard]] bool mayLook() const;

    Office &m_office;
    std::shared_ptr<const DriverIndex> m_names;
    LatestRead m_latest;
    QTimer m_typing;
    QString m_text;
    KnownDrivers::Answer m_rows;
    int m_at = 0;
    int m_asked = 0;
    bool m_taken = false;
};

} // namespace parkdesk
