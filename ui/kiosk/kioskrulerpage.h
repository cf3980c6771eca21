// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskpage.h"

namespace parkdesk {

/// For whoever sets the kiosk up: a line that is to be a hundred millimetres long, measured with a ruler.
class KioskRulerPage : public KioskPage {
    Q_OBJECT

public:
    KioskRulerPage(KioskRoom &room, double pixelsPerMm);

    void takeScan(const QString &text) override;

Q_SIGNALS:
    void measured(double pixelsPerMm);

private:
    class Line;
    void change(double by);

    double m_pixelsPerMm;
    Line *m_line;
};

} // namespace parkdesk
