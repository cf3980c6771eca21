// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace parkdesk {

class KeyButton;
class TextLabel;

/// A state of the whole page that needs to be known: a tinted strip with glyph, words and at most one deed.
class Banner : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Info, Success, Warning, Error };

    explicit Banner(QWidget *parent = nullptr);

    /// Shows it; warnings and errors are announced at once.
    void say(Kind kind, const QString &text);
    void setAction(const QString &text, const QString &keyHint = {});
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    TextLabel *m_text;
    KeyButton *m_action;
};

} // namespace parkdesk
