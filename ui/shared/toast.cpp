// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/toast.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace parkdesk {

namespace {

constexpr int shadowSize = 8;

} // namespace

Toast::Toast(QWidget *parent)
    : QFrame(parent)
    , m_figure(new TextLabel({}, FontRole::Figure))
    , m_text(new TextLabel)
    , m_action(new KeyButton({}, nullptr, KeyButton::Look::Link))
    , m_more(new KeyButton({}, nullptr, KeyButton::Look::Link))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16 + shadowSize, 10 + shadowSize, 16 + shadowSize, 10 + shadowSize);
    row->setSpacing(16);
    row->addWidget(m_figure);
    row->addWidget(m_text);
    row->addWidget(m_more);
    row->addWidget(m_action); // the last, as it comes later than the rest and nothing may move then
    m_action->setObjectName(QStringLiteral("toastAction"));
    m_more->setObjectName(QStringLiteral("toastMore"));
    m_action->hide();
    m_more->hide();
    hide();
    m_life.setSingleShot(true);
    m_life.setInterval(lifeMs);
    connect(&m_life, &QTimer::timeout, this, &Toast::dismiss);
    connect(m_action, &KeyButton::clicked, this, [this] {
        dismiss();
        Q_EMIT actionTriggered();
    });
    connect(m_more, &KeyButton::clicked, this, [this] {
        dismiss();
        Q_EMIT moreTriggered();
    });
    m_action->installEventFilter(this);
    m_more->installEventFilter(this);
    parent->installEventFilter(this);
}

void Toast::say(const QString &text, const QString &action, const QString &keyHint)
{
    m_figure->hide();
    m_text->setText(text);
    m_action->setText(action);
    m_action->setKeyHint(keyHint);
    m_action->setVisible(!action.isEmpty());
    m_more->hide();
    setAccessibleName(text);
    appear();
}

void Toast::sayFigure(const QString &figure, const QString &text)
{
    m_figure->setText(figure);
    m_figure->setVisible(!figure.isEmpty());
    m_text->setText(text);
    m_action->hide();
    m_more->hide();
    setAccessibleName(figure.isEmpty() ? text : tr("%1. %2", "figure, sentence").arg(figure, text));
    appear();
}

void Toast::keep()
{
    m_kept = true;
    m_life.stop();
}

void Toast::offer(const QString &action, const QString &keyHint)
{
    if (isHidden())
        return;
    m_action->setText(action);
    m_action->setKeyHint(keyHint);
    m_action->show();
    grow();
}

void Toast::offerMore(const QString &action, const QString &keyHint)
{
    if (isHidden())
        return;
    m_more->setText(action);
    m_more->setKeyHint(keyHint);
    m_more->show();
    grow();
}

void Toast::appear()
{
    m_kept = false;
    show();
    place();
    raise();
    resume();
    announce(this, Urgency::Polite);
}

void Toast::dismiss()
{
    if (isHidden())
        return;
    m_life.stop();
    hide();
    Q_EMIT dismissed();
}

QString Toast::text() const
{
    return m_text->text();
}

QString Toast::figure() const
{
    return m_figure->isHidden() ? QString() : m_figure->text();
}

QString Toast::action() const
{
    return m_action->isHidden() ? QString() : m_action->text();
}

QString Toast::more() const
{
    return m_more->isHidden() ? QString() : m_more->text();
}

void Toast::setBottomMargin(int margin)
{
    m_bottomMargin = margin;
    place();
}

void Toast::place()
{
    const QWidget *parent = parentWidget();
    const QSize size = sizeHint().boundedTo(parent->size());
    setGeometry((parent->width() - size.width()) / 2, parent->height() - size.height() - m_bottomMargin + shadowSize,
                size.width(), size.height());
}

/// Wider at its trailing side: what somebody is about to click stays where it is.
void Toast::grow()
{
    const QRect before = geometry();
    place();
    const int start = isRightToLeft() ? qMin(before.right() + 1, parentWidget()->width()) - width()
                                      : qMin(before.left(), parentWidget()->width() - width());
    move(qMax(0, start), y());
}

void Toast::resume()
{
    if (m_kept || underMouse() || m_action->hasFocus() || m_more->hasFocus())
        m_life.stop();
    else
        m_life.start();
}

void Toast::enterEvent(QEnterEvent *event)
{
    QFrame::enterEvent(event);
    m_life.stop();
}

void Toast::leaveEvent(QEvent *event)
{
    QFrame::leaveEvent(event);
    if (isVisible())
        resume();
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    const bool isLink = watched == m_action || watched == m_more;
    if (isLink && event->type() == QEvent::FocusIn)
        m_life.stop();
    if (isLink && event->type() == QEvent::FocusOut && isVisible())
        resume();
    return QFrame::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const QRectF body = QRectF(rect()).adjusted(shadowSize, shadowSize, -shadowSize, -shadowSize);
    paintShadow(painter, body, theme.shadow, shadowSize);
    paintBox(painter, body, theme.surface, theme.border, theme.borderWidth, metric::cardRadius);
}

} // namespace parkdesk
