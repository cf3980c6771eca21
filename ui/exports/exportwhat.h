// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/exports/exportrun.h"
#include "ui/shared/card.h"

#include <vector>

class QCheckBox;

namespace parkdesk {

class TextLabel;

/// What can be taken along, each with what it holds, and how far its file is.
class ExportWhat : public Card {
    Q_OBJECT

public:
    explicit ExportWhat(QWidget *parent = nullptr);

    [[nodiscard]] QList<ExportTable> tables() const;
    [[nodiscard]] bool places() const;
    [[nodiscard]] bool isPersonal() const;
    void setChoosable(bool choosable);
    /// Nothing is written yet.
    void clearProgress();
    void tellProgress(const QString &what, qint64 rows);
    void tellWritten(const ExportedFile &file);
    [[nodiscard]] QWidget *firstBox() const;

Q_SIGNALS:
    void changed();

private:
    struct Line {
        QString what;
        QCheckBox *box;
        TextLabel *state;
    };
    void addLine(const QString &what, const QString &title, const QString &meaning);
    [[nodiscard]] bool isChosen(const QString &what) const;
    void tell(const QString &what, const QString &words);

    std::vector<Line> m_lines;
};

} // namespace parkdesk
