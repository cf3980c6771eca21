// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QRadioButton>
#include <QWidget>

#include <vector>

class QButtonGroup;
class QHBoxLayout;

namespace parkdesk {

/// One piece of a Segmented: a radio button for keyboard and screen reader, painted flat.
class Segment : public QRadioButton {
    Q_OBJECT

public:
    Segment(Glyph glyph, const QString &text, QWidget *parent);

    void setNeighbours(bool before, bool after);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    [[nodiscard]] QFont shownFont() const;

    Glyph m_glyph;
    bool m_hasBefore = false;
    bool m_hasAfter = false;
};

/// One choice out of a few, all in sight. Arrow keys move it, Tab leaves it. Name it by a buddy label's words with
/// setAccessibleName().
class Segmented : public QWidget {
    Q_OBJECT

public:
    explicit Segmented(QWidget *parent = nullptr);

    /// \a id is the caller's; the first segment becomes the chosen one.
    void addSegment(int id, const QString &text, Glyph glyph = Glyph::None);
    void clear();
    [[nodiscard]] int count() const { return static_cast<int>(m_segments.size()); }
    /// -1 when there are no segments.
    [[nodiscard]] int currentId() const;
    /// Does not emit chosen().
    void setCurrentId(int id);
    /// The next one, around the end: for a key that cycles.
    void chooseNext();
    /// Other words for a segment, such as a new count; the choice stays.
    void setSegmentText(int id, const QString &text);
    void setSegmentEnabled(int id, bool enabled, const QString &reason = {});

Q_SIGNALS:
    /// The person chose, by mouse or key.
    void chosen(int id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QButtonGroup *m_group;
    std::vector<Segment *> m_segments;
};

} // namespace parkdesk
