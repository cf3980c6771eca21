// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zonerules.h"
#include "services/health/healthfacts.h"

#include <QFrame>

class QVBoxLayout;

namespace parkdesk {

class KeyButton;
class TextLabel;

/// The mark of a level: a tick, a warning, an error, in its colour.
class LevelMark : public QWidget {
    Q_OBJECT

public:
    LevelMark(int size, QWidget *parent = nullptr);
    void setLevel(HealthLevel level);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    HealthLevel m_level = HealthLevel::Good;
};

/// One check: mark, name, what was found, and what can be done about it here.
class HealthRow : public QWidget {
    Q_OBJECT

public:
    explicit HealthRow(HealthCheck check, QWidget *parent = nullptr);
    void setJudgement(const HealthJudgement &judgement, const HealthFacts &facts, const Zone &zone,
                      const QString &action);
    /// Instead of what was found, while it is being done.
    void setDoing(const QString &words);
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void actionTriggered();

private:
    HealthCheck m_check;
    LevelMark *m_mark;
    TextLabel *m_title;
    TextLabel *m_words;
    KeyButton *m_action;
};

/// The state of all in one sentence, with the worst troubles and what to do about them.
class HealthOverview : public QFrame {
    Q_OBJECT

public:
    static constexpr int mostTroubles = 3;

    explicit HealthOverview(QWidget *parent = nullptr);
    void setTroubles(const QList<HealthJudgement> &troubles, const HealthFacts &facts, const Zone &zone,
                     const QString &action);
    /// Its button when there is one; false without.
    bool takeFocus();
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    LevelMark *m_mark;
    TextLabel *m_title;
    QVBoxLayout *m_lines;
    KeyButton *m_action;
    HealthLevel m_level = HealthLevel::Good;
};

} // namespace parkdesk
