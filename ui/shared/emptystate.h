// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace parkdesk {

class KeyButton;
class TextLabel;

/// What stands where a list has nothing: one sentence and at most one button.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    void setAction(const QString &text, const QString &keyHint = {});

Q_SIGNALS:
    void actionTriggered();

private:
    TextLabel *m_sentence;
    KeyButton *m_action;
};

} // namespace parkdesk
