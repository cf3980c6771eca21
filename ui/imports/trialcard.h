// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/imports/importrun.h"
#include "ui/shared/card.h"
#include "ui/shared/textrows.h"

class QProgressBar;
class QTableView;

namespace parkdesk {

class KeyButton;

/// What would come in, what is known, what is bad and why; after the import, what came in.
class TrialCard : public Card {
    Q_OBJECT

public:
    explicit TrialCard(QWidget *parent = nullptr);

    [[nodiscard]] KeyButton &againButton() { return *m_again; }
    void setEmpty(const QString &words);
    /// Numbers of before stay in sight, quiet, while it runs.
    void setProgress(qint64 done, qint64 total);
    void showReport(const ImportReport &report);
    void stop();

private:
    struct Figure {
        TextLabel *number;
        TextLabel *words;
    };
    [[nodiscard]] Figure addFigure(QHBoxLayout *line, const QString &name);
    void showReasons(const ImportReport &report);
    void setFigure(const Figure &figure, qint64 number, const QString &words, bool isBad);

    KeyButton *m_again;
    Figure m_new;
    Figure m_known;
    Figure m_bad;
    TextLabel *m_said;
    QProgressBar *m_progress;
    QTableView *m_table;
    TextRows m_rows;
};

} // namespace parkdesk
