// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/steplist.h"

#include "ui/shared/fonts.h"
#include "ui/shared/icons.h"
#include "ui/shared/paint.h"
#include "ui/shared/theme.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace parkdesk {

namespace {

constexpr int stepHeight = 56;
constexpr int numberSide = 24;
constexpr int numberInset = 8;
constexpr int textInset = 44;
constexpr int currentBar = 3;

} // namespace

StepItem::StepItem(int number, const QString &title, QString detail, QWidget *parent)
    : QPushButton(title, parent)
    , m_number(number)
    , m_detail(std::move(detail))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAutoDefault(false);
    setState(State::Ahead);
}

void StepItem::setState(State state)
{
    m_state = state;
    // A step ahead stays readable; it only cannot be pressed.
    setFocusPolicy(state == State::Finished ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(state == State::Finished ? Qt::PointingHandCursor : Qt::ArrowCursor);
    nameIt();
    update();
}

void StepItem::setDetail(const QString &detail)
{
    m_detail = detail;
    nameIt();
    update();
}

void StepItem::nameIt()
{
    const QString state = m_state == State::Finished ? tr("done")
        : m_state == State::Current                  ? tr("this step")
                                                     : tr("still to come");
    setAccessibleName(tr("Step %1: %2").arg(m_number).arg(text()));
    setAccessibleDescription(tr("%1, %2", "detail, state").arg(m_detail, state));
}

QSize StepItem::sizeHint() const
{
    const QFontMetrics title(fontOf(FontRole::Strong));
    const QFontMetrics detail(fontOf(FontRole::Small));
    return {textInset + qMax(title.horizontalAdvance(text()), detail.horizontalAdvance(m_detail)) + 12,
            qMax(stepHeight, title.height() + detail.height() + 12)};
}

void StepItem::paintNumber(QPainter &painter, const QRect &box) const
{
    const Theme &theme = themeOf(this);
    if (m_state == State::Finished) {
        paintBox(painter, box, theme.surface, theme.border, theme.borderWidth, metric::controlRadius);
        paintGlyph(painter, box.adjusted(4, 4, -4, -4), Glyph::Tick, theme.success.text);
        return;
    }
    const bool current = m_state == State::Current;
    paintBox(painter, box, current ? theme.primary : theme.surface, theme.border, current ? 0 : theme.borderWidth,
             metric::controlRadius);
    painter.setFont(fontOf(current ? FontRole::SmallStrong : FontRole::Small));
    painter.setPen(current ? theme.onPrimary : theme.quietText);
    painter.drawText(box, Qt::AlignCenter, locale().toString(m_number));
}

void StepItem::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool current = m_state == State::Current;
    const auto visual = [this](const QRect &logical) { return QStyle::visualRect(layoutDirection(), rect(), logical); };
    if (current) {
        paintBox(painter, rect(), theme.raised, QColor(), 0, metric::controlRadius);
        painter.fillRect(visual(QRect(0, 0, currentBar, height())), theme.primary);
    } else if (m_state == State::Finished && underMouse()) {
        paintBox(painter, rect(), mixed(theme.raised, theme.canvas, 0.5), QColor(), 0, metric::controlRadius);
    }
    paintNumber(painter, visual(QRect(numberInset, (height() - numberSide) / 2, numberSide, numberSide)));

    const QFont titleFont = fontOf(current ? FontRole::Strong : FontRole::Body);
    const QFont detailFont = fontOf(FontRole::Small);
    const int first = QFontMetrics(titleFont).height() - 1;
    const int second = QFontMetrics(detailFont).height() - 1;
    const int top = (height() - first - second) / 2;
    const int room = width() - textInset - 8;
    const int flags = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft)) | Qt::AlignVCenter;
    painter.setFont(titleFont);
    painter.setPen(current ? theme.text : theme.quietText);
    painter.drawText(visual(QRect(textInset, top, room, first)), flags,
                     QFontMetrics(titleFont).elidedText(text(), Qt::ElideRight, room));
    painter.setFont(detailFont);
    painter.drawText(visual(QRect(textInset, top + first, room, second)), flags,
                     QFontMetrics(detailFont).elidedText(m_detail, Qt::ElideRight, room));
    if (hasFocus())
        paintBox(painter, rect(), QColor(), theme.focus, metric::focusWidth, metric::controlRadius);
}

StepList::StepList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void StepList::addStep(const QString &title, const QString &detail)
{
    const int step = count();
    auto *item = new StepItem(step + 1, title, detail, this);
    m_column->addWidget(item);
    m_items.push_back(item);
    connect(item, &StepItem::clicked, this, [this, step] {
        if (step < m_current)
            Q_EMIT stepRequested(step);
    });
    setCurrent(m_current);
}

void StepList::setDetail(int step, const QString &detail)
{
    m_items.at(static_cast<size_t>(step))->setDetail(detail);
}

void StepList::setCurrent(int step)
{
    m_current = step;
    for (int i = 0; i < count(); ++i) {
        const auto state = i < step ? StepItem::State::Finished
            : i == step             ? StepItem::State::Current
                                    : StepItem::State::Ahead;
        m_items[static_cast<size_t>(i)]->setState(state);
    }
}

} // namespace parkdesk
