// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/figuresbatch.h"
#include "services/office.h"
#include "ui/analytics/figurescope.h"
#include "ui/shared/deskdeed.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QAction;
class QGridLayout;
class QMenu;
class QScrollArea;
class QStackedWidget;

namespace parkdesk {

class Banner;
class FigureCard;
class FigureFilter;
class FigureTiles;
class KeyButton;
class StaysBehindView;
class TextLabel;
class WaitLine;

/// Figures of a period: how much, how full, how long, compared with a period before; each chart has its table, and
/// behind each mark are the stays that make it. The cards are those of cardTable().
///
/// For exports: scope() and questions() are what is shown, cards() the cards in the order of the screen with their
/// rows (see ChartCard), notes() the line below the filters; exportMenu() takes deeds for the whole page.
class AnalyticsPage : public QWidget {
    Q_OBJECT

public:
    AnalyticsPage(Office &office, LotId here, QWidget *parent = nullptr);

    [[nodiscard]] const DayRange &days() const { return m_scope.days; }
    [[nodiscard]] const FigureScope &scope() const { return m_scope; }
    /// Every report that the page is made of at the moment, each once.
    [[nodiscard]] QList<FiguresReport::Question> questions() const;
    /// Those that are to be seen, in the order of the screen.
    [[nodiscard]] QList<FigureCard *> cards() const;
    /// Those that are hidden at the moment too.
    [[nodiscard]] QList<FigureCard *> allCards() const;
    [[nodiscard]] QString notes() const;
    /// Its button is there as soon as there is a deed in it.
    [[nodiscard]] QMenu *exportMenu();
    /// Shows the stays behind a mark of \a card until Backspace; false where there are none.
    bool openBehind(const FigureCard &card, int mark);
    void goBack();
    /// Shows one lot alone, as a mark of \a card asked for, until Backspace shows all of them again.
    void openLot(const FigureCard &card, LotId lot);
    void showAllLots();

Q_SIGNALS:
    void deedAsked(parkdesk::DeskDeed deed, parkdesk::StayId stay);
    /// What is shown is another period, another lot ...
    void scopeChanged();
    /// The cards that are quick have their answers, or \a all of them have.
    void figuresShown(bool all);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The reports of all cards are read in two jobs: what is quick first, and what is slow where nobody waits for it.
    enum class Round { Quick, Slow };

    [[nodiscard]] QWidget *content();
    [[nodiscard]] QWidget *pathLine();
    void open(const FigureCard &card, int mark);
    void leavePath();
    void addCards(QWidget *content);
    /// Side by side what fits, else below each other: nobody scrolls sideways.
    void arrange();
    void readLots();
    /// What is under way is stopped.
    void read();
    void stop();
    void start(Round round);
    void take(Round round, const FigureScope &scope, const QList<FiguresReport::Question> &questions,
              const Result<FiguresBatch::Answer> &answer);
    void fail(const Error &error);
    [[nodiscard]] QList<FiguresReport::Question> questionsOf(Round round) const;
    void showNotes(const FiguresReport::Answer &first);
    /// A day may have passed, or something may have happened.
    void watch();

    Office &m_office;
    LotId m_here;
    FigureScope m_scope;
    QStackedWidget *m_stack;
    FigureFilter *m_filter;
    TextLabel *m_note;
    WaitLine *m_wait;
    Banner *m_banner;
    FigureTiles *m_tiles;
    QScrollArea *m_scroll = nullptr;
    QGridLayout *m_grid;
    StaysBehindView *m_behind;
    QWidget *m_cameFrom = nullptr; ///< the chart whose mark was opened
    QWidget *m_path = nullptr; ///< from all lots to the one that a mark led to
    TextLabel *m_pathLot = nullptr;
    QAction *m_up = nullptr;
    QWidget *m_cameDownFrom = nullptr; ///< the chart that led to the lot
    KeyButton *m_export = nullptr;
    QMenu *m_exportMenu = nullptr;
    std::vector<std::pair<FigureCard *, Round>> m_cards;
    int m_columns = 0;
    int m_placed = 0;
    LatestRead m_reads;
    bool m_reading = false;
    QTimer m_burst;
    QTimer m_minute;
};

} // namespace parkdesk
