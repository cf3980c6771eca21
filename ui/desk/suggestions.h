// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/suggestion.h"

#include <QFrame>

namespace parkdesk {

/// The list below the box. It never takes the focus: the box keeps it and moves the mark.
class Suggestions : public QFrame {
    Q_OBJECT

public:
    explicit Suggestions(QWidget *parent);

    /// \a byEnter is the row that Enter does when nobody has moved the mark; it is shown as such. None: -1.
    void setRows(const QList<Suggestion> &rows, qsizetype byEnter);
    /// Over what stands below \a card, as wide as it.
    void placeBelow(const QWidget *card);
    [[nodiscard]] const QList<Suggestion> &rows() const { return m_rows; }
    void moveMark(int step);
    void clearMark();
    /// Nothing until somebody has moved the mark.
    [[nodiscard]] const Suggestion *marked() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const parkdesk::Suggestion &row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect rowRect(qsizetype row) const;
    void paintFoot(QPainter &painter) const;
    void paintRow(QPainter &painter, const QRect &area, const Suggestion &row, bool marked) const;

    QList<Suggestion> m_rows;
    qsizetype m_mark = -1;
    qsizetype m_byEnter = -1;
};

} // namespace parkdesk
