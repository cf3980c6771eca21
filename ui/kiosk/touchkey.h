// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskglyph.h"
#include "ui/kiosk/kioskscale.h"

#include <QAbstractButton>

namespace parkdesk {

/// A key to be touched: at least 20 mm each way. It acts when it is let go, does not repeat, and shrinks its words
/// rather than cut them.
class TouchKey : public QAbstractButton {
    Q_OBJECT

public:
    enum class Look {
        Plain,
        Primary, ///< the one that most people want
        Chosen, ///< what is in force
    };

    TouchKey(const KioskScale &scale, const QString &name, const QString &text, QWidget *parent = nullptr);

    /// Other words than those it was made with.
    void setWords(const QString &text);
    void setLook(Look look);
    [[nodiscard]] Look look() const { return m_look; }
    /// A second line below the words, smaller.
    void setDetail(const QString &detail);
    void setGlyph(KioskGlyph glyph);
    /// The glyph stands after the words instead of before them.
    void setGlyphBehind(bool behind);
    /// In millimetres; never less than 20.
    void setKeySize(double widthMm, double heightMm);
    /// Whether the words stand at the beginning of the key, as in a list, instead of in its middle.
    void setAtStart(bool atStart);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    [[nodiscard]] const KioskScale &scale() const { return m_scale; }
    void paintPanel(QPainter &painter);
    [[nodiscard]] QColor textColour() const;
    [[nodiscard]] QColor quietColour() const;

private:
    void tellName();

    KioskScale m_scale;
    Look m_look = Look::Plain;
    KioskGlyph m_glyph = KioskGlyph::None;
    QString m_detail;
    double m_widthMm = KioskScale::keyMm;
    double m_heightMm = KioskScale::keyMm;
    bool m_glyphBehind = false;
    bool m_atStart = false;
};

} // namespace parkdesk
