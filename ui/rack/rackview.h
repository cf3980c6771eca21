// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/rack/racklines.h"
#include "ui/shared/icons.h"

#include <QAbstractScrollArea>
#include <QBrush>
#include <QFont>
#include <QPixmap>
#include <QStaticText>

namespace parkdesk {

struct Theme;

/// Places against time, painted. Bars are dragged to another place, at their end to another time, over blank time to
/// book; each drag has its keys: M and the arrows, E and the arrows, N and the arrows, then Enter or Esc.
class RackView : public QAbstractScrollArea {
    Q_OBJECT

public:
    enum class Job { None, Move, Extend, Book, Place };
    /// The work at hand: what is being put where.
    struct Work {
        Job job = Job::None;
        RackPiece piece;
        int fromLine = -1;
        int line = -1; ///< where it would go
        QStringList whyNot; ///< by line; empty where it may go
        bool byKeys = false;
    };

    explicit RackView(QWidget *parent = nullptr);

    void setZone(const Zone &zone) { m_zone = zone; }
    void setRack(const RackOfLot::Answer &rack);
    void setFilter(const RackFilter &filter);
    [[nodiscard]] const RackFilter &filter() const { return m_filter; }
    void setNow(Instant now);
    /// What is in sight.
    void setSpan(const TimeSpan &span);
    [[nodiscard]] const TimeSpan &span() const { return m_span; }
    [[nodiscard]] const std::vector<RackLine> &lines() const { return m_lines; }
    [[nodiscard]] const Work &work() const { return m_work; }

    [[nodiscard]] int currentLine() const { return m_line; }
    /// Null on blank time.
    [[nodiscard]] const RackOfLot::Bar *currentBar() const;
    void setCurrent(int line, int bar);
    /// The next line or bar that has \a text; false when there is none.
    bool find(const QString &text);

    // each drag by its key
    void beginMove();
    void beginExtend();
    void beginBook();
    /// Of an unplaced booking, by a mouse that is elsewhere; global positions.
    void beginPlace(const RackPiece &piece);
    void dragPlace(const QPoint &globalAt);
    void dropPlace(const QPoint &globalAt);
    void giveUp();

    /// The pixels of a bar, for tests and tool tips; empty when it is not in sight.
    [[nodiscard]] QRect barRect(int line, int bar) const;
    [[nodiscard]] QRect lineRect(int line) const;
    [[nodiscard]] int xOf(Instant at) const;
    [[nodiscard]] Instant atX(int x) const;

Q_SIGNALS:
    void currentChanged();
    void opened(parkdesk::StayId stay);
    void moveAsked(parkdesk::StayId stay, const QString &label);
    void extendAsked(parkdesk::StayId stay, parkdesk::Instant until);
    void bookAsked(const QString &label, const QString &vehicleType, const parkdesk::TimeSpan &span);
    void foldAsked(qint64 zone);
    /// The work, or why it cannot be done there.
    void workChanged();
    /// By keys or wheel: a share of what is in sight, to later or earlier times.
    void scrollAsked(double share);
    void zoomAsked(int steps, parkdesk::Instant about);
    void keyTyped(int key);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Hit {
        int line = -1;
        int bar = -1;
        bool atEnd = false;
        Instant at;
    };
    /// The name of a bar, set once and painted often.
    struct Name {
        QString text;
        QStaticText set;
        int width = 0;
    };
    void rebuild();
    void updateScroll();
    [[nodiscard]] Hit hitAt(const QPoint &at) const;
    [[nodiscard]] const RackOfLot::Bar *barAt(int line, int bar) const;
    [[nodiscard]] const RackLine *lineAt(int line) const;
    void startWork(Job job, int line, const RackPiece &piece, bool byKeys);
    void judge();
    void dragTo(const Hit &hit);
    void drop();
    void tellCurrent();
    void ensureSeen(int line);
    [[nodiscard]] bool workKey(int key, Qt::KeyboardModifiers modifiers);
    void stepLine(int by);
    void stepBar(int by);
    void stepWorkLine(int by);
    [[nodiscard]] QRect visual(const QRect &area) const;

    // rackpaint.cpp
    void paintHeader(QPainter &painter, const Theme &theme) const;
    void paintFlag(QPainter &painter, Instant at, const QColor &fill, const QColor &ink) const;
    void paintTitle(QPainter &painter, const Theme &theme, const RackLine &line, const QRect &area) const;
    void paintGrid(QPainter &painter, const Theme &theme) const;
    void paintLine(QPainter &painter, const Theme &theme, int index) const;
    void paintLabel(QPainter &painter, const Theme &theme, int index, const QRect &area) const;
    void paintBar(QPainter &painter, const Theme &theme, const RackOfLot::Bar &bar, const QRect &area,
                  bool quiet) const;
    void paintParked(QPainter &painter, const Theme &theme, const RackOfLot::Bar &bar, const QRect &area,
                     bool quiet) const;
    void paintBarWords(QPainter &painter, const QRect &area, const RackOfLot::Bar &bar, const QColor &ink,
                       const QColor &plate, Glyph glyph) const;
    void paintWork(QPainter &painter, const Theme &theme) const;
    void paintNow(QPainter &painter, const Theme &theme) const;
    [[nodiscard]] QRect spanRect(const TimeSpan &span, int line) const;
    [[nodiscard]] QList<Instant> ticks() const;
    [[nodiscard]] const QList<std::pair<Instant, int>> &freeAtTicks(ZoneId zone) const;
    [[nodiscard]] const Name &shownName(const RackOfLot::Bar &bar) const;
    [[nodiscard]] const QPixmap &sign(Glyph glyph, const QColor &colour) const;
    [[nodiscard]] QBrush hatch(const QColor &colour, bool cross) const;

    RackOfLot::Answer m_rack;
    RackFilter m_filter;
    std::vector<RackLine> m_lines;
    Zone m_zone;
    TimeSpan m_span;
    Instant m_now;
    int m_line = 0;
    int m_bar = -1;
    Instant m_cursor; ///< on blank time
    Work m_work;
    std::optional<Hit> m_pressed;
    QPoint m_pressedAt;
    mutable QHash<qint64, Name> m_names; ///< by claim
    QFont m_strong; ///< of the words in bars
    QFont m_small;
    mutable QHash<quint64, QPixmap> m_signs; ///< by glyph and colour
    mutable QHash<quint64, QBrush> m_hatches;
    mutable QHash<qint64, QList<std::pair<Instant, int>>> m_free; ///< of a zone at each tick
};

} // namespace parkdesk
