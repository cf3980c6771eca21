// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/imports/mappingtable.h"

#include "ui/shared/platetext.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QGridLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int sampleSigns = 28;
constexpr int sampleWidth = 110;
enum MappingColumn { TitleColumn, SampleColumn, ChoiceColumn, VerdictColumn };

QString shortened(const QString &text)
{
    return text.size() <= sampleSigns ? text : text.first(sampleSigns - 1) + QChar(0x2026);
}

} // namespace

MappingTable::MappingTable(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false); // the card shows through
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void MappingTable::setHeaders(const QString &title, const QString &sample, const QString &choice)
{
    m_headers = {title, sample, choice};
}

void MappingTable::addLine(const Line &line, int row)
{
    auto *grid = qobject_cast<QGridLayout *>(widget()->layout());
    auto *title = new TextLabel(line.heading ? line.title : leftToRight(line.title),
                                line.heading ? FontRole::Strong : FontRole::Body);
    title->setToolTip(line.title);
    auto *sample = new TextLabel(leftToRight(shortened(line.sample)), FontRole::Small, Tone::Quiet);
    sample->setToolTip(line.sample);
    auto *combo = new QComboBox;
    combo->setObjectName(u"map-"_s + line.key);
    combo->setAccessibleName(line.title);
    combo->setAccessibleDescription(line.sample);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(16);
    for (const Choice &choice : line.choices)
        combo->addItem(choice.words, choice.data);
    combo->setCurrentIndex(combo->findData(line.current));
    connect(combo, &QComboBox::activated, this,
            [this, combo, key = line.key] { Q_EMIT chosen(key, combo->currentData().toString()); });
    title->setBuddy(combo);
    grid->addWidget(title, row, TitleColumn);
    grid->addWidget(sample, row, SampleColumn);
    grid->addWidget(combo, row, ChoiceColumn);
    m_combos.append(combo);
    m_samples.append(sample);
    auto *verdict = new TextLabel({}, FontRole::Small, Tone::Quiet);
    verdict->setObjectName(u"fits-"_s + line.key);
    judge(verdict, line);
    grid->addWidget(verdict, row, VerdictColumn);
    m_verdicts.append(verdict);
}

void MappingTable::judge(TextLabel *label, const Line &line)
{
    switch (line.verdict) {
    case Verdict::None: label->clear(); break;
    case Verdict::Fits: label->setText(tr("\u2713 fits")); break;
    case Verdict::Bad:
        label->setText(line.bad > 0 ? tr("\u2715 %n bad among the first rows", nullptr, line.bad)
                                    : tr("\u2715 to be told"));
        break;
    case Verdict::NotRead: label->setText(tr("not read")); break;
    }
    label->setTone(line.verdict == Verdict::Bad ? Tone::Error : Tone::Quiet);
}

void MappingTable::setLines(const QList<Line> &lines)
{
    if (lines == m_lines && widget() != nullptr)
        return;
    QStringList keys;
    for (const Line &line : lines)
        keys.append(line.key);
    QStringList known;
    for (const Line &line : std::as_const(m_lines))
        known.append(line.key);
    if (keys == known) { // the boxes stay, and with them the keyboard
        for (qsizetype i = 0; i < lines.size(); ++i) {
            m_samples.at(i)->setText(leftToRight(shortened(lines.at(i).sample)));
            m_samples.at(i)->setToolTip(lines.at(i).sample);
            judge(m_verdicts.at(i), lines.at(i));
            if (lines.at(i).choices == m_lines.at(i).choices) {
                m_combos.at(i)->setCurrentIndex(m_combos.at(i)->findData(lines.at(i).current));
                continue;
            }
            m_combos.at(i)->clear();
            for (const Choice &choice : lines.at(i).choices)
                m_combos.at(i)->addItem(choice.words, choice.data);
            m_combos.at(i)->setCurrentIndex(m_combos.at(i)->findData(lines.at(i).current));
        }
        m_lines = lines;
        return;
    }
    QString atKeyboard;
    for (QComboBox *combo : std::as_const(m_combos))
        atKeyboard = combo->hasFocus() ? combo->objectName() : atKeyboard;
    m_lines = lines;
    m_combos.clear();
    m_samples.clear();
    m_verdicts.clear();
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, metric::rowGap, 0);
    grid->setHorizontalSpacing(metric::cardPadding);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(SampleColumn, sampleWidth);
    grid->setColumnStretch(VerdictColumn, 1);
    for (int column = 0; column < m_headers.size(); ++column)
        grid->addWidget(new TextLabel(m_headers.at(column), FontRole::Small, Tone::Quiet), 0, column);
    setWidget(content);
    content->setAutoFillBackground(false);
    int row = 0;
    for (const Line &line : lines)
        addLine(line, ++row);
    grid->setRowStretch(row + 1, 1);
    for (QComboBox *combo : std::as_const(m_combos)) {
        if (combo->objectName() != atKeyboard)
            continue;
        content->adjustSize();
        combo->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(combo);
    }
}

} // namespace parkdesk
