// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kiosk/kiosksteplists.h"

#include <QCoreApplication>

namespace parkdesk {

namespace {

struct KioskStepWords {
    Q_DECLARE_TR_FUNCTIONS(KioskStepWords)
};

} // namespace

QStringList parkSteps()
{
    return {KioskStepWords::tr("Plate"), KioskStepWords::tr("Vehicle"), KioskStepWords::tr("Price"),
            KioskStepWords::tr("Your spot")};
}

QStringList bookSteps()
{
    return {KioskStepWords::tr("Lot"), KioskStepWords::tr("Vehicle"), KioskStepWords::tr("Time"),
            KioskStepWords::tr("Your booking")};
}

QStringList joinSteps()
{
    return {KioskStepWords::tr("Name"), KioskStepWords::tr("Mail"), KioskStepWords::tr("Code"),
            KioskStepWords::tr("Plate"), KioskStepWords::tr("Vehicle")};
}

QStringList logInSteps()
{
    return {KioskStepWords::tr("Mail"), KioskStepWords::tr("Code")};
}

QStringList rateSteps()
{
    return {KioskStepWords::tr("Stars"), KioskStepWords::tr("Words")};
}

QStringList askSteps()
{
    return {KioskStepWords::tr("About"), KioskStepWords::tr("Words"), KioskStepWords::tr("Answer")};
}

} // namespace parkdesk
