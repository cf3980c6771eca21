// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lots/lotlines.h"

#include "ui/shared/fonts.h"
#include "ui/shared/icons.h"
#include "ui/shared/stockbar.h"
#include "ui/shared/tag.h"
#include "ui/shared/theme.h"
#include "ui/shared/vehicletext.h"

#include <QLocale>
#include <QPainter>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lotRowPadding = 12;
constexpr int typeWidth = 128;
constexpr int addressGap = 12;
constexpr int typeGap = 16;
constexpr int barHeight = 8;

bool sameTypes(const QList<Availability::Row> &one, const QList<Availability::Row> &other)
{
    return std::equal(
        one.begin(), one.end(), other.begin(), other.end(), [](const Availability::Row &a, const Availability::Row &b) {
            return a.vehicleType == b.vehicleType && a.total == b.total && a.free == b.free && a.occupied == b.occupied;
        });
}

int textHeight(FontRole role)
{
    return QFontMetrics(fontOf(role)).height();
}

/// One line of text at \a y of \a area, from the reading side.
void drawLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, FontRole role,
              const QColor &ink, const QString &text)
{
    const QFont font = fontOf(role);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(area,
                     static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

void paintType(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const Availability::Row &row)
{
    const Theme &theme = themeOf(option.widget);
    const auto part = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(option.direction, area, QRect(area.x() + x, area.y() + y, width, height));
    };
    const int line = textHeight(FontRole::Body);
    const int glyph = metric::glyphSize;
    paintGlyph(painter, part(0, (line - glyph) / 2, glyph, glyph), vehicleGlyph(row.vehicleType), theme.quietText);
    drawLine(painter, option, part(glyph + 6, 0, area.width() - glyph - 6, line), FontRole::Small, theme.quietText,
             vehicleName(row.vehicleType));
    const QLocale locale;
    const QString free = locale.toString(row.free);
    const int figure = QFontMetrics(fontOf(FontRole::Value)).horizontalAdvance(free) + 6;
    const int value = textHeight(FontRole::Value);
    drawLine(painter, option, part(0, line + 2, figure, value), FontRole::Value,
             row.free == 0 ? theme.warning.text : theme.text, free);
    drawLine(painter, option, part(figure, line + 2, area.width() - figure, value), FontRole::Small, theme.quietText,
             row.free == 0 ? LotModel::tr("of %1, full").arg(locale.toString(row.total))
                           : LotModel::tr("of %1").arg(locale.toString(row.total)));
    paintStock(painter, part(0, line + value + 6, area.width(), barHeight),
               {row.occupied, qMax(0, row.total - row.occupied - row.free), row.total}, theme, option.direction);
}

} // namespace

bool operator==(const LotLine &one, const LotLine &other)
{
    return one.lot == other.lot && one.name == other.name && one.address == other.address && one.tariff == other.tariff
        && one.places == other.places && one.occupied == other.occupied && one.inside == other.inside
        && one.bookings == other.bookings && one.unplaced == other.unplaced && sameTypes(one.types, other.types);
}

LotLine lotLine(const LotsOverview::Row &row)
{
    LotLine line;
    line.lot = row.now.lot.id.value;
    line.name = row.now.lot.name;
    line.address = row.now.lot.address;
    if (!row.tariff.isEmpty())
        line.tariff = LotModel::tr("%1, version %2", "name of a tariff").arg(row.tariff).arg(row.tariffNumber);
    line.types = row.now.rows;
    line.places = row.now.places;
    line.occupied = row.now.occupiedPlaces;
    line.inside = row.inside;
    line.bookings = row.bookings;
    line.unplaced = row.now.unplaced;
    return line;
}

QVariant LotModel::data(const QModelIndex &index, int role) const
{
    const LotLine *line = rowAt(index);
    if (line == nullptr)
        return {};
    if (role == Qt::DisplayRole)
        return line->name;
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList words {line->name, tr("%n vehicle(s) inside", nullptr, line->inside)};
    for (const Availability::Row &row : line->types)
        words.append(tr("%1: %2 of %3 free").arg(vehicleName(row.vehicleType)).arg(row.free).arg(row.total));
    return words.join(u", "_s);
}

void LotDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem shown(option);
    initStyleOption(&shown, index);
    paintRow(*painter, shown);
    const auto *model = qobject_cast<const LotModel *>(index.model());
    const LotLine *line = model != nullptr ? model->rowAt(index) : nullptr;
    if (line == nullptr)
        return;
    const Theme &theme = themeOf(shown.widget);
    const QRect area = shown.rect.adjusted(lotRowPadding, lotRowPadding, -lotRowPadding, -lotRowPadding);
    const auto part = [&](int x, int y, int width, int height) {
        return QStyle::visualRect(shown.direction, area, QRect(area.x() + x, area.y() + y, width, height));
    };
    const QLocale locale;
    const int name = textHeight(FontRole::Value);
    const int small = textHeight(FontRole::Small);
    const int named =
        qMin(area.width() * 2 / 3, QFontMetrics(fontOf(FontRole::Value)).horizontalAdvance(line->name) + 2);
    drawLine(*painter, shown, part(0, 0, named, name), FontRole::Value, theme.text, line->name);
    drawLine(*painter, shown, part(named + addressGap, 1, area.width() - named - addressGap, name), FontRole::Small,
             theme.quietText, line->address);
    const QString counts = LotModel::tr("%1 inside · %2 of %3 places taken · %4 booked in the next hours")
                               .arg(locale.toString(line->inside), locale.toString(line->occupied),
                                    locale.toString(line->places), locale.toString(line->bookings));
    drawLine(*painter, shown, part(0, name + 4, area.width(), small), FontRole::Small, theme.text, counts);
    const int top = name + small + 14;
    const int count = static_cast<int>(line->types.size());
    const int width = count == 0 ? 0 : qMin(typeWidth, (area.width() - typeGap * (count - 1)) / count);
    for (int i = 0; i < count; ++i)
        paintType(*painter, shown, part(i * (width + typeGap), top, width, area.height() - top), line->types.at(i));
}

QSize LotDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int height = textHeight(FontRole::Value) * 2 + textHeight(FontRole::Small) + textHeight(FontRole::Body)
        + barHeight + 24 + 2 * lotRowPadding;
    return {option.rect.width(), height};
}

} // namespace parkdesk
