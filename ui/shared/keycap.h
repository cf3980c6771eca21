// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/fonts.h"

#include <QKeySequence>
#include <QRect>
#include <QString>
#include <QWidget>

#include <initializer_list>

class QHBoxLayout;
class QPainter;

namespace parkdesk {

struct Theme;

/// How a key is written on a cap: native, with "Enter" for both Enter keys and arrows as signs.
[[nodiscard]] QString keyText(const QKeySequence &keys);

enum class KeyCapLook { Plain, OnPrimary, Disabled };

[[nodiscard]] QSize keyCapSize(const QString &text);

/// Paints a key cap of the size of keyCapSize() centred in \a area.
void paintKeyCap(QPainter &painter, const QRect &area, const QString &text, const Theme &theme,
                 KeyCapLook look = KeyCapLook::Plain);

/// A key cap as a label.
class KeyCap : public QWidget {
    Q_OBJECT

public:
    explicit KeyCap(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override { return keyCapSize(m_text); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
};

/// What a key does, beside its cap.
struct KeyHint {
    QString key; ///< see keyText()
    QString words;
};
/// Adds them to \a row, one after the other, in \a font.
void addKeyHints(QHBoxLayout &row, std::initializer_list<KeyHint> hints, FontRole font = FontRole::Small);
/// A row of nothing else, from the leading side.
[[nodiscard]] QHBoxLayout *keyHintRow(std::initializer_list<KeyHint> hints);

} // namespace parkdesk
