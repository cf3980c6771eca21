// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QKeySequence>
#include <QPushButton>

namespace parkdesk {

/// A button that shows its key: glyph, words, an optional second line, the key cap at the far end.
/// A key given by setKey() works and is drawn; one given by setKeyHint() is only drawn (Enter on a default button,
/// keys that the page handles itself).
class KeyButton : public QPushButton {
    Q_OBJECT

public:
    enum class Look {
        Normal,
        Primary, ///< the one default deed of its place
        Link, ///< words in the link colour
        Quiet, ///< words in the quiet colour, for ways to other pages and small switches
    };

    explicit KeyButton(const QString &text = {}, QWidget *parent = nullptr, Look look = Look::Normal);

    void setLook(Look look);
    [[nodiscard]] Look look() const { return m_look; }
    void setGlyph(Glyph glyph);
    void setDetail(const QString &detail);
    [[nodiscard]] const QString &detail() const { return m_detail; }
    /// Replaces an access key in the text.
    void setKey(const QKeySequence &key);
    [[nodiscard]] bool hasKey() const { return m_hasKey; }
    void setKeyHint(const QString &capText);
    [[nodiscard]] const QString &keyHint() const { return m_keyText; }
    /// Words and key at the two ends (rows, tiles) instead of together in the middle.
    void setSpread(bool spread);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool isFlatLook() const { return m_look == Look::Link || m_look == Look::Quiet; }
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] int textWidth() const;
    [[nodiscard]] int contentWidth() const;
    void paintTexts(QPainter &painter, const QRect &area, const QColor &ink) const;
    void paintLink(QPainter &painter) const;

    Look m_look;
    Glyph m_glyph = Glyph::None;
    QString m_detail;
    QString m_keyText;
    bool m_spread = false;
    bool m_hasKey = false;
};

} // namespace parkdesk
