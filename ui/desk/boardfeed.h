// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changeset.h"
#include "services/lots/listlots.h"
#include "services/office.h"
#include "services/stays/deskboard.h"

#include <QObject>
#include <QTimer>

namespace parkdesk {

/// Keeps the desk's board fresh: hears what changed, whoever changed it, waits 50 ms for more of it, then reads once.
/// While an answer is awaited later changes only make it read once more.
class BoardFeed : public QObject {
    Q_OBJECT

public:
    BoardFeed(Office &office, LotId lot, QObject *parent = nullptr);

    void refresh();
    /// Empty until the first answer.
    [[nodiscard]] const std::optional<DeskBoard::Answer> &board() const { return m_board; }
    /// The vehicle types of the office; empty until known.
    [[nodiscard]] const QList<VehicleType> &types() const { return m_types; }
    [[nodiscard]] const QStringList &spotLabels() const { return m_spotLabels; }

Q_SIGNALS:
    void boardChanged();
    /// Types and labels are known.
    void lotShown();
    void failed(const parkdesk::Error &error);

private:
    void onChanged(const ChangeSet &changes);
    void take(const Result<DeskBoard::Answer> &answer);
    void readLot(const QString &name);

    Office &m_office;
    LotId m_lot;
    QTimer m_burst;
    bool m_reading = false;
    bool m_again = false;
    bool m_lotAsked = false;
    std::optional<DeskBoard::Answer> m_board;
    QList<VehicleType> m_types;
    QStringList m_spotLabels;
};

} // namespace parkdesk
