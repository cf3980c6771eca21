// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/approvalform.h"

#include "ui/shared/passwordform.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

ApprovalForm::ApprovalForm(QWidget *parent)
    : QWidget(parent)
    , m_reason(new TextLabel({}, FontRole::Strong))
    , m_form(new PasswordForm(PasswordForm::Asks::NameAndSecret, tr("Approve")))
{
    setObjectName(u"approvalForm"_s);
    setAccessibleName(tr("Approval by another person"));
    m_reason->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::rowGap);
    column->addWidget(m_reason);
    column->addWidget(m_form);
    connect(m_form, &PasswordForm::submitted, this, [this](const QString &login, const QString &secret) {
        Q_EMIT approved({login, secret});
    });
    setReason(tr("This needs another person's approval."));
}

void ApprovalForm::setReason(const QString &reason)
{
    m_reason->setText(reason);
}

void ApprovalForm::setDeed(const QString &deed)
{
    m_form->setDeed(deed);
}

void ApprovalForm::takeFocus()
{
    m_form->takeFocus();
}

void ApprovalForm::setBusy(bool busy)
{
    m_form->setBusy(busy);
}

void ApprovalForm::showError(const Error &error)
{
    m_form->setBusy(false);
    m_form->showError(error);
}

void ApprovalForm::forget()
{
    m_form->forget();
}

QString ApprovalForm::message() const
{
    return m_form->message();
}

void ApprovalForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        forget();
        Q_EMIT dismissed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace parkdesk
