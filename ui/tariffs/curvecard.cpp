// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/curvecard.h"

#include "ui/shared/vehicletext.h"
#include "ui/tariffs/fieldvalue.h"
#include "ui/tariffs/jsonedit.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

CurveCard::CurveCard(QWidget *parent)
    : Card(tr("Price by length"), parent)
    , m_chart(new StepChart)
    , m_reach(new QComboBox)
{
    setObjectName(u"curveCard"_s);
    m_chart->setObjectName(u"curve"_s);
    m_chart->setAccessibleName(tr("Price by length of stay"));
    m_reach->setObjectName(u"curveReach"_s);
    m_reach->setAccessibleName(tr("Longest stay in the picture"));
    m_reach->setAccessibleDescription(tr("Longest stay in the picture"));
    for (const int length : {180, 720, 1800, 4320, 10080})
        m_reach->addItem(StepChart::reachText(length), length);
    m_reach->setCurrentIndex(2);
    setCorner(m_reach);
    body()->addWidget(m_chart, 1);
    connect(m_reach, &QComboBox::currentIndexChanged, this, &CurveCard::redraw);
    connect(m_chart, &StepChart::cursorMoved, this, &CurveCard::lengthChosen);
}

void CurveCard::show(const TariffSight &sight, const Question &question)
{
    m_sight = &sight;
    m_question = question;
    redraw();
}

void CurveCard::redraw()
{
    if (m_sight == nullptr || !m_sight->zone)
        return;
    const int reach = m_reach->currentData().toInt();
    std::vector<StepChart::Series> series;
    Currency currency;
    if (m_sight->draft) {
        series.push_back({m_sight->draftName, priceCurve(*m_sight->draft, m_question, reach, *m_sight->zone), false});
        currency = m_sight->draft->currency;
    }
    if (m_sight->published)
        series.push_back(
            {m_sight->publishedName, priceCurve(*m_sight->published, m_question, reach, *m_sight->zone), true});
    m_chart->setSeries(series, reach, currency);
    const Duration length = m_question.exit.value_or(m_question.entry) - m_question.entry;
    m_chart->setCursorMinute(static_cast<int>(length.count() / 60'000));
    const JsonNode entry = textNode(m_sight->zone->toLocal(m_question.entry).toText());
    m_chart->setNote(tr("%1 comes in %2", "vehicle type, time")
                         .arg(vehicleNoun(m_question.vehicle), shownValue(FieldKind::Moment, &entry, {})));
}

} // namespace parkdesk
