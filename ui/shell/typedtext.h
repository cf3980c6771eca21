// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace parkdesk {

/// What a person has typed and not yet sent, so that it comes back when pages are built anew. No passwords.
class TypedText {
public:
    /// Of all fields below \a root.
    [[nodiscard]] static TypedText of(const QWidget &root);
    /// Into the fields of the same names, as if it was typed there.
    void restore(QWidget &root) const;

private:
    struct Field {
        QString name;
        QString text;
    };
    QList<Field> m_fields;
};

} // namespace parkdesk
