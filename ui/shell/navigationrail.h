// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace parkdesk {

/// One page in the rail: glyph, name, the key that opens it.
class RailItem : public QAbstractButton {
    Q_OBJECT

public:
    RailItem(Glyph glyph, const QString &name, const QString &key, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    QString m_key;
};

/// The pages that exist and that the role in force may see.
class NavigationRail : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// Ctrl and the item's number open it; \a page is the caller's.
    void addPage(int page, Glyph glyph, const QString &name);
    void setCurrent(int page);

Q_SIGNALS:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    QList<RailItem *> m_items;
};

} // namespace parkdesk
