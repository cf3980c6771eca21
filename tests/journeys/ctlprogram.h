// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testdatabase.h"

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QStringList>

namespace parkdesk::test {

/// What one run of parkdeskctl left.
struct CtlRun {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// The one object on stdout; empty when that is something else.
    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString errorCode() const;
    [[nodiscard]] QString errorField() const;
};

/// parkdeskctl on one database, as one person: the real program in a process of its own.
class CtlProgram {
public:
    static inline const QString owner = QStringLiteral("olivia");
    static inline const QString ownerPassword = QStringLiteral("tall green kettle 42");
    static inline const QString attendant = QStringLiteral("arun");
    static inline const QString attendantPassword = QStringLiteral("quiet brown harbour 7");

    explicit CtlProgram(const TestDatabase &database);
    explicit CtlProgram(const DatabaseUrl &url);

    void logInAs(const QString &login, const QString &password);
    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void removeVariable(const QString &name) { m_environment.remove(name); }

    /// "lot list" and further words; a list keeps blanks inside its words.
    CtlRun run(const QStringList &words);
    /// The same with --json.
    CtlRun ask(const QStringList &words) { return run(QStringList {QStringLiteral("--json")} + words); }
    /// The answer of a command that a test takes for granted; ends the ring when it was refused.
    QJsonObject done(const QStringList &words);

    /// Nobody's run, on no database but one that \a words name.
    static CtlRun runPlainly(const QStringList &words);

    /// An office of the owner, an attendant and the lot "Town" in Berlin with \a spots car spots, each started hour
    /// 2.00 EUR, desk "Desk 1". The owner is logged in.
    void foundOffice(int spots);

    /// For a run that is not waited for.
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    /// Everything that any run has written so far.
    [[nodiscard]] const QByteArray &everything() const { return m_everything; }
    [[nodiscard]] static QString tariffFile();

private:
    QString m_url;
    QProcessEnvironment m_environment;
    QByteArray m_everything;
};

/// "2026-11-22T08:00Z" of \a minutes from now.
[[nodiscard]] QString inMinutes(int minutes);

} // namespace parkdesk::test
