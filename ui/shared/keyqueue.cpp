// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/keyqueue.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace parkdesk {

namespace {

/// More than anybody types in the time of one deed: a book that lies on the keyboard.
constexpr size_t mostKeys = 64;

bool isEnter(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
}

} // namespace

void KeyQueue::watch(QWidget *field)
{
    field->installEventFilter(this);
}

void KeyQueue::releaseTo(QWidget *target, bool withEnter)
{
    m_holding = false;
    const std::vector<std::unique_ptr<QKeyEvent>> keys = std::move(m_keys);
    m_keys.clear();
    const QPointer<QWidget> receiver(target);
    for (const std::unique_ptr<QKeyEvent> &key : keys) {
        if (!receiver || (isEnter(*key) && (!withEnter || key->isAutoRepeat())))
            continue;
        // A key among them may begin the next deed: what follows is then kept again.
        QCoreApplication::sendEvent(receiver, key.get());
    }
}

QString KeyQueue::drop()
{
    m_holding = false;
    QString typed;
    for (const std::unique_ptr<QKeyEvent> &key : m_keys) {
        if (!key->text().isEmpty() && key->text().front().isPrint())
            typed += key->text();
    }
    m_keys.clear();
    return typed;
}

bool KeyQueue::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_holding || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    // Chords are orders to the window (lock, quit) and none of the work in a field.
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QObject::eventFilter(watched, event);
    if (m_keys.size() < mostKeys)
        m_keys.push_back(std::make_unique<QKeyEvent>(QEvent::KeyPress, key.key(), key.modifiers(), key.text(),
                                                     key.isAutoRepeat(), static_cast<quint16>(key.count())));
    return true;
}

} // namespace parkdesk
