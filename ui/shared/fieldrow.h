// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;
class QHBoxLayout;

namespace parkdesk {

class TextLabel;
class FieldMessage;

/// A form row: label, input, and a line for a hint or an error whose room is kept, so that nothing jumps.
/// The label is the input's buddy and names it for assistive programs.
class FieldRow : public QWidget {
    Q_OBJECT

public:
    enum class Place {
        Under, ///< the message has its own line below the input
        Beside, ///< at the far side of the input
        Nowhere, ///< the row is one control high; messages are only announced and shown as a tool tip
    };

    /// Takes \a input. \a label may hold an access key ("&Name").
    FieldRow(const QString &label, QWidget *input, Place place = Place::Under, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setLabelWidth(int width);
    /// The input's width; 0 lets it take the rest.
    void setInputWidth(int width);
    /// What the field wants, shown while there is no error.
    void setHint(const QString &hint);
    /// What was understood of the field's content, in stronger words in the hint's place; empty: the hint again.
    void setFact(const QString &fact);
    /// Room for longer messages where the field is narrow; one line unless told.
    void setMessageLines(int lines);
    /// Something to know that does not refuse the content (Caps Lock); replaced by an error.
    void setWarning(const QString &warning);
    /// The sentence of errorText(). Typed text stays; the input's edge changes and the words are announced at once.
    void setError(const QString &error);
    void clearError();
    [[nodiscard]] bool hasError() const { return !m_error.isEmpty(); }
    [[nodiscard]] const QString &error() const { return m_error; }
    [[nodiscard]] QWidget *input() const { return m_input; }
    /// After the input, inside its line: a small button or a unit.
    void addBeside(QWidget *widget);

private:
    void showMessage();
    void markInput(bool refused);

    TextLabel *m_label;
    QWidget *m_input;
    QHBoxLayout *m_line;
    FieldMessage *m_message = nullptr;
    QString m_hint;
    QString m_fact;
    QString m_warning;
    QString m_error;
};

/// The reserved line of a field: a glyph and words in the tone of what is said.
class FieldMessage : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Hint, Fact, Warning, Error };

    explicit FieldMessage(QWidget *parent = nullptr);

    void setMessage(Kind kind, const QString &text);
    void setLines(int lines);
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Hint;
    int m_lines = 1;
    QString m_text;
};

} // namespace parkdesk
