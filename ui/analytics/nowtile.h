// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/startboard.h"
#include "ui/shared/card.h"

class QGridLayout;

namespace parkdesk {

class TextLabel;

/// A figure of the present, large, with what it is in each lot. Everything is read out at once.
class NowTile : public Card {
    Q_OBJECT

public:
    explicit NowTile(StartTile tile, QWidget *parent = nullptr);

    void setTile(const StartBoard::Tile &tile);
    [[nodiscard]] QString value() const;

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    TextLabel *m_value;
    QGridLayout *m_lots;
};

/// "Free now", "Revenue today".
[[nodiscard]] QString startTileTitle(StartTile tile);

} // namespace parkdesk
