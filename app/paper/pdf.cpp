// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/pdf.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pdfResolution = 2032; // ten units a dot, so that every edge stays a whole number
constexpr double dotsPerInch = 203.2;

} // namespace

QPageLayout pageOf(const Slip &slip)
{
    const double mm = static_cast<double>(slip.height()) / Slip::dotsPerMm;
    constexpr double side = static_cast<double>(Slip::sideMargin) / Slip::dotsPerMm;
    constexpr double wide = static_cast<double>(Slip::width) / Slip::dotsPerMm + 2 * side;
    QPageLayout page(QPageSize(QSizeF(wide, mm), QPageSize::Millimeter, {}, QPageSize::ExactMatch),
                     QPageLayout::Portrait, QMarginsF(side, 0, side, 0), QPageLayout::Millimeter);
    page.setMode(QPageLayout::StandardMode);
    return page;
}

Done writePdf(const Slip &slip, const QString &title, const QString &path)
{
    const Error cannot {ErrorCode::FileFailed, Field::None, {{u"path"_s, path}}};
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes);
        writer.setResolution(pdfResolution);
        writer.setTitle(title);
        writer.setCreator(u"Parkdesk"_s);
        writer.setPageLayout(pageOf(slip));
        QPainter painter;
        if (!painter.begin(&writer))
            return fail(cannot);
        painter.scale(pdfResolution / dotsPerInch, pdfResolution / dotsPerInch);
        slip.paint(painter);
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data()) != bytes.size() || !file.commit())
        return fail(cannot);
    return {};
}

} // namespace parkdesk
