// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "services/lots/addlot.h"

#include <QWidget>

class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace parkdesk {

class CurrencyChoice;
class FieldRow;
class LotPreview;
class SpotRows;
class ZoneChoice;

/// What a lot begins with: where it is, how its spots are given and called, and a picture of them.
class LotFields : public QWidget {
    Q_OBJECT

public:
    /// \a zone is chosen when it is one we know. \a clock for the hour that it is there.
    LotFields(const QByteArray &zone, const Clock &clock, QWidget *parent = nullptr);

    /// Adds rows for the currency and for the first desk, in which these stand. Without it the caller knows both.
    void askMore(const QString &currency, const QString &desk);
    [[nodiscard]] QString name() const;
    [[nodiscard]] int spots() const;
    /// Says what is wrong beside its field and puts the focus there; false when something is.
    [[nodiscard]] bool check();
    /// After check().
    void fill(AddLot::Command &lot) const;
    /// True when \a error belongs to a field here, which then shows it.
    [[nodiscard]] bool showError(const Error &error);

Q_SIGNALS:
    /// Anything was changed: the command would be another one.
    void edited();

private:
    QWidget *assignmentRow();
    QWidget *previewCard();
    void connectParts();
    void sayZone();
    [[nodiscard]] Done checkMore() const;
    [[nodiscard]] FieldRow *rowOf(Field field) const;

    const Clock &m_clock;
    QLineEdit *m_name;
    QLineEdit *m_address;
    ZoneChoice *m_zone;
    CurrencyChoice *m_currency = nullptr; ///< as the desk only when asked for
    QLineEdit *m_desk = nullptr;
    QRadioButton *m_assigned;
    QRadioButton *m_freeChoice;
    SpotRows *m_spots;
    LotPreview *m_preview;
    FieldRow *m_nameRow;
    FieldRow *m_addressRow;
    FieldRow *m_zoneRow;
    FieldRow *m_currencyRow = nullptr;
    FieldRow *m_deskRow = nullptr;
    QVBoxLayout *m_rows;
};

} // namespace parkdesk
