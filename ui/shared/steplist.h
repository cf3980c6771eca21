// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace parkdesk {

/// One step: number or tick, title, a quiet second line.
class StepItem : public QPushButton {
    Q_OBJECT

public:
    enum class State { Ahead, Current, Finished };

    StepItem(int number, const QString &title, QString detail, QWidget *parent);

    void setState(State state);
    void setDetail(const QString &detail);
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintNumber(QPainter &painter, const QRect &box) const;
    void nameIt();

    int m_number;
    QString m_detail;
    State m_state = State::Ahead;
};

/// The steps of a wizard. Done steps may be clicked, never one ahead.
class StepList : public QWidget {
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);

    void addStep(const QString &title, const QString &detail);
    /// What was chosen in a step, shown instead of its first second line.
    void setDetail(int step, const QString &detail);
    /// Counted from 0; all before are done, all after are ahead.
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] int count() const { return static_cast<int>(m_items.size()); }

Q_SIGNALS:
    void stepRequested(int step);

private:
    QVBoxLayout *m_column;
    std::vector<StepItem *> m_items;
    int m_current = 0;
};

} // namespace parkdesk
