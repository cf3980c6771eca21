// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/plan/spotrows.h"

namespace parkdesk {

/// The places that the rows give, painted in groups. Only to look at; the same is said in words beside each row.
class LotPreview : public QWidget {
    Q_OBJECT

public:
    explicit LotPreview(QWidget *parent = nullptr);

    void setPlan(const SpotPlan &plan);
    [[nodiscard]] QSize sizeHint() const override { return {220, 400}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Paints one row's places from \a y on; the y below them.
    int paintPlaces(QPainter &painter, int y, const SpotPlan::Row &row) const;

    SpotPlan m_plan;
};

} // namespace parkdesk
