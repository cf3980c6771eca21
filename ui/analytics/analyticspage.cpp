// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/analyticspage.h"

#include "domain/wallclock.h"
#include "services/analytics/figurevalue.h"
#include "services/lots/listlots.h"
#include "ui/analytics/chartcard.h"
#include "ui/analytics/figurewords.h"
#include "ui/shared/banner.h"
#include "ui/shared/charts/barchart.h"
#include "ui/shared/charts/heatmap.h"
#include "ui/shared/charts/kpitile.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/vehicletext.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Below so many visits a figure says little.
constexpr qint64 fewVisits = 20;
constexpr int analyticsBurstMs = 50;

const FiguresReport::Answer *answerIn(const std::map<int, FiguresReport::Answer> &answers, int part)
{
    const auto found = answers.find(part);
    return found == answers.end() ? nullptr : &found->second;
}

qsizetype columnOf(const FiguresReport::Answer &answer, const QString &name)
{
    for (qsizetype i = 0; i < answer.columns.size(); ++i) {
        if (answer.columns.at(i).name == name)
            return i;
    }
    return -1;
}

/// The total of a column; the first currency's where there are several.
Figure totalOf(const FiguresReport::Answer *answer, const QString &column)
{
    if (answer == nullptr || answer->totals.isEmpty())
        return {0, 0};
    const qsizetype index = columnOf(*answer, column);
    return index < 0 ? Figure {0, 0} : answer->totals.constFirst().figures.at(index);
}

/// Value and unit apart, for a tile.
std::pair<QString, QString> partedText(const QString &text)
{
    const bool percent = text.endsWith(u" %"_s);
    return percent ? std::pair(text.chopped(2), u"%"_s) : std::pair(text, QString());
}

const QStringList &tileNames()
{
    static const QStringList names {u"revenue"_s, u"occupancy"_s,     u"turnover"_s,
                                    u"mean"_s,    u"per_space_day"_s, u"no_show_rate"_s};
    return names;
}

QString wholeAmount(qint64 minor, const Currency &currency)
{
    return shortAmountText(Money(minor, currency));
}

} // namespace

AnalyticsPage::AnalyticsPage(Office &office, LotId here, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_here(here)
    , m_preset(new QComboBox)
    , m_lot(new QComboBox)
    , m_type(new QComboBox)
    , m_earlier(new KeyButton(tr("Earlier")))
    , m_later(new KeyButton(tr("Later")))
    , m_range(new TextLabel({}, FontRole::Strong))
    , m_tileGrid(new QGridLayout)
    , m_cardGrid(new QGridLayout)
    , m_note(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_banner(new Banner)
    , m_revenue(new BarChart)
    , m_heat(new HeatMap)
    , m_mix(new BarChart)
    , m_byLot(new BarChart)
{
    setObjectName(u"analyticsPage"_s);
    m_revenueCard = new ChartCard(u"revenue"_s, tr("Revenue by Day"), m_revenue);
    m_heatCard = new ChartCard(u"heat"_s, tr("When Are We Full?"), m_heat);
    m_heatCard->setNote(tr("mean occupancy"));
    m_mixCard = new ChartCard(u"mix"_s, tr("Who Comes?"), m_mix);
    m_mixCard->setNote(tr("visits by vehicle"));
    m_lotCard = new ChartCard(u"byLot"_s, tr("Which Lot Earns?"), m_byLot);
    m_lotCard->setNote(tr("revenue by lot"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    column->setSpacing(metric::cardGap);
    m_filters = filters();
    column->addLayout(m_filters);
    column->addWidget(m_note);
    m_note->setWordWrap(true);
    column->addWidget(m_banner);
    addTiles();
    column->addLayout(m_tileGrid);
    m_cardGrid->setSpacing(metric::cardGap);
    column->addLayout(m_cardGrid, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    setFocusProxy(m_preset);
    m_banner->hide();
    m_burst.setSingleShot(true);
    m_burst.setInterval(analyticsBurstMs);
    connect(&m_burst, &QTimer::timeout, this, &AnalyticsPage::read);
    connect(m_banner, &Banner::actionTriggered, this, &AnalyticsPage::read);
    addCommand(this, u"analyticsRefresh"_s, tr("Read the Figures Again"), QKeySequence(Qt::Key_F5),
               &AnalyticsPage::read);
    setUpLots();
}

QBoxLayout *AnalyticsPage::filters()
{
    m_preset->setObjectName(u"analyticsRange"_s);
    m_preset->setAccessibleDescription(tr("period of the figures"));
    for (const RangePreset preset : allRangePresets())
        m_preset->addItem(presetName(preset), static_cast<int>(preset));
    m_preset->setCurrentIndex(m_preset->findData(static_cast<int>(RangePreset::FourWeeks)));
    m_lot->setObjectName(u"analyticsLot"_s);
    m_lot->setAccessibleDescription(tr("lot of the figures"));
    m_lot->addItem(tr("All lots"), qint64 {0});
    m_type->setObjectName(u"analyticsType"_s);
    m_type->setAccessibleDescription(tr("vehicle type of the figures"));
    m_type->addItem(tr("All vehicles"), 0);
    // As the table of types numbers them.
    const QStringList codes {u"car"_s, u"truck"_s, u"bike"_s, u"scooty"_s, u"cycle"_s};
    for (int i = 0; i < codes.size(); ++i)
        m_type->addItem(vehicleName(codes.at(i)), i + 1);
    m_earlier->setObjectName(u"analyticsEarlier"_s);
    m_later->setObjectName(u"analyticsLater"_s);
    addCommand(this, u"analyticsEarlierKey"_s, tr("Go to the Period Before"), QKeyCombination(Qt::ALT, Qt::Key_PageUp),
               [this] { stepRange(-1); });
    addCommand(this, u"analyticsLaterKey"_s, tr("Go to the Period After"), QKeyCombination(Qt::ALT, Qt::Key_PageDown),
               [this] { stepRange(1); });
    connect(m_preset, &QComboBox::activated, this, &AnalyticsPage::choosePreset);
    connect(m_lot, &QComboBox::activated, this, &AnalyticsPage::read);
    connect(m_type, &QComboBox::activated, this, &AnalyticsPage::read);
    connect(m_earlier, &KeyButton::clicked, this, [this] { stepRange(-1); });
    connect(m_later, &KeyButton::clicked, this, [this] { stepRange(1); });
    const auto rowOf = [](const QList<QWidget *> &widgets) {
        auto *row = new QHBoxLayout;
        row->setSpacing(metric::rowGap);
        for (QWidget *widget : widgets)
            row->addWidget(widget);
        row->addStretch();
        return row;
    };
    auto *both = new QBoxLayout(QBoxLayout::LeftToRight);
    both->setSpacing(metric::rowGap);
    both->addLayout(rowOf({m_preset, m_earlier, m_later, m_range}), 1);
    both->addLayout(rowOf({m_lot, m_type}));
    return both;
}

void AnalyticsPage::addTiles()
{
    m_tileGrid->setSpacing(metric::rowGap);
    for (const QString &name : tileNames()) {
        auto *tile = new KpiTile(columnTitle(name));
        tile->setObjectName(u"tile-"_s + name);
        m_tiles.emplace(name, tile);
    }
    arrange();
}

void AnalyticsPage::arrange()
{
    const int room = width() - 2 * metric::pageMargin - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_filters->setDirection(QBoxLayout::LeftToRight);
    if (m_filters->sizeHint().width() > room)
        m_filters->setDirection(QBoxLayout::TopToBottom);
    int widest = 1;
    for (const auto &entry : m_tiles)
        widest = qMax(widest, entry.second->sizeHint().width() + metric::rowGap);
    const int count = static_cast<int>(m_tiles.size());
    const int fitting = qMax(1, room / widest);
    const int tileColumns = fitting >= count ? count : fitting >= count / 2 ? count / 2 : qMin(fitting, 2);
    if (std::exchange(m_tileColumns, tileColumns) != tileColumns) {
        int place = 0;
        for (int column = 0; column < count; ++column)
            m_tileGrid->setColumnStretch(column, column < tileColumns ? 1 : 0);
        for (const QString &name : tileNames()) {
            m_tileGrid->addWidget(m_tiles.at(name), place / tileColumns, place % tileColumns);
            ++place;
        }
    }
    const QList<QWidget *> cards {m_revenueCard, m_heatCard, m_mixCard, m_lotCard};
    int card = 1;
    for (const QWidget *each : cards)
        card = qMax(card, each->minimumSizeHint().width() + metric::cardGap);
    const int cardColumns = 2 * card <= room ? 2 : 1;
    if (std::exchange(m_cardColumns, cardColumns) == cardColumns)
        return;
    m_cardGrid->setColumnStretch(0, 1);
    m_cardGrid->setColumnStretch(1, cardColumns == 2 ? 1 : 0);
    for (int i = 0; i < cards.size(); ++i)
        m_cardGrid->addWidget(cards.at(i), i / cardColumns, i % cardColumns);
}

void AnalyticsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AnalyticsPage::setUpLots()
{
    m_office.read<ListLots>({}).then(this, [this](const Result<ListLots::Answer> &lots) {
        if (!lots || lots->isEmpty())
            return;
        for (const Lot &lot : *lots) {
            m_lot->addItem(lot.name, lot.id.value);
            if (lot.id == m_here || !m_zone) {
                m_zone = lot.zone;
                m_dayStart = lot.dayStart;
            }
        }
        m_lot->setVisible(lots->size() > 1);
        choosePreset();
    });
}

void AnalyticsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_zone)
        m_burst.start();
}

void AnalyticsPage::choosePreset()
{
    if (!m_zone)
        return;
    const qint64 today = wallclock::dayOf(*m_zone, m_office.clock().now(), m_dayStart);
    m_days = rangeOf(static_cast<RangePreset>(m_preset->currentData().toInt()), today);
    read();
}

void AnalyticsPage::stepRange(int direction)
{
    const qint64 by = m_days.length() * direction;
    m_days = {m_days.from + by, m_days.until + by};
    m_range->setText(rangeText(m_days));
    m_burst.start(); // a key that is held asks once
}

FiguresReport::Question AnalyticsPage::questionOf(Part part) const
{
    FiguresReport::Question question;
    question.days = m_days;
    if (const qint64 lot = m_lot->currentData().toLongLong(); lot > 0)
        question.lots = {LotId {lot}};
    if (const qint64 type = m_type->currentData().toLongLong(); type > 0)
        question.type = VehicleTypeId {type};
    const auto ask = [&](ReportKind kind, ReportGroup group, bool before = false) {
        question.kind = kind;
        question.group = group;
        if (before)
            question.days = rangeBefore(m_days);
    };
    switch (part) {
    case Occupancy: ask(ReportKind::Occupancy, ReportGroup::Day); break;
    case OccupancyBefore: ask(ReportKind::Occupancy, ReportGroup::Day, true); break;
    case Revenue: ask(ReportKind::Revenue, ReportGroup::Day); break;
    case RevenueBefore: ask(ReportKind::Revenue, ReportGroup::Day, true); break;
    case Stay: ask(ReportKind::Stay, ReportGroup::Day); break;
    case StayBefore: ask(ReportKind::Stay, ReportGroup::Day, true); break;
    case Turnover: ask(ReportKind::Turnover, ReportGroup::Day); break;
    case TurnoverBefore: ask(ReportKind::Turnover, ReportGroup::Day, true); break;
    case Bookings: ask(ReportKind::Bookings, ReportGroup::Day); break;
    case BookingsBefore: ask(ReportKind::Bookings, ReportGroup::Day, true); break;
    case WeekdayHour: ask(ReportKind::Occupancy, ReportGroup::WeekdayHour); break;
    case Mix: ask(ReportKind::Mix, ReportGroup::Type); break;
    case ByLot: ask(ReportKind::Revenue, ReportGroup::Lot); break;
    case PartCount: break;
    }
    return question;
}

void AnalyticsPage::read()
{
    m_burst.stop();
    if (m_days.length() <= 0)
        return;
    m_range->setText(rangeText(m_days));
    const int reading = ++m_reading;
    m_answers.clear();
    for (int part = 0; part < PartCount; ++part)
        readPart(static_cast<Part>(part), reading);
}

void AnalyticsPage::readPart(Part part, int reading)
{
    m_office.read<FiguresReport>(questionOf(part))
        .then(this, [this, part, reading](const Result<FiguresReport::Answer> &answer) {
            if (reading != m_reading)
                return; // something else was asked since
            if (!answer) {
                m_banner->say(Banner::Kind::Error, errorText(answer.error()));
                m_banner->setAction(tr("Try Again"));
                return;
            }
            m_answers.insert_or_assign(part, *answer);
            if (m_answers.size() == PartCount)
                showAll();
        });
}

void AnalyticsPage::showAll()
{
    const FiguresReport::Answer &revenue = m_answers.at(Revenue);
    m_banner->hide();
    if (revenue.missing > 0)
        m_banner->say(
            Banner::Kind::Info,
            tr("The sums of %n lot(s) are being made; until then figures take longer.", nullptr, revenue.missing));
    QStringList notes {tr("compared with %1").arg(rangeText(rangeBefore(m_days)))};
    if (revenue.totals.size() > 1)
        notes.append(tr("amounts in %1; tables show every currency").arg(revenue.totals.constFirst().currency.code()));
    else if (!revenue.totals.isEmpty())
        notes.append(
            tr("amounts in %1, tax in, on the day they were taken").arg(revenue.totals.constFirst().currency.code()));
    if (revenue.running)
        notes.append(tr("today until now, hatched"));
    m_note->setText(notes.join(tr(" · ", "between notes")));
    showTiles();
    showRevenue();
    showHeat();
    showShares();
    arrange();
}

void AnalyticsPage::showTiles()
{
    fillTile(m_tiles.at(u"revenue"_s), Revenue, RevenueBefore, u"revenue"_s);
    fillTile(m_tiles.at(u"occupancy"_s), Occupancy, OccupancyBefore, u"occupancy"_s);
    fillTile(m_tiles.at(u"turnover"_s), Turnover, TurnoverBefore, u"turnover"_s);
    fillTile(m_tiles.at(u"mean"_s), Stay, StayBefore, u"mean"_s);
    fillTile(m_tiles.at(u"per_space_day"_s), Revenue, RevenueBefore, u"per_space_day"_s);
    fillTile(m_tiles.at(u"no_show_rate"_s), Bookings, BookingsBefore, u"no_show_rate"_s);
}

void AnalyticsPage::fillTile(KpiTile *tile, Part now, Part before, const QString &column)
{
    const FiguresReport::Answer &answer = m_answers.at(now);
    const qsizetype index = columnOf(answer, column);
    if (index < 0 || answer.totals.isEmpty())
        return;
    const FigureForm form = answer.columns.at(index).form;
    const ReportRow &total = answer.totals.constFirst();
    const Figure &figure = total.figures.at(index);
    const FigureChange change = changeOf(form, figure, totalOf(answerIn(m_answers, before), column));
    KpiTile::Content content;
    content.title = columnTitle(column);
    std::tie(content.value, content.unit) = partedText(figureText(form, figure, total.currency));
    content.change = change.text;
    content.direction = change.direction;
    const Figure visits = totalOf(answerIn(m_answers, Occupancy), u"arrivals"_s);
    content.fewData = visits.value < fewVisits;
    // Fine enough for a line, whatever the figure is of.
    const qint64 fineness = form == FigureForm::Rate || form == FigureForm::AmountADay ? 86'400'000'000 : 1'000;
    for (const ReportRow &row : answer.rows) {
        if (const Figure &each = row.figures.at(index); row.currency == total.currency && each.isKnown())
            content.course.push_back(scaled(each, fineness).value_or(0));
    }
    content.meaning = tr("%1 %n visit(s) in this period.", "definition, count", static_cast<int>(visits.value))
                          .arg(columnMeaning(column));
    tile->setContent(content);
}

void AnalyticsPage::showRevenue()
{
    const FiguresReport::Answer &answer = m_answers.at(Revenue);
    const FiguresReport::Answer &before = m_answers.at(RevenueBefore);
    const qsizetype index = columnOf(answer, u"revenue"_s);
    const Currency currency = answer.totals.isEmpty() ? Currency() : answer.totals.constFirst().currency;
    const auto byDay = [&](const FiguresReport::Answer &report) {
        std::map<qint64, qint64> amounts;
        for (const ReportRow &row : report.rows) {
            if (row.currency == currency)
                amounts[row.number] += row.figures.at(index).value;
        }
        return amounts;
    };
    const std::map<qint64, qint64> amounts = byDay(answer);
    const std::map<qint64, qint64> earlier = byDay(before);
    const qint64 back = m_days.from - rangeBefore(m_days).from;
    const auto valueOn = [](const std::map<qint64, qint64> &some, qint64 day) {
        const auto found = some.find(day);
        return found == some.end() ? std::nullopt : std::optional(found->second);
    };
    std::vector<BarChart::Bar> bars;
    for (qint64 day = m_days.from; day < m_days.until; ++day) {
        BarChart::Bar bar;
        const QDate date = dateOfDay(day);
        bar.label = QLocale().toString(date, tr("d MMM", "date format of QLocale"));
        bar.value = valueOn(amounts, day).value_or(0);
        bar.before = valueOn(earlier, day - back);
        bar.shaded = date.dayOfWeek() >= Qt::Saturday;
        bar.running = answer.running && day == wallclock::dayOf(*m_zone, answer.asOf, m_dayStart);
        const QString name = QLocale().toString(date, tr("ddd d MMM", "date format of QLocale"));
        const QString amount = amountText(Money(bar.value, currency));
        bar.detail = bar.before
            ? tr("%1: %2, before %3", "day, amount, amount").arg(name, amount, amountText(Money(*bar.before, currency)))
            : tr("%1: %2", "day, amount").arg(name, amount);
        bars.push_back(bar);
    }
    m_revenue->setBars(bars, [currency](qint64 minor) { return wholeAmount(minor, currency); });
    m_revenueCard->setNote(tr("%1, before as a line").arg(currency.isValid() ? currency.code() : QString()));
    m_revenueCard->setReport(answer);
}

void AnalyticsPage::showHeat()
{
    const FiguresReport::Answer &answer = m_answers.at(WeekdayHour);
    const QLocale locale;
    QStringList rows;
    for (int weekday = 1; weekday <= 7; ++weekday)
        rows.append(locale.standaloneDayName(weekday, QLocale::ShortFormat));
    QStringList columns;
    for (int hour = 0; hour < 24; ++hour)
        columns.append(hour % 3 == 0 ? u"%1"_s.arg(hour, 2, 10, QChar(u'0')) : QString());
    std::vector<HeatMap::Cell> cells(7 * 24);
    for (size_t i = 0; i < cells.size(); ++i) {
        const ReportRow row {static_cast<qint64>(i), {}, {}, {}};
        cells[i].detail = tr("%1: no data", "hour").arg(rowTitle(ReportGroup::WeekdayHour, row));
    }
    for (const ReportRow &row : answer.rows) {
        HeatMap::Cell &cell = cells[static_cast<size_t>(row.number)];
        const Figure &occupancy = row.figures.at(2);
        if (const auto permille = scaled(occupancy, 1000))
            cell.permille = static_cast<int>(*permille);
        cell.detail = tr("%1: %2, %3 of %4, %n arrival(s)", "hour, share, time, time, count",
                         static_cast<int>(row.figures.at(3).value))
                          .arg(rowTitle(ReportGroup::WeekdayHour, row), figureText(FigureForm::Share, occupancy, {}),
                               figureText(FigureForm::Time, row.figures.at(0), {}),
                               figureText(FigureForm::Time, row.figures.at(1), {}));
    }
    m_heat->setCells(rows, columns, cells);
    m_heatCard->setReport(answer);
}

void AnalyticsPage::showShares()
{
    const FiguresReport::Answer &mix = m_answers.at(Mix);
    std::vector<BarChart::Bar> bars;
    for (const ReportRow &row : mix.rows) {
        const QString name = rowTitle(mix.group, row);
        bars.push_back({name,
                        tr("%1: %n visit(s), %2", "vehicle, share", static_cast<int>(row.figures.at(0).value))
                            .arg(name, figureText(FigureForm::Share, row.figures.at(1), {})),
                        row.figures.at(0).value, std::nullopt, false, false});
    }
    m_mix->setBars(bars, [](qint64 count) { return QLocale().toString(count); });
    m_mixCard->setReport(mix);
    const FiguresReport::Answer &lots = m_answers.at(ByLot);
    const qsizetype index = columnOf(lots, u"revenue"_s);
    const Currency currency = lots.totals.isEmpty() ? Currency() : lots.totals.constFirst().currency;
    bars.clear();
    for (const ReportRow &row : lots.rows) {
        if (row.currency != currency)
            continue;
        const Money amount(row.figures.at(index).value, currency);
        bars.push_back({row.text, tr("%1: %2", "lot, amount").arg(row.text, moneyText(amount)), amount.minor(),
                        std::nullopt, false, false});
    }
    m_byLot->setBars(bars, [currency](qint64 minor) { return wholeAmount(minor, currency); });
    m_lotCard->setReport(lots);
}

} // namespace parkdesk
