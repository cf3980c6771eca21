// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/office.h"
#include "services/stays/describestay.h"
#include "ui/desk/deskpanel.h"
#include "ui/shared/commandnumber.h"

class QLineEdit;

namespace parkdesk {

class FieldMessage;
class FieldRow;
class KeyButton;

/// A deed to one stay: which vehicle it is, the fields of the deed, one button. Enter does it from any field, Esc goes
/// back to the box. Errors stand beside their field, nothing typed is lost, and nothing is done twice.
class StayPanel : public DeskPanel {
    Q_OBJECT

public:
    [[nodiscard]] bool isBusy() const override { return m_busy; }
    /// None of them takes money.
    [[nodiscard]] bool takesEnterAhead() const override { return true; }
    [[nodiscard]] StayId stay() const override { return m_stay.stay.id; }
    [[nodiscard]] Sentence boxHint() const override;
    [[nodiscard]] QString message() const;

protected:
    StayPanel(const QString &title, const DescribeStay::Answer &stay, Office &office, QWidget *parent);

    /// Below the vehicle; Enter and Esc work in its input.
    void addRow(FieldRow *row);
    /// Enter and Esc work in \a field as well.
    void watch(QWidget *field);
    /// The button that does it, after everything else. \a name is its object name.
    void addDeed(const QString &words, Glyph glyph, const QString &name);
    [[nodiscard]] KeyButton *deedButton() const { return m_do; }

    /// Enter, or the button.
    virtual void act() = 0;
    /// The row that an error of \a field belongs to; null for the line above the button.
    [[nodiscard]] virtual FieldRow *rowOf(Field field) const = 0;
    /// A refusal beside its field.
    virtual void showError(const Error &error);
    void showMessage(const QString &words);
    void clearErrors();
    void setBusy(bool busy);

    /// Runs the command; what it came to goes to \a report, whose answer ends the panel.
    template <UseCase U, typename Report>
    void run(const typename U::Command &command, Report report)
    {
        const QUuid number = begin(command.toJson());
        m_office.run<U>(number, command).then(this, [this, report](const Result<typename U::Outcome> &outcome) {
            settle(outcome ? Result<DeedReport>(report(*outcome)) : Result<DeedReport>(fail(outcome.error())));
        });
    }
    template <UseCase U, typename Report>
    void runApproved(const typename U::Command &command, const Approval &approval, Report report)
    {
        const QUuid number = begin(command.toJson());
        m_office.runApproved<U>(number, command, approval)
            .then(this, [this, report](const Result<typename U::Outcome> &outcome) {
                settle(outcome ? Result<DeedReport>(report(*outcome)) : Result<DeedReport>(fail(outcome.error())));
            });
    }

    [[nodiscard]] Office &office() const { return m_office; }
    [[nodiscard]] const DescribeStay::Answer &described() const { return m_stay; }
    [[nodiscard]] const ZoneRules &zone() const { return *m_stay.lot.zone; }
    [[nodiscard]] StayKey key() const { return {m_stay.stay.id, {}, {}}; }
    /// The plate in its groups, or the ticket's code.
    [[nodiscard]] QString who() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *head();
    [[nodiscard]] QUuid begin(const QJsonObject &canonical);
    void settle(const Result<DeedReport> &report);

    Office &m_office;
    DescribeStay::Answer m_stay;
    CommandNumber m_number;
    QUuid m_running;
    QList<FieldRow *> m_rows;
    FieldMessage *m_message;
    KeyButton *m_do;
    KeyButton *m_back;
    bool m_busy = false;
};

/// A line of text with its object name and a bound that is said, not cut.
[[nodiscard]] QLineEdit *newLine(const QString &name, const QString &text = {});

} // namespace parkdesk
