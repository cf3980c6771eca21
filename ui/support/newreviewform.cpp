// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/newreviewform.h"

#include "services/support/staysmeant.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/supporttext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int reviewTextHeight = 96;
constexpr int longestVisit = 254;

} // namespace

NewReviewForm::NewReviewForm(Office &office, QWidget *parent)
    : Card(tr("New Review"), parent)
    , m_office(office)
    , m_visit(new QLineEdit)
    , m_stars(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_visitRow(new FieldRow(tr("&Visit"), m_visit))
    , m_starsRow(new FieldRow(tr("&Stars"), m_stars))
    , m_textRow(new FieldRow(tr("&What they said"), m_text))
    , m_error(new TextLabel({}, FontRole::Small, Tone::Error))
    , m_write(new KeyButton(tr("Write Down"), nullptr, KeyButton::Look::Primary))
    , m_cancel(new KeyButton(tr("Cancel"), nullptr, KeyButton::Look::Quiet))
{
    setObjectName(u"newReviewForm"_s);
    setStrongEdge(true);
    setFocusProxy(m_visit);
    m_visit->setObjectName(u"newReviewVisit"_s);
    m_stars->setObjectName(u"newReviewStars"_s);
    m_text->setObjectName(u"newReviewText"_s);
    m_error->setObjectName(u"newReviewError"_s);
    m_error->setWordWrap(true);
    m_write->setObjectName(u"writeReview"_s);
    m_write->setKeyHint(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    m_cancel->setObjectName(u"newReviewCancel"_s);
    m_cancel->setKeyHint(keyText(QKeySequence(Qt::Key_Escape)));
    for (int stars = mostStars; stars > 0; --stars)
        m_stars->addItem(starSigns(stars), stars);
    addFields();
    connect(m_write, &KeyButton::clicked, this, &NewReviewForm::submit);
    connect(m_cancel, &KeyButton::clicked, this, &NewReviewForm::dismissed);
}

void NewReviewForm::addFields()
{
    m_visit->setMaxLength(longestVisit);
    m_text->setFixedHeight(reviewTextHeight);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_visitRow->setHint(tr("Ticket, code or plate of the visit."));
    m_textRow->setHint(tr("May stay empty."));
    body()->setSpacing(metric::rowGap);
    body()->addWidget(m_visitRow);
    body()->addWidget(m_starsRow);
    body()->addWidget(m_textRow);
    body()->addWidget(m_error);
    auto *row = new QHBoxLayout;
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_write);
    body()->addLayout(row);
    body()->addStretch();
    connect(m_visit, &QLineEdit::textEdited, m_visitRow, &FieldRow::clearError);
    connect(m_visit, &QLineEdit::returnPressed, this, &NewReviewForm::submit);
    connect(m_stars, &QComboBox::currentIndexChanged, m_starsRow, &FieldRow::clearError);
    connect(m_text, &QPlainTextEdit::textChanged, m_textRow, &FieldRow::clearError);
}

void NewReviewForm::begin()
{
    forget();
    setFocus(Qt::OtherFocusReason);
}

void NewReviewForm::forget()
{
    ++m_asked;
    setBusy(false);
    m_visit->clear();
    m_stars->setCurrentIndex(0);
    m_text->clear();
    for (FieldRow *row : {m_visitRow, m_starsRow, m_textRow})
        row->clearError();
    m_error->hide();
    m_number.finish();
}

void NewReviewForm::setBusy(bool busy)
{
    m_busy = busy;
    m_write->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    m_stars->setEnabled(!busy);
    m_visit->setReadOnly(busy);
    m_text->setReadOnly(busy);
}

void NewReviewForm::submit()
{
    if (m_busy)
        return;
    m_error->hide();
    setBusy(true);
    m_office.read<StaysMeant>({m_visit->text()})
        .then(this, [this, asked = ++m_asked](const Result<StaysMeant::Answer> &stays) {
            if (asked != m_asked)
                return;
            if (!stays)
                return fail(stays.error());
            const auto visit = std::find_if(stays->begin(), stays->end(), [](const StayRow &stay) {
                return stay.state == StayState::Parked || stay.state == StayState::Left;
            });
            if (visit == stays->end())
                return failAt(m_visitRow, tr("No visit is called so."));
            rate(visit->stay);
        });
}

void NewReviewForm::rate(StayId stay)
{
    const RateVisit::Command command {stay, {}, m_stars->currentData().toInt(), m_text->toPlainText()};
    QJsonObject input = command.toJson();
    input.insert(u"text"_s, command.text);
    m_office.run<RateVisit>(m_number.forInput(input), command)
        .then(this, [this, asked = ++m_asked](const Result<RateVisit::Outcome> &outcome) {
            if (asked != m_asked)
                return;
            if (!outcome)
                return fail(outcome.error());
            forget();
            Q_EMIT written();
        });
}

void NewReviewForm::failAt(FieldRow *row, const QString &sentence)
{
    setBusy(false);
    row->setError(sentence);
    row->input()->setFocus(Qt::OtherFocusReason);
}

void NewReviewForm::fail(const Error &error)
{
    switch (error.field) {
    case Field::Ticket: return failAt(m_visitRow, errorText(error));
    case Field::Rating:
        return failAt(m_starsRow,
                      error.code == ErrorCode::AlreadyExists
                          ? tr("That visit is reviewed already, and the review can be changed no more.")
                          : errorText(error));
    case Field::Text: return failAt(m_textRow, errorText(error));
    default: break;
    }
    setBusy(false);
    m_error->setText(errorText(error));
    m_error->show();
    announce(m_error, Urgency::Urgent);
}

void NewReviewForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy) {
        Q_EMIT dismissed();
        return;
    }
    Card::keyPressEvent(event);
}

bool NewReviewForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            submit();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace parkdesk
