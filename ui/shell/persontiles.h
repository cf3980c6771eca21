// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace parkdesk {

class PersonTile;

/// Tiles of people, four in a row, the last for anybody else. Arrow keys go from one to the next, Enter chooses.
class PersonTiles : public QWidget {
    Q_OBJECT

public:
    struct Person {
        QString login;
        QString name;
        QString detail;
    };

    explicit PersonTiles(QWidget *parent = nullptr);

    /// Hidden when there is nobody.
    void offer(const QList<Person> &people);
    /// Marks the tile of \a login, that of the others for an unknown one; says nothing.
    void mark(const QString &login);
    [[nodiscard]] bool knows(const QString &login) const;

Q_SIGNALS:
    /// By the person; empty for somebody else.
    void chosen(const QString &login);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTile(const QString &initials, const Person &person);
    void move(const PersonTile *from, int step);

    QGridLayout *m_grid;
    QList<PersonTile *> m_tiles;
};

} // namespace parkdesk
