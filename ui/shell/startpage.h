// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;

namespace parkdesk {

class Card;
class KeyButton;
class TextLabel;

/// What stands in the window until there is an office: that it is being opened, or why it cannot be.
class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// \a database as text, for the person who looks for the mistake. The words appear after 400 ms: a quick start
    /// does not flicker.
    void showOpening(const QString &database);
    /// The demo town is being made.
    void showBuilding();
    void setProgress(int percent);
    void showError(const Error &error, const QString &database);
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void retryRequested();

private:
    void showWords(const QString &words);

    Card *m_card;
    TextLabel *m_title;
    TextLabel *m_words;
    TextLabel *m_database;
    QProgressBar *m_progress;
    KeyButton *m_retry;
    QTimer m_patience;
};

/// The sentence about a database that cannot be opened, with the facts that help: who holds it, which versions.
[[nodiscard]] QString startErrorText(const Error &error);

} // namespace parkdesk
