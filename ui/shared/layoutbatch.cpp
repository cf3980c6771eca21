// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/layoutbatch.h"

#include <QLayout>

namespace parkdesk {

LayoutBatch::LayoutBatch(QWidget &place)
    : m_place(place.layout() != nullptr && place.layout()->isEnabled() ? &place : nullptr)
{
    if (m_place != nullptr)
        m_place->layout()->setEnabled(false);
}

LayoutBatch::~LayoutBatch()
{
    if (m_place == nullptr)
        return; // an outer one does it
    const QList<QWidget *> children = m_place->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : children) {
        // What was hidden on purpose stays so.
        if (child->isHidden() && !child->testAttribute(Qt::WA_WState_ExplicitShowHide))
            child->show();
    }
    m_place->layout()->setEnabled(true);
    m_place->layout()->activate();
}

} // namespace parkdesk
