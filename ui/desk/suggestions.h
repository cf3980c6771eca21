// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/deskboard.h"
#include "ui/desk/boxdecision.h"

#include <QFrame>

namespace parkdesk {

/// One thing that a text in the box could mean.
struct Suggestion {
    enum class Deed { DoTheLine, ComeInAsTyped, Book, Name };

    Deed deed = Deed::Name;
    QString group; ///< title above the first row of a group
    Glyph glyph = Glyph::None;
    QString plate; ///< or what was typed
    QString detail;
    QString spot;
    QString verb;
    QString key;
    QString text; ///< Name: what goes into the box

    friend bool operator==(const Suggestion &, const Suggestion &) = default;
};

/// What can be done with the text, and the vehicles inside or due whose plate holds it. Pure.
[[nodiscard]] QList<Suggestion> suggestionsFor(const BoxInput &input, const BoxDecision &decision,
                                               const DeskBoard::Answer &board, Instant now);

/// The list below the box. It never takes the focus: the box keeps it and moves the mark.
class Suggestions : public QFrame {
    Q_OBJECT

public:
    explicit Suggestions(QWidget *parent);

    void setRows(const QList<Suggestion> &rows);
    /// Over what stands below \a card, as wide as it.
    void placeBelow(const QWidget *card);
    [[nodiscard]] const QList<Suggestion> &rows() const { return m_rows; }
    void moveMark(int step);
    void clearMark();
    /// Nothing when no row is marked.
    [[nodiscard]] const Suggestion *marked() const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const parkdesk::Suggestion &row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRect rowRect(qsizetype row) const;
    void paintRow(QPainter &painter, const QRect &area, const Suggestion &row, bool marked) const;

    QList<Suggestion> m_rows;
    qsizetype m_mark = -1;
};

} // namespace parkdesk
