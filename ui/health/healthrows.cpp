// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/health/healthrows.h"

#include "ui/health/healthwords.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/paint.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int checkNameWidth = 116;
constexpr int checkRowHeight = 36;
constexpr int overviewEdge = 4;
constexpr int overviewMark = 32;

const Theme::Tinted &colourOf(HealthLevel level, const Theme &theme)
{
    return level == HealthLevel::Good ? theme.success : level == HealthLevel::Look ? theme.warning : theme.error;
}

Tone toneOf(HealthLevel level)
{
    return level == HealthLevel::Good ? Tone::Normal : level == HealthLevel::Look ? Tone::Warning : Tone::Error;
}

} // namespace

LevelMark::LevelMark(int size, QWidget *parent)
    : QWidget(parent)
    , m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LevelMark::setLevel(HealthLevel level)
{
    m_level = level;
    update();
}

void LevelMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGlyph(painter, rect(), levelGlyph(m_level), colourOf(m_level, themeOf(this)).text);
}

HealthRow::HealthRow(HealthCheck check, QWidget *parent)
    : QWidget(parent)
    , m_check(check)
    , m_mark(new LevelMark(metric::glyphSize))
    , m_title(new TextLabel(checkTitle(check), FontRole::Strong))
    , m_words(new TextLabel)
    , m_action(new KeyButton({}, nullptr, KeyButton::Look::Link))
{
    setObjectName(u"health-"_s + healthCheckName(check));
    m_words->setObjectName(u"healthWords-"_s + healthCheckName(check));
    m_action->setObjectName(u"healthAction-"_s + healthCheckName(check));
    m_title->setMinimumWidth(checkNameWidth);
    m_words->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(metric::cardGap);
    row->addWidget(m_mark);
    row->addWidget(m_title);
    row->addWidget(m_words, 1);
    row->addWidget(m_action);
    m_action->hide();
    setMinimumHeight(checkRowHeight);
    connect(m_action, &KeyButton::clicked, this, &HealthRow::actionTriggered);
}

void HealthRow::setJudgement(const HealthJudgement &judgement, const HealthFacts &facts, const Zone &zone,
                             const QString &action)
{
    m_mark->setLevel(judgement.level);
    m_words->setText(checkWords(judgement, facts, zone));
    m_words->setTone(toneOf(judgement.level));
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    m_action->setEnabled(true);
}

void HealthRow::setDoing(const QString &words)
{
    m_words->setText(words);
    m_words->setTone(Tone::Normal);
    m_action->setEnabled(false);
}

QString HealthRow::words() const
{
    return u"%1: %2"_s.arg(m_title->text(), m_words->text());
}

HealthOverview::HealthOverview(QWidget *parent)
    : QFrame(parent)
    , m_mark(new LevelMark(overviewMark))
    , m_title(new TextLabel(tr("Looking…"), FontRole::Value))
    , m_lines(new QVBoxLayout)
    , m_action(new KeyButton({}, nullptr, KeyButton::Look::Primary))
{
    setObjectName(u"healthOverview"_s);
    m_title->setObjectName(u"healthTitle"_s);
    m_title->setWordWrap(true);
    m_action->setObjectName(u"healthDo"_s);
    m_action->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addLayout(m_lines);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::pageMargin + overviewEdge, metric::cardPadding, metric::pageMargin,
                            metric::cardPadding);
    row->setSpacing(metric::pageMargin);
    row->addWidget(m_mark);
    row->addLayout(words, 1);
    row->addWidget(m_action);
    connect(m_action, &KeyButton::clicked, this, &HealthOverview::actionTriggered);
}

void HealthOverview::setTroubles(const QList<HealthJudgement> &troubles, const HealthFacts &facts, const Zone &zone,
                                 const QString &action)
{
    m_level = troubles.isEmpty() ? HealthLevel::Good : troubles.constFirst().level;
    m_mark->setLevel(m_level);
    m_title->setText(overallWords(troubles));
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const HealthJudgement &trouble : troubles.first(std::min<qsizetype>(troubles.size(), mostTroubles))) {
        auto *line = new TextLabel(
            tr("%1: %2. %3", "what is looked at, what was found, what to do")
                .arg(checkTitle(trouble.check), checkWords(trouble, facts, zone), adviceWords(trouble, facts)),
            FontRole::Small, Tone::Quiet);
        line->setObjectName(u"healthTrouble-"_s + healthCheckName(trouble.check));
        line->setWordWrap(true);
        m_lines->addWidget(line);
    }
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    update();
}

bool HealthOverview::takeFocus()
{
    if (m_action->isHidden())
        return false;
    m_action->setFocus(Qt::OtherFocusReason);
    return true;
}

QString HealthOverview::words() const
{
    QStringList lines {m_title->text()};
    for (int at = 0; at < m_lines->count(); ++at)
        lines.append(static_cast<TextLabel *>(m_lines->itemAt(at)->widget())->text());
    return lines.join(u'\n');
}

void HealthOverview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    paintBox(painter, rect(), theme.surface, theme.line, 1, metric::cardRadius);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - overviewEdge : 0;
    painter.fillRect(left, 0, overviewEdge, height(), colourOf(m_level, theme).text);
}

} // namespace parkdesk
