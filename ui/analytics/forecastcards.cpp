// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/forecastcards.h"

#include "services/analytics/figurevalue.h"
#include "services/imports/importcounts.h"
#include "services/office.h"
#include "ui/analytics/figurecard.h"
#include "ui/analytics/figurerange.h"
#include "ui/analytics/forecastwords.h"
#include "ui/shared/charts/barchart.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

struct ForecastCards {
    Q_DECLARE_TR_FUNCTIONS(ForecastCards)
};

constexpr qint64 inAPlace = 1000;

void showForecast(const Forecast::Answer &forecast, BandChart *chart)
{
    chart->setPoints(forecastPoints(forecast), [](qint64 value) { return placesWords(value); });
    chart->setLimit(forecast.supply > 0 ? std::optional(forecast.supply) : std::nullopt,
                    ForecastCards::tr("all places"));
}

/// The table twin of a counted lot, without rows.
FiguresReport::Answer countedTable()
{
    FiguresReport::Answer table;
    table.group = ReportGroup::Lot;
    table.columns = {{u"counted_places"_s, FigureForm::Count},
                     {u"counted_most"_s, FigureForm::Count},
                     {u"readings"_s, FigureForm::Count}};
    return table;
}

class ForecastCard final : public FigureCard {
public:
    ForecastCard()
        : FigureCard(u"forecast"_s, ForecastCards::tr("How Full Will It Be?"), new BandChart)
        , m_proof(new TextLabel({}, FontRole::Small, Tone::Quiet))
    {
        m_proof->setObjectName(u"forecastProof"_s);
        m_proof->setWordWrap(true);
        body()->insertWidget(0, m_proof);
        m_proof->hide();
        setReport(forecastTable({}));
    }
    QList<FiguresReport::Question> asks(const FigureScope &) const override { return {}; }
    void take(const FigureScope &, const QList<FiguresReport::Answer> &) override { }
    void readMore(Office &office, const FigureScope &scope) override;
    /// Several lots, yet not all of them, have no forecast together.
    bool fits(const FigureScope &scope) const override { return !scope.type && scope.lots.size() < 2; }

private:
    TextLabel *m_proof; ///< how good it is: too long for one line beside the title
    int m_reading = 0;
};

void ForecastCard::readMore(Office &office, const FigureScope &scope)
{
    const int reading = ++m_reading;
    Forecast::Question question;
    if (!scope.lots.isEmpty())
        question.lot = scope.lots.constFirst();
    office.read<Forecast>(question).then(this, [this, reading](const Result<Forecast::Answer> &answer) {
        if (reading != m_reading || !answer)
            return;
        chart()->setEmptyWords(ForecastCards::tr("Once %n day(s) are known, the next two weeks are shown here.",
                                                 nullptr, static_cast<int>(Forecast::fewestDays)));
        showForecast(*answer, static_cast<BandChart *>(chart()));
        setNote(forecastNote(*answer));
        m_proof->setText(forecastProof(*answer));
        m_proof->setVisible(answer->enough);
        setReport(forecastTable(*answer));
    });
}

class CountedCard final : public FigureCard {
public:
    CountedCard()
        : FigureCard(u"counted"_s, ForecastCards::tr("How Full by the Counters?"), new BarChart)
        , m_choice(new QComboBox)
    {
        m_choice->setObjectName(u"countedLot"_s);
        m_choice->setAccessibleName(ForecastCards::tr("Counted lot"));
        m_choice->hide();
        addChoice(m_choice);
        setReport(countedTable());
        connect(m_choice, &QComboBox::activated, this, [this] { readLot(); });
    }
    QList<FiguresReport::Question> asks(const FigureScope &) const override { return {}; }
    void take(const FigureScope &, const QList<FiguresReport::Answer> &) override { }
    void readMore(Office &office, const FigureScope &scope) override;

private:
    void takeLots(const QList<CountedLot> &lots);
    void readLot();
    void show(const CountedLot &lot, const QList<CountedOccupancy::Row> &rows);

    QComboBox *m_choice;
    Office *m_office = nullptr;
    QList<CountedLot> m_lots;
    int m_reading = 0;
};

void CountedCard::readMore(Office &office, const FigureScope &)
{
    m_office = &office;
    const int reading = ++m_reading;
    office.read<CountedLots>({}).then(this, [this, reading](const Result<QList<CountedLot>> &lots) {
        if (reading == m_reading && lots)
            takeLots(*lots);
    });
}

void CountedCard::takeLots(const QList<CountedLot> &lots)
{
    const qint64 chosen = m_choice->currentData().toLongLong();
    m_lots = lots;
    m_choice->clear();
    for (const CountedLot &lot : lots)
        m_choice->addItem(lot.name, lot.id.value);
    m_choice->setCurrentIndex(qMax(0, m_choice->findData(chosen)));
    m_choice->setVisible(!lots.isEmpty());
    chart()->setEmptyWords(ForecastCards::tr("Counters have told nothing yet. Their files are taken in by Import."));
    if (lots.isEmpty())
        setNote(ForecastCards::tr("no readings yet"));
    else
        readLot();
}

void CountedCard::readLot()
{
    const int index = m_choice->currentIndex();
    if (m_office == nullptr || index < 0 || index >= m_lots.size())
        return;
    const CountedLot lot = m_lots.at(index);
    const int reading = ++m_reading;
    m_office->read<CountedOccupancy>({lot.id, {lot.first, {lot.last.ms + 1}}, CountedOccupancy::By::Hour})
        .then(this, [this, reading, lot](const Result<QList<CountedOccupancy::Row>> &rows) {
            if (reading == m_reading && rows)
                show(lot, *rows);
        });
}

void CountedCard::show(const CountedLot &lot, const QList<CountedOccupancy::Row> &rows)
{
    std::vector<BarChart::Bar> bars(24);
    FiguresReport::Answer table = countedTable();
    for (int hour = 0; hour < 24; ++hour) {
        const QString words = ForecastCards::tr("%1:00", "hour").arg(hour, 2, 10, QChar(u'0'));
        bars[static_cast<size_t>(hour)].label = words;
        bars[static_cast<size_t>(hour)].detail = ForecastCards::tr("%1: no reading").arg(words);
    }
    const QLocale locale;
    for (const CountedOccupancy::Row &row : rows) {
        BarChart::Bar &bar = bars[static_cast<size_t>(row.key)];
        const qint64 mean = scaled({row.occupied, row.readings}, inAPlace).value_or(0);
        bar.pieces = {mean};
        bar.detail = ForecastCards::tr("%1: %2 places on average, most %3, of %n readings", "hour, counts",
                                       static_cast<int>(row.readings))
                         .arg(bar.label, placesWords(mean), locale.toString(row.most));
        table.rows.append({row.key, bar.label, {}, {{row.occupied, row.readings}, {row.most}, {row.readings}}});
    }
    static_cast<BarChart *>(chart())->setBars(bars, [](qint64 value) { return placesWords(value); });
    const auto zone = ZoneRules::forZone(lot.timezone);
    const QString period =
        zone ? rangeText({(*zone)->toLocal(lot.first).day(), (*zone)->toLocal(lot.last).day() + 1}) : QString();
    setNote(ForecastCards::tr("counted, %1", "period").arg(period));
    setReport(table);
}

} // namespace

FigureCard *makeForecastCard()
{
    return new ForecastCard;
}

FigureCard *makeCountedCard()
{
    return new CountedCard;
}

} // namespace parkdesk
