// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/lot.h"
#include "services/exports/exportfile.h"
#include "ui/shared/card.h"

class QComboBox;
class QDateEdit;

namespace parkdesk {

class FieldRow;
class Segmented;
class TextLabel;

/// Of which period and lot, and in which form.
class ExportChoice : public Card {
    Q_OBJECT

public:
    explicit ExportChoice(QWidget *parent = nullptr);

    /// \a here is the lot of the desk, whose days count where all lots are taken. Keeps what is chosen.
    void setLots(const QList<Lot> &lots, LotId here);
    [[nodiscard]] LotId lot() const;
    [[nodiscard]] ExportFormat format() const;
    /// Midnight of the first day, and after the last one; absent for all of it. \a now says what this month is.
    [[nodiscard]] std::optional<Instant> from(Instant now) const;
    [[nodiscard]] std::optional<Instant> until(Instant now) const;
    /// The clock by which days begin; null where no lot is known.
    [[nodiscard]] Zone zone() const;
    void setChoosable(bool choosable);

private:
    enum Period { Everything, ThisMonth, LastMonth, ThisYear, LastYear, Own };
    /// First day and the one after the last.
    [[nodiscard]] std::optional<std::pair<QDate, QDate>> days(Instant now) const;
    void showPeriod();

    QList<Lot> m_lots;
    LotId m_here;
    QComboBox *m_period;
    QDateEdit *m_first;
    QDateEdit *m_last;
    FieldRow *m_firstRow = nullptr;
    FieldRow *m_lastRow = nullptr;
    QComboBox *m_lot;
    Segmented *m_format;
};

} // namespace parkdesk
