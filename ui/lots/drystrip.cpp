// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lots/drystrip.h"

#include "ui/shared/fonts.h"
#include "ui/shared/paint.h"
#include "ui/shared/plan/spotpaint.h"
#include "ui/shared/platetext.h"

#include <QHash>
#include <QPainter>
#include <QPainterPath>
#include <QSet>
#include <QStyle>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int cellWide = 34;
constexpr int cellTall = 54;
constexpr int cellAir = 6; ///< for the edge of those that go
constexpr int stripEdge = 3;
constexpr int arrowRoom = 40;
constexpr int comeGap = 30; ///< with the arrow that points at what comes
constexpr int moreRoom = 40;
constexpr int head = 7;

/// The level of most of what goes and moves; of what comes when nothing does.
LevelId busiestLevel(const LotPlan &now, const LotPlan &draft, const PlanDiff &diff, const QSet<QString> &concerned)
{
    QHash<LevelId, int> weights;
    for (const PlanSpot &spot : now.spots) {
        if (concerned.contains(spot.label))
            weights[spot.level] += 1'000;
    }
    for (const int index : diff.added)
        ++weights[draft.spots.at(index).level];
    LevelId busiest;
    int most = 0;
    for (const PlanLevel &level : draft.levels) {
        if (weights.value(level.id) > most) {
            most = weights.value(level.id);
            busiest = level.id;
        }
    }
    for (const PlanLevel &level : now.levels) {
        if (weights.value(level.id) > most) {
            most = weights.value(level.id);
            busiest = level.id;
        }
    }
    return busiest;
}

QList<PlanSpot> onLevel(QList<PlanSpot> spots, LevelId level)
{
    spots.removeIf([level](const PlanSpot &spot) { return spot.level != level; });
    return spots;
}

} // namespace

DryStrip::DryStrip(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"dryStrip"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Which spots go, and where their bookings move"));
}

QSize DryStrip::sizeHint() const
{
    return {480, arrowRoom + cellTall + 6};
}

int DryStrip::indexOf(const QString &label) const
{
    const auto found =
        std::find_if(m_cells.begin(), m_cells.end(), [&](const Cell &cell) { return cell.label == label; });
    return found == m_cells.end() ? -1 : static_cast<int>(found - m_cells.begin());
}

void DryStrip::addCells(const QList<PlanSpot> &spots, const QSet<QString> &wanted, Turn turn)
{
    for (const PlanSpot &spot : spots) {
        if (!wanted.contains(spot.label))
            continue;
        if (const int known = indexOf(spot.label); known >= 0)
            m_cells[static_cast<size_t>(known)].turn = turn;
        else
            m_cells.push_back({spot.label, turn, false, false});
    }
}

void DryStrip::setPlans(const LotPlan &now, const LotPlan &draft, const PlanDiff &diff,
                        const QList<AffectedStay> &affected)
{
    m_cells.clear();
    m_arrows.clear();
    QSet<QString> going;
    for (const int index : diff.removed)
        going.insert(now.spots.at(index).label);
    QSet<QString> coming;
    for (const int index : diff.added)
        coming.insert(draft.spots.at(index).label);
    QSet<QString> concerned = going;
    for (const AffectedStay &stay : affected) {
        if (stay.fate != StayFate::Kept)
            concerned += QSet<QString> {stay.from, stay.to};
    }
    const LevelId level = busiestLevel(now, draft, diff, concerned);
    const QList<PlanSpot> before = onLevel(now.spots, level);
    addCells(before, concerned, Turn::Stays);
    addCells(before, going, Turn::Goes);
    m_firstNew = static_cast<int>(m_cells.size());
    addCells(onLevel(draft.spots, level), coming - concerned, Turn::Comes);
    addCells(onLevel(draft.spots, level), coming & concerned, Turn::Comes);
    for (const AffectedStay &stay : affected) {
        const int from = indexOf(stay.from);
        if (from < 0 || stay.fate == StayFate::Kept)
            continue;
        Cell &cell = m_cells[static_cast<size_t>(from)];
        (stay.fate == StayFate::Inside ? cell.inside : cell.booked) = true;
        if (const int to = indexOf(stay.to); to >= 0 && to != from)
            m_arrows.push_back({from, to});
    }
    setAccessibleDescription(arrows().join(tr(", ", "between the items of a list")));
    update();
}

QStringList DryStrip::cells() const
{
    QStringList labels;
    for (const Cell &cell : m_cells) {
        const QString sign = cell.turn == Turn::Goes ? u"-"_s : cell.turn == Turn::Comes ? u"+"_s : QString();
        labels.append(cell.label + sign);
    }
    return labels;
}

QStringList DryStrip::arrows() const
{
    QStringList words;
    for (const Arrow &arrow : m_arrows)
        words.append(u"%1>%2"_s.arg(m_cells[static_cast<size_t>(arrow.from)].label,
                                    m_cells[static_cast<size_t>(arrow.to)].label));
    return words;
}

int DryStrip::shownCells() const
{
    const auto all = static_cast<int>(m_cells.size());
    const int gap = m_firstNew < all ? comeGap : 0;
    const int most = (width() - 2 * stripEdge - gap + cellAir) / (cellWide + cellAir);
    return most >= all ? all : std::max(1, (width() - gap - moreRoom) / (cellWide + cellAir));
}

QRect DryStrip::cellRect(int index) const
{
    const int gap = index >= m_firstNew && m_firstNew > 0 ? comeGap : 0;
    const QRect area(stripEdge + gap + index * (cellWide + cellAir), arrowRoom, cellWide, cellTall);
    return QStyle::visualRect(layoutDirection(), rect(), area);
}

void DryStrip::paintCell(QPainter &painter, const Theme &theme, int index) const
{
    const Cell &cell = m_cells[static_cast<size_t>(index)];
    const QRect area = cellRect(index);
    const auto state = cell.inside ? Theme::Occupied : cell.booked ? Theme::Reserved : Theme::Free;
    SpotFill fill = spotFill(state, theme);
    if (cell.turn == Turn::Comes) {
        fill.fill = theme.raised;
        fill.border = theme.primary;
        fill.borderWidth = 2;
    }
    constexpr int band = 15;
    paintSpotBody(painter, area, fill, band);
    SpotMark mark;
    mark.glyph = state == Theme::Free ? Glyph::None : spotStateGlyph(state);
    paintSpotMark(painter, area, mark, fill, band);
    painter.setFont(fontOf(FontRole::CaptionStrong));
    painter.setPen(cell.turn == Turn::Comes ? theme.text : fill.text);
    painter.drawText(QRect(area.left() + 1, area.top() + 1, area.width() - 2, band), Qt::AlignCenter,
                     painter.fontMetrics().elidedText(leftToRight(cell.label), Qt::ElideMiddle, area.width() - 2));
    if (cell.turn != Turn::Goes)
        return;
    painter.setPen(QPen(theme.error.text, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area.adjusted(-1, -1, 0, 0));
}

void DryStrip::paintArrow(QPainter &painter, const Theme &theme, const Arrow &arrow) const
{
    const QRect from = cellRect(arrow.from);
    const QRect to = cellRect(arrow.to);
    const QPointF start(from.center().x() + 0.5, from.top() - 2);
    const QPointF tip(to.center().x() + 0.5, to.top() - 2);
    const double high = std::min(double {arrowRoom - 6}, 14 + std::abs(start.x() - tip.x()) / 8);
    QPainterPath path(start);
    path.cubicTo(start - QPointF(0, high), tip - QPointF(0, high + head), tip - QPointF(0, head));
    painter.setPen(QPen(theme.primary, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.primary);
    painter.drawPolygon(QPolygonF {tip, tip + QPointF(-head / 1.6, -head), tip + QPointF(head / 1.6, -head)});
}

void DryStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    const int shown = shownCells();
    const auto all = static_cast<int>(m_cells.size());
    for (int i = 0; i < shown; ++i)
        paintCell(painter, theme, i);
    for (const Arrow &arrow : m_arrows) {
        if (arrow.from < shown && arrow.to < shown)
            paintArrow(painter, theme, arrow);
    }
    painter.setFont(fontOf(FontRole::Small));
    painter.setPen(theme.quietText);
    if (shown < all) {
        const int at = cellRect(shown - 1).left();
        const QRect words = layoutDirection() == Qt::RightToLeft
            ? QRect(at - moreRoom, arrowRoom, moreRoom - 4, cellTall)
            : QRect(at + cellWide + 4, arrowRoom, moreRoom, cellTall);
        painter.drawText(words, Qt::AlignCenter, tr("+%1", "more spots").arg(all - shown));
    }
    if (m_firstNew > 0 && m_firstNew < shown) {
        const QRect gap = QStyle::visualRect(layoutDirection(), rect(),
                                             {m_firstNew * (cellWide + cellAir), arrowRoom, comeGap, cellTall});
        paintGlyph(painter, QRectF(gap.center().x() - 8, gap.center().y() - 8, 16, 16), Glyph::Add, theme.quietText);
    }
}

} // namespace parkdesk
