// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/drivers/finddrivers.h"
#include "ui/drivers/driverdeed.h"

#include <QTimer>

class QCheckBox;
class QLineEdit;

namespace parkdesk {

class FieldRow;
class ListTable;
class TextRows;

/// Two accounts of one person become one: the other is found, what moves is shown, and it is done.
class MergeDeed : public DriverDeed {
    Q_OBJECT

public:
    explicit MergeDeed(Office &office, QWidget *parent = nullptr);

    void setNames(std::shared_ptr<const DriverIndex> names) { m_names = std::move(names); }

protected:
    void reset() override;
    void describe() override;
    void submit() override;
    void lock(bool busy) override;
    void takeFocus() override;

private:
    void find();
    void take(const QList<DriverListRow> &found);
    void choose();
    void tell(const DriverDetail::Answer &other);
    void showSure();

    std::shared_ptr<const DriverIndex> m_names;
    TextLabel *m_words;
    QLineEdit *m_typed;
    FieldRow *m_typedRow;
    TextRows *m_rows;
    ListTable *m_table;
    TextLabel *m_moves;
    QCheckBox *m_sure;
    DriverDetail::Answer m_other; ///< without a valid id while none is chosen
    QTimer m_typing;
    int m_asked = 0;
};

} // namespace parkdesk
