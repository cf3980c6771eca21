// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/analytics/analyticspage.h"

#include "services/changefeed.h"
#include "services/lots/listlots.h"
#include "ui/analytics/figurecard.h"
#include "ui/analytics/figurefilter.h"
#include "ui/analytics/figuretiles.h"
#include "ui/analytics/figurewords.h"
#include "ui/analytics/staysbehindview.h"
#include "ui/shared/banner.h"
#include "ui/shared/charts/chart.h"
#include "ui/shared/commandaction.h"
#include "ui/shared/errortext.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/waitline.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>

#include <utility>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

/// What happens in the office is shown a little later, many things at once.
constexpr int analyticsBurstMs = 3000;
constexpr int analyticsMinuteMs = 60'000;
constexpr int leastCardHeight = 244;

} // namespace

AnalyticsPage::AnalyticsPage(Office &office, LotId here, QWidget *parent)
    : QWidget(parent)
    , m_office(office)
    , m_here(here)
    , m_stack(new QStackedWidget)
    , m_filter(new FigureFilter)
    , m_note(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_wait(new WaitLine)
    , m_banner(new Banner)
    , m_tiles(new FigureTiles)
    , m_scroll(new QScrollArea)
    , m_grid(new QGridLayout)
    , m_behind(new StaysBehindView(office))
{
    setObjectName(u"analyticsPage"_s);
    m_wait->setObjectName(u"analyticsWait"_s);
    m_banner->setObjectName(u"analyticsBanner"_s);
    m_scroll->setObjectName(u"analyticsScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(content());
    m_scroll->setFocusProxy(m_filter); // whoever comes to the page can choose the period at once
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(m_behind);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
    setFocusProxy(m_filter);
    m_banner->hide();
    m_burst.setParent(this);
    m_burst.setObjectName(u"analyticsBurst"_s);
    m_burst.setSingleShot(true);
    m_burst.setInterval(analyticsBurstMs);
    m_minute.setInterval(analyticsMinuteMs);
    connect(&m_burst, &QTimer::timeout, this, [this] {
        if (m_reading)
            m_burst.start(); // else what is slow would never be shown in an office where much happens
        else
            read();
    });
    connect(&m_minute, &QTimer::timeout, this, &AnalyticsPage::watch);
    connect(m_banner, &Banner::actionTriggered, this, &AnalyticsPage::readLots);
    connect(m_filter, &FigureFilter::changed, this, [this] {
        // Whoever chooses a lot in the filter is on the path no more.
        if (m_up->isEnabled() && m_filter->scope(m_office.clock().now()).lots != m_scope.lots)
            leavePath();
        read();
    });
    connect(m_behind, &StaysBehindView::backAsked, this, &AnalyticsPage::goBack);
    connect(m_behind, &StaysBehindView::stayOpened, this,
            [this](StayId stay) { Q_EMIT deedAsked(DeskDeed::Details, stay); });
    connect(&m_office.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (!isVisible())
            return; // what is not seen is read when it is shown
        if (changes.touches(Entity::Lot))
            readLots();
        else if (!m_burst.isActive()
                 && (changes.touches(Entity::Stay) || changes.touches(Entity::Payment) || changes.touches(Entity::Spot)
                     || changes.touches(Entity::MonthEntry) || changes.touches(Entity::CountedLot)))
            m_burst.start();
    });
    m_up = addCommand(this, u"analyticsUp"_s, tr("Back to All Lots"), QKeySequence(Qt::Key_Backspace),
                      &AnalyticsPage::showAllLots);
    m_up->setEnabled(false);
    addCommand(this, u"analyticsRefresh"_s, tr("Read the Figures Again"), QKeySequence(Qt::Key_F5),
               &AnalyticsPage::readLots);
}

QWidget *AnalyticsPage::content()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metric::pageMargin, metric::cardGap, metric::pageMargin, metric::pageMargin);
    column->setSpacing(metric::cardGap);
    column->addWidget(m_filter);
    auto *line = new QHBoxLayout;
    m_note->setWordWrap(true);
    line->addWidget(m_note, 1);
    line->addWidget(m_wait);
    column->addLayout(line);
    column->addWidget(pathLine());
    column->addWidget(m_banner);
    column->addWidget(m_tiles);
    m_grid->setSpacing(metric::cardGap);
    addCards(content);
    column->addLayout(m_grid, 1);
    return content;
}

QWidget *AnalyticsPage::pathLine()
{
    auto *all = new KeyButton(tr("All Lots"), nullptr, KeyButton::Look::Link);
    all->setObjectName(u"analyticsAllLots"_s);
    connect(all, &KeyButton::clicked, this, &AnalyticsPage::showAllLots);
    m_pathLot = new TextLabel({}, FontRole::Strong);
    m_pathLot->setObjectName(u"analyticsPathLot"_s);
    m_path = new QWidget;
    m_path->setObjectName(u"analyticsPath"_s);
    auto *line = new QHBoxLayout(m_path);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(metric::rowGap);
    line->addWidget(all);
    line->addWidget(new TextLabel(u"›"_s));
    line->addWidget(m_pathLot);
    line->addWidget(new KeyCap(keyText(Qt::Key_Backspace)));
    line->addWidget(new TextLabel(tr("back"), FontRole::Small, Tone::Quiet));
    line->addStretch();
    m_path->hide();
    return m_path;
}

void AnalyticsPage::addCards(QWidget *content)
{
    for (const CardEntry &entry : cardTable()) {
        FigureCard *card = entry.make();
        card->setParent(content);
        card->hide();
        card->setMinimumHeight(qMax(leastCardHeight, card->minimumSizeHint().height()));
        m_cards.emplace_back(card, entry.quick ? Round::Quick : Round::Slow);
        connect(card->chart(), &Chart::opened, this, [this, card](int mark) { open(*card, mark); });
    }
}

void AnalyticsPage::open(const FigureCard &card, int mark)
{
    if (const auto lot = card.leadsTo(mark))
        openLot(card, *lot);
    else
        openBehind(card, mark);
}

void AnalyticsPage::openLot(const FigureCard &card, LotId lot)
{
    for (const Lot &each : std::as_const(m_scope.known)) {
        if (each.id == lot)
            m_pathLot->setText(each.name);
    }
    m_cameDownFrom = card.chart();
    m_filter->chooseLot(lot);
    m_path->show();
    m_up->setEnabled(true);
}

void AnalyticsPage::leavePath()
{
    m_path->hide();
    m_up->setEnabled(false);
}

void AnalyticsPage::showAllLots()
{
    leavePath();
    m_filter->chooseLot({});
    if (m_cameDownFrom != nullptr)
        m_cameDownFrom->setFocus(Qt::OtherFocusReason);
}

bool AnalyticsPage::openBehind(const FigureCard &card, int mark)
{
    const std::optional<FigureMark> behind = card.behind(mark);
    if (!behind)
        return false;
    m_cameFrom = card.chart();
    m_behind->open(*behind, card.title(), card.chart()->markDetail(mark), currencyOf(card.report()));
    m_stack->setCurrentWidget(m_behind);
    m_up->setEnabled(false); // Backspace leads back from the stays first
    setFocusProxy(m_behind);
    m_behind->setFocus(Qt::OtherFocusReason);
    return true;
}

void AnalyticsPage::goBack()
{
    if (m_stack->currentWidget() != m_behind)
        return;
    m_up->setEnabled(m_path->isVisibleTo(m_scroll));
    m_stack->setCurrentWidget(m_scroll); // as it was left: scroll and markers are its own
    setFocusProxy(m_filter);
    if (m_cameFrom != nullptr)
        m_cameFrom->setFocus(Qt::OtherFocusReason);
}

QList<FigureCard *> AnalyticsPage::allCards() const
{
    QList<FigureCard *> cards;
    for (const auto &entry : m_cards)
        cards.append(entry.first);
    return cards;
}

QList<FigureCard *> AnalyticsPage::cards() const
{
    QList<FigureCard *> cards;
    for (const auto &entry : m_cards) {
        if (entry.first->fits(m_scope))
            cards.append(entry.first);
    }
    return cards;
}

QMenu *AnalyticsPage::exportMenu()
{
    if (m_exportMenu != nullptr)
        return m_exportMenu;
    m_exportMenu = new QMenu(this);
    m_export = new KeyButton(tr("Export"));
    m_export->setObjectName(u"analyticsExport"_s);
    m_filter->addAtEnd(m_export);
    connect(m_export, &KeyButton::clicked, this,
            [this] { m_exportMenu->popup(m_export->mapToGlobal(QPoint(0, m_export->height()))); });
    return m_exportMenu;
}

void AnalyticsPage::arrange()
{
    const int room = width() - 2 * metric::pageMargin - style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_filter->arrange(room);
    m_tiles->arrange(room);
    const QList<FigureCard *> shown = cards();
    int widest = 1;
    for (const FigureCard *card : shown)
        widest = qMax(widest, card->minimumSizeHint().width() + metric::cardGap);
    const int columns = 2 * widest <= room ? 2 : 1;
    const int placed = static_cast<int>(shown.size());
    if (std::exchange(m_columns, columns) == columns && std::exchange(m_placed, placed) == placed)
        return;
    m_placed = placed;
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
    for (const auto &entry : m_cards) {
        m_grid->removeWidget(entry.first);
        entry.first->setVisible(shown.contains(entry.first));
    }
    for (int i = 0; i < placed; ++i)
        m_grid->addWidget(shown.at(i), i / columns, i % columns);
}

void AnalyticsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AnalyticsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_minute.start();
    readLots();
}

void AnalyticsPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
    m_burst.stop();
    stop(); // it is read anew when the page is shown
}

void AnalyticsPage::watch()
{
    if (m_filter->knowsLots() && m_filter->scope(m_office.clock().now()).today != m_scope.today)
        read();
}

void AnalyticsPage::readLots()
{
    m_wait->begin();
    m_office.read<ListLots>({}).then(this, [this](const Result<ListLots::Answer> &lots) {
        if (!lots) {
            fail(lots.error());
            return;
        }
        m_filter->setLots(*lots, m_here);
        read();
    });
}

QList<FiguresReport::Question> AnalyticsPage::questionsOf(Round round) const
{
    QList<FiguresReport::Question> questions;
    const auto add = [&questions](const QList<FiguresReport::Question> &some) {
        for (const FiguresReport::Question &question : some) {
            if (!questions.contains(question))
                questions.append(question);
        }
    };
    if (round == Round::Quick)
        add(m_tiles->asks(m_scope));
    for (const auto &[card, own] : m_cards) {
        if (own == round && card->fits(m_scope))
            add(card->asks(m_scope));
    }
    return questions;
}

QList<FiguresReport::Question> AnalyticsPage::questions() const
{
    QList<FiguresReport::Question> questions = questionsOf(Round::Quick);
    for (const FiguresReport::Question &question : questionsOf(Round::Slow)) {
        if (!questions.contains(question))
            questions.append(question);
    }
    return questions;
}

void AnalyticsPage::read()
{
    m_burst.stop();
    if (!m_filter->knowsLots())
        return;
    const FigureScope scope = m_filter->scope(m_office.clock().now());
    const bool other = !(scope == m_scope);
    m_scope = scope;
    m_filter->tellRange(m_scope);
    if (other)
        Q_EMIT scopeChanged();
    m_wait->begin();
    start(Round::Quick);
}

void AnalyticsPage::stop()
{
    m_reads.stop();
    m_reading = false;
    m_wait->end();
}

void AnalyticsPage::start(Round round)
{
    m_reading = true;
    const auto stop = m_reads.next();
    const QList<FiguresReport::Question> questions = questionsOf(round);
    const FiguresBatch::Question batch {questions};
    (round == Round::Slow ? m_office.readSlowly<FiguresBatch>(batch, stop) : m_office.read<FiguresBatch>(batch, stop))
        .then(this, [this, round, stop, scope = m_scope, questions](const Result<FiguresBatch::Answer> &answer) {
            if (stop->isStopped())
                return;
            m_reading = false;
            take(round, scope, questions, answer);
        });
}

void AnalyticsPage::take(Round round, const FigureScope &scope, const QList<FiguresReport::Question> &questions,
                         const Result<FiguresBatch::Answer> &answer)
{
    if (!answer) {
        fail(answer.error());
        return;
    }
    const auto answersTo = [&](const QList<FiguresReport::Question> &some) {
        QList<FiguresReport::Answer> answers;
        for (const FiguresReport::Question &question : some)
            answers.append(answer->reports.at(questions.indexOf(question)));
        return answers;
    };
    if (round == Round::Quick) {
        m_banner->hide();
        showNotes(answer->reports.constFirst());
        m_tiles->take(scope, answersTo(m_tiles->asks(scope)));
    }
    for (const auto &[card, own] : m_cards) {
        if (own != round || !card->fits(scope))
            continue;
        card->take(scope, answersTo(card->asks(scope)));
        card->readMore(m_office, scope);
    }
    if (round == Round::Quick) {
        arrange();
        start(Round::Slow);
    } else {
        m_wait->end();
    }
    Q_EMIT figuresShown(round == Round::Slow);
}

void AnalyticsPage::fail(const Error &error)
{
    m_wait->end();
    m_banner->say(Banner::Kind::Error, errorText(error));
    m_banner->setAction(tr("Try Again"));
}

void AnalyticsPage::showNotes(const FiguresReport::Answer &first)
{
    if (first.missing > 0)
        m_banner->say(
            Banner::Kind::Info,
            tr("The sums of %n lot(s) are being made; until then figures take longer.", nullptr, first.missing));
    QStringList notes;
    if (m_scope.before)
        notes.append(tr("compared with %1").arg(rangeText(*m_scope.before)));
    if (first.totals.size() > 1)
        notes.append(tr("amounts in %1; tables show every currency").arg(currencyOf(first).code()));
    else if (!first.totals.isEmpty())
        notes.append(tr("amounts in %1, tax in, on the day they were taken").arg(currencyOf(first).code()));
    if (first.running)
        notes.append(tr("today until now, hatched"));
    m_note->setText(notes.join(tr(" · ", "between notes")));
}

QString AnalyticsPage::notes() const
{
    return m_note->text();
}

} // namespace parkdesk
