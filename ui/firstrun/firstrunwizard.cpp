// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firstrun/firstrunwizard.h"

#include "ui/firstrun/lotstep.h"
#include "ui/firstrun/officestep.h"
#include "ui/firstrun/ownerstep.h"
#include "ui/firstrun/pricestep.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/card.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/steplist.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRadioButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize smallestFrame(1060, 588);
constexpr QSize largestFrame(1120, 640);
constexpr int sideWidth = 256;
constexpr int wizardPadding = 24;

} // namespace

FirstRunWizard::FirstRunWizard(const QByteArray &systemZone, const Clock &clock, LanguageChoice language,
                               QWidget *parent)
    : QWidget(parent)
    , m_list(new StepList)
    , m_steps(new QStackedWidget)
    , m_title(new TextLabel({}, FontRole::Title))
    , m_position(new TextLabel({}, FontRole::Body, Tone::Quiet))
    , m_note(new TextLabel({}, FontRole::Body, Tone::Quiet))
    , m_message(new FieldMessage)
    , m_back(new KeyButton(tr("Back")))
    , m_next(new KeyButton({}, nullptr, KeyButton::Look::Primary))
    , m_command(QUuid::createUuid())
{
    setObjectName(u"firstRunWizard"_s);
    auto *frame = new Card;
    frame->setAccessibleName(tr("First run"));
    frame->setMinimumSize(smallestFrame);
    frame->setMaximumSize(largestFrame);
    frame->layout()->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(sideColumn());
    row->addWidget(mainColumn(), 1);
    frame->body()->addLayout(row);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, metric::pageMargin, metric::pageMargin, metric::pageMargin);
    auto *middle = new QHBoxLayout;
    middle->addWidget(frame);
    column->addLayout(middle);
    auto *officeStep = new OfficeStep(language);
    connect(officeStep, &OfficeStep::languageChosen, this, &FirstRunWizard::languageChosen);
    addStep(officeStep, tr("name, currency"));
    addStep(new LotStep(systemZone, clock), tr("name, spots, rows"));
    addStep(new PriceStep, tr("pick a pattern, see the sign"));
    addStep(new OwnerStep, tr("name, password, desk"));
    connect(m_list, &StepList::stepRequested, this, &FirstRunWizard::goTo);
    connect(m_next, &KeyButton::clicked, this, &FirstRunWizard::next);
    connect(m_back, &KeyButton::clicked, this, &FirstRunWizard::back);
    goTo(0);
}

void FirstRunWizard::takeOver(const FirstRunWizard &other)
{
    const QList<QWidget *> parts = other.findChildren<QWidget *>();
    for (const QWidget *part : parts) {
        const QString name = part->objectName();
        if (name.isEmpty() || name.startsWith(u"qt_"_s)) // parts of other controls
            continue;
        if (const auto *line = qobject_cast<const QLineEdit *>(part)) {
            auto *own = findChild<QLineEdit *>(name);
            if (own != nullptr && line->isModified() && line->echoMode() == QLineEdit::Normal) {
                own->setText(line->text());
                own->setModified(true);
            }
        } else if (const auto *number = qobject_cast<const QSpinBox *>(part)) {
            if (auto *own = findChild<QSpinBox *>(name))
                own->setValue(number->value());
        } else if (const auto *radio = qobject_cast<const QRadioButton *>(part)) {
            if (auto *own = findChild<QRadioButton *>(name); own != nullptr && radio->isChecked())
                own->setChecked(true);
        } else if (const auto *choice = qobject_cast<const QComboBox *>(part)) {
            if (auto *own = findChild<QComboBox *>(name)) {
                own->setCurrentIndex(choice->currentIndex());
                if (choice->isEditable() && choice->currentText() != choice->itemText(choice->currentIndex()))
                    own->setEditText(choice->currentText());
            }
        }
    }
}

QWidget *FirstRunWizard::sideColumn()
{
    auto *side = new Card;
    side->setSunken(true);
    side->setAccessibleName(tr("Steps"));
    side->setFixedWidth(sideWidth);
    side->layout()->setContentsMargins(16, wizardPadding, 16, wizardPadding);
    auto *words = new TextLabel(tr("Four steps, about three minutes. All of it can be changed later."), FontRole::Body,
                                Tone::Quiet);
    words->setWordWrap(true);
    side->body()->setSpacing(metric::rowGap);
    side->body()->addWidget(new TextLabel(tr("Welcome"), FontRole::Title));
    side->body()->addWidget(words);
    side->body()->addSpacing(wizardPadding);
    side->body()->addWidget(m_list);
    side->body()->addStretch();
    auto *demoWords = new TextLabel(tr("Or look around first: a town with two lots and two weeks of history."),
                                    FontRole::Small, Tone::Quiet);
    demoWords->setWordWrap(true);
    auto *demo = new KeyButton(tr("Use &Sample Data"));
    demo->setObjectName(u"demoTown"_s);
    side->body()->addWidget(demoWords);
    side->body()->addWidget(demo);
    connect(demo, &KeyButton::clicked, this, &FirstRunWizard::demoRequested);
    return side;
}

QWidget *FirstRunWizard::mainColumn()
{
    auto *main = new QWidget;
    m_back->setObjectName(u"back"_s);
    m_back->setKey(QKeyCombination(Qt::ALT, Qt::Key_B));
    m_next->setObjectName(u"next"_s);
    m_next->setKeyHint(tr("Enter"));
    m_note->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(metric::cardPadding);
    head->addWidget(m_title);
    head->addWidget(m_position, 0, Qt::AlignBottom);
    head->addStretch();
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metric::rowGap);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(wizardPadding, wizardPadding, wizardPadding, wizardPadding);
    column->setSpacing(metric::cardGap);
    column->addLayout(head);
    column->addWidget(m_steps, 1);
    column->addWidget(m_message);
    column->addLayout(foot);
    return main;
}

void FirstRunWizard::addStep(WizardStep *step, const QString &detail)
{
    m_list->addStep(step->title(), detail);
    m_steps->addWidget(step);
    m_all.append(step);
    connect(step, &WizardStep::edited, this, [this] {
        m_command = QUuid::createUuid();
        m_message->setMessage(FieldMessage::Kind::Hint, {});
    });
    const QList<QWidget *> parts = step->findChildren<QWidget *>();
    for (QWidget *part : parts)
        part->installEventFilter(this);
}

WizardStep *FirstRunWizard::stepAt(int step) const
{
    return m_all.at(step);
}

int FirstRunWizard::step() const
{
    return m_steps->currentIndex();
}

FirstRunForm FirstRunWizard::formUpTo(int step) const
{
    FirstRunForm form;
    for (int at = 0; at <= step; ++at)
        stepAt(at)->fill(form);
    return form;
}

void FirstRunWizard::goTo(int step)
{
    if (m_busy)
        return;
    WizardStep *page = stepAt(step);
    if (step > 0)
        page->prepare(formUpTo(step - 1));
    m_steps->setCurrentWidget(page);
    m_list->setCurrent(step);
    m_title->setText(page->title());
    m_position->setText(tr("step %1 of %2").arg(step + 1).arg(m_all.size()));
    m_note->setText(page->note());
    const bool last = step == m_all.size() - 1;
    m_next->setText(last ? tr("Open the Office") : tr("Next: %1").arg(stepAt(step + 1)->title()));
    m_back->setVisible(step > 0);
    takeFocus();
}

void FirstRunWizard::takeFocus()
{
    stepAt(step())->takeFocus();
}

void FirstRunWizard::next()
{
    if (m_busy || !stepAt(step())->check())
        return;
    m_list->setDetail(step(), stepAt(step())->summary());
    if (step() + 1 < m_all.size())
        goTo(step() + 1);
    else
        finish();
}

void FirstRunWizard::back()
{
    if (step() > 0)
        goTo(step() - 1);
}

void FirstRunWizard::finish()
{
    const FirstRunForm form = formUpTo(step());
    Q_EMIT finished(m_command, form.command, form.password);
}

void FirstRunWizard::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *part : {static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_list),
                          static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_next)})
        part->setEnabled(!busy);
    m_message->setMessage(FieldMessage::Kind::Hint, busy ? tr("The office is being made …") : QString());
}

void FirstRunWizard::showError(const Error &error)
{
    for (int at = 0; at < m_all.size(); ++at) {
        if (!stepAt(at)->showError(error))
            continue;
        if (at != step()) {
            goTo(at);
            static_cast<void>(stepAt(at)->showError(error)); // goTo() moved the focus
        }
        return;
    }
    m_message->setMessage(FieldMessage::Kind::Error, errorText(error));
    announce(m_message, Urgency::Urgent);
    takeFocus();
}

bool FirstRunWizard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    // In an open list and on a small button Enter means that list or button.
    const bool ownsEnter =
        qobject_cast<QPushButton *>(watched) != nullptr || qobject_cast<QAbstractItemView *>(watched) != nullptr;
    if (!enter || ownsEnter)
        return QWidget::eventFilter(watched, event);
    if (!key.isAutoRepeat())
        next();
    return true;
}

} // namespace parkdesk
