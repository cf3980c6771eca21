// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/qr.h"

#include <QWidget>

namespace parkdesk {

/// A QR code for the camera of a phone: black on white in every theme, with its quiet zone, each module as many whole
/// pixels as fit, in the middle. Give it an accessible name, and the same content in words beside it.
class QrPicture : public QWidget {
    Q_OBJECT

public:
    explicit QrPicture(QWidget *parent = nullptr);

    /// Nothing is shown of an empty text, or of one that is too long.
    void setText(const QString &text);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QrCode m_code;
};

} // namespace parkdesk
