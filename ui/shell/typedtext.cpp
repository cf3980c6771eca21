// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/typedtext.h"

#include <QLineEdit>

namespace parkdesk {

using namespace Qt::StringLiterals;

TypedText TypedText::of(const QWidget &root)
{
    TypedText typed;
    const QList<QLineEdit *> fields = root.findChildren<QLineEdit *>();
    for (const QLineEdit *field : fields) {
        const bool byHand = field->isModified() || field->objectName() == u"box"; // scans and rows fill the box as well
        if (byHand && field->echoMode() == QLineEdit::Normal && !field->objectName().isEmpty()
            && !field->text().isEmpty())
            typed.m_fields.append({field->objectName(), field->text()});
    }
    return typed;
}

void TypedText::restore(QWidget &root) const
{
    for (const Field &wanted : m_fields) {
        auto *field = root.findChild<QLineEdit *>(wanted.name);
        if (field == nullptr || field->isReadOnly())
            continue;
        field->selectAll();
        field->insert(wanted.text);
    }
}

} // namespace parkdesk
