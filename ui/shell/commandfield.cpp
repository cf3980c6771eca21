// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/commandfield.h"

#include "ui/shared/fonts.h"
#include "ui/shared/keycap.h"
#include "ui/shared/theme.h"

#include <QPainter>
#include <QStyle>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualWidth = 560;
constexpr int leastWidth = 240;
constexpr int capMargin = 8;
constexpr int barMargin = 12; // the bar is 40 high, the field 28

QString fieldKey()
{
    return keyText(QKeyCombination(Qt::CTRL, Qt::Key_K));
}

} // namespace

CommandField::CommandField(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"commandField"_s);
    setAccessibleName(tr("Search and commands"));
    setPlaceholderText(tr("Plate, ticket, booking code or command"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMaximumWidth(usualWidth);
    setInputMethodHints(Qt::ImhNoPredictiveText);
    const int cap = keyCapSize(fieldKey()).width() + capMargin;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? cap : 0, 0, mirrored ? 0 : cap, 0);
}

QSize CommandField::sizeHint() const
{
    return {usualWidth, qMax(24, controlHeight() - barMargin / 3)};
}

QSize CommandField::minimumSizeHint() const
{
    return {leastWidth, sizeHint().height()};
}

void CommandField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty())
        return;
    QPainter painter(this);
    const int width = keyCapSize(fieldKey()).width();
    const QRect cap(this->width() - width - capMargin, 0, width, height());
    paintKeyCap(painter, QStyle::visualRect(layoutDirection(), rect(), cap), fieldKey(), themeOf(this));
}

} // namespace parkdesk
