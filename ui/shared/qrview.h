// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/qr.h"

#include <QWidget>

namespace parkdesk {

/// A QR code on the screen, dark on light in every theme, as readers want it.
class QrView : public QWidget {
    Q_OBJECT

public:
    explicit QrView(const QString &content, QWidget *parent = nullptr);

    /// False where \a content could not be written as a code: then nothing is painted.
    [[nodiscard]] bool hasCode() const { return m_code.size() > 0; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QrCode m_code;
};

} // namespace parkdesk
