// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/printing/printers.h"

#include "paper/pdf.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

#include <cmath>

namespace parkdesk {

using namespace Qt::StringLiterals;

QStringList SystemPrinters::names() const
{
    return QPrinterInfo::availablePrinterNames();
}

Done SystemPrinters::print(const Slip &slip, const QString &title, const QString &printer) const
{
    constexpr double dotsPerInch = 203.2;
    const Error away {ErrorCode::PrinterFailed, Field::None, {{u"printer"_s, printer}}};
    const QPrinterInfo info = printer.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(printer);
    if (info.isNull())
        return printer.isEmpty() ? fail(ErrorCode::PrinterFailed, Field::None, {{u"none"_s, true}}) : fail(away);
    QPrinter device(info, QPrinter::HighResolution);
    device.setDocName(title);
    device.setColorMode(QPrinter::GrayScale);
    device.setPageLayout(pageOf(slip));
    QPainter painter;
    if (!painter.begin(&device))
        return fail(away);
    // A receipt printer has 203 dots an inch: a slip's dots are then its own.
    double scale = device.resolution() / dotsPerInch;
    if (std::abs(scale - std::round(scale)) < 0.01)
        scale = std::round(scale);
    painter.scale(scale, scale);
    slip.paint(painter);
    if (!painter.end() || device.printerState() == QPrinter::Error)
        return fail(away);
    return {};
}

} // namespace parkdesk
