// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/fieldrow.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/controlpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

namespace parkdesk {

namespace {

constexpr int messageHeight = 20;
constexpr int messageGlyph = 14;

QColor colourOfMessage(FieldMessage::Kind kind, const Theme &theme)
{
    switch (kind) {
    case FieldMessage::Kind::Hint: return theme.quietText;
    case FieldMessage::Kind::Fact: return theme.text;
    case FieldMessage::Kind::Warning: return theme.warning.text;
    case FieldMessage::Kind::Error: return theme.error.text;
    }
    return theme.text;
}

} // namespace

FieldRow::FieldRow(const QString &label, QWidget *input, Place place, QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(label, FontRole::Body, Tone::Quiet))
    , m_input(input)
    , m_line(new QHBoxLayout)
{
    m_label->setBuddy(input);
    setLabelWidth(metric::formLabelWidth);
    m_line->setSpacing(metric::cardPadding);
    m_line->addWidget(input, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    column->addLayout(m_line);
    if (place != Place::Nowhere)
        m_message = new FieldMessage;
    if (place == Place::Under)
        column->addWidget(m_message);
    else if (place == Place::Beside) {
        m_message->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // as high as the input
        m_line->addWidget(m_message, 1);
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_label, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    m_label->setFixedHeight(controlHeight());
    setFocusProxy(input);
}

void FieldRow::setLabel(const QString &label)
{
    m_label->setText(label);
}

void FieldRow::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

void FieldRow::setInputWidth(int width)
{
    if (width > 0)
        m_input->setFixedWidth(width);
    m_line->setStretchFactor(m_input, width > 0 ? 0 : 1);
    if (width > 0 && m_line->itemAt(m_line->count() - 1)->spacerItem() == nullptr)
        m_line->addStretch(m_message != nullptr && m_line->indexOf(m_message) >= 0 ? 0 : 1);
}

void FieldRow::addBeside(QWidget *widget)
{
    m_line->insertWidget(m_line->indexOf(m_input) + 1, widget);
}

void FieldRow::setFact(const QString &fact)
{
    m_fact = fact;
    showMessage();
}

void FieldRow::setMessageLines(int lines)
{
    if (m_message != nullptr)
        m_message->setLines(lines);
}

void FieldRow::setHint(const QString &hint)
{
    m_hint = hint;
    showMessage();
}

void FieldRow::setWarning(const QString &warning)
{
    if (warning == m_warning)
        return;
    m_warning = warning;
    showMessage();
    if (!warning.isEmpty() && m_message != nullptr)
        announce(m_message, Urgency::Urgent);
}

void FieldRow::setError(const QString &error)
{
    if (error == m_error)
        return;
    m_error = error;
    markInput(!error.isEmpty());
    showMessage();
    if (!error.isEmpty())
        announce(m_message != nullptr ? static_cast<QWidget *>(m_message) : m_input, Urgency::Urgent);
}

void FieldRow::clearError()
{
    setError({});
}

void FieldRow::markInput(bool refused)
{
    m_input->setProperty(refusedProperty, refused);
    m_input->update();
}

void FieldRow::showMessage()
{
    const FieldMessage::Kind kind = !m_error.isEmpty() ? FieldMessage::Kind::Error
        : !m_warning.isEmpty()                         ? FieldMessage::Kind::Warning
        : !m_fact.isEmpty()                            ? FieldMessage::Kind::Fact
                                                       : FieldMessage::Kind::Hint;
    const QString words = !m_error.isEmpty() ? m_error
        : !m_warning.isEmpty()               ? m_warning
        : !m_fact.isEmpty()                  ? m_fact
                                             : m_hint;
    m_input->setAccessibleDescription(words);
    if (m_message != nullptr)
        m_message->setMessage(kind, words);
    else
        m_input->setToolTip(words);
}

FieldMessage::FieldMessage(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FieldMessage::setMessage(Kind kind, const QString &text)
{
    m_kind = kind;
    m_text = text;
    setAccessibleName(text);
    // What is cut can still be read.
    setToolTip(text);
    update();
}

void FieldMessage::setLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

QSize FieldMessage::sizeHint() const
{
    const QFontMetrics metrics(fontOf(FontRole::Small));
    const int height = qMax(messageHeight, metrics.height()) + (m_lines - 1) * metrics.lineSpacing();
    return {metrics.horizontalAdvance(m_text) + messageGlyph + 8, height};
}

QSize FieldMessage::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void FieldMessage::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    const QColor colour = colourOfMessage(m_kind, themeOf(this));
    QRect words = rect();
    if (m_kind == Kind::Warning || m_kind == Kind::Error) {
        const int lineHeight = m_lines > 1 ? messageHeight : height();
        const QRect sign(0, (lineHeight - messageGlyph) / 2, messageGlyph, messageGlyph);
        paintGlyph(painter, QStyle::visualRect(layoutDirection(), rect(), sign),
                   m_kind == Kind::Error ? Glyph::Error : Glyph::Warning, colour);
        words = words.adjusted(messageGlyph + 6, 0, 0, 0);
    }
    const QFont font = fontOf(m_kind == Kind::Fact ? FontRole::SmallStrong : FontRole::Small);
    painter.setFont(font);
    painter.setPen(colour);
    const auto side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    if (m_lines > 1) {
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words.adjusted(0, 2, 0, 0)),
                         side | Qt::AlignTop | Qt::TextWordWrap, m_text);
        return;
    }
    const QFontMetrics metrics(font);
    const QRect area = QStyle::visualRect(layoutDirection(), rect(), words);
    if (metrics.horizontalAdvance(m_text) > area.width() && height() >= 2 * metrics.height() - 4) {
        painter.drawText(area.adjusted(0, -2, 0, 2), side | Qt::AlignVCenter | Qt::TextWordWrap, m_text);
        return;
    }
    painter.drawText(area, side | Qt::AlignVCenter, metrics.elidedText(m_text, Qt::ElideRight, area.width()));
}

} // namespace parkdesk
