// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stays/pricing.h"

#include <QScrollArea>

class QGridLayout;

namespace parkdesk {

/// The reasons of a price, one line each, words before and amount at the far end. Scrolls when there are many.
class ChargeLines : public QScrollArea {
    Q_OBJECT

public:
    explicit ChargeLines(QWidget *parent = nullptr);

    void setPrice(const Price &price);
    /// "First hour 40.00" a line, for tests and the clipboard.
    [[nodiscard]] QStringList texts() const { return m_texts; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void addLine(const QString &words, const QString &amount, bool quiet);

    QWidget *m_content;
    QGridLayout *m_grid;
    QStringList m_texts;
};

} // namespace parkdesk
