// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "ui/shared/card.h"
#include "ui/shared/commandnumber.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace parkdesk {

class FieldRow;
class KeyButton;
class TextLabel;

/// A form that writes down what somebody says at the desk or by phone. Enter in a line and Ctrl+Enter in the words send
/// it, Escape leaves it. What was typed stays when it is refused.
class SaidForm : public Card {
    Q_OBJECT

public:
    /// Nothing of anybody is left, and answers that are under way are nobody's.
    virtual void forget();

Q_SIGNALS:
    void dismissed();

protected:
    /// \a name begins the names of its parts; \a deed is what the button that sends it says.
    SaidForm(const QString &title, const QString &name, const QString &deed, const QString &deedName, QWidget *parent);

    /// Rows stand in the order in which they are added, then addFoot().
    FieldRow *addChoice(const QString &label, QComboBox *choice);
    FieldRow *addLine(const QString &label, QLineEdit *line);
    FieldRow *addWords(const QString &label, int height);
    void addFoot();

    [[nodiscard]] QString words() const;
    [[nodiscard]] CommandNumber &number() { return m_number; }
    /// Reads what is typed and asks for it to be done; not called while that is under way.
    virtual void submit() = 0;
    void setBusy(bool busy);
    /// The number of a question; an answer to an earlier one is nobody's.
    [[nodiscard]] int nextQuestion() { return ++m_asked; }
    [[nodiscard]] bool isLast(int question) const { return question == m_asked; }
    void failAt(FieldRow *row, const QString &sentence);
    /// What is wrong with all of it.
    void failAsAWhole(const Error &error);

    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FieldRow *addRow(const QString &label, QWidget *input);
    void send();
    void clearErrors();

    QPlainTextEdit *m_words;
    TextLabel *m_error;
    KeyButton *m_send;
    KeyButton *m_cancel;
    QList<QComboBox *> m_choices;
    QList<QLineEdit *> m_lines;
    QList<FieldRow *> m_rows;
    CommandNumber m_number;
    int m_asked = 0;
    bool m_busy = false;
};

} // namespace parkdesk
