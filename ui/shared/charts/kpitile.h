// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

namespace parkdesk {

/// One figure: what it is, its value, how it changed and its course. What it means is its tool tip; everything is read
/// out at once.
class KpiTile : public QFrame {
    Q_OBJECT

public:
    explicit KpiTile(const QString &title, QWidget *parent = nullptr);

    struct Content {
        QString title;
        QString value;
        QString unit;
        QString change; ///< "+4.1 %"; empty where nothing is compared
        int direction = 0; ///< of the change: -1, 0, 1
        bool fewData = false; ///< grey: too little to say much
        std::vector<qint64> course; ///< the values of a spark line; few are left out
        QString meaning; ///< the definition and the count behind it
    };
    void setContent(const Content &content);
    [[nodiscard]] const Content &content() const { return m_content; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintCourse(QPainter &painter, const QRectF &area) const;
    [[nodiscard]] QString changeText() const;

    Content m_content;
};

} // namespace parkdesk
