// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/findingspanel.h"

#include "ui/shared/keybutton.h"
#include "ui/shared/tag.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/tariffs/findingtext.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int foundRowHeight = 38; // two lines of a sentence
constexpr int mostFoundRows = 3;
constexpr qsizetype mostFindings = 30;

/// A sentence that leads to its rule; it wraps, which a button does not.
[[nodiscard]] QWidget *findingRow(FindingsPanel *panel, FindingSeverity severity, const QString &text,
                                  const QString &path, int index)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(12, 1, 8, 1);
    line->setSpacing(6);
    const Tone tone = severity == FindingSeverity::Error ? Tone::Error
        : severity == FindingSeverity::Warning           ? Tone::Warning
                                                         : Tone::Normal;
    auto *words = new TextLabel(text, FontRole::Small, tone);
    words->setWordWrap(true);
    words->setObjectName(u"finding%1"_s.arg(index));
    auto *icon = new Tag(severity == FindingSeverity::Error         ? TagKind::Error
                             : severity == FindingSeverity::Warning ? TagKind::Warning
                                                                    : TagKind::Plain,
                         severity == FindingSeverity::Error         ? Glyph::Error
                             : severity == FindingSeverity::Warning ? Glyph::Warning
                                                                    : Glyph::Info,
                         {});
    icon->setAccessibleName(severity == FindingSeverity::Error ? FindingsPanel::tr("Mistake")
                                                               : FindingsPanel::tr("To look at"));
    auto *show = new KeyButton(FindingsPanel::tr("Show"), nullptr, KeyButton::Look::Link);
    show->setObjectName(u"showFinding%1"_s.arg(index));
    show->setAccessibleName(FindingsPanel::tr("Show: %1").arg(text));
    QObject::connect(show, &KeyButton::clicked, panel, [panel, path] { Q_EMIT panel->clicked(path); });
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(words, 1);
    line->addWidget(show, 0, Qt::AlignTop);
    return row;
}

} // namespace

FindingsPanel::FindingsPanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"findings"_s);
    setAccessibleName(tr("Checker"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 4, 0, 4);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    m_scroll = scroll;
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    outer->addWidget(scroll);
    setLines({});
}

void FindingsPanel::show(const std::optional<Error> &fault, const std::vector<TariffFinding> &findings)
{
    std::vector<Line> lines;
    if (fault)
        lines.push_back({FindingSeverity::Error, faultText(*fault), fault->details.value(u"path"_s).toString()});
    for (const FindingSeverity severity : {FindingSeverity::Error, FindingSeverity::Warning, FindingSeverity::Note}) {
        for (const TariffFinding &finding : findings) {
            if (finding.severity == severity && lines.size() < static_cast<size_t>(mostFindings))
                lines.push_back({severity, findingText(finding), finding.path});
        }
    }
    setLines(lines);
}

void FindingsPanel::setLines(const std::vector<Line> &lines)
{
    QStringList texts;
    for (const Line &line : lines)
        texts << line.text + line.path;
    if (!texts.isEmpty() && texts == m_texts)
        return;
    m_texts = texts;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    int index = 0;
    for (const Line &line : lines)
        m_column->addWidget(findingRow(this, line.severity, line.text, line.path, index++));
    if (lines.empty()) {
        auto *fine = new TextLabel(tr("No hour without a price, and no price falls when a stay gets longer."),
                                   FontRole::Small, Tone::Success);
        fine->setObjectName(u"findingsFine"_s);
        fine->setContentsMargins(12, 2, 12, 2);
        fine->setWordWrap(true);
        m_column->addWidget(fine);
    }
    m_column->addStretch();
    const int rows = qBound(1, static_cast<int>(lines.size()), mostFoundRows);
    m_scroll->setFixedHeight(rows * foundRowHeight);
}

} // namespace parkdesk
