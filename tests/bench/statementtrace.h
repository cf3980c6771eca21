// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace parkdesk::bench {

/// Hears every statement that Qt's SQLite connections of this thread run while it lives, their values written in: what
/// a service asked of the database, so that the raw C API can be asked the very same.
class StatementTrace {
public:
    StatementTrace();
    StatementTrace(const StatementTrace &) = delete;
    StatementTrace &operator=(const StatementTrace &) = delete;
    ~StatementTrace();

    /// Queries in their order, without the bounds of transactions.
    [[nodiscard]] const QByteArrayList &statements() const { return m_statements; }

private:
    QByteArrayList m_statements;
};

} // namespace parkdesk::bench
