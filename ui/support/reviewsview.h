// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/support/reviewlist.h"
#include "ui/shared/commandnumber.h"

#include <QWidget>

class QPlainTextEdit;
class QStackedWidget;

namespace parkdesk {

class Card;
class EmptyState;
class KeyButton;
class ListTable;
class NewReviewForm;
class StarRows;
class TextLabel;

/// What drivers thought of their visits, the newest first, and beside it the one that is chosen with the reply to it.
class ReviewsView : public QWidget {
    Q_OBJECT

public:
    explicit ReviewsView(Office &office, QWidget *parent = nullptr);

    void refresh();
    void focusList();
    /// Nothing of anybody is left.
    void forget();

Q_SIGNALS:
    /// The list was read.
    void arrived();
    void said(const QString &sentence);
    void failed(const parkdesk::Error &error);
    void stayAsked(parkdesk::StayId stay);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] Card *listCard();
    [[nodiscard]] Card *sideCard();
    void connectParts();
    void read(ReviewId before, const QList<ReviewList::Row> &known);
    void fill();
    [[nodiscard]] const ReviewList::Row *chosen() const;
    [[nodiscard]] const ReviewList::Row *rowOf(ReviewId wanted) const;
    void keepDraft();
    void showChosen();
    void reply();
    void openForm();
    void endForm();
    void closeForm();

    Office &m_office;
    StarRows *m_model;
    ListTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    Card *m_list = nullptr;
    Card *m_side = nullptr;
    TextLabel *m_stars;
    TextLabel *m_facts;
    KeyButton *m_visit;
    TextLabel *m_text;
    TextLabel *m_replied;
    QPlainTextEdit *m_reply;
    TextLabel *m_error;
    KeyButton *m_send;
    KeyButton *m_new;
    NewReviewForm *m_form;
    QList<ReviewList::Row> m_rows;
    ReviewId m_shown;
    QHash<ReviewId, QString> m_drafts; ///< what was typed and not sent, while the page lives
    CommandNumber m_number;
    int m_asked = 0;
    bool m_more = false;
    bool m_reading = false;
    bool m_busy = false;
    bool m_writing = false; ///< a review is written down; the list waits
};

} // namespace parkdesk
