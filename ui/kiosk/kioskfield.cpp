// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kioskfield.h"

#include "ui/kiosk/fittedtext.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/paint.h"
#include "ui/shared/platetext.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double fieldMm = 32;
constexpr double lowFieldMm = 22;
constexpr double fieldInsetMm = 8;
constexpr int fieldGroup = 5;

} // namespace

KioskField::KioskField(const KioskScale &scale, const QString &name, const QString &label, Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_scale(scale)
    , m_label(label)
    , m_kind(kind)
{
    setObjectName(name);
    setFocusPolicy(Qt::TabFocus);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(label);
}

void KioskField::setText(const QString &text)
{
    m_text = text;
    m_refused = false;
    setAccessibleName(
        m_kind == Kind::Secret || text.isEmpty() ? m_label : tr("%1: %2", "field, what is in it").arg(m_label, text));
    announce(this, Urgency::Polite);
    update();
}

void KioskField::setRefused(bool refused)
{
    m_refused = refused;
    update();
}

void KioskField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    update();
}

QSize KioskField::sizeHint() const
{
    const double line = m_scale.isUpright() ? fieldMm : lowFieldMm;
    return {m_scale.mm(120), m_scale.mm(m_kind == Kind::Lines ? line * 2 : line)};
}

QString KioskField::shown() const
{
    switch (m_kind) {
    case Kind::Plate: return groupedPlate(m_text);
    case Kind::Code: {
        QString grouped;
        for (qsizetype i = 0; i < m_text.size(); ++i) {
            if (i > 0 && i % fieldGroup == 0)
                grouped += u'-';
            grouped += m_text.at(i);
        }
        return grouped;
    }
    case Kind::Secret: return QString(m_text.size(), u'•');
    case Kind::Words:
    case Kind::Lines: break;
    }
    return m_text;
}

void KioskField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const double edge = std::max(2, m_scale.mm(0.8));
    paintBox(painter, rect(), theme.surface, m_refused ? theme.error.text : theme.primary, edge, m_scale.mm(1.1));
    const int inset = m_scale.mm(fieldInsetMm);
    const QRect room = rect().adjusted(inset, 0, -inset, 0);
    if (m_kind == Kind::Lines)
        return paintLines(painter, room.adjusted(0, inset / 2, 0, -inset / 2));
    const bool mono = m_kind == Kind::Plate || m_kind == Kind::Code;
    QFont font = m_scale.font(mono ? KioskText::Plate : KioskText::Heading);
    const QString text = shown();
    const QString &all = text.isEmpty() ? m_placeholder : text;
    font.setPixelSize(std::min(font.pixelSize(), height() * 3 / 5));
    font = fittedToLine(font, all, room.width() - static_cast<int>(edge) * 4);
    painter.setFont(font);
    // Plates, codes and addresses run from left to right in every language; names as their own letters do.
    const bool fromRight = layoutDirection() == Qt::RightToLeft && (text.isEmpty() || m_kind == Kind::Words) && !mono
        && text.isRightToLeft();
    const QFontMetrics metrics(font);
    painter.setPen(text.isEmpty() ? theme.quietText : theme.text);
    const int align = (fromRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter | Qt::AlignAbsolute;
    painter.drawText(room, align, text.isEmpty() ? m_placeholder : leftToRight(text));
    const int end = metrics.horizontalAdvance(text);
    const int gap = text.isEmpty() ? 0 : m_scale.mm(0.8);
    const int caret =
        fromRight ? room.right() - end - gap : room.left() + end + (text.isEmpty() ? -m_scale.mm(2) : gap);
    const int half = metrics.height() / 2 - metrics.descent() / 2;
    painter.fillRect(QRect(caret, room.center().y() - half, std::max(2, m_scale.mm(0.8)), half * 2),
                     hasFocus() ? theme.primary : theme.border);
}

void KioskField::paintLines(QPainter &painter, const QRect &room)
{
    const Theme &theme = themeOf(this);
    const QFont font = fittedToBox(m_scale.font(KioskText::Heading), m_text, room.size());
    QTextLayout layout(m_text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(m_text.isEmpty()             ? layoutDirection()
                                : m_text.isRightToLeft() ? Qt::RightToLeft
                                                         : Qt::LeftToRight);
    layout.setTextOption(option);
    layout.beginLayout();
    double below = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        line.setPosition({0, below});
        below += line.height();
    }
    layout.endLayout();
    painter.setPen(theme.text);
    layout.draw(&painter, room.topLeft());
    painter.setPen(hasFocus() ? theme.primary : theme.border);
    layout.drawCursor(&painter, room.topLeft(), static_cast<int>(m_text.size()), std::max(2, m_scale.mm(0.8)));
}

} // namespace parkdesk
