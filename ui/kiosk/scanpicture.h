// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kioskscale.h"

#include <QWidget>

namespace parkdesk {

/// A telephone with a code goes to the reader: what to do, without a word read. No key; the reader is always awake.
class ScanPicture : public QWidget {
    Q_OBJECT

public:
    ScanPicture(const KioskScale &scale, const QString &title, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    KioskScale m_scale;
    QString m_title;
    QString m_text;
};

} // namespace parkdesk
