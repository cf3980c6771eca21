// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/trialcard.h"

#include "ui/imports/importwords.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/platetext.h"
#include "ui/shared/tablelook.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QTableView>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int steps = 1000;
enum ReasonColumn { WhyColumn, CountColumn, LinesColumn };

} // namespace

TrialCard::TrialCard(QWidget *parent)
    : Card(tr("Trial run"), parent)
    , m_again(new KeyButton(tr("Run Again")))
    , m_said(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_progress(new QProgressBar)
    , m_table(new QTableView)
    , m_rows({tr("Why"), tr("Rows"), tr("Lines")})
{
    setObjectName(u"trialCard"_s);
    m_again->setObjectName(u"runAgain"_s);
    m_again->setKey(Qt::Key_F5);
    setCorner(m_again);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(metric::pageMargin);
    m_new = addFigure(figures, u"newStays"_s);
    m_known = addFigure(figures, u"knownStays"_s);
    m_bad = addFigure(figures, u"badRows"_s);
    figures->addStretch();
    body()->addLayout(figures);
    m_said->setObjectName(u"trialSaid"_s);
    m_said->setWordWrap(true);
    body()->addWidget(m_said);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->setRange(0, steps);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setVisible(false);
    body()->addWidget(m_progress);
    m_rows.setNumberColumns({CountColumn});
    m_table->setObjectName(u"reasons"_s);
    m_table->setAccessibleName(tr("Why rows are bad or odd"));
    m_table->horizontalHeader()->setAccessibleName(m_table->accessibleName());
    m_table->setModel(&m_rows);
    dressTable(*m_table);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionResizeMode(WhyColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(CountColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(LinesColumn, QHeaderView::ResizeToContents);
    body()->addWidget(m_table, 1);
    body()->addStretch(0); // takes the room of a table that is not there
    setEmpty(tr("Choose a file first."));
}

TrialCard::Figure TrialCard::addFigure(QHBoxLayout *line, const QString &name)
{
    Figure figure {new TextLabel({}, FontRole::Figure), new TextLabel({}, FontRole::Small, Tone::Quiet)};
    figure.number->setObjectName(name);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(figure.number);
    column->addWidget(figure.words);
    line->addLayout(column);
    return figure;
}

void TrialCard::setFigure(const Figure &figure, qint64 number, const QString &words, bool isBad)
{
    figure.number->setText(QLocale().toString(number));
    figure.number->setTone(Tone::Normal);
    figure.words->setText(words);
    figure.words->setTone(isBad && number > 0 ? Tone::Error : Tone::Quiet);
}

void TrialCard::setEmpty(const QString &words)
{
    stop();
    for (const Figure &figure : {m_new, m_known, m_bad}) {
        figure.number->clear();
        figure.words->clear();
    }
    m_said->setText(words);
    m_rows.setRows({});
    m_table->setVisible(false);
}

void TrialCard::setProgress(qint64 done, qint64 total)
{
    m_progress->setVisible(true);
    m_progress->setValue(static_cast<int>(total <= 0 ? steps : done * steps / total));
    for (const Figure &figure : {m_new, m_known, m_bad})
        figure.number->setTone(Tone::Quiet);
}

void TrialCard::stop()
{
    m_progress->setVisible(false);
    for (const Figure &figure : {m_new, m_known, m_bad})
        figure.number->setTone(Tone::Normal);
}

void TrialCard::showReport(const ImportReport &report)
{
    stop();
    const StayFileCount &count = report.count;
    setTitle(report.trial ? tr("Trial run") : tr("Import"));
    setNote(report.trial ? tr("nothing is written yet") : tr("done"));
    const QString coming = report.readings ? tr("readings") : tr("new stays");
    const QString came = report.readings ? tr("readings came in") : tr("stays came in");
    setFigure(m_new, count.outcome.added, report.trial ? coming : came, false);
    setFigure(m_known, count.outcome.known + count.before, tr("here already, skipped"), false);
    setFigure(m_bad, count.rejected, tr("bad, to the reject file"), true);
    QStringList said;
    if (count.outcome.inside > 0)
        said.append(tr("%n stay(s) have no time out: still inside.", nullptr, count.outcome.inside));
    if (count.outcome.ended > 0)
        said.append(report.trial
                        ? tr("%n vehicle(s) that are inside can leave by this file.", nullptr, count.outcome.ended)
                        : tr("%n vehicle(s) that were inside have left by this file.", nullptr, count.outcome.ended));
    if (report.resumedAfter > 0)
        said.append(tr("An earlier run came as far as line %1.").arg(QLocale().toString(report.resumedAfter)));
    if (report.readings) {
        said.append(
            tr("%n reading(s) lie below zero: kept as they are.", nullptr, static_cast<int>(report.readings->below)));
        said.append(tr("%n reading(s) lie beyond the capacity: kept as they are.", nullptr,
                       static_cast<int>(report.readings->beyond)));
    }
    if (report.app) {
        said.append(tr("%n lot(s) are new.", nullptr, report.newLots));
        said.append(tr("%n spot(s) have rows of their own.", nullptr, report.app->spots()));
        if (const int counted = report.app->spotsCountedOnly(); counted > 0)
            said.append(tr("%n spot(s) are only counted by their lots and get numbers.", nullptr, counted));
        said.append(tr("%n user(s) were counted and not read.", nullptr, static_cast<int>(report.app->contents.users)));
    }
    m_said->setText(said.join(u' '));
    m_said->setVisible(!said.isEmpty());
    showReasons(report);
    announce(m_new.number, Urgency::Polite);
}

void TrialCard::showReasons(const ImportReport &report)
{
    std::vector<TextRow> rows;
    const auto add = [&](const QString &code, qint64 count, const QString &lines, Glyph glyph) {
        rows.push_back({static_cast<qint64>(rows.size()),
                        {importReasonWords(code), QLocale().toString(count), lines},
                        glyph,
                        false});
    };
    const auto addAll = [&](const QMap<QString, qint64> &counts, Glyph glyph) {
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            QStringList lines;
            for (const qint64 line : report.count.lines.value(it.key()).first(
                     std::min<qsizetype>(3, report.count.lines.value(it.key()).size())))
                lines.append(QLocale().toString(line));
            add(it.key(), it.value(),
                leftToRight(lines.join(u", "_s) + (it.value() > lines.size() ? u" \u2026"_s : QString())), glyph);
        }
    };
    addAll(report.count.reasons, Glyph::Error);
    addAll(report.count.remarks, Glyph::Info);
    if (report.app) {
        const QMap<QString, QStringList> &findings = report.app->contents.findings;
        for (auto it = findings.cbegin(); it != findings.cend(); ++it) {
            if (!report.count.reasons.contains(it.key()))
                add(it.key(), it->size(), it->constFirst(), Glyph::Warning);
        }
    }
    m_rows.setGlyphColumn(WhyColumn);
    m_rows.setRows(rows);
    m_table->setVisible(m_rows.rowCount() > 0);
}

} // namespace parkdesk
