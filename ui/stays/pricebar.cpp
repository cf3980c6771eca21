// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/stays/pricebar.h"

#include "ui/shared/fonts.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int barPieceHeight = 40;
constexpr int barAxisHeight = 20;
constexpr int mostPieces = 12;
constexpr double pieceGap = 2.0;
constexpr int pieceTextPadding = 8;
constexpr double exitMarkWidth = 2.0;
constexpr int exitMarkReach = 6;

bool isTimed(const ChargeLine &line)
{
    return (line.kind == ChargeLineKind::Units || line.kind == ChargeLineKind::Step || line.kind == ChargeLineKind::Tier
            || line.kind == ChargeLineKind::Flat)
        && line.until > line.from;
}

QString unitName(Duration length)
{
    if (length == hours(1))
        return PriceBar::tr("hour", "unit of a price");
    if (length == hours(24))
        return PriceBar::tr("day", "unit of a price");
    return durationText(length);
}

QString pieceWords(const ChargeLine &line)
{
    const QString label = line.label.isEmpty() ? QString() : line.label.text(QLocale().name().section(u'_', 0, 0));
    if (!label.isEmpty())
        return label;
    if (line.unitLength.count() == 0)
        return PriceBar::tr("flat price");
    return line.kind == ChargeLineKind::Step && line.startsAt.count() == 0
        ? PriceBar::tr("first %1", "unit of a price").arg(unitName(line.unitLength))
        : PriceBar::tr("following %1", "unit of a price").arg(unitName(line.unitLength));
}

} // namespace

QList<PricePiece> pricePieces(const Charge &charge, Instant exit)
{
    const QLocale locale;
    qint64 units = 0;
    for (const ChargeLine &line : charge.lines)
        units += isTimed(line) ? qMax<qint64>(1, line.units) : 0;
    const bool joined = units > mostPieces;
    QList<PricePiece> pieces;
    bool first = true;
    for (const ChargeLine &line : charge.lines) {
        if (!isTimed(line))
            continue;
        const qint64 count = line.kind == ChargeLineKind::Units ? qMax<qint64>(1, line.units) : 1;
        const bool single = count == 1 || joined || line.unitLength.count() == 0;
        const QString amount = amountText(single && count == 1 ? line.amount : line.unitPrice, locale);
        if (single) {
            const QString times = count == 1 ? amount : u"%1 × %2"_s.arg(locale.toString(count), amount);
            const Instant end = line.unitLength.count() > 0 ? line.from + line.unitLength * count : line.until;
            pieces.append({line.from, std::max(end, line.until), times, pieceWords(line), first});
        } else {
            for (qint64 unit = 0; unit < count; ++unit) {
                const Instant from = line.from + line.unitLength * unit;
                pieces.append({from, from + line.unitLength, amount, pieceWords(line), first});
            }
        }
        first = false;
    }
    if (!pieces.isEmpty() && pieces.last().until < exit)
        pieces.last().until = exit;
    return pieces;
}

PriceBar::PriceBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"priceBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PriceBar::setPrice(const QList<PricePiece> &pieces, Instant exit, const Zone &zone, bool left)
{
    m_pieces = pieces;
    m_exit = exit;
    m_zone = zone;
    m_left = left;
    QStringList words;
    for (const PricePiece &piece : pieces)
        words.append(
            tr("%1 from %2: %3", "words, time, amount").arg(piece.words, timeText(piece.from, *zone), piece.amount));
    setAccessibleName(tr("The price over the time of the stay"));
    setAccessibleDescription(words.join(u", "_s));
    setVisible(!pieces.isEmpty());
    update();
}

QSize PriceBar::sizeHint() const
{
    return {400, barPieceHeight + barAxisHeight};
}

double PriceBar::positionOf(Instant at) const
{
    const double whole = static_cast<double>((m_pieces.last().until - m_pieces.first().from).count());
    const double share = static_cast<double>((at - m_pieces.first().from).count()) / qMax(1.0, whole);
    const double x = qBound(0.0, share, 1.0) * width();
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

void PriceBar::paintPiece(QPainter &painter, const PricePiece &piece) const
{
    const Theme &theme = themeOf(this);
    const double one = positionOf(piece.from);
    const double other = positionOf(piece.until);
    const QRectF box(qMin(one, other), 0, qMax(4.0, qAbs(other - one) - pieceGap), barPieceHeight);
    paintBox(painter, box, piece.first ? theme.primary : theme.raised, theme.primary, piece.first ? 0 : 1.0,
             metric::controlRadius);
    if (piece.until > m_exit && m_exit >= piece.from) {
        const double exit = positionOf(m_exit);
        const QRectF unused = layoutDirection() == Qt::RightToLeft
            ? QRectF(box.left(), 1, exit - box.left(), barPieceHeight - 2)
            : QRectF(exit, 1, box.right() - exit - 1, barPieceHeight - 2);
        paintBox(painter, unused, theme.surface, QColor(), 0, 0);
        paintHatch(painter, unused, theme.primary);
    }
    const QRectF area = box.adjusted(pieceTextPadding, 3, -pieceTextPadding, -3);
    const QFont strong = fontOf(FontRole::SmallStrong);
    if (QFontMetrics(strong).horizontalAdvance(piece.amount) > area.width())
        return; // too narrow: the table says it
    const QColor ink = piece.first ? theme.onPrimary : theme.text;
    const int side = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setFont(strong);
    painter.setPen(ink);
    painter.drawText(area, side | Qt::AlignTop, piece.amount);
    const QFont caption = fontOf(FontRole::Caption);
    if (QFontMetrics(caption).horizontalAdvance(piece.words) > area.width())
        return; // half a word says nothing
    painter.setFont(caption);
    painter.drawText(area, side | Qt::AlignBottom, piece.words);
}

void PriceBar::paintAxis(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const QFont caption = fontOf(FontRole::Caption);
    const QFont strong = fontOf(FontRole::CaptionStrong);
    const QString out = m_left ? tr("out %1", "time").arg(timeText(m_exit, *m_zone))
                               : tr("now %1", "time").arg(timeText(m_exit, *m_zone));
    const double exit = positionOf(m_exit);
    painter.fillRect(QRectF(exit - exitMarkWidth / 2, barPieceHeight - 2, exitMarkWidth, exitMarkReach), theme.text);
    const double outWidth = QFontMetrics(strong).horizontalAdvance(out) + 4;
    const double outLeft = qBound(0.0, exit - outWidth / 2, width() - outWidth);
    const QRectF outBox(outLeft, barPieceHeight + 4, outWidth, barAxisHeight - 4);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(outBox, Qt::AlignCenter, out);
    painter.setFont(caption);
    painter.setPen(theme.quietText);
    double free = -1;
    for (const PricePiece &piece : m_pieces) {
        const QString text = timeText(piece.from, *m_zone);
        const double wide = QFontMetrics(caption).horizontalAdvance(text) + 4;
        const double at =
            qBound(0.0, positionOf(piece.from) - (free < 0 && layoutDirection() == Qt::LeftToRight ? 0 : wide / 2),
                   width() - wide);
        const QRectF box(at, barPieceHeight + 4, wide, barAxisHeight - 4);
        if (box.intersects(outBox.adjusted(-6, 0, 6, 0)) || (layoutDirection() == Qt::LeftToRight && at < free))
            continue;
        painter.drawText(box, Qt::AlignCenter, text);
        free = at + wide + 6;
    }
}

void PriceBar::paintEvent(QPaintEvent *)
{
    if (m_pieces.isEmpty() || !m_zone)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PricePiece &piece : std::as_const(m_pieces))
        paintPiece(painter, piece);
    paintAxis(painter);
}

} // namespace parkdesk
