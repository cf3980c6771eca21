// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/analytics/figurescope.h"

#include <QWidget>

#include <map>

class QGridLayout;

namespace parkdesk {

class KpiTile;

/// The figures of a period at a glance: value, change and course of each.
class FigureTiles : public QWidget {
    Q_OBJECT

public:
    explicit FigureTiles(QWidget *parent = nullptr);

    [[nodiscard]] QList<FiguresReport::Question> asks(const FigureScope &scope) const;
    /// In the order of asks().
    void take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers);
    void arrange(int room);

private:
    struct Source {
        const FiguresReport::Answer &now;
        const FiguresReport::Answer *before; ///< null where nothing is compared
        qint64 visits;
    };
    void fill(const QString &name, const QString &column, const Source &source);
    void fillFullest(const FigureScope &scope, const Source &source);

    QGridLayout *m_grid;
    std::map<QString, KpiTile *> m_tiles;
    int m_columns = 0;
};

} // namespace parkdesk
