// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/staff/firstrun.h"

#include <QWidget>

namespace parkdesk {

class FieldRow;

/// What the wizard has gathered; each step fills in its part.
struct FirstRunForm {
    FirstRun::Command command;
    QString password;
};

/// One step of the first run.
class WizardStep : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    [[nodiscard]] virtual QString title() const = 0;
    /// What was chosen here, for the list of steps.
    [[nodiscard]] virtual QString summary() const = 0;
    /// A line beside the buttons.
    [[nodiscard]] virtual QString note() const { return {}; }
    /// Says what is wrong beside its field and puts the focus there; false when something is.
    [[nodiscard]] virtual bool check() = 0;
    /// After check(), or with what is there while another step wants a preview.
    virtual void fill(FirstRunForm &form) const = 0;
    /// Takes what the steps before it chose; called when it is shown.
    virtual void prepare(const FirstRunForm &) { }
    /// True when \a error belongs to a field of this step, which then shows it.
    [[nodiscard]] virtual bool showError(const Error &error) = 0;
    virtual void takeFocus() = 0;

Q_SIGNALS:
    /// Anything was changed: the command would be another one.
    void edited();

protected:
    /// Fields wider than this are hard to read.
    static constexpr int formWidth = 560;

    /// Shows \a error beside \a row and puts the focus into it.
    static void point(FieldRow *row, const Error &error);
};

} // namespace parkdesk
