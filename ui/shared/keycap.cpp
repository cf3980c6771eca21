// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/keycap.h"

#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

namespace parkdesk {

using namespace Qt::StringLiterals;

QString keyText(const QKeySequence &keys)
{
    QString text = keys.toString(QKeySequence::NativeText);
    const QString enter = KeyCap::tr("Enter", "key");
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        text.replace(QKeySequence(key).toString(QKeySequence::NativeText), enter);
    static const std::pair<Qt::Key, QString> arrows[] = {{Qt::Key_Up, u"\u2191"_s},
                                                         {Qt::Key_Down, u"\u2193"_s},
                                                         {Qt::Key_Left, u"\u2190"_s},
                                                         {Qt::Key_Right, u"\u2192"_s}};
    for (const auto &[key, sign] : arrows) {
        const QString name = QKeySequence(key).toString(QKeySequence::NativeText);
        if (text == name || text.endsWith(u'+' + name))
            text.replace(text.size() - name.size(), name.size(), sign);
    }
    return text;
}

QSize keyCapSize(const QString &text)
{
    const QFontMetrics metrics(fontOf(FontRole::CaptionStrong));
    const int height = qMax(18, metrics.height() + 2);
    return {qMax(height, metrics.horizontalAdvance(text) + 12), height};
}

void paintKeyCap(QPainter &painter, const QRect &area, const QString &text, const Theme &theme, KeyCapLook look)
{
    const QSize size = keyCapSize(text);
    const QRect cap(area.left() + (area.width() - size.width()) / 2, area.top() + (area.height() - size.height()) / 2,
                    size.width(), size.height());
    QColor fill = theme.canvas;
    QColor edge = theme.line;
    QColor ink = theme.quietText;
    if (look == KeyCapLook::OnPrimary) {
        fill = QColor();
        edge = theme.onPrimary;
        ink = theme.onPrimary;
    } else if (look == KeyCapLook::Disabled) {
        ink = theme.disabledText;
    }
    paintBox(painter, cap, fill, edge, 1, metric::controlRadius);
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight); // "Ctrl+," is read the same way everywhere
    painter.setFont(fontOf(FontRole::CaptionStrong));
    painter.setPen(ink);
    painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

KeyCap::KeyCap(const QString &text, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void KeyCap::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void KeyCap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintKeyCap(painter, rect(), m_text, themeOf(this), isEnabled() ? KeyCapLook::Plain : KeyCapLook::Disabled);
}

void addKeyHints(QHBoxLayout &row, std::initializer_list<KeyHint> hints, FontRole font)
{
    row.setSpacing(metric::rowGap / 2);
    for (const KeyHint &hint : hints) {
        row.addWidget(new KeyCap(hint.key));
        row.addWidget(new TextLabel(hint.words, font, Tone::Quiet));
        row.addSpacing(metric::rowGap);
    }
}

QHBoxLayout *keyHintRow(std::initializer_list<KeyHint> hints)
{
    auto *row = new QHBoxLayout;
    addKeyHints(*row, hints);
    row->addStretch();
    return row;
}

} // namespace parkdesk
