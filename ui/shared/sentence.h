// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QList>
#include <QString>

#include <vector>

class QPainter;

namespace parkdesk {

struct Theme;

/// A fact inside a sentence and how it is shown.
struct Piece {
    enum class Kind { Text, Bold, Quiet, Plate, Key, Glyph, GlyphWarning };

    Kind kind = Kind::Text;
    QString text;
    Glyph glyph = Glyph::None;

    [[nodiscard]] static Piece plain(const QString &text) { return {Kind::Text, text, Glyph::None}; }
    [[nodiscard]] static Piece bold(const QString &text) { return {Kind::Bold, text, Glyph::None}; }
    [[nodiscard]] static Piece quiet(const QString &text) { return {Kind::Quiet, text, Glyph::None}; }
    [[nodiscard]] static Piece plate(const QString &plate) { return {Kind::Plate, plate, Glyph::None}; }
    /// \a text as it stands on the cap, see keyText().
    [[nodiscard]] static Piece key(const QString &text) { return {Kind::Key, text, Glyph::None}; }
    [[nodiscard]] static Piece sign(Glyph glyph) { return {Kind::Glyph, {}, glyph}; }
    [[nodiscard]] static Piece warningSign(Glyph glyph) { return {Kind::GlyphWarning, {}, glyph}; }

    friend bool operator==(const Piece &, const Piece &) = default;
};

/// One translated sentence with rich facts. The translator moves %1, %2 ... freely; a fact's own text is never read
/// as a pattern, so a plate or name cannot disturb the sentence.
class Sentence {
public:
    Sentence() = default;
    /// \a pattern with %1 to %9 for \a facts, for example tr("%1 lets %2 come in as a %3.").
    Sentence(const QString &pattern, const QList<Piece> &facts = {});

    [[nodiscard]] bool isEmpty() const { return m_pieces.empty(); }
    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; }
    /// The sentence without looks: for screen readers, tests and the clipboard.
    [[nodiscard]] QString plainText() const;

    [[nodiscard]] int width() const;
    /// One line, vertically centred, from the reading side; what does not fit is elided. \a base colours plain text.
    void paint(QPainter &painter, const QRect &area, const Theme &theme, const QColor &base,
               Qt::LayoutDirection direction) const;

    friend bool operator==(const Sentence &, const Sentence &) = default;

private:
    std::vector<Piece> m_pieces;
};

} // namespace parkdesk
