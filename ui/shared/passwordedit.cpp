// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/passwordedit.h"

#include "ui/shared/keybutton.h"

#include <QEvent>
#include <QKeyEvent>

namespace parkdesk {

namespace {

constexpr int toggleInset = 10;

} // namespace

PasswordEdit::PasswordEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_toggle(new KeyButton({}, this, KeyButton::Look::Quiet))
{
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setShown(false);
    connect(m_toggle, &KeyButton::clicked, this, [this] {
        setShown(!isShown());
        setFocus(Qt::OtherFocusReason);
    });
}

void PasswordEdit::setShown(bool shown)
{
    setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_toggle->setText(shown ? tr("Hide") : tr("Show"));
    m_toggle->setGlyph(shown ? Glyph::EyeOff : Glyph::Eye);
    m_toggle->setAccessibleName(shown ? tr("Hide the password") : tr("Show the password"));
    placeButton();
}

void PasswordEdit::forget()
{
    clear();
    setShown(false);
}

void PasswordEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_CapsLock) {
        setCapsLock(!m_capsLock);
    } else if (const QString typed = event->text(); typed.size() == 1 && typed.front().isLetter()) {
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        const QChar letter = typed.front();
        // A script without capitals says nothing.
        if (letter.isUpper() || letter.isLower())
            setCapsLock(letter.isUpper() != shift);
    }
    QLineEdit::keyPressEvent(event);
}

void PasswordEdit::setCapsLock(bool on)
{
    if (on == m_capsLock)
        return;
    m_capsLock = on;
    Q_EMIT capsLockChanged(on);
}

void PasswordEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    placeButton();
}

void PasswordEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange)
        placeButton();
}

void PasswordEdit::placeButton()
{
    const QSize size = m_toggle->sizeHint();
    const int taken = size.width() + toggleInset;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_toggle->setGeometry(mirrored ? toggleInset : width() - taken, (height() - size.height()) / 2, size.width(),
                          size.height());
    setTextMargins(mirrored ? taken : 0, 0, mirrored ? 0 : taken, 0);
}

} // namespace parkdesk
