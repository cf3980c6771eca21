// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/scanfilter.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace parkdesk {

namespace {

bool endsScan(const QKeyEvent &key)
{
    return key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab;
}

bool isScanCharacter(const QKeyEvent &key)
{
    const Qt::KeyboardModifiers others = key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return others == Qt::NoModifier && key.text().size() == 1 && key.text().front().isPrint()
        && !key.text().front().isSpace();
}

} // namespace

ScanFilter::ScanFilter(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
    m_systemClock.start();
    if (!m_options.now)
        m_options.now = [this] { return m_systemClock.elapsed(); };
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ScanFilter::releaseIfDue);
}

bool ScanFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (m_releasing)
        return false;
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // In the middle of a scan no single-key shortcut may fire.
        if (m_prefixed || (m_text.size() > 1 && !isLate())) {
            event->accept();
            return true;
        }
        return false;
    case QEvent::KeyPress:
        if (auto *key = dynamic_cast<QKeyEvent *>(event))
            return onKeyPress(watched, *key);
        return false;
    case QEvent::DeferredDelete: // while what goes can still take its keys; the focus leaves it half gone
    case QEvent::MouseButtonPress:
    case QEvent::FocusOut:
    case QEvent::WindowDeactivate: release(); return false;
    default: return false;
    }
}

bool ScanFilter::onKeyPress(QObject *watched, QKeyEvent &key)
{
    if (key.key() == m_options.prefixKey) {
        release();
        m_prefixed = true;
        m_lastKeyAt = m_options.now();
        m_timer.start(m_options.prefixLimitMs);
        return true;
    }
    if (isLate())
        release();
    if (!key.isAutoRepeat() && isScanCharacter(key)) {
        hold(watched, key);
        return true;
    }
    // Shift itself comes between the characters of a scan.
    if (key.key() == Qt::Key_Shift)
        return false;
    if (endsScan(key) && finish())
        return true;
    release();
    return false;
}

void ScanFilter::hold(QObject *watched, const QKeyEvent &key)
{
    if (isRunning() || !echo(watched, key))
        m_held.push_back({watched, std::unique_ptr<QKeyEvent>(key.clone())});
    m_text += key.text();
    m_lastKeyAt = m_options.now();
    m_timer.start(m_prefixed ? m_options.prefixLimitMs : m_options.releaseMs);
}

bool ScanFilter::echo(QObject *watched, const QKeyEvent &key)
{
    QLineEdit *field = m_options.echoing ? m_options.echoing() : nullptr;
    if (field == nullptr || field->isReadOnly())
        return false;
    m_replaced = field->selectedText();
    const qsizetype before = field->text().size();
    m_releasing = true;
    const std::unique_ptr<QKeyEvent> copy(key.clone());
    QCoreApplication::sendEvent(watched, copy.get());
    m_releasing = false;
    if (field->text().size() == before - m_replaced.size() + 1)
        m_echoed = field;
    return true;
}

void ScanFilter::takeBackEcho()
{
    if (m_echoed == nullptr)
        return;
    m_echoed->backspace();
    if (!m_replaced.isEmpty()) {
        const int at = m_echoed->cursorPosition();
        m_echoed->insert(m_replaced);
        m_echoed->setSelection(at, static_cast<int>(m_replaced.size()));
    }
}

bool ScanFilter::isLate() const
{
    if (!isRunning())
        return false;
    return m_options.now() - m_lastKeyAt > (m_prefixed ? m_options.prefixLimitMs : m_options.gapMs);
}

bool ScanFilter::looksLikeScan() const
{
    if (m_text.size() < m_options.leastLength)
        return false;
    // A key that is held down repeats about as quickly as a scanner writes.
    const bool varied =
        std::any_of(m_text.begin(), m_text.end(), [this](QChar sign) { return sign != m_text.front(); });
    return varied && (!m_options.isCode || m_options.isCode(m_text));
}

bool ScanFilter::finish()
{
    const QString text = m_text;
    if (text.isEmpty())
        return std::exchange(m_prefixed, false);
    if (m_prefixed && m_options.isCode && !m_options.isCode(text)) {
        takeBackEcho();
        forget();
        Q_EMIT unknownScanned(text);
        return true;
    }
    if (!m_prefixed && !looksLikeScan())
        return false;
    takeBackEcho();
    forget();
    const qint64 now = m_options.now();
    const bool again = text == m_lastCode && now - m_lastCodeAt < m_options.repeatMs;
    m_lastCode = text;
    m_lastCodeAt = now;
    if (!again)
        Q_EMIT scanned(text);
    return true;
}

void ScanFilter::releaseIfDue()
{
    const int limit = m_prefixed ? m_options.prefixLimitMs : m_options.releaseMs;
    const qint64 passed = m_options.now() - m_lastKeyAt;
    if (passed >= limit)
        release();
    else if (isRunning())
        m_timer.start(static_cast<int>(limit - passed)); // a timer may come a little early
}

void ScanFilter::forget()
{
    m_timer.stop();
    m_held.clear();
    m_echoed = nullptr;
    m_replaced.clear();
    m_text.clear();
    m_prefixed = false;
}

void ScanFilter::release()
{
    std::vector<HeldKey> held = std::exchange(m_held, {});
    forget();
    m_releasing = true;
    for (const HeldKey &key : held) {
        if (key.receiver != nullptr)
            QCoreApplication::sendEvent(key.receiver, key.event.get());
    }
    m_releasing = false;
}

} // namespace parkdesk
