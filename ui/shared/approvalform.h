// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "services/approval.h"

#include <QWidget>

namespace parkdesk {

class PasswordForm;
class TextLabel;

/// Four eyes in place: another person gives their login and their password, or their PIN where they have a shift open
/// at this desk. Lives inside a page or row, never in a window of its own. The owner sends what it gives to
/// Office::runApproved(), sets it busy while it waits, and shows a refusal here; the growing wait after wrong tries is
/// told in words. The owner hides it; Esc asks for that by dismissed().
class ApprovalForm : public QWidget {
    Q_OBJECT

public:
    explicit ApprovalForm(QWidget *parent = nullptr);

    /// Why another person is needed, a whole sentence: "Overflow needs a manager's approval."
    void setReason(const QString &reason);
    /// The words on the button ("Approve" until told otherwise).
    void setDeed(const QString &deed);
    /// Where the next key belongs.
    void takeFocus();
    void setBusy(bool busy);
    /// The secret is forgotten, the login stays.
    void showError(const Error &error);
    /// Nothing is left of what was typed.
    void forget();
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void approved(const parkdesk::Approval &approval);
    void dismissed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    TextLabel *m_reason;
    PasswordForm *m_form;
};

} // namespace parkdesk
