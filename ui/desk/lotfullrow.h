// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/lotfullwords.h"

#include <QWidget>

class QComboBox;

namespace parkdesk {

class KeyButton;
class TextLabel;

/// One way out of a full lot: what it is, a fact to weigh it by, and the button with its key. A row that is not
/// possible stays where it is and says why.
class LotFullRow : public QWidget {
    Q_OBJECT

public:
    LotFullRow(LotFullWay way, QWidget *parent = nullptr);

    [[nodiscard]] LotFullWay way() const { return m_way; }
    void setWords(const LotFullWords &words);
    [[nodiscard]] bool isPossible() const { return m_words.possible; }
    void setMarked(bool marked);
    [[nodiscard]] bool isMarked() const { return m_marked; }
    /// In the place of the fact; the row owns it.
    void setChoice(QComboBox *choice);
    void setBusy(bool busy);

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LotFullWay m_way;
    LotFullWords m_words;
    TextLabel *m_title;
    TextLabel *m_detail;
    TextLabel *m_fact;
    QComboBox *m_choice = nullptr;
    KeyButton *m_do;
    bool m_marked = false;
    bool m_busy = false;
};

} // namespace parkdesk
