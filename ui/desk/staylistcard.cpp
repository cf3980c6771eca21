// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/staylistcard.h"

#include "ui/shared/emptystate.h"
#include "ui/shared/fonts.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/platetext.h"
#include "ui/shared/plateview.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int timeWidth = 48;
constexpr int typeWidth = 24;
constexpr int spotWidth = 52;
constexpr int stateWidth = 92;
constexpr int tagGap = 4;

} // namespace

void StayLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem shown(option);
    initStyleOption(&shown, index);
    paintRow(*painter, shown);
    const auto *model = qobject_cast<const StayLineModel *>(index.model());
    const StayLine *line = model != nullptr ? model->rowAt(index) : nullptr;
    if (line == nullptr)
        return;
    const Theme &theme = themeOf(shown.widget);
    const QRect row = shown.rect;
    const auto mirrored = [&](int x, int width) {
        return QStyle::visualRect(shown.direction, row, QRect(row.x() + x, row.y(), width, row.height() - 1));
    };
    const Qt::Alignment leading = QStyle::visualAlignment(shown.direction, Qt::AlignLeft);
    const auto flags = static_cast<int>(leading) | Qt::AlignVCenter;
    const QFont body = fontOf(FontRole::Body);
    const QFontMetrics metrics(body);
    const int wide = qMax(timeWidth, metrics.horizontalAdvance(u"00:00 "_s) + 6);
    const int time = qMin(qMax(wide, metrics.horizontalAdvance(line->time) + 10), row.width() / 3);
    const int state = qMax(stateWidth, m_widestTag + tagGap);
    const int plate = row.width() - time - typeWidth - spotWidth - state;
    painter->setFont(body);
    painter->setPen(theme.quietText);
    painter->drawText(mirrored(0, time - 6), flags, metrics.elidedText(line->time, Qt::ElideRight, time - 6));
    if (line->plate.isEmpty()) {
        const QFont code = fontOf(FontRole::Code);
        painter->setFont(code);
        painter->drawText(mirrored(time, plate - 8), flags,
                          QFontMetrics(code).elidedText(shownTicket(line->ticket), Qt::ElideRight, plate - 8));
    } else {
        paintPlate(*painter, mirrored(time, plate - 8), line->plate, fontOf(FontRole::ListPlate), theme.text, leading);
    }
    const QRect glyph = mirrored(time + plate, metric::glyphSize);
    paintGlyph(*painter, glyph, vehicleGlyph(line->vehicleType), theme.quietText);
    painter->setFont(body);
    painter->setPen(theme.text);
    painter->drawText(mirrored(time + plate + typeWidth, spotWidth), flags,
                      line->spot.isEmpty() ? u"–"_s : metrics.elidedText(line->spot, Qt::ElideRight, spotWidth - 4));
    if (!line->tag.isEmpty())
        paintTag(*painter, mirrored(row.width() - state, state), line->tagKind, line->tagGlyph, line->tag, theme,
                 shown.direction);
}

StayListCard::StayListCard(const QString &title, const QString &emptySentence, QWidget *parent)
    : Card(title, parent)
    , m_model(new StayLineModel(this))
    , m_view(new QListView)
    , m_delegate(new StayLineDelegate(m_view))
    , m_empty(new EmptyState(emptySentence))
    , m_stack(new QStackedWidget)
    , m_foot(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_question(questionRow())
{
    m_view->setModel(m_model);
    dressList(*m_view);
    m_view->setItemDelegate(m_delegate);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAccessibleName(title);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_view->installEventFilter(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    body()->setSpacing(metric::rowGap);
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_question);
    body()->addWidget(m_foot);
    m_question->hide();
    m_foot->hide();
    const auto choose = [this](const QModelIndex &index) {
        if (const StayLine *line = m_model->rowAt(index))
            Q_EMIT chosen(*line);
    };
    connect(m_view, &QListView::doubleClicked, this, choose);
}

QWidget *StayListCard::questionRow()
{
    auto *widget = new QWidget;
    m_questionText = new TextLabel({}, FontRole::Small);
    m_questionText->setWordWrap(true);
    m_cancel = new KeyButton(tr("Cancel the Booking"));
    m_cancel->setObjectName(u"cancelBooking"_s);
    m_keep = new KeyButton(tr("Keep It"), nullptr, KeyButton::Look::Quiet);
    m_keep->setKeyHint(tr("Esc"));
    m_keep->setObjectName(u"keepBooking"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_keep);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(new Hairline);
    column->addWidget(m_questionText);
    column->addLayout(buttons);
    for (KeyButton *button : {m_cancel, m_keep})
        button->installEventFilter(this);
    connect(m_cancel, &KeyButton::clicked, this, &StayListCard::confirm);
    connect(m_keep, &KeyButton::clicked, this, &StayListCard::closeQuestion);
    return widget;
}

void StayListCard::setLines(std::vector<StayLine> lines)
{
    const bool empty = lines.empty();
    int widest = 0;
    for (const StayLine &line : lines)
        widest = line.tag.isEmpty() ? widest : qMax(widest, tagSize(line.tagGlyph, line.tag).width());
    m_delegate->setWidestTag(widest);
    m_model->setRows(std::move(lines));
    m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    if (m_asked && !m_model->rowOf(m_asked->stay))
        closeQuestion();
}

void StayListCard::setFoot(const QString &words)
{
    m_foot->setText(words);
    m_foot->setVisible(!words.isEmpty());
}

void StayListCard::askToCancel()
{
    const StayLine *line = m_model->rowAt(m_view->currentIndex());
    if (!m_cancellable || line == nullptr)
        return;
    m_asked = *line;
    const QString vehicle = line->plate.isEmpty() ? shownTicket(line->ticket) : groupedPlate(line->plate);
    m_questionText->setText(
        tr("Cancel the booking of %1 for %2? Its spot is free at once.").arg(leftToRight(vehicle), line->time));
    m_questionText->setTone(Tone::Normal);
    m_cancel->setEnabled(true);
    m_question->show();
    m_keep->setFocus(Qt::OtherFocusReason);
}

void StayListCard::confirm()
{
    if (!m_asked)
        return;
    m_cancel->setEnabled(false);
    Q_EMIT cancelConfirmed(*m_asked);
}

void StayListCard::showCancelError(const QString &words)
{
    m_questionText->setText(words);
    m_questionText->setTone(Tone::Error);
    m_cancel->setEnabled(true);
}

void StayListCard::closeQuestion()
{
    if (!m_asked)
        return;
    m_asked.reset();
    m_question->hide();
    m_view->setFocus(Qt::OtherFocusReason);
}

bool StayListCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (watched == m_view && enter && !key.isAutoRepeat()) {
        if (const StayLine *line = m_model->rowAt(m_view->currentIndex()))
            Q_EMIT chosen(*line);
        return true;
    }
    if (watched == m_view && key.key() == Qt::Key_Delete) {
        askToCancel();
        return true;
    }
    if (watched != m_view && (enter || key.key() == Qt::Key_Escape)) {
        // A Cancel button must say what it does, and Enter does what the focused one says.
        if (key.key() == Qt::Key_Escape || watched == m_keep)
            closeQuestion();
        else if (!key.isAutoRepeat())
            confirm();
        return true;
    }
    return Card::eventFilter(watched, event);
}

} // namespace parkdesk
