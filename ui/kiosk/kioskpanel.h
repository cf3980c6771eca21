// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kiosk/kiosklabel.h"

#include <QWidget>

class QVBoxLayout;

namespace parkdesk {

/// A sheet on which facts stand together.
class KioskPanel : public QWidget {
    Q_OBJECT

public:
    explicit KioskPanel(const KioskScale &scale, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() { return m_body; }
    /// A line with its value at the other end.
    void addFact(const QString &name, const QString &value, const QString &objectName = {});
    /// Tinted by what it says.
    void setTone(Tone tone);

protected:
    [[nodiscard]] const KioskScale &scale() const { return m_scale; }
    void paintEvent(QPaintEvent *event) override;

private:
    KioskScale m_scale;
    QVBoxLayout *m_body;
    Tone m_tone = Tone::Normal;
};

} // namespace parkdesk
