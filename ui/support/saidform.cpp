// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/support/saidform.h"

#include "ui/shared/accessibility.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSaidLine = 254;

} // namespace

SaidForm::SaidForm(const QString &title, const QString &name, const QString &deed, const QString &deedName,
                   QWidget *parent)
    : Card(title, parent)
    , m_words(new QPlainTextEdit)
    , m_error(new TextLabel({}, FontRole::Small, Tone::Error))
    , m_send(new KeyButton(deed, nullptr, KeyButton::Look::Primary))
    , m_cancel(new KeyButton(tr("Cancel"), nullptr, KeyButton::Look::Quiet))
{
    setObjectName(name + u"Form"_s);
    setStrongEdge(true);
    body()->setSpacing(metric::rowGap);
    m_words->setObjectName(name + u"Text"_s);
    m_words->setTabChangesFocus(true);
    m_words->installEventFilter(this);
    m_error->setObjectName(name + u"Error"_s);
    m_error->setWordWrap(true);
    m_send->setObjectName(deedName);
    m_send->setKeyHint(keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    m_cancel->setObjectName(name + u"Cancel"_s);
    m_cancel->setKeyHint(keyText(QKeySequence(Qt::Key_Escape)));
    connect(m_send, &KeyButton::clicked, this, &SaidForm::send);
    connect(m_cancel, &KeyButton::clicked, this, &SaidForm::dismissed);
}

FieldRow *SaidForm::addRow(const QString &label, QWidget *input)
{
    auto *row = new FieldRow(label, input);
    body()->addWidget(row);
    m_rows.append(row);
    return row;
}

FieldRow *SaidForm::addChoice(const QString &label, QComboBox *choice)
{
    FieldRow *row = addRow(label, choice);
    m_choices.append(choice);
    connect(choice, &QComboBox::currentIndexChanged, row, &FieldRow::clearError);
    return row;
}

FieldRow *SaidForm::addLine(const QString &label, QLineEdit *line)
{
    FieldRow *row = addRow(label, line);
    m_lines.append(line);
    line->setMaxLength(longestSaidLine);
    connect(line, &QLineEdit::textEdited, row, &FieldRow::clearError);
    connect(line, &QLineEdit::returnPressed, this, &SaidForm::send);
    return row;
}

FieldRow *SaidForm::addWords(const QString &label, int height)
{
    FieldRow *row = addRow(label, m_words);
    m_words->setFixedHeight(height);
    connect(m_words, &QPlainTextEdit::textChanged, row, &FieldRow::clearError);
    return row;
}

void SaidForm::addFoot()
{
    body()->addWidget(m_error);
    auto *row = new QHBoxLayout;
    row->addWidget(m_cancel);
    row->addStretch();
    row->addWidget(m_send);
    body()->addLayout(row);
    body()->addStretch();
}

QString SaidForm::words() const
{
    return m_words->toPlainText();
}

void SaidForm::forget()
{
    ++m_asked;
    setBusy(false);
    for (QComboBox *choice : std::as_const(m_choices))
        choice->setCurrentIndex(0);
    for (QLineEdit *line : std::as_const(m_lines))
        line->clear();
    m_words->clear();
    clearErrors();
    m_number.finish();
}

void SaidForm::clearErrors()
{
    for (FieldRow *row : std::as_const(m_rows))
        row->clearError();
    m_error->hide();
}

void SaidForm::setBusy(bool busy)
{
    m_busy = busy;
    m_send->setEnabled(!busy);
    m_cancel->setEnabled(!busy);
    for (QComboBox *choice : std::as_const(m_choices))
        choice->setEnabled(!busy);
    for (QLineEdit *line : std::as_const(m_lines))
        line->setReadOnly(busy);
    m_words->setReadOnly(busy);
}

void SaidForm::send()
{
    if (m_busy)
        return;
    clearErrors();
    submit();
}

void SaidForm::failAt(FieldRow *row, const QString &sentence)
{
    setBusy(false);
    row->setError(sentence);
    row->input()->setFocus(Qt::OtherFocusReason);
}

void SaidForm::failAsAWhole(const Error &error)
{
    setBusy(false);
    m_error->setText(errorText(error));
    m_error->show();
    announce(m_error, Urgency::Urgent);
}

void SaidForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_busy) {
        Q_EMIT dismissed();
        return;
    }
    Card::keyPressEvent(event);
}

bool SaidForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers().testFlag(Qt::ControlModifier)) {
            send();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace parkdesk
