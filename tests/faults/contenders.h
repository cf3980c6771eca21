// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/actor.h"
#include "storage/databaseurl.h"

#include <QJsonObject>
#include <QList>
#include <QProcess>

#include <memory>

namespace parkdesk::test {

/// Several processes that begin their deeds at the same moment.
class Contenders {
public:
    Contenders(const DatabaseUrl &url, const QList<Actor> &actors);
    ~Contenders();
    Contenders(const Contenders &) = delete;
    Contenders &operator=(const Contenders &) = delete;

    [[nodiscard]] bool areReady() const { return m_ready; }
    /// One deed for each process, begun together; the answers in the same order. An empty one: the process failed.
    [[nodiscard]] QList<QJsonObject> contend(QList<QJsonObject> deeds);

private:
    QList<std::shared_ptr<QProcess>> m_processes;
    bool m_ready = true;
};

/// The program beside this test.
[[nodiscard]] QString contenderProgram();
/// The next line that \a process writes, as JSON; empty when it ends or says nothing for 20 s.
[[nodiscard]] QJsonObject nextAnswer(QProcess &process);

} // namespace parkdesk::test
