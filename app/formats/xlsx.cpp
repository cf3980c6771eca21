// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/xlsx.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRows = 1'000'000;
constexpr qint64 rowsBetweenStops = 500;
constexpr qint64 daysBeforeUnix = 25'569; // a workbook's day 1 is the first of 1900
constexpr double msPerDay = 86'400'000.0;
constexpr int hoursOfDay = 24;
constexpr lxw_color_t full = 0x8DB4DC; // light enough for what stands on it
constexpr double headHeight = 32; // two lines
constexpr std::array<lxw_color_t, 4> seriesInks {0x2563A8, 0x8A5A00, 0x2E7D4F, 0x7A4E9E};

QByteArray utf8(const QString &text)
{
    return text.toUtf8();
}

QDate firstDayOf(qint64 month)
{
    return {static_cast<int>(month / 12), static_cast<int>(month % 12) + 1, 1};
}

/// What stands in the cell.
double numberOf(ReportForm form, const ReportValue &value)
{
    const qint64 exact = value.exact.value_or(0);
    switch (form) {
    case ReportForm::Length: return static_cast<double>(exact) / msPerDay;
    case ReportForm::Date: return static_cast<double>(exact + daysBeforeUnix);
    case ReportForm::Month: return static_cast<double>(QDate(1970, 1, 1).daysTo(firstDayOf(exact)) + daysBeforeUnix);
    case ReportForm::Time: return static_cast<double>(exact) / msPerDay + static_cast<double>(daysBeforeUnix);
    default: return static_cast<double>(exact) / std::pow(10.0, value.decimals);
    }
}

QByteArray numberForm(ReportForm form, int decimals)
{
    const QByteArray point = decimals > 0 ? '.' + QByteArray(decimals, '0') : QByteArray();
    switch (form) {
    case ReportForm::Count: return "#,##0";
    case ReportForm::Decimal:
    case ReportForm::Amount: return "#,##0" + point;
    case ReportForm::Share: return "0.0%";
    case ReportForm::Length: return "[h]:mm";
    case ReportForm::Date: return "yyyy-mm-dd";
    case ReportForm::Month: return "yyyy-mm";
    case ReportForm::Time: return "yyyy-mm-dd hh:mm";
    case ReportForm::Text: break;
    }
    return {};
}

/// A name that a sheet may have and no other has.
QString sheetName(const QString &title, QSet<QString> &taken)
{
    constexpr qsizetype longest = 31;
    QString clean;
    for (const QChar sign : title)
        clean += u"[]:*?/\\'"_s.contains(sign) || sign.category() == QChar::Other_Control ? QChar(u' ') : sign;
    clean = clean.simplified().left(longest);
    if (clean.isEmpty())
        clean = u"1"_s;
    QString name = clean;
    for (int number = 2; taken.contains(name.toCaseFolded()); ++number) {
        const QString mark = u" %1"_s.arg(number);
        name = clean.left(longest - mark.size()) + mark;
    }
    taken.insert(name.toCaseFolded());
    return name;
}

/// The one place that knows the library. Nothing of it is thrown away by halves: the book is closed whatever happens.
class Workbook {
public:
    Workbook(const QString &path, const ReportDocument &document, const ReportProgress &progress)
        : m_document(document)
        , m_progress(progress)
        , m_book(workbook_new(QFile::encodeName(path).constData()))
    {
    }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;
    ~Workbook()
    {
        if (m_book)
            workbook_close(m_book);
    }

    /// False when it was told to stop.
    bool fill()
    {
        for (const ReportSection &section : m_document.sections)
            m_total += section.rows.size() + section.totals.size();
        setProperties();
        m_title = format();
        format_set_bold(m_title);
        format_set_font_size(m_title, 14);
        m_strong = format();
        format_set_bold(m_strong);
        m_wrapped = format();
        format_set_text_wrap(m_wrapped);
        format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
        m_head = format();
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_TOP);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        addOverview();
        for (const ReportSection &section : m_document.sections) {
            if (!addSection(section))
                return false;
        }
        return true;
    }
    /// Writes it. False when that failed.
    bool close()
    {
        lxw_workbook *const book = m_book;
        m_book = nullptr;
        return book && workbook_close(book) == LXW_NO_ERROR;
    }

private:
    lxw_format *format() { return workbook_add_format(m_book); }

    void setProperties()
    {
        QByteArray title = utf8(m_document.title);
        QByteArray author = utf8(m_document.author);
        QByteArray program = "Parkdesk";
        lxw_doc_properties properties {};
        properties.title = title.data();
        properties.author = author.data();
        properties.company = program.data();
        workbook_set_properties(m_book, &properties);
    }

    lxw_worksheet *addSheet(const QString &title, QString *name = nullptr)
    {
        const QString unique = sheetName(title, m_names);
        if (name)
            *name = unique;
        lxw_worksheet *const sheet = workbook_add_worksheet(m_book, utf8(unique).constData());
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, m_document.letterPaper ? 1 : 9);
        worksheet_fit_to_pages(sheet, 1, 0);
        if (m_document.rightToLeft)
            worksheet_right_to_left(sheet);
        return sheet;
    }
    static void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        worksheet_write_string(sheet, row, column, utf8(text).constData(), format);
    }

    void addOverview()
    {
        lxw_worksheet *const sheet = addSheet(m_document.title);
        worksheet_set_column(sheet, 0, 0, 28, nullptr);
        worksheet_set_column(sheet, 1, 1, 60, nullptr);
        worksheet_set_column(sheet, 2, 2, 18, nullptr);
        lxw_row_t row = 0;
        write(sheet, row, 0, m_document.title, m_title);
        row += 2;
        for (const ReportFact &fact : m_document.facts) {
            write(sheet, row, 0, fact.name, m_strong);
            write(sheet, row++, 1, fact.text, m_wrapped);
        }
        if (!m_document.figures.isEmpty())
            ++row;
        for (const ReportFigure &figure : m_document.figures) {
            write(sheet, row, 0, figure.title, m_strong);
            write(sheet, row, 1, figure.text, nullptr);
            write(sheet, row++, 2, figure.change, nullptr);
        }
        const QList<ReportFact> definitions = definitionsOf(m_document);
        if (definitions.isEmpty())
            return;
        write(sheet, ++row, 0, m_document.definitionsTitle, m_title);
        for (const ReportFact &definition : definitions) {
            write(sheet, ++row, 0, definition.name, m_strong);
            write(sheet, row, 1, definition.text, m_wrapped);
        }
    }

    lxw_format *formatOf(ReportForm form, int decimals, bool strong)
    {
        lxw_format *&known = m_formats[{static_cast<int>(form) * 16 + decimals, strong}];
        if (known)
            return known;
        known = format();
        const QByteArray code = numberForm(form, decimals);
        if (!code.isEmpty())
            format_set_num_format(known, code.constData());
        // A key that is a time stands where the words of other reports stand.
        if (form == ReportForm::Date || form == ReportForm::Month || form == ReportForm::Time)
            format_set_align(known, LXW_ALIGN_LEFT);
        if (strong) {
            format_set_bold(known);
            format_set_top(known, LXW_BORDER_THIN);
        }
        return known;
    }

    void writeRow(lxw_worksheet *sheet, lxw_row_t at, const ReportSection &section, const QList<ReportValue> &row,
                  bool strong)
    {
        for (qsizetype i = 0; i < row.size(); ++i) {
            const ReportForm form = section.columns.at(i).form;
            const ReportValue &value = row.at(i);
            const auto column = static_cast<lxw_col_t>(i);
            if (form != ReportForm::Text && value.exact) {
                worksheet_write_number(sheet, at, column, numberOf(form, value),
                                       formatOf(form, value.decimals, strong));
            } else if (form == ReportForm::Text || i == 0) {
                write(sheet, at, column, value.shown, formatOf(ReportForm::Text, 0, strong));
            } else {
                worksheet_write_blank(sheet, at, column, formatOf(form, value.decimals, strong)); // no data is no zero
            }
        }
    }

    void setWidths(lxw_worksheet *sheet, const ReportSection &section)
    {
        constexpr qsizetype rowsLookedAt = 300;
        for (qsizetype i = 0; i < section.columns.size(); ++i) {
            const QString head = headWithUnit(section.columns.at(i));
            qsizetype width = 8;
            for (const QString &word : head.split(u' '))
                width = std::max(width, word.size() + 1);
            for (qsizetype row = 0; row < std::min(rowsLookedAt, section.rows.size()); ++row)
                width = std::max(width, section.rows.at(row).at(i).shown.size() + 2);
            const auto column = static_cast<lxw_col_t>(i);
            worksheet_set_column(sheet, column, column, static_cast<double>(std::min<qsizetype>(width, 48)), nullptr);
        }
    }

    bool addSection(const ReportSection &section)
    {
        QString name;
        lxw_worksheet *const sheet = addSheet(section.title, &name);
        setWidths(sheet, section);
        for (qsizetype i = 0; i < section.columns.size(); ++i)
            write(sheet, 0, static_cast<lxw_col_t>(i), headWithUnit(section.columns.at(i)), m_head);
        worksheet_set_row(sheet, 0, headHeight, nullptr);
        worksheet_freeze_panes(sheet, 1, 1);
        worksheet_repeat_rows(sheet, 0, 0);
        worksheet_set_footer(sheet, "&L&A&R&P / &N");
        lxw_row_t at = 1;
        for (const auto *rows : {&section.rows, &section.totals}) {
            for (const QList<ReportValue> &row : *rows) {
                writeRow(sheet, at++, section, row, rows == &section.totals);
                if (m_progress && ++m_done % rowsBetweenStops == 0 && !m_progress(m_done, m_total))
                    return false;
            }
        }
        if (section.rows.isEmpty())
            return true;
        const auto lastColumn = static_cast<lxw_col_t>(section.columns.size() - 1);
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(section.rows.size()), lastColumn);
        if (section.chart.kind == ReportChart::Kind::Week)
            addWeek(sheet, section);
        else if (section.chart.kind != ReportChart::Kind::None)
            addChart(sheet, section, name);
        return true;
    }

    void addChart(lxw_worksheet *sheet, const ReportSection &section, const QString &name)
    {
        const bool ranks = section.chart.kind == ReportChart::Kind::Ranks;
        const bool lines = section.chart.kind == ReportChart::Kind::Lines;
        // By categories a workbook counts days alone: hours stand on an axis of numbers.
        const bool byHour = section.columns.constFirst().form == ReportForm::Time;
        const auto kind = ranks ? LXW_CHART_BAR
            : byHour            ? LXW_CHART_SCATTER_STRAIGHT
            : lines             ? LXW_CHART_LINE
                                : LXW_CHART_COLUMN;
        lxw_chart *const chart = workbook_add_chart(m_book, kind);
        const auto last = static_cast<lxw_row_t>(section.rows.size());
        const QByteArray sheetText = utf8(name);
        std::size_t number = 0;
        for (const int column : section.chart.columns) {
            const auto at = static_cast<lxw_col_t>(column);
            lxw_chart_series *const series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(series, sheetText.constData(), 1, 0, last,
                                        static_cast<lxw_col_t>(section.chart.keys - 1));
            chart_series_set_values(series, sheetText.constData(), 1, at, last, at);
            chart_series_set_name_range(series, sheetText.constData(), 0, at);
            const lxw_color_t colour = seriesInks.at(number++ % seriesInks.size());
            if (lines || byHour) {
                lxw_chart_line line {};
                line.color = colour;
                line.width = 2;
                chart_series_set_line(series, &line);
            } else {
                lxw_chart_fill fill {};
                fill.color = colour;
                chart_series_set_fill(series, &fill);
            }
        }
        chart_title_set_name(chart, utf8(section.title).constData());
        if (section.chart.columns.size() == 1)
            chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
        else
            chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        // Where bars lie, the library has the two axes the other way round.
        lxw_chart_axis *const keys = ranks ? chart->y_axis : chart->x_axis;
        lxw_chart_axis *const values = ranks ? chart->x_axis : chart->y_axis;
        if (ranks)
            chart_axis_set_reverse(keys); // the first row on top, as in the table
        const QByteArray keyCode = numberForm(section.columns.constFirst().form, 0);
        if (!keyCode.isEmpty())
            chart_axis_set_num_format(keys, keyCode.constData());
        const ReportHead &head = section.columns.at(section.chart.columns.constFirst());
        chart_axis_set_name(values, utf8(headWithUnit(head)).constData());
        chart_axis_set_min(values, lowestOf(section));
        if (byHour) {
            chart_axis_set_min(keys, numberOf(ReportForm::Time, section.rows.constFirst().constFirst()));
            chart_axis_set_max(keys, numberOf(ReportForm::Time, section.rows.constLast().constFirst()));
        }
        lxw_chart_options options {};
        options.x_scale = 1.6;
        options.y_scale = 1.4;
        worksheet_insert_chart_opt(sheet, 1, static_cast<lxw_col_t>(section.columns.size() + 1), chart, &options);
    }

    static double lowestOf(const ReportSection &section)
    {
        double lowest = 0;
        for (const QList<ReportValue> &row : section.rows) {
            for (const int column : section.chart.columns) {
                if (row.at(column).exact)
                    lowest = std::min(lowest, numberOf(section.columns.at(column).form, row.at(column)));
            }
        }
        return lowest;
    }

    /// Days below each other, hours beside each other, coloured by the workbook itself.
    void addWeek(lxw_worksheet *sheet, const ReportSection &section)
    {
        const auto left = static_cast<lxw_col_t>(section.columns.size() + 1);
        const int column = section.chart.columns.constFirst();
        const ReportForm form = section.columns.at(column).form;
        worksheet_set_column(sheet, static_cast<lxw_col_t>(left + 1), static_cast<lxw_col_t>(left + hoursOfDay), 6,
                             nullptr);
        write(sheet, 0, left, section.columns.at(column).title, m_head);
        for (int hour = 0; hour < hoursOfDay; ++hour)
            worksheet_write_number(sheet, 0, static_cast<lxw_col_t>(left + 1 + hour), hour, m_head);
        for (const QList<ReportValue> &row : section.rows) {
            const qint64 number = row.constFirst().exact.value_or(-1);
            if (number < 0 || number >= qint64 {7} * hoursOfDay)
                continue;
            const auto at = static_cast<lxw_row_t>(1 + number / hoursOfDay);
            const QString day = row.constFirst().shown.section(u' ', 0, 0);
            write(sheet, at, left, day, formatOf(ReportForm::Text, 0, false));
            if (row.at(column).exact)
                worksheet_write_number(sheet, at, static_cast<lxw_col_t>(left + 1 + number % hoursOfDay),
                                       numberOf(form, row.at(column)), formatOf(form, row.at(column).decimals, false));
        }
        lxw_conditional_format scale {};
        scale.type = LXW_CONDITIONAL_2_COLOR_SCALE;
        scale.min_color = 0xFFFFFF;
        scale.max_color = full;
        worksheet_conditional_format_range(sheet, 1, static_cast<lxw_col_t>(left + 1), 7,
                                           static_cast<lxw_col_t>(left + hoursOfDay), &scale);
    }

    const ReportDocument &m_document;
    const ReportProgress &m_progress;
    lxw_workbook *m_book;
    lxw_format *m_title = nullptr;
    lxw_format *m_strong = nullptr;
    lxw_format *m_wrapped = nullptr;
    lxw_format *m_head = nullptr;
    QMap<QPair<int, bool>, lxw_format *> m_formats;
    QSet<QString> m_names;
    qint64 m_total = 0;
    qint64 m_done = 0;
};

} // namespace

Result<QByteArray> reportToXlsx(const ReportDocument &document, const ReportProgress &progress)
{
    for (const ReportSection &section : document.sections) {
        if (section.rows.size() > mostRows)
            return fail(ErrorCode::TooLong, Field::File);
    }
    // The library writes to files alone.
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"report.xlsx"_s);
    if (!folder.isValid())
        return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, path}});
    Workbook book(path, document, progress);
    if (!book.fill())
        return fail(ErrorCode::Stopped);
    QFile file(path);
    if (!book.close() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::FileFailed, Field::File, {{u"path"_s, path}});
    return file.readAll();
}

} // namespace parkdesk
