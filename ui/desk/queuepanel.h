// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/stays/queuedeeds.h"
#include "services/stays/queueoflot.h"
#include "ui/desk/deskpanel.h"
#include "ui/shared/commandnumber.h"
#include "ui/shared/rowmodel.h"

class QListView;

namespace parkdesk {

class FieldMessage;
class KeyButton;

/// One number that waits, in words.
struct QueueLine {
    qint64 entry = 0;
    int number = 0;
    QString plate; ///< empty without one
    QString vehicleType; ///< code
    QString since; ///< how long it waits, and when it was called
    bool called = false;
    friend bool operator==(const QueueLine &, const QueueLine &) = default;
};

class QueueLineModel : public RowModel<QueueLine, qint64> {
    Q_OBJECT

public:
    using RowModel::RowModel;

    [[nodiscard]] qint64 keyOf(const QueueLine &row) const override { return row.entry; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
};

/// Who waits for a place: Enter calls the marked number, Delete takes it out of the queue. It follows what others do.
class QueuePanel : public DeskPanel {
    Q_OBJECT

public:
    QueuePanel(Office &office, const Lot &lot, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstField() const override;
    [[nodiscard]] bool isBusy() const override { return m_busy; }
    [[nodiscard]] bool holdsBox() const override { return false; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *buttonRow();
    void read();
    void take(const QueueOfLot::Answer &answer);
    void callMarked();
    void dropMarked();
    [[nodiscard]] const QueueLine *marked() const;
    void setBusy(bool busy);
    void tellError(const Error &error);

    Office &m_office;
    Lot m_lot;
    QueueLineModel *m_model;
    QListView *m_list;
    FieldMessage *m_message;
    KeyButton *m_call;
    KeyButton *m_drop;
    CommandNumber m_callNumber;
    CommandNumber m_dropNumber;
    quint64 m_serial = 0;
    bool m_busy = false;
};

} // namespace parkdesk
