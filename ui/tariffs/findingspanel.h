// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tariff/checker.h"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace parkdesk {

/// What is to look at in a tariff, in words; each leads to its rule.
class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPanel(QWidget *parent = nullptr);

    /// \a fault is why it cannot be read; the findings are then those of the last form that could.
    void show(const std::optional<Error> &fault, const std::vector<TariffFinding> &findings);
    /// Sentences shown, the fault first.
    [[nodiscard]] QStringList texts() const { return m_texts; }

Q_SIGNALS:
    void clicked(const QString &pointer);

private:
    struct Line {
        FindingSeverity severity;
        QString text;
        QString path;
    };
    void setLines(const std::vector<Line> &lines);

    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_column;
    QStringList m_texts;
};

} // namespace parkdesk
