// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/fonts.h"

#include <QLabel>

namespace parkdesk {

enum class Tone { Normal, Quiet, Error, Warning, Success };

/// A label with a role instead of a size and a tone instead of a colour; both follow the theme at run time.
/// Give it no accessible name: that would hide its text.
class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, FontRole role = FontRole::Body, Tone tone = Tone::Normal,
                       QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    void setRole(FontRole role);

protected:
    bool event(QEvent *event) override;

private:
    void applyTone();

    FontRole m_role;
    Tone m_tone;
    bool m_applying = false;
};

} // namespace parkdesk
