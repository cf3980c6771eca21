// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/closepanel.h"

#include "services/stays/quotestay.h"
#include "ui/desk/stayreports.h"
#include "ui/shared/approvalform.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/moneytext.h"
#include "ui/shared/platetext.h"
#include "ui/shared/segmented.h"
#include "ui/shared/textlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

ClosePanel::ClosePanel(const DescribeStay::Answer &stay, Office &office, QWidget *parent)
    : StayPanel(tr("Close unsettled"), stay, office, parent)
    , m_how(new Segmented)
    , m_reason(newLine(u"closeReason"_s))
    , m_reasonRow(new FieldRow(tr("&Reason"), m_reason))
    , m_open(new TextLabel({}, FontRole::Value))
    , m_approval(new ApprovalForm)
{
    setObjectName(u"closePanel"_s);
    m_how->setObjectName(u"closeHow"_s);
    m_how->addSegment(static_cast<int>(LeftHow::Owing), tr("Owing"));
    m_how->addSegment(static_cast<int>(LeftHow::Unseen), tr("Unseen"));
    m_how->addSegment(static_cast<int>(LeftHow::Towed), tr("Towed"));
    m_open->setObjectName(u"closeOpen"_s);
    m_reasonRow->setHint(tr("somebody will ask for it"));
    m_reasonRow->setMessageLines(2);
    auto *how = new FieldRow(tr("&How"), m_how, FieldRow::Place::Nowhere);
    auto *rest = new QWidget; // the choices stand beside their name, not in the middle of the row
    rest->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    how->addBeside(rest);
    addRow(how);
    const auto segments = m_how->findChildren<QWidget *>();
    for (QWidget *segment : segments)
        watch(segment);
    addRow(m_reasonRow);
    body()->addWidget(m_open);
    addDeed(tr("Close the Stay"), Glyph::Out, u"closeNow"_s);
    m_approval->setObjectName(u"closeApproval"_s);
    m_approval->setReason(tr("Closing a stay that is not paid needs a manager's approval."));
    m_approval->setDeed(tr("Approve and Close"));
    m_approval->hide();
    body()->insertWidget(body()->count() - 1, m_approval);
    connect(m_reason, &QLineEdit::textEdited, m_reasonRow, &FieldRow::clearError);
    connect(m_approval, &ApprovalForm::approved, this, [this](const Approval &approval) {
        if (isBusy() || !isComplete())
            return;
        m_approval->setBusy(true);
        runApproved<CloseStay>(command(), approval,
                               [this](const CloseStay::Outcome &outcome) { return closedReport(outcome, who()); });
    });
    connect(m_approval, &ApprovalForm::dismissed, this, [this] {
        m_approval->forget();
        m_approval->hide();
        deedButton()->show();
        m_reason->setFocus(Qt::OtherFocusReason);
    });
    askOpenAmount();
}

QWidget *ClosePanel::firstField() const
{
    return m_reason;
}

void ClosePanel::askOpenAmount()
{
    office().read<QuoteStay>({key()}).then(this, [this](const Result<QuoteStay::Answer> &quote) {
        if (quote)
            m_open->setText(tr("%1 stay open").arg(leftToRight(moneyText(quote->price.due))));
    });
}

CloseStay::Command ClosePanel::command() const
{
    return {key(), static_cast<LeftHow>(m_how->currentId()), m_reason->text()};
}

/// A manager is not called for a form that is not filled in.
bool ClosePanel::isComplete()
{
    if (!m_reason->text().trimmed().isEmpty())
        return true;
    StayPanel::showError({ErrorCode::Required, Field::Reason, {}});
    return false;
}

void ClosePanel::act()
{
    if (!isComplete())
        return;
    if (!office().may(CloseStay::permission)) {
        deedButton()->hide();
        m_approval->show();
        m_approval->takeFocus();
        return;
    }
    run<CloseStay>(command(), [this](const CloseStay::Outcome &outcome) { return closedReport(outcome, who()); });
}

FieldRow *ClosePanel::rowOf(Field field) const
{
    return field == Field::Reason ? m_reasonRow : nullptr;
}

void ClosePanel::showError(const Error &error)
{
    m_approval->setBusy(false);
    if (m_approval->isHidden() || error.field == Field::Reason)
        StayPanel::showError(error);
    else
        m_approval->showError(error);
}

} // namespace parkdesk
