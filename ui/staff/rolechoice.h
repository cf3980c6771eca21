// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/permission.h"

#include <QWidget>

class QCheckBox;

namespace parkdesk {

/// A set of roles as check boxes, each with what it may do.
class RoleChoice : public QWidget {
    Q_OBJECT

public:
    /// \a name stands before the role in the object names of the boxes.
    explicit RoleChoice(const QString &name, QWidget *parent = nullptr);

    void setRoles(const QList<Role> &roles);
    [[nodiscard]] QList<Role> roles() const;
    void setReadOnly(bool readOnly);

Q_SIGNALS:
    /// By the person.
    void edited();

private:
    QList<QCheckBox *> m_boxes; ///< in the order of personRoles
};

} // namespace parkdesk
