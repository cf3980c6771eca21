// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "runtime/appcontext.h"
#include "services/lots/addlot.h"
#include "tests/support/answerof.h"
#include "tests/support/must.h"
#include "tests/support/testclock.h"

#include <QTest>

namespace parkdesk::test {

/// Returns when everything that was asked of \a office before is answered and its answers were told, those included
/// that they asked for in their turn: what has not happened by then does not happen without a further key.
void catchUp(Office &office, LotId lot);

/// A real office in memory behind its real doors, with a clock that stands still and cheap passwords: what a window or
/// a page is tested with. Ten car spots and four for cycles in Berlin; each started hour 2.50, at most
/// 20.00 a day.
class PageOffice {
public:
    static inline const QString login = QStringLiteral("olivia");
    static inline const QString name = QStringLiteral("Olivia O.");
    static inline const QString password = QStringLiteral("tall green kettle 42");

    enum class Content { Office, Nothing };
    explicit PageOffice(Content content = Content::Office, const DatabaseUrl &url = inMemory(),
                        const OpenOptions &options = {}, const QList<AddLot::Row> &rows = usualRows());

    [[nodiscard]] static DatabaseUrl inMemory();
    [[nodiscard]] static QList<AddLot::Row> usualRows();

    [[nodiscard]] AppContext &context() { return *m_context; }
    [[nodiscard]] TestClock &clock() { return m_clock; }
    /// Of the person who is logged in beside every window of a test.
    [[nodiscard]] Session &session() { return *m_session; }
    [[nodiscard]] Office &office() { return m_session->office(); }
    [[nodiscard]] LotId lot() const { return m_session->desk().lot; }
    /// One more log-in, through a gate of the caller's parts.
    [[nodiscard]] std::shared_ptr<Session> logIn(Gate &gate);
    [[nodiscard]] const Passwords &passwords() const { return m_passwords; }

    /// Comes in by the real use case; the ticket.
    QString enter(const QString &plate, const QString &type = QStringLiteral("car"));
    /// In cash, what it costs now.
    void payAndLeave(const QString &plate);
    QString reserve(const QString &plate, Duration startsIn, Duration length);
    /// How many stand here and how many are due.
    [[nodiscard]] int parkedCount();
    [[nodiscard]] int dueCount();

private:
    TestClock m_clock;
    SodiumPasswords m_passwords;
    std::unique_ptr<AppContext> m_context;
    std::shared_ptr<Session> m_session;
};

/// The name under which assistive programs know a widget; for a combo box also that of its label.
[[nodiscard]] QString accessibleNameOf(QWidget &widget);

/// Everything under \a root that can be operated or read and has no such name, as "Class objectName".
[[nodiscard]] QStringList namelessWidgets(QWidget &root);

} // namespace parkdesk::test
