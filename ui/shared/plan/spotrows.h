// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/lots/addlot.h"
#include "ui/shared/icons.h"

#include <QWidget>

class QGridLayout;
class QLineEdit;
class QSpinBox;

namespace parkdesk {

class FieldMessage;
class TextLabel;

/// What the rows give, for the preview.
struct SpotPlan {
    struct Row {
        QString name; ///< of the vehicle types
        QString vehicleType; ///< the first of them
        QStringList labels; ///< empty while there is an error
    };
    QList<Row> rows;
    int total = 0;
};

/// How many spots of which kind the lot has and what they are called: one row a vehicle type, with what the pattern
/// gives beside it at each key.
class SpotRows : public QWidget {
    Q_OBJECT

public:
    explicit SpotRows(QWidget *parent = nullptr);

    [[nodiscard]] QList<AddLot::Row> rows() const;
    [[nodiscard]] SpotPlan plan() const;
    /// Says what is wrong beside its row; false when something is.
    [[nodiscard]] bool check();
    void showError(const Error &error);

Q_SIGNALS:
    void edited();

private:
    struct Row {
        QString name;
        QStringList types;
        QSpinBox *count;
        QLineEdit *pattern;
        FieldMessage *gives;
    };
    void addRow(const QString &name, const QStringList &types, int count, const QString &pattern);
    void onEdited();
    [[nodiscard]] Result<QStringList> labelsOf(const Row &row) const;

    QGridLayout *m_grid;
    QList<Row> m_rows;
    TextLabel *m_total;
    FieldMessage *m_message;
};

} // namespace parkdesk
