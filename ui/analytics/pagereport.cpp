// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/pagereport.h"

#include "services/reports/reportsection.h"
#include "ui/analytics/analyticspage.h"
#include "ui/analytics/figurecard.h"
#include "ui/analytics/figurerange.h"
#include "ui/analytics/figurewords.h"
#include "ui/shared/charts/chart.h"
#include "ui/shared/charts/kpitile.h"

#include <QComboBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPicture>

#include <memory>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// The size at which a chart is recorded: as on a wide screen.
constexpr QRectF usualChart(0, 0, 760, 250);

/// With its year: a file is read long after it was made.
QString periodText(const DayRange &days)
{
    const QLocale locale;
    const QString first = locale.toString(dateOfDay(days.from), QLocale::LongFormat);
    if (days.until == days.from + 1)
        return first;
    return PageReport::tr("%1 to %2", "days")
        .arg(first, locale.toString(dateOfDay(days.until - 1), QLocale::LongFormat));
}

/// The chart as it is on the screen, recorded as lines and texts: a widget is painted on the window's thread alone, its
/// record on any.
std::function<void(QPainter &, const QRectF &)> drawingOf(const Chart &chart)
{
    const auto record = std::make_shared<QPicture>();
    QPainter recorder(record.get());
    chart.paintTo(recorder, usualChart);
    recorder.end();
    return [record](QPainter &painter, const QRectF &area) {
        painter.save();
        const double fit = qMin(area.width() / usualChart.width(), area.height() / usualChart.height());
        painter.translate(area.topLeft());
        painter.scale(fit, fit);
        // A record grows with the resolution of what it is played on.
        const double shrink = static_cast<double>(record->logicalDpiX()) / painter.device()->logicalDpiX();
        painter.scale(shrink, shrink);
        record->play(&painter);
        painter.restore();
    };
}

ReportWords pageWords()
{
    ReportWords words;
    words.columnTitle = [](const ReportColumn &column) { return columnTitle(column.name); };
    words.columnMeaning = [](const ReportColumn &column) { return columnMeaning(column.name); };
    words.groupTitle = groupTitle;
    words.rowTitle = rowTitle;
    words.figure = figureText;
    words.total = PageReport::tr("Total");
    words.currency = PageReport::tr("Currency");
    return words;
}

} // namespace

PageReport::PageReport(AnalyticsPage &page, ViewMemory *memory, FileChoice files)
    : QObject(&page)
    , m_page(page)
    , m_deeds(new ReportDeeds(&page, memory, std::move(files)))
{
    m_deeds->addFiles(page.exportMenu(), u"exportPage"_s, [this] { return documentOfPage(); });
    const QList<FigureCard *> cards = page.allCards();
    for (FigureCard *const card : cards) {
        const auto make = [this, card] { return documentOf(*card); };
        m_deeds->addFiles(card->menu(), card->name() + u"Export"_s, make);
        m_deeds->addCopies(card->menu(), card->name(), make);
    }
}

ReportDocument PageReport::documentOfPage() const
{
    ReportDocument document = begun(tr("Figures"));
    const QList<KpiTile *> tiles = m_page.findChildren<KpiTile *>();
    for (const KpiTile *tile : tiles) {
        const KpiTile::Content &content = tile->content();
        const QString value = content.unit.isEmpty() ? content.value : content.value + u' ' + content.unit;
        if (!content.title.isEmpty())
            document.figures.append({content.title, value, content.change});
    }
    const QList<FigureCard *> cards = m_page.cards();
    for (const FigureCard *card : cards) {
        if (!card->report().columns.isEmpty())
            document.sections.append(sectionOfCard(*card));
    }
    return document;
}

ReportDocument PageReport::documentOf(const FigureCard &card) const
{
    ReportDocument document = begun(card.title());
    if (!card.report().columns.isEmpty())
        document.sections.append(sectionOfCard(card));
    return document;
}

ReportSection PageReport::sectionOfCard(const FigureCard &card)
{
    ReportSection section = sectionOf(card.report(), card.title(), pageWords(), card.columns());
    section.note = card.note();
    section.chart.drawing = drawingOf(*card.chart());
    section.chart.drawingShape = usualChart.width() / usualChart.height();
    return section;
}

ReportDocument PageReport::begun(const QString &title) const
{
    ReportDocument document;
    const Lot *lot = m_page.scope().lots.isEmpty() ? nullptr : m_page.scope().onlyLot();
    const QString about = lot == nullptr ? title : tr("%1, %2", "title of a report, lot").arg(title, lot->name);
    document.title = tr("%1, %2", "title of a report, period").arg(about, rangeText(m_page.days()));
    document.facts = facts();
    document.definitionsTitle = tr("What the figures mean");
    document.pageText = tr("Page %1 of %2");
    document.rightToLeft = QGuiApplication::isRightToLeft();
    document.letterPaper = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return document;
}

QList<ReportFact> PageReport::facts() const
{
    const FigureScope &scope = m_page.scope();
    QList<ReportFact> facts {{tr("Period"), periodText(scope.days)}};
    if (scope.before)
        facts.append({tr("Compared with"), periodText(*scope.before)});
    QStringList lots;
    for (const Lot &lot : scope.known) {
        if (scope.lots.contains(lot.id))
            lots.append(lot.name);
    }
    facts.append({tr("Lots"), lots.isEmpty() ? tr("All lots") : lots.join(u", "_s)});
    const auto *type = m_page.findChild<QComboBox *>(u"analyticsType"_s);
    if (scope.type && type != nullptr)
        facts.append({tr("Vehicles"), type->currentText()});
    if (!m_page.notes().isEmpty())
        facts.append({tr("Note"), m_page.notes()});
    facts.append({tr("Made"), QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat)});
    return facts;
}

} // namespace parkdesk
