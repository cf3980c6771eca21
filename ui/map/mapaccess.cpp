// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/map/mapaccess.h"

#include "ui/map/mapcanvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace parkdesk {

namespace {

/// One spot of a map, by its number in it.
class SpotAccess : public QAccessibleInterface {
public:
    SpotAccess(MapCanvas *canvas, int index)
        : m_canvas(canvas)
        , m_index(index)
    {
    }

    [[nodiscard]] bool isValid() const override
    {
        return m_canvas != nullptr && m_index < static_cast<int>(m_canvas->cells().size());
    }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return QAccessible::queryAccessibleInterface(m_canvas);
    }
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const MapCell &cell = m_canvas->cells()[static_cast<size_t>(m_index)];
        return kind == QAccessible::Name ? cell.spoken : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect area = m_canvas->cellRect(m_index);
        return {m_canvas->mapToGlobal(area.topLeft()), area.size()};
    }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        if (isValid() && m_canvas->currentIndex() == m_index) {
            state.selected = true;
            state.focused = m_canvas->hasFocus();
        }
        return state;
    }

private:
    QPointer<MapCanvas> m_canvas;
    int m_index;
};

/// The map with its spots; they are made when they are asked for.
class CanvasAccess : public QAccessibleWidget {
public:
    explicit CanvasAccess(MapCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::List)
        , m_canvas(canvas)
    {
    }
    ~CanvasAccess() override
    {
        for (const QAccessible::Id id : qAsConst(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }
    CanvasAccess(const CanvasAccess &) = delete;
    CanvasAccess &operator=(const CanvasAccess &) = delete;

    [[nodiscard]] int childCount() const override { return static_cast<int>(m_canvas->cells().size()); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_children.contains(index))
            m_children.insert(index, QAccessible::registerAccessibleInterface(new SpotAccess(m_canvas, index)));
        return QAccessible::accessibleInterface(m_children.value(index));
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (auto it = m_children.constBegin(); it != m_children.constEnd(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == child)
                return it.key();
        }
        return -1;
    }
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_canvas->cellAt(QPointF(m_canvas->mapFromGlobal(QPoint(x, y)))));
    }
    [[nodiscard]] QAccessibleInterface *focusChild() const override { return child(m_canvas->currentIndex()); }

private:
    MapCanvas *m_canvas;
    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<MapCanvas *>(object);
    return canvas == nullptr ? nullptr : new CanvasAccess(canvas);
}

} // namespace

void installMapAccess()
{
    // Qt keeps one entry of a factory, however often it is given.
    QAccessible::installFactory(accessOf);
}

void tellMapFocus(MapCanvas *canvas, int index)
{
    if (!QAccessible::isActive() || index < 0 || !canvas->hasFocus())
        return;
    QAccessibleEvent focus(canvas, QAccessible::Focus);
    focus.setChild(index);
    QAccessible::updateAccessibility(&focus);
}

void tellMapCells(MapCanvas *canvas)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent changed(canvas, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

} // namespace parkdesk
