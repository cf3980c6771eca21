// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/sentence.h"

#include <QLineEdit>

namespace parkdesk {

/// The one box of the desk: 48 high, large mono, upper case for the eye only (text() stays as typed), a hint with
/// key caps at the far end. The prompt is its accessible name.
class BigBox : public QLineEdit {
    Q_OBJECT

public:
    explicit BigBox(const QString &prompt, QWidget *parent = nullptr);

    void setHint(const Sentence &hint);
    /// While another panel has the work: canvas fill, a plain edge, read-only.
    void setDimmed(bool dimmed);
    [[nodiscard]] bool isDimmed() const { return m_dimmed; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPrompt(QPainter &painter) const;
    [[nodiscard]] QRect contents() const;

    QString m_prompt;
    Sentence m_hint;
    bool m_dimmed = false;
};

} // namespace parkdesk
