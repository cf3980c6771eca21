// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/figuretiles.h"

#include "services/analytics/figurevalue.h"
#include "ui/analytics/figurewords.h"
#include "ui/shared/charts/kpitile.h"
#include "ui/shared/theme.h"

#include <QGridLayout>

#include <tuple>
#include <utility>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// Of so many days the fullest hour is told, of more the fullest day or month.
constexpr qint64 mostDaysByHour = 35;

const QStringList &tileNames()
{
    static const QStringList names {u"revenue"_s, u"occupancy"_s,     u"fullest"_s,     u"turnover"_s,
                                    u"mean"_s,    u"per_space_day"_s, u"no_show_rate"_s};
    return names;
}

/// Value and unit apart.
std::pair<QString, QString> partedText(const QString &text)
{
    const bool percent = text.endsWith(u" %"_s);
    return percent ? std::pair(text.chopped(2), u"%"_s) : std::pair(text, QString());
}

ReportGroup fullestGroup(const FigureScope &scope)
{
    return scope.days.length() <= mostDaysByHour ? ReportGroup::Hour : scope.timeGroup();
}

/// The row that was fullest; null without data.
const ReportRow *fullestOf(const FiguresReport::Answer &answer)
{
    const qsizetype occupancy = columnOf(answer, u"occupancy"_s);
    const ReportRow *fullest = nullptr;
    qint64 most = -1;
    for (const ReportRow &row : answer.rows) {
        if (const auto share = scaled(row.figures.at(occupancy), 1'000'000); share && *share > most) {
            most = *share;
            fullest = &row;
        }
    }
    return fullest;
}

} // namespace

FigureTiles::FigureTiles(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(metric::rowGap);
    for (const QString &name : tileNames()) {
        auto *tile = new KpiTile(name == u"fullest" ? tr("Fullest hour") : columnTitle(name), this);
        tile->setObjectName(u"tile-"_s + name);
        m_tiles.emplace(name, tile);
    }
}

QList<FiguresReport::Question> FigureTiles::asks(const FigureScope &scope) const
{
    const ReportGroup group = scope.timeGroup();
    QList<FiguresReport::Question> questions;
    for (const ReportKind kind :
         {ReportKind::Revenue, ReportKind::Occupancy, ReportKind::Turnover, ReportKind::Bookings})
        questions << scope.ask(kind, group) << scope.askBefore(kind, group);
    return questions << scope.ask(ReportKind::Occupancy, fullestGroup(scope))
                     << scope.askBefore(ReportKind::Occupancy, fullestGroup(scope));
}

void FigureTiles::take(const FigureScope &scope, const QList<FiguresReport::Answer> &answers)
{
    const qint64 visits = totalOf(answers.at(2), u"arrivals"_s).value;
    const auto source = [&](qsizetype index) {
        return Source {answers.at(index), scope.before ? &answers.at(index + 1) : nullptr, visits};
    };
    fill(u"revenue"_s, u"revenue"_s, source(0));
    fill(u"occupancy"_s, u"occupancy"_s, source(2));
    fill(u"turnover"_s, u"turnover"_s, source(4));
    fill(u"mean"_s, u"mean"_s, source(4));
    fill(u"per_space_day"_s, u"per_space_day"_s, source(0));
    fill(u"no_show_rate"_s, u"no_show_rate"_s, source(6));
    fillFullest(scope, source(8));
}

void FigureTiles::fill(const QString &name, const QString &column, const Source &source)
{
    const FiguresReport::Answer &answer = source.now;
    const qsizetype index = columnOf(answer, column);
    if (index < 0 || answer.totals.isEmpty())
        return;
    const FigureForm form = answer.columns.at(index).form;
    const ReportRow &total = answer.totals.constFirst();
    const Figure &figure = total.figures.at(index);
    const FigureChange change =
        source.before == nullptr ? FigureChange() : changeOf(form, figure, totalOf(*source.before, column));
    KpiTile::Content content;
    content.title = columnTitle(column);
    std::tie(content.value, content.unit) = partedText(figureText(form, figure, total.currency));
    content.change = change.text;
    content.direction = change.direction;
    content.fewData = source.visits < FigureScope::fewVisits;
    // Fine enough for a line, whatever the figure is of.
    const qint64 fineness = form == FigureForm::Rate || form == FigureForm::AmountADay ? 86'400'000'000 : 1'000;
    for (const ReportRow &row : answer.rows) {
        if (const Figure &each = row.figures.at(index); row.currency == total.currency && each.isKnown())
            content.course.push_back(scaled(each, fineness).value_or(0));
    }
    if (answer.running && !content.course.empty())
        content.course.pop_back(); // a day that is not over would look like a fall
    content.meaning = tr("%1 %n visit(s) in this period.", "definition, count", static_cast<int>(source.visits))
                          .arg(columnMeaning(column));
    m_tiles.at(name)->setContent(content);
}

void FigureTiles::fillFullest(const FigureScope &scope, const Source &source)
{
    const ReportRow *row = fullestOf(source.now);
    KpiTile::Content content;
    const ReportGroup group = fullestGroup(scope);
    const QString kind = group == ReportGroup::Hour ? tr("Fullest hour")
        : group == ReportGroup::Day                 ? tr("Fullest day")
                                                    : tr("Fullest month");
    content.title = kind;
    content.value = u"–"_s;
    content.fewData = source.visits < FigureScope::fewVisits;
    content.meaning = tr("The greatest mean occupancy of an hour, a day or a month of the period.");
    if (row != nullptr) {
        const Figure &share = row->figures.at(columnOf(source.now, u"occupancy"_s));
        content.title = tr("Peak, %1", "an hour, a day or a month").arg(rowTitle(group, *row));
        std::tie(content.value, content.unit) = partedText(figureText(FigureForm::Share, share, {}));
        const ReportRow *before = source.before == nullptr ? nullptr : fullestOf(*source.before);
        if (before != nullptr) {
            const FigureChange change =
                changeOf(FigureForm::Share, share, before->figures.at(columnOf(*source.before, u"occupancy"_s)));
            content.change = change.text;
            content.direction = change.direction;
        }
    }
    m_tiles.at(u"fullest"_s)->setContent(content);
}

void FigureTiles::arrange(int room)
{
    int widest = 1;
    for (const auto &entry : m_tiles)
        widest = qMax(widest, entry.second->sizeHint().width() + metric::rowGap);
    const int count = static_cast<int>(m_tiles.size());
    const int fitting = qMax(1, room / widest);
    const int columns = fitting >= count ? count : fitting >= (count + 1) / 2 ? (count + 1) / 2 : qMin(fitting, 2);
    if (std::exchange(m_columns, columns) == columns)
        return;
    for (int column = 0; column < count; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    int place = 0;
    for (const QString &name : tileNames()) {
        m_grid->addWidget(m_tiles.at(name), place / columns, place % columns);
        ++place;
    }
}

} // namespace parkdesk
