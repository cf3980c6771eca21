// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace parkdesk {

/// Somebody who may log in here: initials in a square, the name, a quiet line. Arrow keys go from tile to tile.
class PersonTile : public QAbstractButton {
    Q_OBJECT

public:
    PersonTile(const QString &initials, const QString &name, const QString &detail, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
    QString m_detail;
};

/// Two capitals for a name: "Asha M." gives AM.
[[nodiscard]] QString initialsOf(const QString &name);

} // namespace parkdesk
