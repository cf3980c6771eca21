// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/reviewsview.h"

#include "services/support/replytoreview.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/card.h"
#include "ui/shared/emptystate.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/listtable.h"
#include "ui/shared/platetext.h"
#include "ui/shared/supporttext.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/textrows.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/support/newreviewform.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

enum ReviewColumn { StarsColumn, WordsColumn, LotColumn, WrittenColumn };
constexpr int reviewPage = 100;
constexpr int reviewSideWidth = 420;
constexpr int replyHeight = 96;

} // namespace

/// Stars as signs for who sees them, as a number for who hears them.
class StarRows : public TextRows {
public:
    using TextRows::TextRows;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        const TextRow *row = rowAt(index);
        if (row != nullptr && index.column() == StarsColumn && role == Qt::AccessibleTextRole)
            return ReviewsView::tr("%n of 5 stars", nullptr,
                                   static_cast<int>(row->cells.value(StarsColumn).count(u'★')));
        return TextRows::data(index, role);
    }
};

ReviewsView::ReviewsView(Office &office, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_model(new StarRows({tr("Stars"), tr("What they wrote"), tr("Lot"), tr("Written")}, this))
    , m_table(new ListTable)
    , m_empty(new EmptyState(tr("Nobody has reviewed a visit yet.")))
    , m_stack(new QStackedWidget)
    , m_stars(new TextLabel({}, FontRole::Title))
    , m_facts(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_visit(new KeyButton({}, nullptr, KeyButton::Look::Link))
    , m_text(new TextLabel)
    , m_replied(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_reply(new QPlainTextEdit)
    , m_error(new TextLabel({}, FontRole::Small, Tone::Error))
    , m_send(new KeyButton(tr("&Reply"), nullptr, KeyButton::Look::Primary))
    , m_new(new KeyButton(tr("New Re&view…"), nullptr, KeyButton::Look::Quiet))
    , m_form(new NewReviewForm(office))
{
    setObjectName(u"reviewsView"_s);
    m_empty->setObjectName(u"reviewsEmpty"_s);
    m_stars->setObjectName(u"reviewStars"_s);
    m_facts->setObjectName(u"reviewFacts"_s);
    m_visit->setObjectName(u"reviewVisit"_s);
    m_visit->setAccessibleName(tr("Open the visit"));
    m_text->setObjectName(u"reviewText"_s);
    m_replied->setObjectName(u"reviewReplied"_s);
    m_reply->setObjectName(u"reviewReply"_s);
    m_reply->setAccessibleName(tr("Reply to the review"));
    m_error->setObjectName(u"reviewError"_s);
    m_send->setObjectName(u"sendReply"_s);
    m_send->setKeyHint(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::cardGap);
    row->addWidget(listCard(), 1);
    row->addWidget(sideCard());
    row->addWidget(m_form);
    m_form->setFixedWidth(reviewSideWidth);
    m_form->hide();
    connectParts();
    showChosen();
}

Card *ReviewsView::listCard()
{
    m_list = new Card(tr("Reviews"));
    m_table->setObjectName(u"reviewTable"_s);
    dressTable(*m_table);
    m_table->setAccessibleName(tr("Reviews"));
    m_table->setModel(m_model);
    m_table->setSortableColumns({});
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->setColumnWidth(StarsColumn, 92);
    m_table->setColumnWidth(LotColumn, 132);
    m_table->setColumnWidth(WrittenColumn, 124);
    m_table->horizontalHeader()->setSectionResizeMode(WordsColumn, QHeaderView::Stretch);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_new->setObjectName(u"newReview"_s);
    m_list->setCorner(m_new);
    m_list->body()->addWidget(m_stack, 1);
    return m_list;
}

Card *ReviewsView::sideCard()
{
    m_side = new Card(tr("Review"));
    m_side->setFixedWidth(reviewSideWidth);
    m_side->body()->setSpacing(metric::rowGap);
    for (TextLabel *label : {m_facts, m_text, m_replied, m_error})
        label->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_reply->setFixedHeight(replyHeight);
    m_reply->setTabChangesFocus(true);
    m_side->body()->addWidget(m_stars);
    m_side->body()->addWidget(m_facts);
    m_side->body()->addWidget(m_visit, 0, Qt::AlignLeft);
    m_side->body()->addWidget(m_text);
    m_side->body()->addWidget(new Hairline);
    m_side->body()->addWidget(m_replied);
    m_side->body()->addWidget(m_reply);
    m_side->body()->addWidget(m_error);
    m_side->body()->addWidget(m_send, 0, Qt::AlignRight);
    m_side->body()->addStretch();
    return m_side;
}

void ReviewsView::connectParts()
{
    m_reply->installEventFilter(this);
    connect(m_table, &ListTable::currentRowChanged, this, &ReviewsView::showChosen);
    connect(m_table, &ListTable::opened, this, [this] { m_reply->setFocus(Qt::OtherFocusReason); });
    connect(m_table, &ListTable::moreWanted, this, [this] {
        if (m_more && !m_reading && !m_rows.isEmpty())
            read(m_rows.last().review, m_rows);
    });
    connect(m_send, &KeyButton::clicked, this, &ReviewsView::reply);
    connect(m_new, &KeyButton::clicked, this, &ReviewsView::openForm);
    connect(m_form, &NewReviewForm::dismissed, this, &ReviewsView::closeForm);
    connect(m_form, &NewReviewForm::written, this, [this] {
        Q_EMIT said(tr("The review is written down."));
        closeForm();
        refresh();
    });
    connect(m_reply, &QPlainTextEdit::textChanged, m_error, &QWidget::hide);
    connect(m_visit, &KeyButton::clicked, this, [this] {
        if (const ReviewList::Row *row = chosen())
            Q_EMIT stayAsked(row->stay);
    });
}

void ReviewsView::refresh()
{
    read({}, {});
}

void ReviewsView::read(ReviewId before, const QList<ReviewList::Row> &known)
{
    const int most = std::clamp<int>(known.isEmpty() ? static_cast<int>(m_rows.size()) : reviewPage, reviewPage,
                                     ReviewList::mostRows); // what was loaded remains
    m_reading = true;
    m_office.read<ReviewList>({{}, {}, before, most})
        .then(this, [this, known, asked = ++m_asked](const Result<ReviewList::Answer> &answer) {
            if (asked != m_asked)
                return;
            m_reading = false;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_rows = known + answer->rows;
            m_more = answer->more;
            m_list->setNote(answer->rating.count == 0 ? QString() : ratingWords(answer->rating));
            fill();
            Q_EMIT arrived();
        });
}

void ReviewsView::fill()
{
    std::vector<TextRow> rows;
    for (const ReviewList::Row &review : std::as_const(m_rows)) {
        TextRow row;
        row.key = review.review.value;
        row.cells = {starSigns(review.stars), review.text.section(u'\n', 0, 0), review.lotName,
                     whenText(review.writtenAt, m_office.clock().now(), *review.zone)};
        row.strong = !review.text.isEmpty() && !review.repliedAt;
        rows.push_back(row);
    }
    m_stack->setCurrentWidget(rows.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    m_model->setRows(std::move(rows));
    m_table->chooseFirst();
    showChosen();
}

const ReviewList::Row *ReviewsView::chosen() const
{
    const TextRow *row = m_model->rowAt(m_table->currentIndex());
    return row == nullptr ? nullptr : rowOf({row->key});
}

const ReviewList::Row *ReviewsView::rowOf(ReviewId wanted) const
{
    for (const ReviewList::Row &review : m_rows) {
        if (review.review == wanted)
            return &review;
    }
    return nullptr;
}

void ReviewsView::keepDraft()
{
    const ReviewList::Row *review = rowOf(m_shown);
    if (review == nullptr || m_reply->toPlainText() == review->reply)
        m_drafts.remove(m_shown);
    else
        m_drafts.insert(m_shown, m_reply->toPlainText());
}

void ReviewsView::showChosen()
{
    const ReviewList::Row *review = chosen();
    m_side->setVisible(review != nullptr && !m_writing);
    if (review == nullptr)
        return;
    const Instant now = m_office.clock().now();
    m_stars->setText(starSigns(review->stars));
    const QString who = review->driverName.isEmpty() ? tr("somebody without an account") : review->driverName;
    m_facts->setText(tr("%1, %2", "who, when").arg(who, whenText(review->writtenAt, now, *review->zone)));
    const QString plate = review->plate.isEmpty() ? tr("The visit") : leftToRight(groupedPlate(review->plate));
    m_visit->setText(tr("%1, %2", "plate, lot").arg(plate, review->lotName));
    m_text->setText(review->text);
    m_text->setVisible(!review->text.isEmpty());
    m_replied->setText(review->repliedAt ? tr("Replied by %1, %2", "who, when")
                                               .arg(review->repliedBy, whenText(*review->repliedAt, now, *review->zone))
                                         : tr("No reply yet. They read it at the kiosk."));
    if (review->review != m_shown) {
        keepDraft();
        m_shown = review->review;
        m_reply->setPlainText(m_drafts.value(m_shown, review->reply));
    }
    m_send->setText(review->repliedAt ? tr("&Change Reply") : tr("&Reply"));
    m_send->setEnabled(!m_busy);
    m_reply->setReadOnly(m_busy);
}

void ReviewsView::reply()
{
    if (m_busy || !m_shown.isValid())
        return;
    m_busy = true;
    showChosen();
    const ReplyToReview::Command command {m_shown, m_reply->toPlainText()};
    QJsonObject input = command.toJson();
    input.insert(u"text"_s, command.text);
    m_office.run<ReplyToReview>(m_number.forInput(input), command)
        .then(this, [this, review = m_shown](const Result<ReplyToReview::Outcome> &outcome) {
            m_busy = false;
            showChosen();
            if (!outcome) {
                m_error->setText(errorText(outcome.error()));
                m_error->show();
                announce(m_error, Urgency::Urgent);
                return;
            }
            m_number.finish();
            m_drafts.remove(review);
            Q_EMIT said(tr("The reply is written."));
            refresh();
            focusList();
        });
}

void ReviewsView::openForm()
{
    m_writing = true;
    m_table->setEnabled(false); // what is typed belongs to no review yet
    m_new->setEnabled(false);
    m_side->hide();
    m_form->show();
    m_form->begin();
}

void ReviewsView::endForm()
{
    m_writing = false;
    m_form->forget();
    m_form->hide();
    m_table->setEnabled(true);
    m_new->setEnabled(true);
    showChosen();
}

void ReviewsView::closeForm()
{
    endForm();
    focusList();
}

void ReviewsView::focusList()
{
    if (m_writing)
        m_form->setFocus(Qt::OtherFocusReason);
    else if (m_stack->currentWidget() == m_table)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_new->setFocus(Qt::OtherFocusReason);
}

void ReviewsView::forget()
{
    ++m_asked;
    m_reading = false;
    m_rows.clear();
    m_model->setRows({});
    m_shown = {};
    m_drafts.clear();
    for (TextLabel *label : {m_stars, m_facts, m_text, m_replied})
        label->clear();
    m_visit->setText({});
    m_reply->clear();
    m_error->hide();
    m_number.finish();
    endForm();
}

bool ReviewsView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_reply || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
        reply();
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        focusList();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace parkdesk
