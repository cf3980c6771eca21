// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QObject>

#include <memory>
#include <vector>

namespace parkdesk {

/// Keeps what is typed into some fields while a deed is on its way, so that no key is lost and none lands in the wrong
/// field. What was kept is then typed where the work goes on.
class KeyQueue : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    void watch(QWidget *field);
    void hold() { m_holding = true; }
    [[nodiscard]] bool isHolding() const { return m_holding; }
    /// Types the kept keys into \a target. Enter only when \a withEnter: where it would take money, nobody may have
    /// pressed it before the amount could be read.
    void releaseTo(QWidget *target, bool withEnter);
    /// Gives the kept characters up and says which they were.
    [[nodiscard]] QString drop();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<std::unique_ptr<QKeyEvent>> m_keys;
    bool m_holding = false;
};

} // namespace parkdesk
