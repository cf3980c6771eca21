// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/newreviewform.h"

#include "services/support/staysmeant.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/supporttext.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int reviewTextHeight = 96;

} // namespace

NewReviewForm::NewReviewForm(Office &office, QWidget *parent)
    : SaidForm(tr("New Review"), u"newReview"_s, tr("Write Down"), u"writeReview"_s, parent)
    , m_office(office)
    , m_visit(new QLineEdit)
    , m_stars(new QComboBox)
    , m_visitRow(addLine(tr("&Visit"), m_visit))
    , m_starsRow(addChoice(tr("&Stars"), m_stars))
    , m_textRow(addWords(tr("&What they said"), reviewTextHeight))
{
    addFoot();
    setFocusProxy(m_visit);
    m_visit->setObjectName(u"newReviewVisit"_s);
    m_stars->setObjectName(u"newReviewStars"_s);
    for (int stars = mostStars; stars > 0; --stars)
        m_stars->addItem(starSigns(stars), stars);
    m_visitRow->setHint(tr("Ticket, code or plate of the visit."));
    m_textRow->setHint(tr("May stay empty."));
}

void NewReviewForm::begin()
{
    forget();
    setFocus(Qt::OtherFocusReason);
}

void NewReviewForm::submit()
{
    setBusy(true);
    m_office.read<StaysMeant>({m_visit->text()})
        .then(this, [this, asked = nextQuestion()](const Result<StaysMeant::Answer> &stays) {
            if (!isLast(asked))
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
    const RateVisit::Command command {stay, {}, m_stars->currentData().toInt(), words()};
    QJsonObject input = command.toJson();
    input.insert(u"text"_s, command.text);
    m_office.run<RateVisit>(number().forInput(input), command)
        .then(this, [this, asked = nextQuestion()](const Result<RateVisit::Outcome> &outcome) {
            if (!isLast(asked))
                return;
            if (!outcome)
                return fail(outcome.error());
            forget();
            Q_EMIT written();
        });
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
    failAsAWhole(error);
}

} // namespace parkdesk
