// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QRect>
#include <QWidget>

class QPainter;

namespace parkdesk {

struct Theme;

/// A short state in a list: glyph and word on a tint ("+15 min", "no spot", "paid"). Plain has no tint.
enum class TagKind { Plain, Soon, Warning, Error, Success };

[[nodiscard]] QSize tagSize(Glyph glyph, const QString &text);

/// Paints a tag of tagSize() at the far end of \a area, vertically centred.
void paintTag(QPainter &painter, const QRect &area, TagKind kind, Glyph glyph, const QString &text, const Theme &theme,
              Qt::LayoutDirection direction);

/// A tag as a label.
class Tag : public QWidget {
    Q_OBJECT

public:
    explicit Tag(TagKind kind, Glyph glyph, const QString &text, QWidget *parent = nullptr);

    void setTag(TagKind kind, Glyph glyph, const QString &text);
    [[nodiscard]] QSize sizeHint() const override { return tagSize(m_glyph, m_text); }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TagKind m_kind = TagKind::Plain;
    Glyph m_glyph = Glyph::None;
    QString m_text;
};

} // namespace parkdesk
