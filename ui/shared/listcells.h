// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tag.h"

#include <QStackedWidget>
#include <QStyleOptionViewItem>

namespace parkdesk {

class PlateView;
class TextLabel;

/// Glyph, tint and words of a cell.
struct TagCell {
    TagKind kind = TagKind::Plain;
    Glyph glyph = Glyph::None;
    QString text;
};

/// A tag at the reading side of the cell; plain words stand in line with those that have a sign.
void paintTagCell(QPainter &painter, const QStyleOptionViewItem &option, const TagCell &tag);

/// The plate in its groups, or, quietly, the code of a stay without one.
void paintVehicleCell(QPainter &painter, const QStyleOptionViewItem &option, const QString &plate,
                      const QString &ticket);

/// A vehicle type by its stored code, with its glyph.
void paintTypeCell(QPainter &painter, const QStyleOptionViewItem &option, const QString &vehicleCode);

/// The vehicle that is chosen in a list: its plate, or the code of its stay.
class VehicleView : public QStackedWidget {
    Q_OBJECT

public:
    explicit VehicleView(QWidget *parent = nullptr);

    void setVehicle(const QString &plate, const QString &ticket);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

private:
    PlateView *m_plate;
    TextLabel *m_code;
};

} // namespace parkdesk
