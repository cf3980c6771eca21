// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendarday.h"
#include "domain/zonerules.h"
#include "services/office.h"
#include "ui/shared/card.h"
#include "ui/shared/filechoice.h"

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace parkdesk {

class EmptyState;
class FieldRow;
class KeyButton;
class Segmented;
class TextLabel;
class TextRows;

/// The days of a lot on which other rules hold: public holidays, school holidays, events. Days are added one by one
/// or from an .ics file, whose events are shown before they are taken.
class CalendarCard : public Card {
    Q_OBJECT

public:
    CalendarCard(Office &office, LotId lot, QWidget *parent = nullptr);

    void setPlace(const Zone &zone, Instant now);
    void setFileChoice(const FileChoice &choice) { m_files = choice; }
    /// Reads the days and takes the focus.
    void begin();
    /// The first step of an import: what is in \a bytes.
    void preview(const QByteArray &bytes, const QString &name);

Q_SIGNALS:
    void closed();
    /// Days were added or taken away.
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *addRow();
    [[nodiscard]] QWidget *importRow();
    void read();
    void showDays();
    void add();
    void removeChosen();
    void import();
    void say(const QString &text, bool good);
    /// One command at a time.
    void setBusy(bool busy);
    [[nodiscard]] QString emptySentence() const;
    [[nodiscard]] DayKind kind() const;

    Office &m_office;
    LotId m_lot;
    FileChoice m_files;
    Zone m_zone;
    Instant m_now;
    QList<CalendarDay> m_days;
    QByteArray m_file;
    Segmented *m_kind;
    QLineEdit *m_date;
    QLineEdit *m_name;
    KeyButton *m_add;
    KeyButton *m_open;
    KeyButton *m_import;
    QTableView *m_table;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    TextRows *m_rows;
    TextLabel *m_said;
    TextLabel *m_preview;
    bool m_busy = false;
};

} // namespace parkdesk
