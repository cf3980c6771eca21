// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/analytics/staysbehind.h"
#include "services/office.h"

#include <QWidget>

#include <vector>

namespace parkdesk {

class Banner;
class BehindWindow;
class KeyButton;
class TextLabel;
class WaitLine;
class WindowTable;

/// The stays that make a figure, listed as they are found; the foot tells what they sum to. Enter opens one.
class StaysBehindView : public QWidget {
    Q_OBJECT

public:
    /// Beyond that many nobody scrolls: the list ends and says that there are more.
    static constexpr int mostRows = 10'000;

    explicit StaysBehindView(Office &office, QWidget *parent = nullptr);

    /// \a title and \a words are those of the chart and the mark.
    void open(const FigureMark &mark, const QString &title, const QString &words, const Currency &currency);
    [[nodiscard]] qint64 sum() const { return m_sum; }
    [[nodiscard]] bool isComplete() const { return m_complete; }
    [[nodiscard]] int found() const { return static_cast<int>(m_rows.size()); }

Q_SIGNALS:
    void backAsked();
    void stayOpened(parkdesk::StayId stay);

private:
    struct Part {
        StayId stay;
        qint64 part = 0;
    };
    void next(std::optional<qint64> before);
    void take(const StaysBehind::Answer &answer);
    void readRows(const QList<qint64> &ids);
    void fail(const Error &error);
    void tellFoot();

    Office &m_office;
    BehindWindow *m_window;
    WindowTable *m_table;
    KeyButton *m_back;
    TextLabel *m_title;
    TextLabel *m_words;
    TextLabel *m_foot;
    TextLabel *m_total;
    WaitLine *m_wait;
    Banner *m_banner;
    FigureMark m_mark;
    Currency m_currency;
    std::vector<Part> m_rows; ///< by the id of their row, which begin at 1
    qint64 m_sum = 0;
    quint64 m_serial = 0;
    bool m_complete = false;
    bool m_cut = false;
};

} // namespace parkdesk
