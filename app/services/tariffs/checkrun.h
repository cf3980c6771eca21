// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "tariff/checker.h"

#include <QObject>

#include <memory>
#include <optional>

namespace parkdesk {

/// Checks tariffs beside the window while they are typed: one at a time, and of those that are asked for in the
/// meantime the last alone. Lives on the main thread.
class CheckRun : public QObject {
    Q_OBJECT

public:
    explicit CheckRun(QObject *parent = nullptr);

    /// What was asked for before is overtaken: its findings are never told.
    void check(const std::shared_ptr<const Tariff> &tariff, const Zone &zone, int year);
    /// Nothing is wanted any more.
    void drop();
    /// Findings are still to come.
    [[nodiscard]] bool isRunning() const { return m_wanted; }

Q_SIGNALS:
    void checked(const std::vector<parkdesk::TariffFinding> &findings);

private:
    struct Task {
        std::shared_ptr<const Tariff> tariff;
        Zone zone;
        int year = 0;
    };
    void begin(const Task &task);
    void take(const std::vector<TariffFinding> &findings);

    std::optional<Task> m_next; ///< asked for while another one is being checked
    bool m_busy = false;
    bool m_wanted = false; ///< what is being checked, or the next one
};

} // namespace parkdesk
