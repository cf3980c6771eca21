// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/leaving/leavinglines.h"

#include "domain/dates.h"
#include "domain/plate.h"
#include "ui/shared/listtable.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// From here on the clock is shown in its warm colour.
constexpr Duration nearlyDue = minutes(15);
constexpr qint64 daysOfNames = 6;

qint64 titleKey(LeavingList::Part part)
{
    return -1 - static_cast<qint64>(part);
}

} // namespace

std::vector<LeavingLine> leavingLines(const LeavingList::Answer &answer, LeavingList::Sort sort, bool descending)
{
    const bool titled = sort == LeavingList::Sort::Due && !descending;
    std::vector<LeavingLine> lines;
    std::optional<size_t> title;
    for (const LeavingList::Row &row : answer.rows) {
        if (titled && (!title || lines[*title].row.part != row.part)) {
            LeavingLine line;
            line.key = titleKey(row.part);
            line.titleCount = 0;
            line.row.part = row.part;
            title = lines.size();
            lines.push_back(line);
        }
        if (title)
            ++*lines[*title].titleCount;
        lines.push_back({row.stay.value, {}, row});
    }
    return lines;
}

void LeavingModel::setLot(const Lot &lot)
{
    const bool other = !m_lot || m_lot->currency != lot.currency;
    m_lot = lot;
    if (other)
        Q_EMIT headerDataChanged(Qt::Horizontal, SoFarColumn, SoFarColumn);
}

void LeavingModel::setNow(Instant now)
{
    m_now = now;
    touchColumns(LateColumn, LateColumn);
    touchColumns(StayColumn, PaymentColumn);
}

void LeavingModel::takePrices(const QList<StayPrices::Row> &prices)
{
    for (const StayPrices::Row &row : prices)
        m_prices.insert(row.stay.value, row.soFar);
    touchColumns(MarkColumn, MarkColumn); // titles stand in the first column
    touchColumns(SoFarColumn, SoFarColumn);
}

void LeavingModel::prune()
{
    QSet<qint64> here;
    for (const LeavingLine &line : rows())
        here.insert(line.key);
    m_marked.intersect(here);
    m_prices.removeIf([&](const auto &price) { return !here.contains(price.key()); });
}

QList<int> LeavingModel::markedRows() const
{
    QList<int> marked;
    for (size_t row = 0; row < rows().size(); ++row) {
        if (m_marked.contains(rows()[row].key))
            marked.append(static_cast<int>(row));
    }
    return marked;
}

QString LeavingModel::shortWhen(Instant at) const
{
    const ZoneRules &zone = *m_lot->zone;
    const qint64 day = zone.toLocal(at).day();
    const qint64 apart = day - zone.toLocal(m_now).day();
    if (apart == 0)
        return timeText(at, zone);
    const QDate date = dateOf(day);
    if (qAbs(apart) <= daysOfNames)
        return tr("%1 %2", "short name of the day, time").arg(QLocale().toString(date, u"ddd"_s), timeText(at, zone));
    return QLocale().toString(date, u"d MMM"_s);
}

TagCell LeavingModel::late(const LeavingList::Row &row) const
{
    const Duration left = row.due - m_now;
    if (row.part == LeavingList::Part::OverTime && left < Duration(0))
        return {TagKind::Error, Glyph::Warning, tr("+%1", "over its time by").arg(durationText(-left))};
    if (left < Duration(0))
        return {};
    const QString words = left < minutes(1) ? tr("now") : tr("in %1", "length of time").arg(durationText(left));
    return left <= nearlyDue ? TagCell {TagKind::Soon, Glyph::Clock, words}
                             : TagCell {TagKind::Plain, Glyph::None, words};
}

TagCell LeavingModel::payment(const LeavingList::Row &row) const
{
    if (!row.paidUntil || !m_lot)
        return {};
    const QString paid = timeText(row.paidAt.value_or(*row.paidUntil), *m_lot->zone);
    const QString out = timeText(*row.paidUntil, *m_lot->zone);
    if (*row.paidUntil < m_now)
        return {TagKind::Warning, Glyph::Warning, tr("paid %1, not out by %2").arg(paid, out)};
    return {TagKind::Success, Glyph::Tick, tr("paid %1, out by %2").arg(paid, out)};
}

QString LeavingModel::soFar(qint64 stay) const
{
    const auto price = m_prices.constFind(stay);
    return price == m_prices.constEnd() ? QString() : amountText(*price);
}

QString LeavingModel::titleWords(const LeavingLine &line) const
{
    switch (line.row.part) {
    case LeavingList::Part::OverTime: return tr("Over time");
    case LeavingList::Part::DueSoon: return tr("Due in the next 60 min");
    case LeavingList::Part::Later: break;
    }
    return tr("Later");
}

QString LeavingModel::titleFacts(const LeavingLine &line) const
{
    const QString count = QLocale().toString(line.titleCount.value_or(0));
    std::optional<Money> sum;
    for (const LeavingLine &other : rows()) {
        if (other.titleCount || other.row.part != line.row.part)
            continue;
        const auto price = m_prices.constFind(other.key);
        if (price == m_prices.constEnd())
            return count;
        const auto more = sum ? sum->plus(*price) : Result<Money>(*price);
        if (!more)
            return count;
        sum = *more;
    }
    return sum ? tr("%1 · %2 so far", "count, amount").arg(count, amountText(*sum)) : count;
}

QString LeavingModel::words(const LeavingLine &line, int column) const
{
    const LeavingList::Row &row = line.row;
    switch (column) {
    case DueColumn: return shortWhen(row.due);
    case LateColumn: return late(row).text;
    case PlateColumn: return row.plate.isEmpty() ? shownTicket(row.ticket) : groupedPlate(row.plate);
    case TypeColumn: return vehicleName(row.vehicleType);
    case SpotColumn: return row.spot.isEmpty() ? u"–"_s : row.spot;
    case InColumn: return shortWhen(row.enteredAt);
    case StayColumn: return durationText(m_now - row.enteredAt);
    case SoFarColumn: return soFar(line.key);
    case PaymentColumn: return payment(row).text;
    case NoteColumn:
        if (row.spots > 1 && row.note.isEmpty())
            return tr("stands on %n spot(s)", nullptr, row.spots);
        return row.note;
    default: return {};
    }
}

QVariant LeavingModel::data(const QModelIndex &index, int role) const
{
    const LeavingLine *line = rowAt(index);
    if (line == nullptr || !m_lot)
        return {};
    const int column = index.column();
    if (role == ListTable::groupRole)
        return line->titleCount.has_value();
    if (line->titleCount) {
        if (role == Qt::DisplayRole && column == 0)
            return tr("%1 %2", "title, its facts").arg(titleWords(*line), titleFacts(*line));
        return {};
    }
    switch (role) {
    case Qt::DisplayRole: return words(*line, column);
    case Qt::ToolTipRole:
        if (column == DueColumn || column == InColumn) {
            const Instant at = column == DueColumn ? line->row.due : line->row.enteredAt;
            return tr("%1 %2", "day, time").arg(dayText(at, *m_lot->zone), timeText(at, *m_lot->zone));
        }
        return column == NoteColumn ? QVariant(words(*line, column)) : QVariant();
    case Qt::CheckStateRole:
        return column == MarkColumn ? QVariant(m_marked.contains(line->key) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((column == StayColumn || column == SoFarColumn ? Qt::AlignRight : Qt::AlignLeft)
                                   | Qt::AlignVCenter);
    case ListTable::searchRole: {
        const auto plate = Plate::fromText(line->row.plate);
        return plate ? plate->normal() : line->row.ticket;
    }
    default: return {};
    }
}

QVariant LeavingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == StayColumn || section == SoFarColumn))
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == MarkColumn)
        return tr("Marked");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DueColumn: return tr("Due");
    case LateColumn: return tr("Left or late");
    case PlateColumn: return tr("Plate");
    case TypeColumn: return tr("Type");
    case SpotColumn: return tr("Spot");
    case InColumn: return tr("In");
    case StayColumn: return tr("Stay");
    case SoFarColumn: return m_lot ? tr("So far, %1", "currency").arg(m_lot->currency.code()) : tr("So far");
    case PaymentColumn: return tr("Payment");
    case NoteColumn: return tr("Note");
    default: return QString();
    }
}

Qt::ItemFlags LeavingModel::flags(const QModelIndex &index) const
{
    const LeavingLine *line = rowAt(index);
    if (line == nullptr)
        return Qt::NoItemFlags;
    if (line->titleCount)
        return Qt::ItemNeverHasChildren;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == MarkColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool LeavingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const LeavingLine *line = rowAt(index);
    if (line == nullptr || line->titleCount || role != Qt::CheckStateRole || index.column() != MarkColumn)
        return false;
    if (value.toInt() == Qt::Checked)
        m_marked.insert(line->key);
    else
        m_marked.remove(line->key);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

} // namespace parkdesk
