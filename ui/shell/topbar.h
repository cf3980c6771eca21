// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;

namespace parkdesk {

class KeyButton;
class TextLabel;

/// The program, the lot, the mode, the person with the ways out.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    void setLot(const QString &name);
    void setPerson(const QString &name, const QString &mode);

Q_SIGNALS:
    void lockRequested();
    void logOutRequested();
    void quitRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_lot;
    TextLabel *m_mode;
    KeyButton *m_person;
    QMenu *m_menu;
};

} // namespace parkdesk
