// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/commandaction.h"

#include "ui/shared/keybutton.h"

#include <QSet>
#include <QVariant>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *commandProperty = "parkdeskCommand";
constexpr const char *groupProperty = "parkdeskCommandGroup";
constexpr const char *notedKeysProperty = "parkdeskNotedKeys";

QString withoutAccessKeys(const QString &text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == u'&' && at + 1 < text.size())
            ++at;
        plain += text.at(at);
    }
    return plain;
}

QString groupOf(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        const QString title = widget->property(groupProperty).toString();
        if (!title.isEmpty())
            return title;
    }
    return {};
}

/// Puts commands in order and drops the second of a name.
class Collector {
public:
    explicit Collector(const QWidget &window)
        : m_window(window)
    {
    }

    void visit(QWidget *widget)
    {
        const QString group = groupOf(widget);
        const QList<QAction *> actions = widget->actions();
        for (QAction *action : actions) {
            if (action->property(commandProperty).toBool())
                add({action, action->objectName(), withoutAccessKeys(action->text()), group, action->shortcuts(),
                     action->isEnabled() && isReachable(widget)});
        }
        if (auto *button = qobject_cast<KeyButton *>(widget); button != nullptr && button->hasKey())
            add({button,
                 button->objectName(),
                 withoutAccessKeys(button->text()),
                 group,
                 {button->shortcut()},
                 isReachable(widget)});
        const QVariantList noted = widget->property(notedKeysProperty).toList();
        for (const QVariant &one : noted) {
            const QVariantList pair = one.toList();
            add({nullptr, {}, pair.value(0).toString(), group, {pair.value(1).value<QKeySequence>()}, false});
        }
    }
    [[nodiscard]] QList<ListedCommand> take() { return std::move(m_found); }

private:
    [[nodiscard]] bool isReachable(const QWidget *widget) const
    {
        return widget == &m_window || (widget->isEnabled() && widget->isVisibleTo(&m_window));
    }
    void add(ListedCommand command)
    {
        if (command.text.isEmpty())
            return;
        // The same words twice are one deed with two keys (both Enter keys), or a panel built twice.
        const QString identity = command.group + u'\n' + command.text;
        if (m_seen.contains(identity))
            return;
        m_seen.insert(identity);
        m_found.append(std::move(command));
    }

    const QWidget &m_window;
    QSet<QString> m_seen;
    QList<ListedCommand> m_found;
};

} // namespace

QAction *newCommand(QWidget *owner, const QString &objectName, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(objectName);
    action->setProperty(commandProperty, true);
    if (!key.isEmpty())
        action->setShortcut(key);
    owner->addAction(action);
    return action;
}

void setCommandGroup(QWidget *place, const QString &title)
{
    place->setProperty(groupProperty, title);
}

void noteKey(QWidget *owner, const QString &text, const QKeySequence &key)
{
    QVariantList noted = owner->property(notedKeysProperty).toList();
    noted.append(QVariant(QVariantList {text, QVariant::fromValue(key)}));
    owner->setProperty(notedKeysProperty, noted);
}

QList<ListedCommand> commandsOf(QWidget &window)
{
    Collector collector(window);
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets)
        collector.visit(widget);
    collector.visit(&window);
    return collector.take();
}

void runCommand(const ListedCommand &command)
{
    if (auto *action = qobject_cast<QAction *>(command.source))
        action->trigger();
    else if (auto *button = qobject_cast<QAbstractButton *>(command.source))
        button->click();
}

} // namespace parkdesk
