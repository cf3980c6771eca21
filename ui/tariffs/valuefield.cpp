// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/valuefield.h"

#include "ui/shared/controlpaint.h"
#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QWheelEvent>

namespace parkdesk {

namespace {

constexpr int valuePadding = 5;
constexpr int leastWidth = 30;
constexpr int mostWidth = 260;
constexpr int arrowWidth = 12;
constexpr double valueRadius = 3;

struct ValueLook {
    bool focused;
    bool refused;
    bool enabled;
    ValueMark mark;
};

void paintValueBox(QPainter &painter, const QWidget &widget, const ValueLook &look)
{
    const Theme &theme = themeOf(&widget);
    QColor edge = look.enabled ? theme.border : theme.line;
    double width = theme.borderWidth;
    if (look.mark == ValueMark::Changed)
        edge = theme.primary;
    if (look.refused)
        edge = theme.error.text;
    if (look.focused) {
        width = metric::focusWidth;
        if (!look.refused)
            edge = theme.focus;
    }
    const QColor fill = !look.enabled     ? theme.canvas
        : look.refused                    ? theme.error.tint
        : look.mark == ValueMark::Changed ? theme.raised
                                          : theme.surface;
    paintBox(painter, widget.rect(), fill, edge, width, valueRadius);
}

} // namespace

int valueHeight()
{
    return qMax(22, QFontMetrics(fontOf(FontRole::Body)).height() + 4);
}

ValueField::ValueField(QWidget *parent)
    : QLineEdit(parent)
{
    setFrame(false);
    setTextMargins(valuePadding - 2, 0, valuePadding - 2, 0);
    QPalette clear = palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    setFixedHeight(valueHeight());
    setFont(fontOf(FontRole::Strong));
    connect(this, &QLineEdit::textChanged, this, &ValueField::resized);
}

void ValueField::setMark(ValueMark mark)
{
    if (m_mark != mark) {
        m_mark = mark;
        update();
    }
}

void ValueField::setRefused(bool refused, const QString &wanted)
{
    setToolTip(refused ? wanted : QString());
    setAccessibleDescription(refused ? wanted : QString());
    if (m_refused != refused) {
        m_refused = refused;
        update();
    }
}

QSize ValueField::sizeHint() const
{
    const int wanted =
        QFontMetrics(font()).horizontalAdvance(text().isEmpty() ? placeholderText() : text()) + 2 * valuePadding + 4;
    return {qBound(leastWidth, wanted, mostWidth), valueHeight()};
}

bool ValueField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void ValueField::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        paintValueBox(painter, *this, {hasFocus(), m_refused, isEnabled() && !isReadOnly(), m_mark});
    }
    QLineEdit::paintEvent(event);
}

void ValueField::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason)
        selectAll();
    Q_EMIT focused();
}

void ValueField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        deselect();
    Q_EMIT left();
}

ChoiceField::ChoiceField(QWidget *parent)
    : QComboBox(parent)
{
    setFixedHeight(valueHeight());
    setFont(fontOf(FontRole::Strong));
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void ChoiceField::setMark(ValueMark mark)
{
    if (m_mark != mark) {
        m_mark = mark;
        update();
    }
}

QSize ChoiceField::sizeHint() const
{
    const int wanted = QFontMetrics(font()).horizontalAdvance(currentText()) + 2 * valuePadding + arrowWidth + 12;
    return {qBound(leastWidth, wanted, mostWidth), valueHeight()};
}

void ChoiceField::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintValueBox(painter, *this, {hasFocus(), false, isEnabled(), m_mark});
    const QRect inner = rect().adjusted(valuePadding, 0, -valuePadding, 0);
    const QRect arrow = QStyle::visualRect(
        layoutDirection(), inner, QRect(inner.right() - arrowWidth + 1, inner.top(), arrowWidth, inner.height()));
    const QRect words = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(0, 0, -arrowWidth, 0));
    painter.setPen(isEnabled() ? theme.text : theme.disabledText);
    painter.setFont(font());
    painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading),
                     QFontMetrics(font()).elidedText(currentText(), Qt::ElideRight, words.width()));
    paintArrow(painter, arrow, isEnabled() ? theme.quietText : theme.disabledText);
}

void ChoiceField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ChoiceField::focusInEvent(QFocusEvent *event)
{
    QComboBox::focusInEvent(event);
    Q_EMIT focused();
}

} // namespace parkdesk
