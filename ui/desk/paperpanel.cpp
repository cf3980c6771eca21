// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/paperpanel.h"

#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

PaperPanel::PaperPanel(Printing &printing, const Slip &slip, const QString &title, const QString &fileName,
                       bool hasPrinter, QWidget *parent)
    : DeskPanel(title, parent)
    , m_preview(new PaperPreview(printing))
{
    setObjectName(u"paperPanel"_s);
    setStrongEdge(true);
    body()->addWidget(m_preview, 1);
    m_preview->open(slip, title, fileName, hasPrinter);
    connect(m_preview, &PaperPreview::printed, this, [this] {
        Q_EMIT finished({{}, tr("The paper is printed."), false});
    });
    connect(m_preview, &PaperPreview::closed, this, &PaperPanel::dismissed);
}

} // namespace parkdesk
