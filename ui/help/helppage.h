// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helptopic.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace parkdesk {

/// Help for every place of the window, searchable, without a network.
class HelpPage : public QWidget {
    Q_OBJECT

public:
    /// \a language as in helpTopics().
    explicit HelpPage(const QString &language, QWidget *parent = nullptr);

    /// The topic of that name; the first one when there is none.
    void showTopic(const QString &name);
    [[nodiscard]] QString currentTopic() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void list(const QString &words);
    void showCurrent();

    QList<HelpTopic> m_topics;
    QLineEdit *m_find;
    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace parkdesk
