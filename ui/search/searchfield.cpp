// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchfield.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

QLineEdit *addSearchField(QVBoxLayout &group, const QString &name, const QString &title)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(title);
    edit->setPlaceholderText(title);
    edit->setToolTip(title);
    edit->setClearButtonEnabled(true);
    edit->setInputMethodHints(Qt::ImhNoPredictiveText);
    group.addWidget(edit);
    return edit;
}

} // namespace parkdesk
