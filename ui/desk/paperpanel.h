// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/deskpanel.h"
#include "ui/shared/printing/paperpreview.h"

namespace parkdesk {

/// A paper in the right column of the desk, before it is printed or saved.
class PaperPanel : public DeskPanel {
    Q_OBJECT

public:
    PaperPanel(Printing &printing, const Slip &slip, const QString &title, const QString &fileName, bool hasPrinter,
               QWidget *parent = nullptr);

    [[nodiscard]] QWidget *firstField() const override { return m_preview->firstField(); }
    [[nodiscard]] bool holdsBox() const override { return false; }
    [[nodiscard]] PaperPreview *preview() const { return m_preview; }

private:
    PaperPreview *m_preview;
};

} // namespace parkdesk
