// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/donecard.h"

#include "domain/deedkind.h"
#include "ui/desk/staylines.h"
#include "ui/desk/undowords.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/fonts.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/paint.h"
#include "ui/shared/platetext.h"
#include "ui/shared/plateview.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QToolTip>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int doneTimeWidth = 44;
constexpr int doneDeedWidth = 80;
constexpr int factWidth = 64;
constexpr int leastUndoWidth = 40;
constexpr int columnGap = 8;

struct DoneWords {
    Q_DECLARE_TR_FUNCTIONS(DoneWords)
};

struct DeedWords {
    Glyph glyph;
    QString words;
};

/// By the stored code of the deed.
DeedWords wordsOf(const QString &deed)
{
    if (deed == u"enter")
        return {Glyph::In, DoneWords::tr("In")};
    if (deed == u"arrive")
        return {Glyph::In, DoneWords::tr("Arrived")};
    if (deed == u"leave")
        return {Glyph::Out, DoneWords::tr("Out")};
    if (deed == u"pay")
        return {Glyph::Paid, DoneWords::tr("Paid")};
    if (deed == u"pay_fee")
        return {Glyph::Paid, DoneWords::tr("Fee", "what was owed for a booking was paid")};
    if (deed == u"waive_fee")
        return {Glyph::Cancel, DoneWords::tr("Waived", "what was owed for a booking")};
    if (deed == u"reserve" || deed == u"reserve_repacked")
        return {Glyph::Book, DoneWords::tr("Booked")};
    if (deed == u"reserve_series")
        return {Glyph::Book, DoneWords::tr("Series", "several bookings were made at once")};
    if (deed == u"take_offer")
        return {Glyph::Book, DoneWords::tr("Taken", "the place that was offered to who waited")};
    if (deed == u"cancel")
        return {Glyph::Cancel, DoneWords::tr("Cancel")};
    if (deed == u"extend")
        return {Glyph::Extend, DoneWords::tr("Extend")};
    if (deed == u"move")
        return {Glyph::Move, DoneWords::tr("Move")};
    if (deed == u"correct")
        return {Glyph::Edit, DoneWords::tr("Correct")};
    if (deed == u"found")
        return {Glyph::Eye, DoneWords::tr("Found")};
    if (deed == u"re_enter")
        return {Glyph::In, DoneWords::tr("Re-enter")};
    if (deed == u"close")
        return {Glyph::Out, DoneWords::tr("Close")};
    if (deed == u"undo")
        return {Glyph::Undo, DoneWords::tr("Undo")};
    if (deed == u"reprint")
        return {Glyph::Printer, DoneWords::tr("Copy", "a paper was printed again")};
    if (deed == u"join_queue")
        return {Glyph::Clock, DoneWords::tr("Queue", "a vehicle waits for a place")};
    if (deed == u"begin_card_payment" || deed == u"settle_card_payment")
        return {Glyph::Paid, DoneWords::tr("Card", "a driver pays by card")};
    if (deed == u"turn_away")
        return {Glyph::Away, DoneWords::tr("Sent off", "a vehicle was turned away")};
    return {Glyph::Info, deed};
}

/// A payment with which the vehicle left is told by that.
DeedWords wordsOf(const DeskBoard::DoneRow &row)
{
    if (row.deed == u"settle_card_payment" && !row.left) // perhaps it was declined
        return wordsOf(row.deed);
    const QString deed = commonDeed(row.deed);
    return wordsOf(deed == u"pay" && row.left ? u"leave"_s : deed);
}

/// What a row says beside its vehicle: for what was taken back, which deed it was.
QString factOf(const DeskBoard::DoneRow &row, bool assigned)
{
    if (row.queueEntry)
        return DoneWords::tr("no. %1", "in the queue").arg(row.number);
    if (!row.undoneDeed.isEmpty())
        return wordsOf(row.undoneDeed).words;
    return assigned ? row.spot : QString();
}

/// A key of its own for what stands in no journal row.
qint64 keyOfRow(const DeskBoard::DoneRow &row)
{
    if (row.queueEntry)
        return -2 * row.queueEntry->value;
    return row.turnedAway ? -2 * row.turnedAway->value - 1 : row.journal;
}

/// A vehicle without a stay and a plate is told by its type.
QString codeOf(const DeskBoard::DoneRow &row)
{
    return row.vehicleType.isEmpty() ? shownTicket(row.ticket) : vehicleName(row.vehicleType);
}

/// The columns of a row, mirrored where the language is.
struct DoneColumns {
    QRect time;
    QRect glyph;
    QRect deed;
    QRect vehicle;
    QRect fact;
    QRect undo;

    DoneColumns(const QStyleOptionViewItem &option, const QString &when)
    {
        const QFontMetrics metrics(fontOf(FontRole::Body));
        const QRect row = option.rect;
        const int timeWidth = qMin(qMax(doneTimeWidth, metrics.horizontalAdvance(when) + 10), row.width() / 3);
        const int undoWidth = qMax(leastUndoWidth, metrics.horizontalAdvance(DoneWords::tr("Undo")) + columnGap);
        const int vehicleWidth = row.width() - timeWidth - doneDeedWidth - factWidth - undoWidth;
        const int deedAt = timeWidth + metric::glyphSize + 4;
        const auto mirrored = [&](int x, int width) {
            return QStyle::visualRect(option.direction, row, QRect(row.x() + x, row.y(), width, row.height() - 1));
        };
        time = mirrored(0, timeWidth - 6);
        glyph = mirrored(timeWidth, metric::glyphSize);
        deed = mirrored(deedAt, doneDeedWidth - metric::glyphSize - columnGap);
        vehicle = mirrored(timeWidth + doneDeedWidth, vehicleWidth - columnGap);
        fact = mirrored(row.width() - undoWidth - factWidth, factWidth);
        undo = mirrored(row.width() - undoWidth, undoWidth);
    }
};

/// The plate, else the code; struck through when the deed was taken back.
void paintVehicle(QPainter &painter, const QRect &area, const DoneLine &line, const Theme &theme, Qt::Alignment leading)
{
    const bool named = !line.plate.isEmpty();
    const QFont font = fontOf(named ? FontRole::ListPlate : line.ticket.isEmpty() ? FontRole::Body : FontRole::Code);
    const QString code = line.code;
    if (named) {
        paintPlate(painter, area, line.plate, font, line.undone ? theme.quietText : theme.text, leading);
    } else {
        painter.setFont(font);
        painter.setPen(theme.quietText);
        painter.drawText(area, static_cast<int>(leading) | Qt::AlignVCenter,
                         QFontMetrics(font).elidedText(code, Qt::ElideRight, area.width()));
    }
    if (!line.undone)
        return;
    const int written = named ? plateWidth(line.plate, font) : QFontMetrics(font).horizontalAdvance(code);
    const int length = qMin(written, area.width());
    const int start = leading.testFlag(Qt::AlignRight) ? area.right() + 1 - length : area.left();
    const double middle = area.center().y() + 0.5;
    paintLine(painter, QPointF(start, middle), QPointF(start + length, middle), theme.quietText);
}

} // namespace

std::vector<DoneLine> doneLines(const DeskBoard::Answer &board, Instant now)
{
    const ZoneRules &zone = *board.free.lot.zone;
    std::vector<DoneLine> lines;
    for (const DeskBoard::DoneRow &row : board.done) {
        const DeedWords words = wordsOf(row);
        lines.push_back({keyOfRow(row), whenText(row.at, now, zone), words.glyph, words.words, row.plate, row.ticket,
                         codeOf(row), factOf(row, board.free.lot.assigned),
                         row.amount ? amountText(*row.amount) : QString(), row.undo.isPossible(), row.undone,
                         row.queueEntry.value_or(QueueEntryId()), undoTip(row.undo, now, zone)});
    }
    return lines;
}

QVariant DoneLineModel::data(const QModelIndex &index, int role) const
{
    const DoneLine *line = rowAt(index);
    if (line == nullptr || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    QStringList words {line->time, line->deed, line->plate.isEmpty() ? line->code : groupedPlate(line->plate)};
    for (const QString &word : {line->spot, line->amount}) {
        if (!word.isEmpty())
            words.append(word);
    }
    if (line->undone)
        words.append(tr("taken back"));
    else if (line->undoable)
        words.append(tr("may be taken back"));
    return words.join(u", "_s);
}

void DoneLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem shown(option);
    initStyleOption(&shown, index);
    paintRow(*painter, shown);
    const auto *model = qobject_cast<const DoneLineModel *>(index.model());
    const DoneLine *line = model != nullptr ? model->rowAt(index) : nullptr;
    if (line == nullptr)
        return;
    const Theme &theme = themeOf(shown.widget);
    const DoneColumns columns(shown, line->time);
    const Qt::Alignment leading = QStyle::visualAlignment(shown.direction, Qt::AlignLeft);
    const Qt::Alignment trailing = QStyle::visualAlignment(shown.direction, Qt::AlignRight);
    const QFontMetrics metrics(fontOf(FontRole::Body));
    const auto write = [&](const QRect &area, const QString &text, const QColor &ink, Qt::Alignment side) {
        painter->setFont(fontOf(FontRole::Body));
        painter->setPen(ink);
        painter->drawText(area, static_cast<int>(side) | Qt::AlignVCenter,
                          metrics.elidedText(text, Qt::ElideRight, area.width()));
    };
    const QColor ink = line->undone ? theme.quietText : theme.text;
    write(columns.time, line->time, theme.quietText, leading);
    paintGlyph(*painter, columns.glyph, line->glyph, ink);
    write(columns.deed, line->deed, ink, leading);
    paintVehicle(*painter, columns.vehicle, *line, theme, leading);
    write(columns.fact, line->amount.isEmpty() ? line->spot : line->amount, ink,
          line->amount.isEmpty() ? leading : trailing);
    write(columns.undo, line->undoable ? DoneWords::tr("Undo") : u"–"_s, line->undoable ? theme.link : theme.quietText,
          trailing);
}

bool DoneLineDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                                 const QModelIndex &index)
{
    const auto *model = qobject_cast<const DoneLineModel *>(index.model());
    const DoneLine *line = model != nullptr ? model->rowAt(index) : nullptr;
    if (line == nullptr || event->type() != QEvent::ToolTip)
        return RowDelegate::helpEvent(event, view, option, index);
    const QRect link = DoneColumns(option, line->time).undo;
    if (!link.contains(event->pos()))
        return RowDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), line->undoTip, view, link);
    return true;
}

bool DoneLineDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const DoneLine *line = qobject_cast<const DoneLineModel *>(model)->rowAt(index);
        const QRect link = DoneColumns(option, line->time).undo;
        if (mouse->button() == Qt::LeftButton && line->undoable && link.contains(mouse->pos())) {
            Q_EMIT undoAsked(line->journal);
            return true;
        }
    }
    return RowDelegate::editorEvent(event, model, option, index);
}

DoneCard::DoneCard(QWidget *parent)
    : Card(tr("Last done"), parent)
    , m_model(new DoneLineModel(this))
    , m_view(new QListView)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"lastDone"_s);
    m_view->setObjectName(u"doneView"_s);
    m_view->setModel(m_model);
    dressList(*m_view);
    auto *delegate = new DoneLineDelegate(m_view);
    m_view->setItemDelegate(delegate);
    connect(delegate, &DoneLineDelegate::undoAsked, this, [this](qint64 journal) { askUndo(journal, false); });
    m_view->installEventFilter(this);
    auto *newest = new KeyButton(tr("undoes the newest"), nullptr, KeyButton::Look::Quiet);
    newest->setObjectName(u"undoNewest"_s);
    newest->setKeyHint(keyText(QKeySequence(Qt::CTRL | Qt::Key_Z)));
    newest->setFocusPolicy(Qt::TabFocus);
    newest->setAccessibleName(tr("Take back the newest deed"));
    connect(newest, &KeyButton::clicked, this, &DoneCard::newestUndoAsked);
    setCorner(newest);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(tr("Last done"));
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_stack->addWidget(new EmptyState(tr("Nothing has been done yet. Type a plate to begin.")));
    m_stack->addWidget(m_view);
    body()->addWidget(m_stack, 1);
    connect(m_view, &QListView::activated, this, [this](const QModelIndex &index) {
        if (const DoneLine *line = m_model->rowAt(index))
            Q_EMIT chosen(*line);
    });
}

bool DoneCard::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched != m_view || !isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo))
        return Card::eventFilter(watched, event);
    const DoneLine *line = m_model->rowAt(m_view->currentIndex());
    if (line == nullptr)
        return false; // no row is marked: the newest, as everywhere
    event->accept();
    if (event->type() == QEvent::KeyPress)
        askUndo(line->journal, true);
    return true;
}

void DoneCard::askUndo(qint64 journal, bool offer)
{
    const auto row = m_model->rowOf(journal);
    const DoneLine *line = row ? m_model->rowAt(m_model->index(*row, 0)) : nullptr;
    if (line == nullptr)
        return;
    if (journal < 0) {
        if (line->undoable)
            Q_EMIT queueUndoAsked(line->queueEntry);
        else
            QToolTip::showText(m_view->mapToGlobal(m_view->visualRect(m_model->index(*row, 0)).bottomLeft()),
                               line->undoTip, m_view);
        return;
    }
    if (offer)
        Q_EMIT undoOffered(journal);
    else
        Q_EMIT undoAsked(journal);
}

void DoneCard::setLines(std::vector<DoneLine> lines)
{
    m_stack->setCurrentIndex(lines.empty() ? 0 : 1);
    m_model->setRows(std::move(lines));
}

} // namespace parkdesk
