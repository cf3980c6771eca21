// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace parkdesk {

class TextLabel;

/// A surface with a hairline, a title and a quiet note beside it. Its accessible name is the title.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setNote(const QString &note);
    /// At the far end of the title row; owned by the card.
    void setCorner(QWidget *widget);
    /// The edge of a panel that is at work: 1 px border instead of the hairline.
    void setStrongEdge(bool strong);
    /// The canvas as fill, for a side column inside a card.
    void setSunken(bool sunken);
    /// No surface and no edge of its own: it only holds other cards.
    void setBare(bool bare);
    /// Where the content goes, below the title row.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TextLabel *m_note;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
    bool m_strongEdge = false;
    bool m_sunken = false;
    bool m_bare = false;
};

/// A hairline between parts of a card.
class Hairline : public QWidget {
    Q_OBJECT

public:
    explicit Hairline(QWidget *parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);
    [[nodiscard]] QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace parkdesk
