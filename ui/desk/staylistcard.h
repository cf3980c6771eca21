// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/staylines.h"
#include "ui/shared/card.h"
#include "ui/shared/tablelook.h"

class QListView;
class QStackedWidget;

namespace parkdesk {

class EmptyState;
class KeyButton;
class TextLabel;

/// Paints a StayLine: time, plate or code, type, spot, state.
class StayLineDelegate : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    /// Longer than usual in some languages; the plates then give way, in all rows alike.
    void setWidestTag(int width) { m_widestTag = width; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_widestTag = 0;
};

/// A list of stays on the desk. Enter or a double click on a row names its vehicle; Delete asks, in place, whether a
/// booking is to be cancelled.
class StayListCard : public Card {
    Q_OBJECT

public:
    StayListCard(const QString &title, const QString &emptySentence, QWidget *parent = nullptr);

    void setLines(std::vector<StayLine> lines);
    /// What is not shown.
    void setFoot(const QString &words);
    void setCancellable(bool cancellable) { m_cancellable = cancellable; }
    /// Beside the question whether to cancel.
    void showCancelError(const QString &words);
    void closeQuestion();
    [[nodiscard]] StayLineModel *model() const { return m_model; }
    [[nodiscard]] QListView *view() const { return m_view; }

Q_SIGNALS:
    void chosen(const parkdesk::StayLine &line);
    void cancelConfirmed(const parkdesk::StayLine &line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *questionRow();
    void askToCancel();
    void confirm();

    StayLineModel *m_model;
    QListView *m_view;
    StayLineDelegate *m_delegate;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    TextLabel *m_foot;
    QWidget *m_question;
    TextLabel *m_questionText;
    KeyButton *m_cancel;
    KeyButton *m_keep;
    std::optional<StayLine> m_asked;
    bool m_cancellable = false;
};

} // namespace parkdesk
