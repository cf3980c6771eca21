// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tariffs/publishcard.h"

#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/shared/timeinput.h"
#include "ui/tariffs/fieldvalue.h"
#include "ui/tariffs/jsonedit.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] QString nowWord()
{
    return PublishCard::tr("now", "a time that is typed");
}

[[nodiscard]] QString startText(Instant at, const Zone &zone)
{
    const JsonNode node = textNode(zone->toLocal(at).toText());
    return shownValue(FieldKind::Moment, &node, {});
}

} // namespace

PublishCard::PublishCard(QWidget *parent)
    : Card(tr("Publish"), parent)
    , m_from(new QLineEdit)
    , m_until(new QLineEdit)
    , m_fromRow(new FieldRow(tr("Valid &from"), m_from))
    , m_untilRow(new FieldRow(tr("U&ntil"), m_until))
    , m_sign(new TextLabel)
    , m_why(new TextLabel({}, FontRole::Body, Tone::Error))
    , m_publish(new KeyButton(tr("&Publish"), nullptr, KeyButton::Look::Primary))
{
    setObjectName(u"publishCard"_s);
    setStrongEdge(true);
    m_from->setObjectName(u"publishFrom"_s);
    m_until->setObjectName(u"publishUntil"_s);
    m_untilRow->setHint(tr("Empty: until another one follows. With an end, the former tariff holds again afterwards."));
    m_sign->setObjectName(u"publishSign"_s);
    m_sign->setWordWrap(true);
    m_sign->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_why->setObjectName(u"publishWhy"_s);
    m_why->setWordWrap(true);
    m_publish->setObjectName(u"publishNow"_s);
    m_publish->setKeyHint(tr("Enter"));
    auto *cancel = new KeyButton(tr("Cancel"));
    cancel->setObjectName(u"publishCancel"_s);
    cancel->setKeyHint(tr("Esc"));
    body()->setSpacing(8);
    for (FieldRow *row : {m_fromRow, m_untilRow}) {
        row->setInputWidth(240);
        body()->addWidget(row);
    }
    body()->addWidget(new TextLabel(tr("This stands on the sign and the receipt:"), FontRole::Strong));
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_sign);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    body()->addWidget(scroll, 1);
    body()->addWidget(new TextLabel(tr("A published version never changes; a correction is a new version. Who is "
                                       "inside pays by the version of their entry."),
                                    FontRole::Small, Tone::Quiet));
    body()->addWidget(m_why);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_publish);
    body()->addLayout(buttons);
    connect(m_publish, &KeyButton::clicked, this, &PublishCard::submit);
    connect(cancel, &KeyButton::clicked, this, &PublishCard::closed);
    for (QLineEdit *edit : {m_from, m_until}) {
        connect(edit, &QLineEdit::returnPressed, this, &PublishCard::submit);
        connect(edit, &QLineEdit::textEdited, this, [this] { static_cast<void>(readTimes()); });
    }
}

void PublishCard::begin(const QStringList &sign, const QString &why, Instant now, const Zone &zone, bool hasOne)
{
    m_now = now;
    m_zone = zone;
    // A first tariff is wanted now; a new price begins with a day.
    const qint64 tomorrow = zone->toLocal(now).day() + 1;
    m_start = hasOne ? zone->instantOfRule(LocalTime::of(tomorrow, 0)) : now;
    m_end.reset();
    m_from->setText(startText(m_start, zone));
    m_until->clear();
    m_fromRow->clearError();
    m_untilRow->clearError();
    m_sign->setText(sign.join(u'\n'));
    showTimes();
    m_busy = false;
    showGate(why);
    m_from->setFocus(Qt::OtherFocusReason);
    m_from->selectAll();
}

void PublishCard::setWhy(const QString &why)
{
    if (why != m_gate) // else what was refused stays in sight
        showGate(why);
}

void PublishCard::showGate(const QString &why)
{
    m_gate = why;
    m_why->setTone(Tone::Error);
    m_why->setText(why);
    m_publish->setEnabled(why.isEmpty() && !m_busy);
}

void PublishCard::showError(const QString &error)
{
    setBusy(false);
    m_why->setTone(Tone::Error);
    m_why->setText(error);
}

void PublishCard::setBusy(bool busy)
{
    m_busy = busy;
    m_publish->setEnabled(!busy && m_gate.isEmpty());
}

void PublishCard::showTimes()
{
    m_fromRow->setHint(m_start <= m_now ? tr("At once.")
                                        : tr("From %1 on. Type \"%2\" for at once.", "time, the word now")
                                              .arg(startText(m_start, m_zone), nowWord()));
}

bool PublishCard::readTimes()
{
    m_fromRow->clearError();
    m_untilRow->clearError();
    const bool untouched = m_from->text() == startText(m_start, m_zone);
    if (m_from->text().trimmed().compare(nowWord(), Qt::CaseInsensitive) == 0) {
        m_start = m_now;
    } else if (!untouched) {
        const auto node = readValue(FieldKind::Moment, m_from->text(), nullptr, {{}, m_zone, m_now, {}, {}});
        const Result<Instant> from = node ? m_zone->fromText(node->string) : Result<Instant>(fail(ErrorCode::BadTime));
        if (!from) {
            m_fromRow->setError(errorText(from.error()));
            return false;
        }
        m_start = *from;
    }
    m_end.reset();
    if (!m_until->text().trimmed().isEmpty()) {
        const auto node = readValue(FieldKind::Moment, m_until->text(), nullptr, {{}, m_zone, m_start, {}, {}});
        const Result<Instant> until = node ? m_zone->fromText(node->string) : Result<Instant>(fail(ErrorCode::BadTime));
        if (!until) {
            m_untilRow->setError(errorText(until.error()));
            return false;
        }
        m_end = *until;
    }
    showTimes();
    return true;
}

void PublishCard::submit()
{
    if (!m_publish->isEnabled())
        return;
    if (!readTimes()) {
        (m_fromRow->hasError() ? m_from : m_until)->setFocus();
        return;
    }
    m_why->clear();
    setBusy(true);
    Q_EMIT publishAsked(m_start, m_end);
}

void PublishCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    Card::keyPressEvent(event);
}

} // namespace parkdesk
