// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/staff/recoverypaper.h"

#include <QCoreApplication>
#include <QGuiApplication>

namespace parkdesk {

namespace {

constexpr int recoveryGap = 16;

struct RecoveryPaperWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryPaperWords)
};

} // namespace

Slip recoveryPaper(const QString &login, const QStringList &codes)
{
    Slip slip(QGuiApplication::layoutDirection());
    slip.addCentred(RecoveryPaperWords::tr("Recovery codes"), Slip::Look::Title);
    slip.addCentred(login, Slip::Look::Strong);
    slip.addRule();
    slip.addText(RecoveryPaperWords::tr("Each lets you in once without the app. Keep this paper where nobody else "
                                        "reads it, and away from your password."));
    slip.addGap(recoveryGap);
    for (const QString &code : codes)
        slip.addCentred(code, Slip::Look::ListPlate);
    slip.addGap(recoveryGap);
    return slip;
}

} // namespace parkdesk
