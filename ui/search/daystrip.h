// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace parkdesk {

class WindowModel;

/// The days of a list as bars from the newest down: how many stays each has. A click goes to that day. The titles in
/// the table are its twin for the keyboard and for screen readers.
class DayStrip : public QWidget {
    Q_OBJECT

public:
    explicit DayStrip(const WindowModel &model, QWidget *parent = nullptr);

    /// The row at the top of the table.
    void setPosition(int row);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void rowAsked(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int bars() const;
    [[nodiscard]] int firstSection(int bar) const;

    const WindowModel &m_model;
    int m_position = 0;
};

} // namespace parkdesk
