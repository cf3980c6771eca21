// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/health/healthfacts.h"

#include <QWidget>

namespace parkdesk {

/// How large the database was on the last days, as a line.
class SizeChart : public QWidget {
    Q_OBJECT

public:
    explicit SizeChart(QWidget *parent = nullptr);

    void setSizes(const QList<HealthFacts::DaySize> &sizes);
    [[nodiscard]] QSize sizeHint() const override { return {260, 130}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 90}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<HealthFacts::DaySize> m_sizes;
};

} // namespace parkdesk
