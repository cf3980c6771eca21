// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shared/plan/closureform.h"

#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/keycap.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/timeinput.h"
#include "ui/shared/timetext.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int typingMs = 250;
constexpr int closureLabelWidth = 64;

} // namespace

QString affectedWords(const QList<AffectedStay> &affected)
{
    int moved = 0;
    int unplaced = 0;
    int inside = 0;
    for (const AffectedStay &stay : affected) {
        moved += stay.fate == StayFate::Equal || stay.fate == StayFate::Larger ? 1 : 0;
        unplaced += stay.fate == StayFate::Unplaced ? 1 : 0;
        inside += stay.fate == StayFate::Inside ? 1 : 0;
    }
    QStringList parts;
    if (inside > 0)
        parts.append(ClosureForm::tr("%n vehicle(s) inside leave first", nullptr, inside));
    if (moved > 0)
        parts.append(ClosureForm::tr("%n booking(s) get another spot", nullptr, moved));
    if (unplaced > 0)
        parts.append(ClosureForm::tr("%n booking(s) are left without a spot", nullptr, unplaced));
    return parts.join(ClosureForm::tr(", ", "between the items of a list"));
}

ClosureForm::ClosureForm(Office &office, QWidget *parent)
    : Card({}, parent)
    , m_office(office)
    , m_reason(newField(u"closureReason"_s))
    , m_from(newField(u"closureFrom"_s))
    , m_until(newField(u"closureUntil"_s))
    , m_reasonRow(new FieldRow(tr("&Reason"), m_reason))
    , m_fromRow(new FieldRow(tr("&From"), m_from))
    , m_untilRow(new FieldRow(tr("&Until"), m_until))
    , m_message(new FieldMessage)
    , m_affected(new TextLabel({}, FontRole::Small, Tone::Quiet))
    , m_do(new KeyButton(tr("Close"), nullptr, KeyButton::Look::Primary))
    , m_back(new KeyButton(tr("Back")))
{
    setObjectName(u"closureForm"_s);
    setStrongEdge(true);
    for (FieldRow *row : {m_reasonRow, m_fromRow, m_untilRow}) {
        row->setLabelWidth(closureLabelWidth);
        row->setInputWidth(0);
        body()->addWidget(row);
    }
    m_fromRow->setHint(tr("empty: now"));
    m_untilRow->setHint(tr("empty: until opened again"));
    m_affected->setObjectName(u"closureAffected"_s);
    m_affected->setWordWrap(true);
    body()->addWidget(m_affected);
    m_message->setLines(2);
    body()->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    m_do->setObjectName(u"closureDo"_s);
    m_do->setKeyHint(keyText(Qt::Key_Return));
    m_back->setObjectName(u"closureBack"_s);
    m_back->setKeyHint(keyText(Qt::Key_Escape));
    buttons->addWidget(m_do, 1);
    buttons->addWidget(m_back);
    body()->addLayout(buttons);
    connect(m_do, &KeyButton::clicked, this, &ClosureForm::act);
    connect(m_back, &KeyButton::clicked, this, &ClosureForm::dismissed);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingMs);
    connect(&m_typing, &QTimer::timeout, this, &ClosureForm::preview);
}

QLineEdit *ClosureForm::newField(const QString &name)
{
    auto *field = new QLineEdit;
    field->setObjectName(name);
    field->installEventFilter(this);
    connect(field, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    return field;
}

void ClosureForm::open(const ClosureRequest &request, const QString &what, const Zone &zone)
{
    ++m_opening;
    m_request = request;
    m_what = what;
    m_zone = zone;
    setTitle(tr("Close %1").arg(what));
    m_reason->setText(request.reason);
    m_from->clear();
    m_until->clear();
    for (FieldRow *row : {m_reasonRow, m_fromRow, m_untilRow})
        row->clearError();
    m_message->setMessage(FieldMessage::Kind::Hint, {});
    m_affected->setText({});
    m_busy = false;
    m_do->setEnabled(true);
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
    preview();
}

bool ClosureForm::readTime(QLineEdit &field, FieldRow &row, std::optional<Instant> &time) const
{
    row.clearError();
    time.reset();
    if (field.text().trimmed().isEmpty())
        return true;
    const auto read = readPersonTime(field.text(), m_office.clock().now(), *m_zone);
    if (!read) {
        row.setError(errorText(read.error()));
        return false;
    }
    time = *read;
    return true;
}

std::optional<ClosureRequest> ClosureForm::wanted()
{
    ClosureRequest request = m_request;
    request.reason = m_reason->text().trimmed();
    const bool fromFits = readTime(*m_from, *m_fromRow, request.from);
    const bool untilFits = readTime(*m_until, *m_untilRow, request.until);
    return fromFits && untilFits ? std::optional(request) : std::nullopt;
}

void ClosureForm::preview()
{
    auto request = wanted();
    if (!request || m_busy)
        return;
    if (request->reason.isEmpty())
        request->reason = u"–"_s; // who is in the way does not depend on it
    const int serial = ++m_serial;
    m_office.read<ClosurePreview>(*request).then(this, [this, serial](const Result<QList<AffectedStay>> &affected) {
        if (serial == m_serial && affected)
            showPreview(*affected);
    });
}

void ClosureForm::showPreview(const QList<AffectedStay> &affected)
{
    const QString words = affectedWords(affected);
    m_affected->setText(words.isEmpty() ? tr("Nobody is in the way.") : words);
}

void ClosureForm::act()
{
    if (m_busy)
        return;
    const auto request = wanted();
    m_reasonRow->clearError();
    if (!request)
        return;
    m_busy = true;
    m_do->setEnabled(false);
    m_office.run<CloseSpots>(m_number.forInput(request->toJson()), *request)
        .then(this, [this, opening = m_opening, what = m_what](const Result<CloseSpots::Outcome> &outcome) {
            const bool isShown = opening == m_opening && !isHidden(); // also while the page is away
            if (isShown) {
                m_busy = false;
                m_do->setEnabled(true);
            }
            if (!outcome && isShown) {
                showError(outcome.error());
            } else if (!outcome) {
                Q_EMIT refused(outcome.error());
            } else {
                if (isShown) {
                    m_number.finish();
                    hide();
                }
                Q_EMIT closed(*outcome, what);
            }
        });
}

void ClosureForm::reopen(ClosureId closure)
{
    const ReopenSpots::Command command {closure};
    m_office.run<ReopenSpots>(m_reopenNumber.forInput(command.toJson()), command)
        .then(this, [this](const Result<ReopenSpots::Outcome> &outcome) {
            if (!outcome) {
                Q_EMIT refused(outcome.error());
                return;
            }
            m_reopenNumber.finish();
            Q_EMIT reopened(outcome->places);
        });
}

void ClosureForm::showError(const Error &error)
{
    FieldRow *row = error.field == Field::Reason ? m_reasonRow
        : error.field == Field::From             ? m_fromRow
        : error.field == Field::Until            ? m_untilRow
                                                 : nullptr;
    if (row == nullptr) {
        m_message->setMessage(FieldMessage::Kind::Error, errorText(error));
        return;
    }
    row->setError(errorText(error));
    row->input()->setFocus(Qt::OtherFocusReason);
}

bool ClosureForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT dismissed();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !key->isAutoRepeat()) {
            act();
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace parkdesk
