// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QLineEdit;

namespace parkdesk {

/// Tells a scanner that types from a person who types, wherever the focus is. Install it on the application.
///
/// A scan begins with the prefix key, or is a run of quick characters; it ends with Enter or Tab. Keys are held back
/// until it is known what they are: a scan never leaves characters in a field, and typing is handed on in its order
/// with its modifiers, at most `releaseMs` late. A field that must echo at once gets the first character of a run
/// right away; it is taken back when the run was a scan.
class ScanFilter : public QObject {
    Q_OBJECT

public:
    struct Options {
        int prefixKey = Qt::Key_F13;
        int leastLength = 6;
        /// Between two characters of one scan.
        int gapMs = 30;
        int releaseMs = 35;
        /// The same code again within this time is a second reading of the same paper.
        int repeatMs = 2000;
        /// A scan announced by the prefix but not ended by then is typing.
        int prefixLimitMs = 1000;
        /// Whether a text has the form of one of our codes. Without it, every form will do.
        std::function<bool(const QString &)> isCode;
        /// The field with the focus that echoes at once, or nothing.
        std::function<QLineEdit *()> echoing;
        /// Milliseconds that only grow; the system's own unless a test gives one.
        std::function<qint64()> now;
    };

    explicit ScanFilter(Options options, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Hands held keys on when their time is over; the filter's own timer calls it.
    void releaseIfDue();

Q_SIGNALS:
    void scanned(const QString &code);
    /// Read after the prefix, but no code of ours: show it as it is.
    void unknownScanned(const QString &raw);

private:
    struct HeldKey {
        QPointer<QObject> receiver;
        std::unique_ptr<QKeyEvent> event;
    };

    bool onKeyPress(QObject *watched, QKeyEvent &key);
    void hold(QObject *watched, const QKeyEvent &key);
    [[nodiscard]] bool echo(QObject *watched, const QKeyEvent &key);
    void takeBackEcho();
    [[nodiscard]] bool isRunning() const { return m_prefixed || !m_text.isEmpty(); }
    void release();
    void forget();
    bool finish();
    [[nodiscard]] bool looksLikeScan() const;
    [[nodiscard]] bool isLate() const;

    Options m_options;
    QElapsedTimer m_systemClock;
    QTimer m_timer;
    std::vector<HeldKey> m_held;
    QPointer<QLineEdit> m_echoed; ///< has the first character of the run already
    QString m_replaced; ///< what was selected there
    QString m_text;
    qint64 m_lastKeyAt = 0;
    bool m_prefixed = false;
    bool m_releasing = false;
    QString m_lastCode;
    qint64 m_lastCodeAt = 0;
};

} // namespace parkdesk
