// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/laboratoryview.h"

#include "services/tariffs/replayrun.h"
#include "ui/shared/card.h"
#include "ui/shared/charts/changebars.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/paint.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/textrows.h"
#include "ui/shared/theme.h"
#include "ui/shared/timetext.h"
#include "ui/shared/vehicletext.h"

#include <QComboBox>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QStackedWidget>
#include <QTableView>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int figurePadding = 22;

/// Per mille as percent with one digit, without floating point.
[[nodiscard]] QString shareText(qint64 part, qint64 all)
{
    const qint64 mille = all == 0 ? 0 : (qAbs(part) * 1000 + all / 2) / all;
    return u"%1%2%3 %"_s.arg(mille / 10).arg(QLocale().decimalPoint()).arg(mille % 10);
}

[[nodiscard]] qint64 meanOf(const ReplayGroup &group)
{
    const qint64 change = group.after.minor() - group.before.minor();
    return group.stays == 0 ? 0 : (change + (change >= 0 ? group.stays : -group.stays) / 2) / group.stays;
}

/// Columns of figures are as wide as their widest figure, so that the names have all the rest.
void fitFigures(QTableView &table)
{
    QFont strong = table.font();
    strong.setBold(true);
    const QFontMetrics metrics(strong);
    const QAbstractItemModel &model = *table.model();
    for (int column = 1; column < model.columnCount(); ++column) {
        int width = metrics.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString());
        for (int row = 0; row < model.rowCount(); ++row)
            width = qMax(width, metrics.horizontalAdvance(model.index(row, column).data().toString()));
        table.setColumnWidth(column, width + figurePadding);
    }
}

} // namespace

ShareBar::ShareBar(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(14);
}

void ShareBar::setShares(qint64 less, qint64 same, qint64 more)
{
    m_less = less;
    m_same = same;
    m_more = more;
    update();
}

void ShareBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const qint64 all = qMax<qint64>(1, m_less + m_same + m_more);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int lessWidth = static_cast<int>(width() * m_less / all);
    const int moreWidth = static_cast<int>(width() * m_more / all);
    painter.fillRect(rect(), theme.line);
    const QRect less(mirrored ? width() - lessWidth : 0, 0, lessWidth, height());
    const QRect more(mirrored ? 0 : width() - moreWidth, 0, moreWidth, height());
    if (lessWidth > 0)
        paintChangeFill(painter, less, false, theme);
    if (moreWidth > 0)
        paintChangeFill(painter, more, true, theme);
}

LaboratoryView::~LaboratoryView() = default;

void LaboratoryView::setPlace(const Zone &zone, Currency currency, Instant now)
{
    m_zone = zone;
    m_currency = currency;
    m_now = now;
}

void LaboratoryView::begin(const QByteArray &text, const TariffSight &sight)
{
    ++m_explained; // by another text
    m_pages->setCurrentIndex(0);
    m_text = text;
    m_sight = sight;
    m_titles[0]->setText(tr("Revenue with %1").arg(sight.publishedName));
    m_titles[1]->setText(tr("Revenue with the draft"));
    replay();
}

void LaboratoryView::replay()
{
    if (!m_zone)
        return;
    m_said->setTone(Tone::Quiet);
    if (!m_sight.published) {
        m_said->setText(tr("No version is in force yet: there is nothing to compare with."));
        return;
    }
    const qint64 today = m_zone->toLocal(m_now).day();
    const Instant until = m_now;
    const Instant from = m_zone->instantOfRule(LocalTime::of(today - m_period->currentData().toInt(), 0));
    m_run = std::make_unique<ReplayRun>(m_office,
                                        ReplayPlan::Question {m_lot, m_text, std::nullopt, TimeSpan {from, until}});
    connect(m_run.get(), &ReplayRun::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, 1000);
        m_progress->setValue(static_cast<int>(total == 0 ? 1000 : done * 1000 / total));
        m_said->setText(tr("%1 of %2 stays").arg(QLocale().toString(done), QLocale().toString(total)));
    });
    connect(m_run.get(), &ReplayRun::finished, this, [this](const ReplayReport &report) {
        stop();
        showReport(report);
    });
    connect(m_run.get(), &ReplayRun::failed, this, [this](const Error &error) {
        stop();
        m_said->setTone(Tone::Error);
        m_said->setText(errorText(error));
    });
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->show();
    m_replay->setEnabled(false);
    m_run->start();
}

void LaboratoryView::stop()
{
    m_progress->hide();
    m_cancel->hide();
    m_replay->setEnabled(true);
}

void LaboratoryView::cancel()
{
    if (m_run && m_run->isRunning()) {
        m_run->cancel();
        m_said->setText(tr("Stopped. The figures are those of the run before."));
    }
    stop();
}

QString LaboratoryView::signedText(qint64 minor) const
{
    const QString text = amountText(Money(minor, m_currency));
    return minor > 0 ? u'+' + text : text;
}

void LaboratoryView::showReport(const ReplayReport &report)
{
    m_report = report;
    const ReplayGroup &all = report.all;
    const qint64 change = all.after.minor() - all.before.minor();
    m_figures[0]->setText(amountText(Money(all.before.minor(), m_currency)));
    m_figures[1]->setText(amountText(Money(all.after.minor(), m_currency)));
    m_figures[2]->setText(signedText(change));
    m_figures[3]->setText(signedText(report.medianAfter.minor() - report.medianBefore.minor()));
    m_notes[0]->setText(tr("%1, %n day(s)", nullptr, m_period->currentData().toInt()).arg(m_currency.code()));
    m_notes[1]->setText(tr("the same stays"));
    const qint64 base = all.before.minor();
    m_notes[2]->setText(base == 0 ? QString() : (change < 0 ? u"−"_s : u"+"_s) + shareText(change, base));
    m_notes[3]->setText(tr("%1 to %2", "amounts")
                            .arg(amountText(Money(report.medianBefore.minor(), m_currency)),
                                 amountText(Money(report.medianAfter.minor(), m_currency))));
    m_share->setShares(all.less, all.same(), all.more);
    m_shareWords->setText(tr("%1 pay less (%2), %3 pay the same (%4), %5 pay more (%6)")
                              .arg(shareText(all.less, all.stays), QLocale().toString(all.less),
                                   shareText(all.same(), all.stays), QLocale().toString(all.same()),
                                   shareText(all.more, all.stays), QLocale().toString(all.more)));
    m_share->setAccessibleName(m_shareWords->text());
    QString said = report.stays == 0 ? tr("Nobody left in this time: choose a longer one.")
                                     : tr("%n stay(s). Nothing was written.", nullptr, static_cast<int>(report.stays));
    if (report.refusedAfter > 0)
        said += u' ' + tr("%n stay(s) have no price by the draft.", nullptr, static_cast<int>(report.refusedAfter));
    m_said->setTone(report.refusedAfter > report.refusedBefore ? Tone::Warning : Tone::Quiet);
    m_said->setText(said);
    showCharts();
    showChanges();
    Q_EMIT replayed();
}

void LaboratoryView::showCharts()
{
    std::vector<ChangeBars::Bar> ofDay;
    for (size_t hour = 0; hour < m_report.byHour.size(); ++hour)
        ofDay.push_back({hour % 2 == 0 ? u"%1"_s.arg(hour, 2, 10, QChar(u'0')) : QString(),
                         {},
                         meanOf(m_report.byHour[hour]),
                         false});
    m_byHour->setBars(ofDay, m_currency);
    std::vector<ChangeBars::Bar> lengths;
    for (size_t i = 0; i < m_report.byLength.size(); ++i) {
        const QString label = i < replayLengths.size() ? tr("≤ %1").arg(durationText(replayLengths[i])) : tr("longer");
        lengths.push_back({label, QLocale().toString(m_report.byLength[i].stays), meanOf(m_report.byLength[i]), true});
    }
    m_byLength->setBars(lengths, m_currency);
    std::vector<TextRow> rows;
    const auto addRow = [&](const QString &name, const ReplayGroup &group, bool strong) {
        TextRow row;
        row.key = static_cast<qint64>(rows.size());
        row.cells = {name, QLocale().toString(group.stays), signedText(meanOf(group)),
                     signedText(group.after.minor() - group.before.minor())};
        row.strong = strong;
        rows.push_back(row);
    };
    for (auto type = m_report.byType.begin(); type != m_report.byType.end(); ++type)
        addRow(vehicleName(type.key()), type.value(), false);
    addRow(tr("all"), m_report.all, true);
    m_types->setRows(std::move(rows));
    fitFigures(*m_typeTable);
}

void LaboratoryView::showChanges()
{
    m_shown.clear();
    const int side = m_side->currentId();
    if (side != 2)
        m_shown.insert(m_shown.end(), m_report.more.begin(), m_report.more.end());
    if (side != 1)
        m_shown.insert(m_shown.end(), m_report.less.begin(), m_report.less.end());
    std::stable_sort(m_shown.begin(), m_shown.end(), [](const ReplayChange &one, const ReplayChange &other) {
        return qAbs(one.after.minor() - one.before.minor()) > qAbs(other.after.minor() - other.before.minor());
    });
    std::vector<TextRow> rows;
    for (const ReplayChange &change : m_shown) {
        TextRow row;
        row.key = static_cast<qint64>(rows.size());
        row.cells = {tr("%1 %2", "day, time").arg(dayText(change.entry, *m_zone), timeText(change.entry, *m_zone)),
                     durationText(change.exit - change.entry),
                     vehicleName(change.vehicle),
                     amountText(change.before),
                     amountText(change.after),
                     signedText(change.after.minor() - change.before.minor())};
        rows.push_back(row);
    }
    m_changes->setHeader(3, m_sight.publishedName);
    m_changes->setRows(std::move(rows));
    m_pages->setCurrentIndex(0);
    if (!m_shown.empty())
        m_changeTable->selectRow(0);
}

} // namespace parkdesk
