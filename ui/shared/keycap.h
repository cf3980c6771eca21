// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QRect>
#include <QString>
#include <QWidget>

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

} // namespace parkdesk
