// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/sentence.h"

#include "ui/shared/fonts.h"
#include "ui/shared/keycap.h"
#include "ui/shared/platetext.h"
#include "ui/shared/plateview.h"
#include "ui/shared/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int capGap = 1;

QFont fontOfPiece(Piece::Kind kind)
{
    switch (kind) {
    case Piece::Kind::Bold: return fontOf(FontRole::Strong);
    case Piece::Kind::Plate: return fontOf(FontRole::ListPlate);
    case Piece::Kind::Quiet: return fontOf(FontRole::Body);
    case Piece::Kind::Text:
    case Piece::Kind::Key:
    case Piece::Kind::Glyph:
    case Piece::Kind::GlyphWarning: break;
    }
    return fontOf(FontRole::Body);
}

int widthOfPiece(const Piece &piece)
{
    switch (piece.kind) {
    case Piece::Kind::Key: return keyCapSize(piece.text).width() + 2 * capGap;
    case Piece::Kind::Plate: return plateWidth(piece.text, fontOfPiece(piece.kind));
    case Piece::Kind::Glyph:
    case Piece::Kind::GlyphWarning: return metric::glyphSize + 6;
    case Piece::Kind::Text:
    case Piece::Kind::Bold:
    case Piece::Kind::Quiet: break;
    }
    return QFontMetrics(fontOfPiece(piece.kind)).horizontalAdvance(piece.text);
}

QColor colourOfPiece(Piece::Kind kind, const Theme &theme, const QColor &base)
{
    switch (kind) {
    case Piece::Kind::Bold:
    case Piece::Kind::Plate: return theme.text;
    case Piece::Kind::Quiet:
    case Piece::Kind::Glyph: return theme.quietText;
    case Piece::Kind::GlyphWarning: return theme.warning.text;
    case Piece::Kind::Text:
    case Piece::Kind::Key: break;
    }
    return base;
}

void paintPiece(QPainter &painter, const QRect &area, const Piece &piece, const Theme &theme, const QColor &base)
{
    const QColor colour = colourOfPiece(piece.kind, theme, base);
    switch (piece.kind) {
    case Piece::Kind::Key: paintKeyCap(painter, area, piece.text, theme); return;
    case Piece::Kind::Plate: paintPlate(painter, area, piece.text, fontOfPiece(piece.kind), colour); return;
    case Piece::Kind::Glyph:
    case Piece::Kind::GlyphWarning:
        paintGlyph(painter, QRectF(area.left(), area.center().y() - 7, metric::glyphSize, metric::glyphSize),
                   piece.glyph, colour);
        return;
    case Piece::Kind::Text:
    case Piece::Kind::Bold:
    case Piece::Kind::Quiet: break;
    }
    const QFont font = fontOfPiece(piece.kind);
    painter.setFont(font);
    painter.setPen(colour);
    // Qt drops a blank at the end of what it elides, so only what does not fit goes through there.
    const QFontMetrics metrics(font);
    const QString shown = metrics.horizontalAdvance(piece.text) <= area.width()
        ? piece.text
        : metrics.elidedText(piece.text, Qt::ElideRight, area.width());
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

void appendText(std::vector<Piece> &pieces, const QString &text)
{
    if (!text.isEmpty())
        pieces.push_back(Piece::plain(text));
}

} // namespace

Sentence::Sentence(const QString &pattern, const QList<Piece> &facts)
{
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int digit = pattern.at(at) == u'%' && at + 1 < pattern.size() ? pattern.at(at + 1).digitValue() : 0;
        if (digit < 1 || digit > facts.size()) {
            text.append(pattern.at(at));
            continue;
        }
        appendText(m_pieces, text);
        text.clear();
        m_pieces.push_back(facts.at(digit - 1));
        ++at;
    }
    appendText(m_pieces, text);
}

QString Sentence::plainText() const
{
    QString text;
    for (const Piece &piece : m_pieces)
        text += piece.kind == Piece::Kind::Plate ? groupedPlate(piece.text) : piece.text;
    return text.simplified();
}

int Sentence::width() const
{
    int width = 0;
    for (const Piece &piece : m_pieces)
        width += widthOfPiece(piece);
    return width;
}

void Sentence::paint(QPainter &painter, const QRect &area, const Theme &theme, const QColor &base,
                     Qt::LayoutDirection direction) const
{
    painter.save();
    // A key at the very beginning stands at the edge, not behind its gap.
    const bool startsWithKey = !m_pieces.empty() && m_pieces.front().kind == Piece::Kind::Key;
    int x = area.left() - (startsWithKey ? capGap : 0);
    for (const Piece &piece : m_pieces) {
        const int room = area.right() + 1 - x;
        if (room <= 0)
            break;
        const bool breakable = piece.kind == Piece::Kind::Text || piece.kind == Piece::Kind::Bold
            || piece.kind == Piece::Kind::Quiet || piece.kind == Piece::Kind::Plate;
        const int wanted = widthOfPiece(piece);
        if (wanted > room && !breakable)
            break;
        const QRect logical(x, area.top(), qMin(wanted, room), area.height());
        paintPiece(painter, QStyle::visualRect(direction, area, logical), piece, theme, base);
        x += wanted;
    }
    painter.restore();
}

} // namespace parkdesk
