// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"

#include <QStackedWidget>

namespace parkdesk {

class EmptyState;

/// What a page shows only while the office's key is open: for who came by PIN a sentence stands in place of all its
/// parts, and a button for the password. It looks for the key each time the page is shown, and after it was hidden,
/// which is how a desk that is locked forgets.
class SealedStack : public QStackedWidget {
    Q_OBJECT

public:
    SealedStack(Office &office, const QString &sentence, const QString &sentenceName);

    /// There was a key when it was last looked for.
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// The page is in sight.
    [[nodiscard]] bool isAwake() const { return m_awake; }
    /// To be called by the page's ShownWatch.
    void setAwake(bool awake);
    void look();

Q_SIGNALS:
    /// The page fills what is open, or forgets all.
    void looked();
    /// The key is to be opened by the person's password.
    void passwordAsked();

private:
    Office &m_office;
    EmptyState *m_sealed;
    bool m_open = false;
    bool m_awake = false;
};

} // namespace parkdesk
