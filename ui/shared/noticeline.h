// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shared/sentence.h"

#include <QWidget>

namespace parkdesk {

/// The line that says what Enter will do: one sentence with key caps and bold facts. When the full sentence does not
/// fit, the next shorter wording is taken, and only the last of them is elided.
class NoticeLine : public QWidget {
    Q_OBJECT

public:
    explicit NoticeLine(QWidget *parent = nullptr);

    /// \a longestFirst holds wordings of the same sentence. The first is what a screen reader hears.
    void setSentences(const QList<Sentence> &longestFirst);
    void setSentence(const Sentence &sentence) { setSentences({sentence}); }
    /// Plain parts of the sentence in the quiet colour (hints) instead of the text colour (deeds).
    void setQuiet(bool quiet);
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Sentence> m_sentences;
    bool m_quiet = false;
};

} // namespace parkdesk
