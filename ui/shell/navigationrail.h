// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/icons.h"

#include <QAbstractButton>
#include <QKeySequence>
#include <QWidget>

class QVBoxLayout;

namespace parkdesk {

/// One page in the rail: glyph, name, the key that opens it.
class RailItem : public QAbstractButton {
    Q_OBJECT

public:
    RailItem(Glyph glyph, const QString &name, const QKeySequence &key, QWidget *parent = nullptr);

    /// Only the glyph; name and key are in the tool tip.
    void setFolded(bool folded);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Glyph m_glyph;
    QString m_key;
    bool m_folded = false;
};

/// The pages that exist and that the role in force may see.
class NavigationRail : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget *parent = nullptr);

    /// \a page is the caller's name for it; \a key is only shown, whoever adds the page makes it work. The first page
    /// \a belowLine has a line above it.
    void addPage(const QString &page, Glyph glyph, const QString &title, const QKeySequence &key, bool belowLine);
    void setCurrent(const QString &page);
    void setFolded(bool folded);
    [[nodiscard]] bool isFolded() const { return m_folded; }

Q_SIGNALS:
    void pageChosen(const QString &page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    QList<RailItem *> m_items;
    bool m_hasLine = false;
    bool m_folded = false;
};

} // namespace parkdesk
