// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/pricetimebar.h"

#include "ui/shared/chargetext.h"
#include "ui/shared/fonts.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/paint.h"
#include "ui/shared/rulefill.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int timeRowHeight = 22;
constexpr int windowRowHeight = 26;
constexpr int unitRowHeight = 24;
constexpr int boundRowHeight = 22;
constexpr int exitRowHeight = 22;
constexpr int legendRowHeight = 20;
constexpr int swatchWidth = 18;
constexpr int rowSpace = 3;
constexpr int numberWidth = 18;
constexpr double leastForText = 14.0; ///< narrower units show no number
constexpr double leastForBox = 4.0; ///< narrower units have no edges
constexpr int mostBoundRows = 2;
constexpr double paleShare = 0.45;
/// Where the times along the top may stand.
constexpr int timeSteps[] = {1, 2, 3, 4, 6, 12, 24, 48, 168};

int topOfUnits()
{
    return timeRowHeight + windowRowHeight + rowSpace;
}

bool isBoundOfTime(ChargeLineKind kind)
{
    return kind == ChargeLineKind::Cap || kind == ChargeLineKind::Minimum || kind == ChargeLineKind::Discount;
}

} // namespace

PriceTimeBar::PriceTimeBar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"priceTimeBar"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("The price over the time of the stay"));
}

void PriceTimeBar::setPrice(const ExplainPrice::Answer &price)
{
    m_price = price;
    m_end = price.exit;
    for (const ExplainPrice::Piece &piece : price.pieces)
        m_end = std::max(m_end, piece.until);
    findStretches();
    QStringList words;
    for (const Stretch &stretch : std::as_const(m_windows))
        words.append(tr("%1 from %2 to %3", "window, time, time")
                         .arg(stretch.name, timeText(stretch.from, *price.zone), timeText(stretch.until, *price.zone)));
    setAccessibleDescription(words.join(u", "_s));
    updateGeometry();
    update();
}

void PriceTimeBar::findStretches()
{
    m_windows.clear();
    for (const ExplainPrice::Piece &piece : std::as_const(m_price.pieces)) {
        const bool goesOn = !m_windows.isEmpty() && m_windows.last().number == piece.number
            && m_windows.last().ahead == piece.ahead && m_windows.last().until == piece.from;
        if (goesOn) {
            m_windows.last().until = piece.until;
            continue;
        }
        QString name = piece.label.text(QLocale().name().section(u'_', 0, 0));
        if (name.isEmpty())
            name = piece.window.isEmpty() ? tr("usual price") : piece.window;
        m_windows.append({piece.from, piece.until, piece.number, piece.ahead, name});
    }
}

int PriceTimeBar::boundRowCount() const
{
    const auto shown = [](const ExplainPrice::Bound &bound) {
        return isBoundOfTime(bound.line.kind) && bound.from < bound.until;
    };
    const auto count = std::count_if(m_price.bounds.begin(), m_price.bounds.end(), shown);
    return static_cast<int>(std::min<qsizetype>(count, mostBoundRows));
}

QSize PriceTimeBar::sizeHint() const
{
    return {400,
            topOfUnits() + unitRowHeight + 2 * rowSpace + boundRowCount() * boundRowHeight + exitRowHeight
                + (hasLegend() ? legendRowHeight : 0)};
}

double PriceTimeBar::positionOf(Instant at) const
{
    const double whole = static_cast<double>(qMax<qint64>(1, (m_end - m_price.entry).count()));
    const double share = qBound(0.0, static_cast<double>((at - m_price.entry).count()) / whole, 1.0);
    const double x = share * width();
    return layoutDirection() == Qt::RightToLeft ? width() - x : x;
}

QRectF PriceTimeBar::boxOf(Instant from, Instant until, double top, double height) const
{
    const double one = positionOf(from);
    const double other = positionOf(until);
    return {qMin(one, other) + 0.5, top, qMax(1.0, qAbs(other - one) - 1.0), height};
}

bool PriceTimeBar::hasLegend() const
{
    return std::any_of(m_price.pieces.begin(), m_price.pieces.end(),
                       [](const ExplainPrice::Piece &piece) { return piece.ahead || !piece.freed.isZero(); });
}

void PriceTimeBar::paintHours(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    painter.setFont(fontOf(FontRole::Caption));
    const QFontMetrics metrics(painter.font());
    const double wide = metrics.horizontalAdvance(u"00:00"_s) + 12.0;
    const qint64 spanHours = (m_end - m_price.entry).count() / 3'600'000 + 1;
    int step = timeSteps[std::size(timeSteps) - 1];
    for (const int tried : timeSteps) {
        if (spanHours / tried * wide < width()) {
            step = tried;
            break;
        }
    }
    const QString first = dayText(m_price.entry, *m_price.zone);
    const double firstWidth = QFontMetrics(painter.font()).horizontalAdvance(first) + 8.0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.setPen(theme.quietText);
    painter.drawText(QRectF(mirrored ? width() - firstWidth : 0, 0, firstWidth, timeRowHeight - 6),
                     Qt::AlignVCenter | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)),
                     first);
    qint64 local = m_price.zone->toLocal(m_price.entry).ms / 3'600'000;
    for (int drawn = 0; drawn < 400; ++drawn) {
        local += 1;
        const Instant at = m_price.zone->instantOfRule({local * 3'600'000});
        if (at >= m_end)
            return;
        if (local % step != 0)
            continue;
        // A new day is named: its time says itself.
        const bool midnight = local % 24 == 0;
        const QString words = midnight ? dayText(at, *m_price.zone) : timeText(at, *m_price.zone);
        const double room = qMax(wide - 12, metrics.horizontalAdvance(words) + 0.0);
        const double x = positionOf(at);
        const double left = x - room / 2;
        const bool overFirst = mirrored ? left + room > width() - firstWidth : left < firstWidth;
        if (left < 0 || left + room > width() || overFirst)
            continue;
        painter.setPen(midnight ? theme.text : theme.quietText);
        painter.drawText(QRectF(left, 0, room, timeRowHeight - 6), Qt::AlignCenter, words);
        paintLine(painter, {x, timeRowHeight - 5.0}, {x, timeRowHeight - 1.0}, theme.border);
    }
}

void PriceTimeBar::paintStretch(QPainter &painter, const Stretch &stretch) const
{
    const Theme &theme = themeOf(this);
    const QRectF box = boxOf(stretch.from, stretch.until, timeRowHeight, windowRowHeight);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    // As the rule looks in its editor.
    painter.setOpacity(stretch.ahead ? paleShare : 1.0);
    paintRuleFill(painter, box, stretch.number, theme, layoutDirection());
    paintBox(painter, box, QColor(), ruleColour(stretch.number, theme), 1.0, 0);
    painter.setOpacity(1.0);
    const QString number = QLocale().toString(stretch.number);
    if (box.width() < numberWidth)
        return;
    painter.setFont(fontOf(FontRole::SmallStrong));
    const QFontMetrics strong(painter.font());
    const QFontMetrics plain(fontOf(FontRole::Small));
    const double room = box.width() - 12 - strong.horizontalAdvance(number) - 6;
    const QString name = plain.horizontalAdvance(stretch.name) <= room ? stretch.name : QString();
    const double plate =
        12 + strong.horizontalAdvance(number) + (name.isEmpty() ? 0 : 6 + plain.horizontalAdvance(name));
    const QRectF ground(mirrored ? box.right() - 4 - plate : box.left() + 4, box.top() + 3, plate, box.height() - 6);
    painter.fillRect(ground, theme.surface);
    const QRectF text = ground.adjusted(6, 0, -6, 0);
    const int side = Qt::AlignVCenter | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    const int farSide = Qt::AlignVCenter | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight));
    painter.setPen(stretch.ahead ? theme.quietText : theme.text);
    painter.drawText(text, side, number);
    painter.setFont(fontOf(FontRole::Small));
    painter.drawText(text, farSide, name);
}

void PriceTimeBar::paintUnit(QPainter &painter, const ExplainPrice::Piece &piece) const
{
    const Theme &theme = themeOf(this);
    const QRectF box = boxOf(piece.from, piece.until, topOfUnits(), unitRowHeight);
    const QColor own = ruleColour(piece.number, theme);
    const QColor colour = piece.ahead ? mixed(own, theme.surface, paleShare) : own;
    if (box.width() < leastForBox) {
        painter.fillRect(box, mixed(colour, theme.surface, 0.35));
        return;
    }
    paintBox(painter, box, theme.surface, colour, 1.0, 3);
    const bool freed = !piece.freed.isZero();
    if (freed)
        paintHatch(painter, box.adjusted(1, 1, -1, -1), mixed(colour, theme.surface, 0.5), 5.0, 1.0);
    const QString amount = piece.units > 1
        ? u"%1 × %2"_s.arg(QLocale().toString(piece.units),
                           shortAmountText(Money(piece.amount.minor() / piece.units, piece.amount.currency())))
        : shortAmountText(piece.amount);
    QFont font = fontOf(freed || piece.ahead ? FontRole::Caption : FontRole::CaptionStrong);
    font.setStrikeOut(freed && piece.freed == piece.amount);
    if (box.width() < leastForText || QFontMetrics(font).horizontalAdvance(amount) > box.width() - 2)
        return;
    painter.setFont(font);
    painter.setPen(freed || piece.ahead ? theme.quietText : theme.text);
    painter.drawText(box, Qt::AlignCenter, amount);
}

void PriceTimeBar::paintBounds(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    painter.setFont(fontOf(FontRole::SmallStrong));
    int row = 0;
    for (const ExplainPrice::Bound &bound : m_price.bounds) {
        if (!isBoundOfTime(bound.line.kind) || bound.from >= bound.until || row >= mostBoundRows)
            continue;
        const double top = topOfUnits() + unitRowHeight + rowSpace + row * boundRowHeight;
        const QRectF box = boxOf(bound.from, bound.until, top, boundRowHeight);
        paintLine(painter, {box.left(), top + 4}, {box.right(), top + 4}, theme.warning.text, 1.5);
        paintLine(painter, {box.left(), top}, {box.left(), top + 4}, theme.warning.text, 1.5);
        paintLine(painter, {box.right(), top}, {box.right(), top + 4}, theme.warning.text, 1.5);
        const QString text = u"%1  %2"_s.arg(chargeLineText(bound.line), amountText(bound.line.amount));
        const double wide = QFontMetrics(painter.font()).horizontalAdvance(text) + 8;
        const double left = qBound(0.0, box.center().x() - wide / 2, qMax(0.0, width() - wide));
        painter.setPen(theme.warning.text);
        painter.drawText(QRectF(left, top + 5, wide, boundRowHeight - 5), Qt::AlignCenter, text);
        ++row;
    }
}

void PriceTimeBar::paintExit(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const double top = sizeHint().height() - exitRowHeight - (hasLegend() ? legendRowHeight : 0);
    const double x = positionOf(m_price.exit);
    paintLine(painter, {x, timeRowHeight - 4.0}, {x, top}, theme.text, 2.0);
    const QString time = timeText(m_price.exit, *m_price.zone);
    const QString length = durationText(m_price.exit - m_price.entry);
    const QString text = m_price.current ? tr("now %1, %2", "time, length of stay").arg(time, length)
                                         : tr("out %1, %2", "time, length of stay").arg(time, length);
    painter.setFont(fontOf(FontRole::CaptionStrong));
    const double wide = QFontMetrics(painter.font()).horizontalAdvance(text) + 16;
    const QRectF box(qBound(0.0, x - wide / 2, width() - wide), top, wide, exitRowHeight - 2);
    paintBox(painter, box, theme.text, QColor(), 0, 3);
    painter.setPen(theme.surface);
    painter.drawText(box, Qt::AlignCenter, text);
}

void PriceTimeBar::paintLegend(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const auto any = [this](auto fits) { return std::any_of(m_price.pieces.begin(), m_price.pieces.end(), fits); };
    painter.setFont(fontOf(FontRole::Caption));
    const QRectF row(0, sizeHint().height() - legendRowHeight + 4, width(), legendRowHeight - 6);
    double at = 0;
    const auto entry = [&](const QString &words, bool freed) {
        const double wide = painter.fontMetrics().horizontalAdvance(words) + 2.0;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const auto place = [&](double from, double room) {
            return QRectF(mirrored ? width() - from - room : from, row.top(), room, row.height());
        };
        const QRectF swatch = place(at, swatchWidth).adjusted(0.5, 0.5, -0.5, -0.5);
        paintBox(painter, swatch, theme.surface, freed ? theme.border : mixed(theme.border, theme.surface, paleShare),
                 1.0, 3);
        if (freed)
            paintHatch(painter, swatch.adjusted(1, 1, -1, -1), mixed(theme.border, theme.surface, 0.5), 5.0, 1.0);
        painter.setPen(theme.quietText);
        painter.drawText(place(at + swatchWidth + 6, wide), Qt::AlignCenter, words);
        at += swatchWidth + 6 + wide + 18;
    };
    if (any([](const ExplainPrice::Piece &piece) { return !piece.freed.isZero(); }))
        entry(tr("begun, but free by a maximum"), true);
    if (any([](const ExplainPrice::Piece &piece) { return piece.ahead; }))
        entry(tr("not yet: only if the vehicle stays"), false);
}

void PriceTimeBar::paintEvent(QPaintEvent *)
{
    if (!m_price.zone || m_end <= m_price.entry)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHours(painter);
    for (const Stretch &stretch : m_windows)
        paintStretch(painter, stretch);
    for (const ExplainPrice::Piece &piece : m_price.pieces)
        paintUnit(painter, piece);
    paintBounds(painter);
    paintExit(painter);
    if (hasLegend())
        paintLegend(painter);
}

} // namespace parkdesk
