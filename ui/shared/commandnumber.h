// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QUuid>

namespace parkdesk {

/// The number of the command that a form sends: made before the first try, kept for every further try of the same
/// input, so that nothing is done twice; a new one when anything in the input changed.
class CommandNumber {
public:
    /// \a canonical is the command's toJson().
    [[nodiscard]] QUuid forInput(const QJsonObject &canonical)
    {
        if (m_number.isNull() || canonical != m_input) {
            m_number = QUuid::createUuid();
            m_input = canonical;
        }
        return m_number;
    }
    /// The same for a place that sends \a deed among others, whose input may be alike.
    [[nodiscard]] QUuid forInput(QLatin1StringView deed, QJsonObject canonical)
    {
        canonical.insert(QStringLiteral("deed"), QString(deed));
        return forInput(canonical);
    }
    /// It is done; the same input again would be another deed.
    void finish() { m_number = {}; }
    [[nodiscard]] const QUuid &current() const { return m_number; }

private:
    QJsonObject m_input;
    QUuid m_number;
};

} // namespace parkdesk
