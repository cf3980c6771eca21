// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "domain/zonerules.h"
#include "services/office.h"
#include "services/staff/liststaff.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QTableView;

namespace parkdesk {

class Banner;
class EmptyState;
class KeyButton;
class NewPersonForm;
class PersonPanel;
class StaffModel;
class TextLabel;
class ViewMemory;

class WaitLine;

/// Who works here: the list, and beside it one account or the form for a new one. Managers read, admins change.
class StaffPage : public QWidget {
    Q_OBJECT

public:
    /// \a memory outlives the page.
    StaffPage(Office &office, LotId lot, ViewMemory &memory, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QLayout *headRow();
    [[nodiscard]] QLayout *middleRow();
    void refresh();
    void learnZone(LotId lot);
    void takeRows(QList<ListStaff::Row> rows);
    void showError(const Error &error);
    void onFeed(const ChangeSet &changes);
    void onRole();
    void showPerson();
    void openForm();
    void closeForm();
    void goTo(qint64 staff);
    void say(const QString &sentence);

    Office &m_office;
    StaffModel *m_model;
    Zone m_zone;
    TextLabel *m_count;
    KeyButton *m_add;
    Banner *m_banner;
    WaitLine *m_wait;
    QTableView *m_table;
    EmptyState *m_waiting;
    QStackedWidget *m_list;
    PersonPanel *m_person;
    NewPersonForm *m_form;
    QStackedWidget *m_side;
    TextLabel *m_said;
    QTimer m_burst;
    qint64 m_wanted = 0; ///< to be selected once its row is here
    int m_asked = 0;
};

} // namespace parkdesk
