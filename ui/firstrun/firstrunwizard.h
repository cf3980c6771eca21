// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "ui/firstrun/wizardstep.h"
#include "ui/shared/preferences.h"

#include <QUuid>

class QStackedWidget;

namespace parkdesk {

class FieldMessage;
class KeyButton;
class StepList;
class TextLabel;

/// Makes an empty database an office in four steps. Enter goes on, Alt+B back; nothing typed is lost on the way, and
/// nothing is stored before the last step.
class FirstRunWizard : public QWidget {
    Q_OBJECT

public:
    /// \a language: what the words are in; another one may be chosen in the first step.
    FirstRunWizard(const QByteArray &systemZone, const Clock &clock, LanguageChoice language = LanguageChoice::English,
                   QWidget *parent = nullptr);

    /// What stands in the fields of \a other, passwords excepted: it was built in another language.
    void takeOver(const FirstRunWizard &other);
    void takeFocus();
    /// While the office is being made.
    void setBusy(bool busy);
    /// Goes to the step of the field and says it there.
    void showError(const Error &error);
    [[nodiscard]] int step() const;

Q_SIGNALS:
    void languageChosen(parkdesk::LanguageChoice choice);
    /// Somebody only wants to look around first.
    void demoRequested();
    /// \a command is the same as long as nothing was changed.
    void finished(const QUuid &command, const parkdesk::FirstRun::Command &form, const QString &password);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *sideColumn();
    QWidget *mainColumn();
    void addStep(WizardStep *step, const QString &detail);
    void goTo(int step);
    void next();
    void back();
    void finish();
    [[nodiscard]] FirstRunForm formUpTo(int step) const;
    [[nodiscard]] WizardStep *stepAt(int step) const;

    StepList *m_list;
    QStackedWidget *m_steps;
    TextLabel *m_title;
    TextLabel *m_position;
    TextLabel *m_note;
    FieldMessage *m_message;
    KeyButton *m_back;
    KeyButton *m_next;
    QList<WizardStep *> m_all;
    QUuid m_command;
    bool m_busy = false;
};

} // namespace parkdesk
