// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/shortcutspage.h"

#include "ui/shared/card.h"
#include "ui/shared/keycap.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int shortcutColumns = 3;
constexpr int titleWeight = 2; // a card's title and padding, in rows

struct KeyGroup {
    QString title;
    QList<ListedCommand> commands;
};

QList<KeyGroup> keyGroups(const QList<ListedCommand> &commands)
{
    QList<KeyGroup> groups;
    for (const ListedCommand &command : commands) {
        if (command.keys.isEmpty() || command.keys.first().isEmpty())
            continue;
        auto group =
            std::find_if(groups.begin(), groups.end(), [&](const KeyGroup &one) { return one.title == command.group; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {command.group, {}});
        group->commands.append(command);
    }
    // The long ones first, so that the columns end at about the same height; what holds everywhere stays at the head.
    if (groups.size() > 1)
        std::stable_sort(groups.begin() + 1, groups.end(),
                         [](const KeyGroup &a, const KeyGroup &b) { return a.commands.size() > b.commands.size(); });
    return groups;
}

QWidget *shortcutRow(const ListedCommand &command)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(4);
    auto *words = new TextLabel(command.text);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    for (const QKeySequence &key : command.keys)
        row->addWidget(new KeyCap(keyText(key)));
    return line;
}

Card *groupCard(const KeyGroup &group)
{
    auto *card = new Card(group.title);
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    for (const ListedCommand &command : group.commands)
        card->body()->addWidget(shortcutRow(command));
    return card;
}

} // namespace

ShortcutsPage::ShortcutsPage(QWidget *parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea)
{
    setObjectName(u"shortcutsPage"_s);
    m_scroll->setObjectName(u"shortcutsView"_s);
    m_scroll->setAccessibleName(tr("All shortcuts"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, 0);
    column->setSpacing(metric::cardGap);
    auto *head = new QHBoxLayout;
    head->addWidget(new TextLabel(tr("Shortcuts"), FontRole::Title));
    head->addStretch();
    head->addWidget(
        new TextLabel(tr("Every deed is also in the menu and in the list of commands."), FontRole::Small, Tone::Quiet));
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
}

void ShortcutsPage::setCommands(const QList<ListedCommand> &commands)
{
    auto *content = new QWidget;
    fill(*content, commands);
    m_scroll->setWidget(content);
}

void ShortcutsPage::fill(QWidget &content, const QList<ListedCommand> &commands)
{
    auto *row = new QHBoxLayout(&content);
    row->setContentsMargins(0, 0, 0, metric::pageMargin);
    row->setSpacing(metric::cardGap);
    std::array<QVBoxLayout *, shortcutColumns> columns {};
    std::array<qsizetype, shortcutColumns> heights {};
    for (QVBoxLayout *&column : columns) {
        column = new QVBoxLayout;
        column->setSpacing(metric::cardGap);
        row->addLayout(column, 1);
    }
    for (const KeyGroup &group : keyGroups(commands)) {
        const auto shortest = std::min_element(heights.begin(), heights.end());
        *shortest += group.commands.size() + titleWeight;
        columns.at(static_cast<size_t>(shortest - heights.begin()))->addWidget(groupCard(group));
    }
    for (QVBoxLayout *column : columns)
        column->addStretch();
}

} // namespace parkdesk
