// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/lotfullrow.h"

#include "ui/shared/keybutton.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int lotFullRowHeight = 48;
constexpr int wayGlyphColumn = 24;
constexpr int wayFactWidth = 144;
constexpr int wayDeedWidth = 172;
constexpr int wayMarkWidth = 3;

struct WayKey {
    QLatin1StringView name;
    Qt::Key key;
};

WayKey wayKeyOf(LotFullWay way)
{
    switch (way) {
    case LotFullWay::Larger: return {"fullLarger"_L1, Qt::Key_L};
    case LotFullWay::OtherLot: return {"fullOtherLot"_L1, Qt::Key_S};
    case LotFullWay::Queue: return {"fullQueue"_L1, Qt::Key_W};
    case LotFullWay::Overflow: return {"fullOverflow"_L1, Qt::Key_O};
    case LotFullWay::TurnAway: break;
    }
    return {"fullTurnAway"_L1, Qt::Key_T};
}

} // namespace

LotFullRow::LotFullRow(LotFullWay way, QWidget *parent)
    : QWidget(parent)
    , m_way(way)
    , m_title(new TextLabel({}, FontRole::Strong))
    , m_detail(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_fact(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_do(new KeyButton)
{
    const WayKey key = wayKeyOf(way);
    setObjectName(key.name + "Row"_L1);
    m_do->setObjectName(key.name);
    m_do->setSpread(true);
    m_do->setFixedWidth(wayDeedWidth);
    m_do->setFocusPolicy(Qt::TabFocus);
    m_fact->setFixedWidth(wayFactWidth);
    m_fact->setWordWrap(true);
    m_detail->setMinimumWidth(1); // elided by the row's width rather than widening the card
    m_title->setMinimumWidth(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::cardPadding);
    row->addSpacing(wayGlyphColumn
                    + metric::cardPadding); // not a margin, which would stay where it is from right to left
    row->addLayout(words, 1);
    row->addWidget(m_fact);
    row->addWidget(m_do);
    setMinimumHeight(lotFullRowHeight);
    connect(m_do, &KeyButton::clicked, this, &LotFullRow::chosen);
}

void LotFullRow::setWords(const LotFullWords &words)
{
    m_words = words;
    m_title->setText(words.title);
    m_title->setTone(words.possible ? Tone::Normal : Tone::Quiet);
    m_detail->setText(words.detail);
    m_fact->setText(words.fact);
    if (m_do->text() != words.deed) {
        m_do->setText(words.deed);
        m_do->setKey(QKeyCombination(Qt::ALT, wayKeyOf(m_way).key)); // new words take the key away
    }
    m_do->setAccessibleDescription(words.title + u". "_s + words.detail);
    setBusy(m_busy);
    if (!words.possible)
        setMarked(false);
    update();
}

void LotFullRow::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

void LotFullRow::setChoice(QComboBox *choice)
{
    m_choice = choice;
    choice->setFixedWidth(wayFactWidth);
    if (layout()->replaceWidget(m_fact, choice) != nullptr)
        m_fact->hide();
}

void LotFullRow::setBusy(bool busy)
{
    m_busy = busy;
    m_do->setEnabled(m_words.possible && !busy);
    if (m_choice != nullptr)
        m_choice->setEnabled(!busy);
}

void LotFullRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (m_marked) {
        painter.fillRect(rect().adjusted(0, 1, 0, 0), theme.raised);
        painter.fillRect(QRect(mirrored ? width() - wayMarkWidth : 0, 1, wayMarkWidth, height() - 1), theme.primary);
    }
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
    const int side = metric::glyphSize;
    const int left = wayMarkWidth + (wayGlyphColumn - side) / 2;
    const QRectF glyph(mirrored ? width() - left - side : left, (height() - side) / 2.0, side, side);
    paintGlyph(painter, glyph, m_words.glyph, m_words.possible ? theme.text : theme.quietText);
}

} // namespace parkdesk
