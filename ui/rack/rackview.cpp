// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rack/rackview.h"

#include "ui/rack/rackmetric.h"
#include "ui/shared/accessibility.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

using Bar = RackOfLot::Bar;
using BarKind = RackOfLot::BarKind;

constexpr qint64 quarterMs = 15 * 60'000;
constexpr qint64 firstLength = 60 * 60'000;

Instant onQuarter(Instant at)
{
    return {at.ms - ((at.ms % quarterMs) + quarterMs) % quarterMs};
}

} // namespace

RackView::RackView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"rackView"_s);
    setAccessibleName(tr("Rack: places against time"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(rack::rowHeight);
}

void RackView::setRack(const RackOfLot::Answer &rack)
{
    m_rack = rack;
    m_now = rack.now;
    if (m_cursor.ms == 0)
        m_cursor = m_now;
    rebuild();
}

void RackView::setFilter(const RackFilter &filter)
{
    m_filter = filter;
    rebuild();
}

void RackView::setNow(Instant now)
{
    m_now = now;
    viewport()->update();
}

void RackView::setSpan(const TimeSpan &span)
{
    m_span = span;
    m_free.clear();
    viewport()->update();
}

void RackView::rebuild()
{
    const QString label = lineAt(m_line) == nullptr ? QString() : lineAt(m_line)->label;
    const Bar *bar = currentBar();
    const ClaimId claim = bar == nullptr ? ClaimId() : bar->claim;
    m_lines = rackLines(m_rack, m_filter);
    m_free.clear();
    m_names.clear();
    for (int i = 0; i < static_cast<int>(m_lines.size()); ++i) {
        if (m_lines[static_cast<size_t>(i)].label == label)
            m_line = i;
    }
    m_line = std::clamp(m_line, 0, std::max(0, static_cast<int>(m_lines.size()) - 1));
    m_bar = -1;
    if (const RackLine *line = lineAt(m_line)) {
        for (int i = 0; i < static_cast<int>(line->row.bars.size()); ++i) {
            if (line->row.bars.at(i).claim == claim)
                m_bar = i;
        }
    }
    if (m_work.job != Job::None)
        judge(); // somebody else may have taken what was possible
    updateScroll();
    viewport()->update();
    Q_EMIT currentChanged();
}

void RackView::updateScroll()
{
    const int tall = static_cast<int>(m_lines.size()) * rack::rowHeight;
    const int room = viewport()->height() - rack::headerHeight;
    verticalScrollBar()->setRange(0, std::max(0, tall - room));
    verticalScrollBar()->setPageStep(std::max(1, room));
}

const RackLine *RackView::lineAt(int line) const
{
    return line < 0 || line >= static_cast<int>(m_lines.size()) ? nullptr : &m_lines[static_cast<size_t>(line)];
}

const Bar *RackView::barAt(int line, int bar) const
{
    const RackLine *at = lineAt(line);
    return at == nullptr || bar < 0 || bar >= at->row.bars.size() ? nullptr : &at->row.bars.at(bar);
}

const Bar *RackView::currentBar() const
{
    return barAt(m_line, m_bar);
}

QRect RackView::visual(const QRect &area) const
{
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), area);
}

int RackView::xOf(Instant at) const
{
    const double share =
        double(at.ms - m_span.from.ms) / double(std::max(qint64 {1}, qint64 {m_span.length().count()}));
    const double x = rack::labelWidth + std::clamp(share, -0.05, 1.05) * (viewport()->width() - rack::labelWidth);
    return static_cast<int>(x);
}

Instant RackView::atX(int x) const
{
    const int along = layoutDirection() == Qt::RightToLeft ? viewport()->width() - x : x;
    const double share = double(along - rack::labelWidth) / std::max(1, viewport()->width() - rack::labelWidth);
    return {m_span.from.ms + static_cast<qint64>(share * double(m_span.length().count()))};
}

QRect RackView::lineRect(int line) const
{
    return {0, rack::headerHeight + line * rack::rowHeight - verticalScrollBar()->value(), viewport()->width(),
            rack::rowHeight};
}

QRect RackView::spanRect(const TimeSpan &span, int line) const
{
    const QRect row = lineRect(line);
    const int left = std::max(rack::labelWidth, xOf(span.from));
    const int right = xOf(span.until);
    return {left, row.top() + rack::barGap, std::max(2, right - left), rack::barHeight};
}

QRect RackView::barRect(int line, int bar) const
{
    const Bar *found = barAt(line, bar);
    return found == nullptr || !found->claimed.overlaps(m_span) ? QRect() : visual(spanRect(found->claimed, line));
}

RackView::Hit RackView::hitAt(const QPoint &at) const
{
    Hit hit;
    hit.at = atX(at.x());
    if (at.y() < rack::headerHeight)
        return hit;
    const int line = (at.y() - rack::headerHeight + verticalScrollBar()->value()) / rack::rowHeight;
    if (lineAt(line) == nullptr)
        return hit;
    hit.line = line;
    for (int i = 0; i < static_cast<int>(m_lines[static_cast<size_t>(line)].row.bars.size()); ++i) {
        const QRect area = barRect(line, i);
        if (!area.adjusted(-1, -2, 3, 2).contains(at))
            continue;
        hit.bar = i;
        const int end = layoutDirection() == Qt::RightToLeft ? area.left() : area.right();
        hit.atEnd = std::abs(at.x() - end) <= rack::grip && area.width() > 2 * rack::grip;
    }
    return hit;
}

void RackView::setCurrent(int line, int bar)
{
    if (lineAt(line) == nullptr)
        return;
    m_line = line;
    m_bar = bar;
    if (const Bar *found = barAt(line, bar))
        m_cursor = std::max(found->claimed.from, m_span.from);
    ensureSeen(line);
    tellCurrent();
    viewport()->update();
}

void RackView::tellCurrent()
{
    const RackLine *line = lineAt(m_line);
    const Bar *bar = currentBar();
    if (line != nullptr && m_zone)
        setAccessibleDescription(bar == nullptr ? line->label : spokenBar(line->row, *bar, m_now, *m_zone));
    announce(this, Urgency::Polite);
    Q_EMIT currentChanged();
}

void RackView::ensureSeen(int line)
{
    const QRect area = lineRect(line);
    QScrollBar *bar = verticalScrollBar();
    if (area.top() < rack::headerHeight)
        bar->setValue(bar->value() + area.top() - rack::headerHeight);
    else if (area.bottom() > viewport()->height())
        bar->setValue(bar->value() + area.bottom() - viewport()->height() + 1);
}

bool RackView::find(const QString &text)
{
    const QString wanted = QString(text).remove(u' ').toUpper();
    if (wanted.isEmpty())
        return false;
    const auto fits = [&wanted](const QString &words) {
        return QString(words).remove(u' ').toUpper().contains(wanted);
    };
    const auto count = static_cast<int>(m_lines.size());
    for (int step = 1; step <= count; ++step) {
        const int at = (m_line + step) % count;
        const RackLine &line = m_lines[static_cast<size_t>(at)];
        for (int bar = 0; bar < static_cast<int>(line.row.bars.size()); ++bar) {
            if (fits(nameOf(line.row.bars.at(bar)))) {
                setCurrent(at, bar);
                return true;
            }
        }
        if (!line.isTitle && fits(line.label)) {
            setCurrent(at, -1);
            return true;
        }
    }
    return false;
}

void RackView::startWork(Job job, int line, const RackPiece &piece, bool byKeys)
{
    m_work = {};
    m_work.job = job;
    m_work.piece = piece;
    m_work.fromLine = line;
    m_work.line = line;
    m_work.byKeys = byKeys;
    judge();
    viewport()->update();
}

void RackView::judge()
{
    m_work.whyNot.clear();
    if (!m_zone)
        return;
    for (const RackLine &line : m_lines)
        m_work.whyNot.append(line.isTitle ? u"-"_s : whyNot(m_work.piece, line.row, m_now, *m_zone));
    Q_EMIT workChanged();
}

void RackView::beginMove()
{
    const Bar *bar = currentBar();
    if (bar == nullptr || !bar->stay.isValid() || bar->kind == BarKind::Past)
        return;
    startWork(Job::Move, m_line, pieceOf(lineAt(m_line)->row, *bar, m_now), true);
}

void RackView::beginExtend()
{
    const Bar *bar = currentBar();
    if (bar == nullptr || !bar->stay.isValid() || bar->kind == BarKind::Past)
        return;
    RackPiece piece = pieceOf(lineAt(m_line)->row, *bar, m_now);
    if (bar->agreedUntil)
        piece.span.until = *bar->agreedUntil;
    startWork(Job::Extend, m_line, piece, true);
}

void RackView::beginBook()
{
    const RackLine *line = lineAt(m_line);
    if (line == nullptr || line->isTitle)
        return;
    RackPiece piece;
    piece.vehicleType = line->row.types.value(0);
    const Instant from = m_bar >= 0 || !m_span.contains(m_cursor) ? std::max(m_now, m_span.from) : m_cursor;
    piece.span.from = onQuarter(from);
    piece.span.until = piece.span.from + Duration(firstLength);
    startWork(Job::Book, m_line, piece, true);
}

void RackView::beginPlace(const RackPiece &piece)
{
    startWork(Job::Place, -1, piece, false);
}

void RackView::dragPlace(const QPoint &globalAt)
{
    const QPoint at = viewport()->mapFromGlobal(globalAt);
    const int line = viewport()->rect().contains(at) ? hitAt(at).line : -1;
    if (line == m_work.line)
        return;
    m_work.line = line;
    viewport()->update();
    Q_EMIT workChanged();
}

void RackView::dropPlace(const QPoint &globalAt)
{
    dragPlace(globalAt);
    drop();
}

void RackView::giveUp()
{
    m_work = {};
    m_pressed.reset();
    viewport()->unsetCursor();
    viewport()->update();
    Q_EMIT workChanged();
}

void RackView::dragTo(const Hit &hit)
{
    if (m_work.job == Job::Move) {
        m_work.line = hit.line;
    } else {
        Instant until = onQuarter(hit.at + Duration(quarterMs / 2));
        if (m_work.job == Job::Book && until <= m_pressed->at) {
            m_work.piece.span = {until, onQuarter(m_pressed->at) + Duration(quarterMs)};
        } else {
            const Instant from =
                m_work.job == Job::Book ? onQuarter(m_pressed->at) : std::max(m_work.piece.span.from, onQuarter(m_now));
            m_work.piece.span = {m_work.job == Job::Book ? from : m_work.piece.span.from,
                                 std::max(until, from + Duration(quarterMs))};
        }
        judge();
    }
    viewport()->update();
    Q_EMIT workChanged();
}

void RackView::drop()
{
    const Work work = m_work;
    giveUp();
    const RackLine *line = lineAt(work.line);
    if (line == nullptr || line->isTitle)
        return;
    const bool refused = !work.whyNot.value(work.line).isEmpty();
    switch (work.job) {
    case Job::Move:
    case Job::Place:
        if (!refused)
            Q_EMIT moveAsked(work.piece.stay, line->row.label);
        break;
    case Job::Extend: Q_EMIT extendAsked(work.piece.stay, work.piece.span.until); break;
    case Job::Book:
        if (!refused)
            Q_EMIT bookAsked(line->row.label, line->row.types.value(0), work.piece.span);
        break;
    case Job::None: break;
    }
}

void RackView::stepWorkLine(int by)
{
    // Over the lines where it may go; those in between say why not.
    for (int line = m_work.line + by; line >= 0 && line < static_cast<int>(m_lines.size()); line += by) {
        if (m_lines[static_cast<size_t>(line)].isTitle)
            continue;
        m_work.line = line;
        ensureSeen(line);
        break;
    }
    viewport()->update();
    Q_EMIT workChanged();
}

bool RackView::workKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Duration step(modifiers.testFlag(Qt::ShiftModifier) ? 4 * quarterMs : quarterMs);
    const bool timed = m_work.job == Job::Extend || m_work.job == Job::Book;
    const bool later = key == (mirrored ? Qt::Key_Left : Qt::Key_Right);
    switch (key) {
    case Qt::Key_Escape: giveUp(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: drop(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_work.job == Job::Move || m_work.job == Job::Place)
            stepWorkLine(key == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (!timed)
            return true;
        m_work.piece.span.until = later ? m_work.piece.span.until + step : m_work.piece.span.until - step;
        m_work.piece.span.until = std::max(m_work.piece.span.until, m_work.piece.span.from + Duration(quarterMs));
        judge();
        viewport()->update();
        return true;
    default: return true; // no other key does anything while a piece is in the hand
    }
}

void RackView::stepLine(int by)
{
    int line = m_line;
    do
        line += by;
    while (lineAt(line) != nullptr && lineAt(line)->isTitle && lineAt(line + by) != nullptr && !lineAt(line)->folded);
    if (lineAt(line) == nullptr)
        return;
    // The bar that stands at the same time, if there is one.
    int bar = -1;
    const QList<Bar> &bars = lineAt(line)->row.bars;
    for (int i = 0; i < static_cast<int>(bars.size()); ++i) {
        if (bars.at(i).claimed.overlaps(m_span) && (bar < 0 || bars.at(i).claimed.contains(m_cursor)))
            bar = i;
    }
    const Instant kept = m_cursor;
    setCurrent(line, bar);
    m_cursor = kept;
}

void RackView::stepBar(int by)
{
    const RackLine *line = lineAt(m_line);
    if (line == nullptr || line->row.bars.isEmpty())
        return;
    const int bar = m_bar < 0 ? (by > 0 ? 0 : static_cast<int>(line->row.bars.size()) - 1) : m_bar + by;
    if (const Bar *found = barAt(m_line, bar)) {
        if (!found->claimed.overlaps(m_span))
            Q_EMIT scrollAsked(by > 0 ? 0.5 : -0.5);
        setCurrent(m_line, bar);
    }
}

void RackView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        event->ignore();
        return;
    }
    if (m_work.job != Job::None) {
        event->setAccepted(workKey(key, event->modifiers()));
        return;
    }
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const RackLine *line = lineAt(m_line);
    switch (key) {
    case Qt::Key_Up: stepLine(-1); break;
    case Qt::Key_Down: stepLine(1); break;
    case Qt::Key_Left: stepBar(-ahead); break;
    case Qt::Key_Right: stepBar(ahead); break;
    case Qt::Key_Home: setCurrent(lineAt(1) != nullptr ? 1 : 0, -1); break;
    case Qt::Key_End: setCurrent(static_cast<int>(m_lines.size()) - 1, -1); break;
    case Qt::Key_PageUp: Q_EMIT scrollAsked(-0.8); break;
    case Qt::Key_PageDown: Q_EMIT scrollAsked(0.8); break;
    case Qt::Key_M: beginMove(); break;
    case Qt::Key_E: beginExtend(); break;
    case Qt::Key_N: beginBook(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (line != nullptr && line->isTitle)
            Q_EMIT foldAsked(line->zone.value);
        else if (currentBar() != nullptr && currentBar()->stay.isValid())
            Q_EMIT opened(currentBar()->stay);
        else
            beginBook();
        break;
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab: event->ignore(); break;
    default: Q_EMIT keyTyped(key);
    }
}

void RackView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_free.clear(); // another width has other ticks
    updateScroll();
}

void RackView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (lineAt(m_line) != nullptr && lineAt(m_line)->isTitle && event->reason() != Qt::MouseFocusReason)
        stepLine(1);
    viewport()->update();
}

void RackView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void RackView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    m_names.clear();
    m_signs.clear();
    m_hatches.clear();
    viewport()->update();
}

} // namespace parkdesk
