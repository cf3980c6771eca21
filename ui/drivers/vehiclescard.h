// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/driverdetail.h"
#include "services/office.h"
#include "ui/shared/card.h"
#include "ui/shared/commandnumber.h"

class QComboBox;
class QLineEdit;

namespace parkdesk {

class FieldRow;
class KeyButton;
class ListTable;
class TextLabel;
class TextRows;

/// The vehicles of a driver; one more is added in place, the chosen one removed or made the one that is meant.
class VehiclesCard : public Card {
    Q_OBJECT

public:
    explicit VehiclesCard(Office &office, QWidget *parent = nullptr);

    void show(const DriverDetail::Answer &driver, const ZoneRules &zone);
    void forget();
    void beginAdding();

Q_SIGNALS:
    void done(const QString &sentence);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpTable();
    QWidget *addForm();
    QLayout *deedRow();
    void add();
    void remove();
    void makePrimary();
    void setBusy(bool busy);
    void showError(const Error &error);
    void showPossible();
    void closeForm();
    [[nodiscard]] const DriverDetail::Vehicle *chosen() const;

    Office &m_office;
    DriverDetail::Answer m_driver;
    TextRows *m_rows;
    ListTable *m_table;
    TextLabel *m_none;
    QWidget *m_form = nullptr;
    QLineEdit *m_plate;
    QComboBox *m_type;
    FieldRow *m_plateRow;
    KeyButton *m_open;
    KeyButton *m_add;
    KeyButton *m_remove;
    KeyButton *m_primary;
    TextLabel *m_error;
    CommandNumber m_number;
    bool m_busy = false;
};

} // namespace parkdesk
