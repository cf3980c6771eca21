// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/tariffs/replayedstay.h"
#include "tariff/replay.h"
#include "ui/tariffs/tariffsight.h"

#include <QWidget>

class QComboBox;
class QLayout;
class QProgressBar;
class QStackedWidget;
class QTableView;

namespace parkdesk {

class Card;
class ChangeBars;
class KeyButton;
class ReplayRun;
class Segmented;
class ShareBar;
class TextLabel;
class TextRows;

/// Past stays priced by the draft and by the version in force: what it means for the till, who pays more and who
/// less, and the largest changes, each of which opens as two explanations side by side. Nothing is written.
class LaboratoryView : public QWidget {
    Q_OBJECT

public:
    LaboratoryView(Office &office, LotId lot, QWidget *parent = nullptr);
    ~LaboratoryView() override;

    void setPlace(const Zone &zone, Currency currency, Instant now);
    /// With the draft \a text; \a sight names both and prices the explanations. Begins at once.
    void begin(const QByteArray &text, const TariffSight &sight);
    void cancel();
    [[nodiscard]] const ReplayReport &report() const { return m_report; }

Q_SIGNALS:
    void closed();
    void replayed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *strip();
    [[nodiscard]] QWidget *columns();
    [[nodiscard]] Card *changesCard();
    [[nodiscard]] Card *explanationsCard();
    /// One of two explanations that stand beside each other.
    struct Side {
        TextRows *rows = nullptr;
        QTableView *table = nullptr;
        TextLabel *sum = nullptr;
    };
    [[nodiscard]] QLayout *explanationSide(Side &side, const QString &name, const QString &accessibleName);
    void replay();
    void stop();
    void showReport(const ReplayReport &report);
    void showCharts();
    void showChanges();
    void openExplanations();
    void closeExplanations();
    void showExplanations(const ReplayedStay::Answer &answer);
    /// What else the replay knew about the stay.
    [[nodiscard]] QString factsText(const Question &stay) const;
    [[nodiscard]] QString signedText(qint64 minor) const;

    Office &m_office;
    LotId m_lot;
    Zone m_zone;
    Currency m_currency;
    Instant m_now;
    QByteArray m_text;
    TariffSight m_sight;
    ReplayReport m_report;
    std::unique_ptr<ReplayRun> m_run;
    std::vector<ReplayChange> m_shown;
    QComboBox *m_period;
    KeyButton *m_replay;
    QProgressBar *m_progress;
    KeyButton *m_cancel;
    TextLabel *m_said;
    TextLabel *m_figures[4];
    TextLabel *m_notes[4];
    TextLabel *m_titles[4];
    ShareBar *m_share;
    TextLabel *m_shareWords;
    ChangeBars *m_byHour;
    ChangeBars *m_byLength;
    TextRows *m_types;
    QTableView *m_typeTable;
    TextRows *m_changes;
    QTableView *m_changeTable;
    Segmented *m_side;
    QStackedWidget *m_pages; ///< all that was replayed; one stay explained
    TextLabel *m_both;
    TextLabel *m_facts;
    Side m_before;
    Side m_after;
    int m_explained = 0; ///< counts what was asked for, so that only the last answer is shown
};

/// How many pay less, the same, more, as one bar.
class ShareBar : public QWidget {
    Q_OBJECT

public:
    explicit ShareBar(QWidget *parent = nullptr);
    void setShares(qint64 less, qint64 same, qint64 more);
    [[nodiscard]] QSize sizeHint() const override { return {200, 14}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qint64 m_less = 0;
    qint64 m_same = 0;
    qint64 m_more = 0;
};

} // namespace parkdesk
