// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/charts/rowbars.h"

#include "ui/shared/charts/chartframe.h"
#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QLocale>
#include <QPainter>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double tallestRow = 46;
constexpr double thickestBar = 28;
constexpr int rowGapX = 10;

/// Mirrors \a rect within \a area.
QRectF mirroredIn(const QRectF &area, QRectF rect)
{
    rect.moveLeft(area.left() + area.right() - rect.right());
    return rect;
}

} // namespace

void paintRowName(const ChartCanvas &canvas, const QRectF &place, const QString &name, const QString &note)
{
    QPainter &painter = canvas.painter;
    const int width = static_cast<int>(place.width());
    painter.setFont(fontOf(FontRole::SmallStrong));
    const QFontMetrics strong(painter.font());
    const bool noted = !note.isEmpty() && place.height() >= strong.height() + 14;
    const QRectF upper =
        noted ? QRectF(place.left(), place.center().y() - strong.height(), place.width(), strong.height()) : place;
    painter.setPen(canvas.theme.text);
    painter.drawText(upper, canvas.start() | static_cast<int>(Qt::AlignVCenter),
                     strong.elidedText(name, Qt::ElideRight, width));
    if (!noted)
        return;
    painter.setFont(fontOf(FontRole::Caption));
    painter.setPen(canvas.theme.quietText);
    painter.drawText(QRectF(place.left(), place.center().y(), place.width(), strong.height()), canvas.start(),
                     QFontMetrics(painter.font()).elidedText(note, Qt::ElideRight, width));
}

RowBars::RowBars(QWidget *parent)
    : Chart(parent)
{
    setEmptyWords(tr("Nothing in this period."));
}

void RowBars::setRows(const std::vector<Row> &rows, Kind kind)
{
    m_rows = rows;
    m_kind = kind;
    m_marks.clear();
    m_most = 1;
    m_dotted = false;
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        const Row &each = rows[static_cast<size_t>(row)];
        for (int piece = 0; piece < static_cast<int>(each.pieces.size()); ++piece)
            m_marks.emplace_back(row, piece);
        m_most = qMax(m_most, qMax(wholeOf(each), each.before.value_or(0)));
        m_dotted = m_dotted || each.dot || each.ring;
    }
    marksChanged(0);
}

QString RowBars::markDetail(int index) const
{
    const auto [row, piece] = markPlace(index);
    return m_rows[static_cast<size_t>(row)].pieces[static_cast<size_t>(piece)].detail;
}

qint64 RowBars::wholeOf(const Row &row) const
{
    qint64 whole = 0;
    for (const Piece &piece : row.pieces)
        whole += qMax<qint64>(piece.value, 0);
    return whole;
}

RowBars::Places RowBars::places(const ChartCanvas &canvas) const
{
    const QFontMetrics label(fontOf(FontRole::SmallStrong));
    const QFontMetrics small(fontOf(FontRole::Caption));
    double side = 0;
    double behind = 0;
    for (const Row &row : m_rows) {
        side = qMax<double>(side, qMax(label.horizontalAdvance(row.label), small.horizontalAdvance(row.note)));
        behind = qMax<double>(behind, label.horizontalAdvance(row.words));
    }
    side = qMin(side + 2, canvas.area.width() / 3) + rowGapX;
    if (behind > 0)
        behind += rowGapX;
    const double foot = m_dotted ? small.height() + 4 : 0;
    const double height = canvas.area.height() - foot;
    Places places;
    const double dots = m_dotted ? (canvas.area.width() - side) * 0.3 : 0;
    places.labels = QRectF(canvas.area.left(), canvas.area.top(), side - rowGapX, height);
    places.bars =
        QRectF(canvas.area.left() + side, canvas.area.top(), canvas.area.width() - side - dots - behind, height);
    if (m_dotted)
        places.dots = QRectF(canvas.area.right() - dots + 2 * rowGapX, canvas.area.top(), dots - 3 * rowGapX, height);
    places.row = qMin(tallestRow, height / qMax<double>(1, static_cast<double>(m_rows.size())));
    return places;
}

QRectF RowBars::barOf(const ChartCanvas &canvas, const Places &places, int row) const
{
    const Row &each = m_rows[static_cast<size_t>(row)];
    const double thick = qMin(thickestBar, places.row * 0.7);
    const qint64 whole = wholeOf(each);
    const double share =
        m_kind == Kind::Shares ? (whole > 0 ? 1 : 0) : static_cast<double>(whole) / static_cast<double>(m_most);
    const QRectF bar(places.bars.left(), qRound(places.bars.top() + places.row * row + (places.row - thick) / 2),
                     qRound(places.bars.width() * share), qRound(thick));
    return canvas.mirrored ? mirroredIn(canvas.area, bar) : bar;
}

QRectF RowBars::pieceOf(const ChartCanvas &canvas, const Places &places, int row, int piece) const
{
    const Row &each = m_rows[static_cast<size_t>(row)];
    const QRectF bar = barOf(canvas, places, row);
    const double whole = static_cast<double>(qMax<qint64>(1, wholeOf(each)));
    double from = 0;
    for (int i = 0; i < piece; ++i)
        from += static_cast<double>(qMax<qint64>(each.pieces[static_cast<size_t>(i)].value, 0));
    const double own = static_cast<double>(qMax<qint64>(each.pieces[static_cast<size_t>(piece)].value, 0));
    const double left = qRound(bar.width() * from / whole);
    const QRectF part(bar.left() + left, bar.top(), qRound(bar.width() * (from + own) / whole) - left, bar.height());
    return canvas.mirrored ? mirroredIn(bar, part) : part;
}

int RowBars::markAt(const ChartCanvas &canvas, const QPointF &position) const
{
    const Places where = places(canvas);
    for (int i = 0; i < markCount(); ++i) {
        const auto [row, piece] = markPlace(i);
        const size_t pieces = m_rows[static_cast<size_t>(row)].pieces.size();
        QRectF part = pieceOf(canvas, where, row, piece);
        if (pieces == 1) // a short bar is hit by its whole row
            part = QRectF(canvas.area.left(), where.bars.top() + where.row * row, canvas.area.width(), where.row);
        if (part.contains(position))
            return i;
    }
    return -1;
}

int RowBars::markBeside(int index, Qt::Key key) const
{
    if (key != Qt::Key_Up && key != Qt::Key_Down)
        return Chart::markBeside(index, key);
    const auto [row, piece] = markPlace(index);
    const int wanted = row + (key == Qt::Key_Down ? 1 : -1);
    int best = -1;
    for (int i = 0; i < markCount(); ++i) {
        const auto [own, part] = markPlace(i);
        if (own == wanted && (best < 0 || part <= piece))
            best = i;
    }
    return best;
}

void RowBars::paintChart(const ChartCanvas &canvas) const
{
    const Places where = places(canvas);
    if (m_dotted)
        paintDots(canvas, where);
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        paintRow(canvas, where, row);
}

void RowBars::paintMarker(const ChartCanvas &canvas) const
{
    const auto [row, piece] = markPlace(canvas.marker);
    canvas.painter.setPen(QPen(canvas.theme.focus, metric::focusWidth));
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.drawRect(pieceOf(canvas, places(canvas), row, piece).adjusted(-2, -2, 2, 2));
}

void RowBars::paintRow(const ChartCanvas &canvas, const Places &places, int row) const
{
    const Row &each = m_rows[static_cast<size_t>(row)];
    QPainter &painter = canvas.painter;
    QRectF label(places.labels.left(), places.labels.top() + places.row * row, places.labels.width(), places.row);
    if (canvas.mirrored)
        label = mirroredIn(canvas.area, label);
    paintRowName(canvas, label, each.label, each.note);
    paintPieces(canvas, places, row);
    const QRectF bar = barOf(canvas, places, row);
    if (each.before && m_kind == Kind::Amounts) {
        const double along = places.bars.width() * static_cast<double>(*each.before) / static_cast<double>(m_most);
        const double x = qRound(canvas.mirrored ? bar.right() - along : bar.left() + along) + 0.5;
        paintLine(painter, {x, bar.top() - 3}, {x, bar.bottom() + 3}, canvas.theme.text, 2);
    }
    painter.setFont(fontOf(FontRole::SmallStrong));
    const double past = each.before && m_kind == Kind::Amounts
        ? qMax(bar.width(), places.bars.width() * static_cast<double>(*each.before) / static_cast<double>(m_most))
        : bar.width();
    QRectF words(places.bars.left() + past + 6, bar.top(), canvas.area.width(), bar.height());
    if (canvas.mirrored)
        words = QRectF(bar.right() - past - 6 - canvas.area.width(), bar.top(), canvas.area.width(), bar.height());
    painter.setPen(canvas.theme.text);
    painter.drawText(words, canvas.start() | static_cast<int>(Qt::AlignVCenter), each.words);
}

void RowBars::paintPieces(const ChartCanvas &canvas, const Places &places, int row) const
{
    const Row &each = m_rows[static_cast<size_t>(row)];
    canvas.painter.setFont(fontOf(FontRole::SmallStrong));
    const QFontMetrics metrics(canvas.painter.font());
    for (int i = 0; i < static_cast<int>(each.pieces.size()); ++i) {
        QRectF part = pieceOf(canvas, places, row, i);
        const QColor &fill = canvas.theme.series[static_cast<size_t>(i) % canvas.theme.series.size()];
        if (i > 0 && part.width() > 2)
            part.adjust(canvas.mirrored ? 0 : 1, 0, canvas.mirrored ? -1 : 0, 0);
        canvas.painter.fillRect(part, fill);
        const QString &words = each.pieces[static_cast<size_t>(i)].words;
        if (words.isEmpty() || metrics.horizontalAdvance(words) + 8 > part.width())
            continue;
        const bool light = contrastRatio(canvas.theme.surface, fill) > contrastRatio(canvas.theme.text, fill);
        canvas.painter.setPen(light ? canvas.theme.surface : canvas.theme.text);
        canvas.painter.drawText(part, static_cast<int>(Qt::AlignCenter), words);
    }
}

void RowBars::paintDots(const ChartCanvas &canvas, const Places &places) const
{
    QPainter &painter = canvas.painter;
    const QRectF area = canvas.mirrored ? mirroredIn(canvas.area, places.dots) : places.dots;
    const auto xOf = [&](int permille) {
        const double share = qBound(0, permille, 1000) / 1000.0;
        return area.left() + area.width() * (canvas.mirrored ? 1 - share : share);
    };
    const double bottom = area.top() + places.row * static_cast<double>(m_rows.size());
    painter.setFont(fontOf(FontRole::Caption));
    const QFontMetrics metrics(painter.font());
    for (const int tick : {0, 500, 1000}) {
        const double x = qRound(xOf(tick)) + 0.5;
        paintLine(painter, {x, area.top()}, {x, bottom}, tick == 0 ? canvas.theme.border : canvas.theme.line);
        painter.setPen(canvas.theme.quietText);
        const QString words = QLocale().toString(tick / 10) + u" %"_s;
        const double width = metrics.horizontalAdvance(words) + 1;
        const double left =
            qBound(canvas.area.left(), x - width / 2, canvas.area.right() - width); // whole at both ends
        painter.drawText(QRectF(left, bottom + 2, width, metrics.height()), static_cast<int>(Qt::AlignCenter), words);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const Row &each = m_rows[static_cast<size_t>(row)];
        const double y = qRound(area.top() + places.row * (row + 0.5));
        if (each.dot && each.ring)
            paintLine(painter, {xOf(*each.dot), y}, {xOf(*each.ring), y}, canvas.theme.neutralSeries, 1.5);
        painter.setPen(QPen(canvas.theme.series[0], 2));
        if (each.dot) {
            painter.setBrush(canvas.theme.series[0]);
            painter.drawEllipse(QPointF(xOf(*each.dot), y), 4, 4);
        }
        if (each.ring) {
            painter.setBrush(canvas.theme.surface);
            painter.drawEllipse(QPointF(xOf(*each.ring), y), 4, 4);
        }
    }
    painter.restore();
}

} // namespace parkdesk
