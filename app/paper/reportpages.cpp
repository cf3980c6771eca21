// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "paper/reportpages.h"

#include "formats/xlsx.h"
#include "paper/reportchart.h"
#include "paper/reportink.h"

#include <QBuffer>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

#include <algorithm>
#include <numeric>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

// Lengths on a page are tenths of a point.
constexpr int reportResolution = 1200;
constexpr double unitsPerInch = 720.0;
constexpr double margin = 420;
constexpr double footer = 200;
constexpr double letters = 85;
constexpr double rowHeight = 145;
constexpr qsizetype widestUpright = 6; ///< columns that fit a page that stands

constexpr int pngWidth = 900;
constexpr int pngScale = 2;
constexpr double pngLetters = 13;
constexpr double pngMargin = 24;

/// The hours of a week as a table of days beside each other: 24 rows in place of 168. The drawn column alone.
ReportSection weekOf(const ReportSection &section)
{
    constexpr int weekColumns = 7;
    constexpr int weekRows = 24;
    const int column = section.chart.columns.constFirst();
    ReportSection week;
    week.columns.append({section.columns.constFirst().title, {}, ReportForm::Text, {}});
    for (int day = 0; day < weekColumns; ++day)
        week.columns.append({{}, {}, section.columns.at(column).form, {}});
    for (int hour = 0; hour < weekRows; ++hour) {
        week.rows.append(QList<ReportValue>(weekColumns + 1));
        week.rows.last().first().shown = u"%1:00"_s.arg(hour, 2, 10, QChar(u'0'));
    }
    for (const QList<ReportValue> &row : section.rows) {
        const qint64 number = row.constFirst().exact.value_or(-1);
        if (number < 0 || number >= weekColumns * weekRows)
            continue;
        const auto day = static_cast<qsizetype>(number / weekRows);
        week.columns[day + 1].title = row.constFirst().shown.section(u' ', 0, 0);
        week.rows[static_cast<qsizetype>(number % weekRows)][day + 1] = row.at(column);
    }
    return week;
}

/// Lays a report out on pages. Runs twice: to count them, and to paint.
class PageLayout {
public:
    PageLayout(const ReportDocument &document, QPainter *painter, QPdfWriter *writer, QSizeF page, int pages,
               const ReportProgress &progress)
        : m_document(document)
        , m_painter(painter)
        , m_writer(writer)
        , m_page(page)
        , m_pages(pages)
        , m_progress(progress)
    {
        for (const ReportSection &section : document.sections)
            m_total += section.rows.size();
    }

    /// The number of pages; none when it was told to stop.
    std::optional<int> run()
    {
        beginPage();
        head();
        for (const ReportSection &section : m_document.sections) {
            if (!this->section(section))
                return std::nullopt;
        }
        definitions();
        return m_number;
    }

private:
    [[nodiscard]] double left() const { return margin; }
    [[nodiscard]] double width() const { return m_page.width() - 2 * margin; }
    [[nodiscard]] double bottom() const { return m_page.height() - margin - footer; }
    [[nodiscard]] QRectF placed(QRectF box) const
    {
        if (m_document.rightToLeft)
            box.moveLeft(m_page.width() - box.right());
        return box;
    }
    void text(const QRectF &box, Qt::Alignment along, const QString &words, double size, const QColor &colour,
              bool strong = false, int flags = Qt::TextSingleLine)
    {
        if (!m_painter)
            return;
        if (m_document.rightToLeft && (along & (Qt::AlignLeft | Qt::AlignRight)))
            along ^= Qt::AlignLeft | Qt::AlignRight;
        m_painter->setFont(ink::font(size, strong));
        m_painter->setPen(colour);
        m_painter->drawText(placed(box), (along | Qt::AlignAbsolute).toInt() | flags, words);
    }
    void rule(double y, const QColor &colour, double thick, double wide = 0)
    {
        if (m_painter)
            m_painter->fillRect(placed({left(), y, wide > 0 ? wide : width(), thick}), colour);
    }

    void beginPage()
    {
        if (m_number++ > 0 && m_writer)
            m_writer->newPage();
        m_y = margin;
        const double y = m_page.height() - margin - footer * 0.4;
        rule(y - 40, ink::line, 5);
        const QString made = m_document.facts.isEmpty() ? QString() : m_document.facts.constLast().text;
        text({left(), y, width() * 0.75, 120}, Qt::AlignLeft | Qt::AlignVCenter, footWords(made), 75, ink::muted);
        text({left() + width() * 0.75, y, width() * 0.25, 120}, Qt::AlignRight | Qt::AlignVCenter,
             m_document.pageText.arg(m_number).arg(m_pages), 75, ink::muted);
    }
    [[nodiscard]] QString footWords(const QString &made) const
    {
        QStringList words {m_document.author, m_document.title, made};
        words.removeAll(QString());
        return words.join(u" · "_s);
    }
    void need(double height)
    {
        if (m_y + height > bottom())
            beginPage();
    }

    void head()
    {
        text({left(), m_y, width(), 260}, Qt::AlignLeft | Qt::AlignTop, m_document.title, 200, ink::text, true);
        m_y += 290;
        double wide = 0;
        for (const ReportFact &fact : m_document.facts)
            wide = std::max(wide, QFontMetricsF(ink::font(90)).horizontalAdvance(fact.name));
        for (const ReportFact &fact : m_document.facts) {
            text({left(), m_y, wide, 140}, Qt::AlignLeft | Qt::AlignVCenter, fact.name, 90, ink::muted);
            const QRectF box(left() + wide + 150, m_y, width() - wide - 150, 140);
            const QRectF needed =
                QFontMetricsF(ink::font(90)).boundingRect(box.adjusted(0, 0, 0, 2'000), Qt::TextWordWrap, fact.text);
            const double tall = std::max(140.0, needed.height());
            text({box.left(), m_y, box.width(), tall}, Qt::AlignLeft | Qt::AlignTop, fact.text, 90, ink::text, false,
                 Qt::TextWordWrap);
            m_y += tall + 10;
        }
        m_y += 80;
        figures();
    }

    void figures()
    {
        constexpr int across = 4;
        constexpr double tall = 480;
        const double wide = width() / across;
        for (qsizetype i = 0; i < m_document.figures.size(); ++i) {
            const ReportFigure &figure = m_document.figures.at(i);
            const double x = left() + wide * static_cast<double>(i % across);
            if (i % across == 0) {
                if (i > 0)
                    m_y += tall;
                need(tall);
            }
            if (m_painter)
                m_painter->fillRect(placed({x, m_y, wide - 60, tall - 60}), ink::band);
            text({x + 70, m_y + 40, wide - 200, 110}, Qt::AlignLeft | Qt::AlignVCenter, figure.title, 80, ink::muted);
            text({x + 70, m_y + 155, wide - 200, 150}, Qt::AlignLeft | Qt::AlignVCenter, figure.text, 135, ink::text,
                 true);
            const QString change = QFontMetricsF(ink::font(75)).elidedText(figure.change, Qt::ElideRight, wide - 200);
            text({x + 70, m_y + 310, wide - 200, 100}, Qt::AlignLeft | Qt::AlignVCenter, change, 75, ink::muted);
        }
        if (!m_document.figures.isEmpty())
            m_y += tall + 40;
    }

    bool section(const ReportSection &section)
    {
        const bool chart = hasReportChart(section);
        const double tall = chart ? reportChartHeight(section, width(), letters) : 0;
        need(260 + std::min(tall, bottom() - margin - 300) + (chart ? 100 : 0) + 3 * rowHeight);
        text({left(), m_y, width(), 190}, Qt::AlignLeft | Qt::AlignVCenter, section.title, 125, ink::text, true);
        m_y += 210;
        if (!section.note.isEmpty()) {
            text({left(), m_y, width(), 130}, Qt::AlignLeft | Qt::AlignVCenter, section.note, letters, ink::muted);
            m_y += 150;
        }
        if (chart) {
            const double room = chartRoom(section, std::min(tall, bottom() - m_y - 100));
            if (m_painter)
                paintReportChart(*m_painter, {left(), m_y, width(), room}, section, letters, m_document.rightToLeft);
            m_y += room + 120;
        }
        return table(section);
    }

    /// Of \a room, unless the chart is lower by not much more than half where its table then ends on the same page.
    [[nodiscard]] double chartRoom(const ReportSection &section, double room) const
    {
        const bool stretches = !section.chart.drawing && section.chart.kind != ReportChart::Kind::Ranks
            && section.chart.kind != ReportChart::Kind::Week;
        const double table = 300 + rowHeight * static_cast<double>(section.rows.size() + section.totals.size());
        const double beside = bottom() - m_y - 120 - table;
        return stretches && beside < room && beside > 0.45 * room ? beside : room;
    }

    [[nodiscard]] QList<double> widthsOf(const ReportSection &section) const
    {
        const QFontMetricsF plain(ink::font(letters));
        const QFontMetricsF strong(ink::font(letters, true));
        QList<double> widths;
        double sum = 0;
        for (qsizetype column = 0; column < section.columns.size(); ++column) {
            double wide = 0;
            for (const QString &word : headWithUnit(section.columns.at(column)).split(u' '))
                wide = std::max(wide, strong.horizontalAdvance(word));
            for (const auto *rows : {&section.rows, &section.totals}) {
                for (const QList<ReportValue> &row : *rows)
                    wide = std::max(wide, strong.horizontalAdvance(row.at(column).shown));
            }
            widths.append(wide + 110);
            sum += widths.constLast();
        }
        // Room that is left goes to all alike, what is missing is taken from the words.
        const double rest = width() - sum;
        if (rest >= 0) {
            const double each = std::min(rest / static_cast<double>(widths.size()), 300.0);
            for (double &wide : widths)
                wide += each;
        } else {
            widths.first() = std::max(widths.constFirst() + rest, 400.0);
        }
        return widths;
    }

    [[nodiscard]] static double widthOf(const QList<double> &widths)
    {
        return std::accumulate(widths.begin(), widths.end(), 0.0);
    }

    [[nodiscard]] static bool isOfWords(const ReportSection &section, qsizetype column)
    {
        return column == 0 || section.columns.at(column).form == ReportForm::Text;
    }

    void tableHead(const ReportSection &section, const QList<double> &widths)
    {
        const QFontMetricsF strong(ink::font(letters, true));
        double tall = 0;
        for (qsizetype column = 0; column < widths.size(); ++column)
            tall = std::max(tall,
                            strong
                                .boundingRect({0, 0, widths.at(column) - 80, 2'000}, Qt::TextWordWrap,
                                              printedHead(section.columns.at(column)))
                                .height());
        double x = left();
        for (qsizetype column = 0; column < widths.size(); ++column) {
            const Qt::Alignment along = isOfWords(section, column) ? Qt::AlignLeft : Qt::AlignRight;
            text({x + 40, m_y, widths.at(column) - 80, tall}, along | Qt::AlignBottom,
                 printedHead(section.columns.at(column)), letters, ink::text, true, Qt::TextWordWrap);
            x += widths.at(column);
        }
        m_y += tall + 25;
        rule(m_y, ink::muted, 8, widthOf(widths));
        m_y += 20;
    }
    /// Times are printed with their units, so only amounts need one.
    [[nodiscard]] static QString printedHead(const ReportHead &head)
    {
        return head.form == ReportForm::Amount ? headWithUnit(head) : head.title;
    }

    void tableRow(const ReportSection &section, const QList<ReportValue> &row, const QList<double> &widths, bool strong)
    {
        const QFontMetricsF metrics(ink::font(letters, strong));
        double x = left();
        for (qsizetype column = 0; column < widths.size(); ++column) {
            const bool words = isOfWords(section, column);
            const double room = widths.at(column) - 80;
            text({x + 40, m_y, room, rowHeight}, (words ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                 m_painter ? metrics.elidedText(row.at(column).shown, Qt::ElideRight, room) : QString(), letters,
                 ink::text, strong);
            x += widths.at(column);
        }
        m_y += rowHeight;
    }

    bool table(const ReportSection &section)
    {
        return section.chart.kind == ReportChart::Kind::Week ? rows(weekOf(section)) : rows(section);
    }

    bool rows(const ReportSection &section)
    {
        const QList<double> widths = widthsOf(section);
        need(4 * rowHeight);
        tableHead(section, widths);
        qsizetype number = 0;
        for (const QList<ReportValue> &row : section.rows) {
            if (m_y + rowHeight > bottom()) {
                beginPage();
                tableHead(section, widths);
            }
            if (m_painter && number++ % 2 == 1)
                m_painter->fillRect(placed({left(), m_y, widthOf(widths), rowHeight}), ink::band);
            tableRow(section, row, widths, false);
            if (m_painter && m_progress && ++m_done % 200 == 0 && !m_progress(m_done, m_total))
                return false;
        }
        for (const QList<ReportValue> &row : section.totals) {
            if (m_y + rowHeight > bottom()) {
                beginPage();
                tableHead(section, widths);
            }
            rule(m_y, ink::muted, 6, widthOf(widths));
            tableRow(section, row, widths, true);
        }
        m_y += 220;
        return true;
    }

    void definitions()
    {
        const QList<ReportFact> facts = definitionsOf(m_document);
        if (facts.isEmpty())
            return;
        const QFontMetricsF metrics(ink::font(letters));
        double wide = 0;
        for (const ReportFact &fact : facts)
            wide = std::max(wide, metrics.horizontalAdvance(fact.name));
        need(210 + 4 * rowHeight);
        text({left(), m_y, width(), 190}, Qt::AlignLeft | Qt::AlignVCenter, m_document.definitionsTitle, 125, ink::text,
             true);
        m_y += 210;
        for (const ReportFact &fact : facts) {
            const double room = width() - wide - 150;
            const double tall =
                std::max(metrics.boundingRect({0, 0, room, 2'000}, Qt::TextWordWrap, fact.text).height() + 20, 140.0);
            need(tall);
            text({left(), m_y, wide, tall}, Qt::AlignLeft | Qt::AlignTop, fact.name, letters, ink::muted);
            text({left() + wide + 150, m_y, room, tall}, Qt::AlignLeft | Qt::AlignTop, fact.text, letters, ink::text,
                 false, Qt::TextWordWrap);
            m_y += tall;
        }
    }

    const ReportDocument &m_document;
    QPainter *m_painter; ///< none: only counted
    QPdfWriter *m_writer;
    QSizeF m_page;
    int m_pages;
    const ReportProgress &m_progress;
    double m_y = 0;
    int m_number = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

QPageLayout layoutOf(const ReportDocument &document)
{
    const bool lying = std::any_of(document.sections.begin(), document.sections.end(),
                                   [](const ReportSection &section) { return section.columns.size() > widestUpright; });
    QPageLayout layout(QPageSize(document.letterPaper ? QPageSize::Letter : QPageSize::A4),
                       lying ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

} // namespace

std::optional<ReportFormat> reportFormatOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == "pdf"_L1)
        return ReportFormat::Pdf;
    if (ending == "xlsx"_L1)
        return ReportFormat::Xlsx;
    if (ending == "csv"_L1)
        return ReportFormat::Csv;
    return ending == "png"_L1 ? std::optional(ReportFormat::Png) : std::nullopt;
}

Result<QByteArray> reportToPdf(const ReportDocument &document, const ReportProgress &progress)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes);
        writer.setResolution(reportResolution);
        writer.setTitle(document.title);
        writer.setCreator(u"Parkdesk"_s);
        writer.setPageLayout(layoutOf(document));
        const QSizeF page = writer.pageLayout().fullRect(QPageLayout::Point).size() * 10;
        const auto pages = PageLayout(document, nullptr, nullptr, page, 0, progress).run();
        QPainter painter;
        if (!pages || !painter.begin(&writer))
            return fail(ErrorCode::FileFailed, Field::File);
        painter.scale(reportResolution / unitsPerInch, reportResolution / unitsPerInch);
        if (!PageLayout(document, &painter, &writer, page, *pages, progress).run())
            return fail(ErrorCode::Stopped);
    }
    return bytes.data();
}

Result<QByteArray> reportToPng(const ReportDocument &document, const ReportProgress &progress)
{
    constexpr double titleHeight = 34;
    double height = pngMargin;
    qint64 charts = 0;
    for (const ReportSection &section : document.sections) {
        if (hasReportChart(section)) {
            height += titleHeight + reportChartHeight(section, pngWidth - 2 * pngMargin, pngLetters) + pngMargin;
            ++charts;
        }
    }
    if (charts == 0)
        return fail(ErrorCode::NotSupported, Field::File);
    QImage image(pngWidth * pngScale, qRound(height * pngScale), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pngScale, pngScale);
    double y = pngMargin;
    qint64 done = 0;
    for (const ReportSection &section : document.sections) {
        if (!hasReportChart(section))
            continue;
        painter.setFont(ink::font(18, true));
        painter.setPen(ink::text);
        painter.drawText(QRectF(pngMargin, y, pngWidth - 2 * pngMargin, titleHeight),
                         (Qt::AlignAbsolute | Qt::AlignTop | (document.rightToLeft ? Qt::AlignRight : Qt::AlignLeft)),
                         section.title);
        y += titleHeight;
        const double tall = reportChartHeight(section, pngWidth - 2 * pngMargin, pngLetters);
        paintReportChart(painter, {pngMargin, y, pngWidth - 2 * pngMargin, tall}, section, pngLetters,
                         document.rightToLeft);
        y += tall + pngMargin;
        if (progress && !progress(++done, charts))
            return fail(ErrorCode::Stopped);
    }
    painter.end();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    if (!image.save(&bytes, "PNG"))
        return fail(ErrorCode::FileFailed, Field::File);
    return bytes.data();
}

Done writeReport(const ReportDocument &document, ReportFormat format, const QString &path,
                 const ReportProgress &progress)
{
    const auto made = [&]() -> Result<QByteArray> {
        switch (format) {
        case ReportFormat::Pdf: return reportToPdf(document, progress);
        case ReportFormat::Xlsx: return reportToXlsx(document, progress);
        case ReportFormat::Csv: return reportToCsv(document, true, progress);
        case ReportFormat::Png: return reportToPng(document, progress);
        }
        return fail(ErrorCode::Internal);
    };
    const QByteArray bytes = TRY(made());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, path}});
    return {};
}

} // namespace parkdesk
