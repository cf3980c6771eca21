// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace parkdesk {

class KeyButton;
class TextLabel;

/// The till in words, where the data are, the lot's clock.
class BottomBar : public QWidget {
    Q_OBJECT

public:
    explicit BottomBar(QWidget *parent = nullptr);

    void setTill(const QString &words);
    /// Empty when there is nothing to say about it.
    void setDatabase(const QString &words);
    void setClock(const QString &words);
    /// What is wrong with the program or its database, in few words; empty when nothing is. \a leads: a click goes to
    /// the page that tells more.
    void setTrouble(const QString &words, bool leads);

Q_SIGNALS:
    void troubleAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_till;
    TextLabel *m_database;
    KeyButton *m_trouble;
    TextLabel *m_clock;
};

} // namespace parkdesk
