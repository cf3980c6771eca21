// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/tablelook.h"

namespace parkdesk {

class LeavingModel;
struct LeavingLine;

/// Paints the leaving list: titles over all columns, marks, tags, plates in their groups, types with their glyph.
class LeavingDelegate : public RowDelegate {
    Q_OBJECT

public:
    LeavingDelegate(const LeavingModel &model, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void paintTitle(QPainter &painter, const QStyleOptionViewItem &option, const LeavingLine &line) const;
    void paintMark(QPainter &painter, const QStyleOptionViewItem &option, bool marked) const;

    const LeavingModel &m_model;
};

} // namespace parkdesk
