// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QLineEdit>

namespace parkdesk {

struct ChoiceSpec;

/// How a value in a sentence stands to the published version.
enum class ValueMark { Same, Changed };

/// A value typed into a sentence: flat, as wide as its content.
class ValueField : public QLineEdit {
    Q_OBJECT

public:
    explicit ValueField(QWidget *parent = nullptr);

    void setMark(ValueMark mark);
    /// Its content was refused; \a wanted says what belongs here.
    void setRefused(bool refused, const QString &wanted);
    [[nodiscard]] bool isRefused() const { return m_refused; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void resized();
    void focused();
    void left();

protected:
    /// Undo is that of the tariff, not of the field.
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    ValueMark m_mark = ValueMark::Same;
    bool m_refused = false;
};

/// A word chosen in a sentence. The wheel leaves it alone.
class ChoiceField : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceField(QWidget *parent = nullptr);

    void setMark(ValueMark mark);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void focused();

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    ValueMark m_mark = ValueMark::Same;
};

/// The height of a value in a sentence.
[[nodiscard]] int valueHeight();

} // namespace parkdesk
