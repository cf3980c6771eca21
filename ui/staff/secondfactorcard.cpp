// SPDX-FileCopyrightText: 2026 The Parkdesk founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/staff/secondfactorcard.h"

#include "services/staff/dropsecondfactor.h"
#include "services/staff/enrolsecondfactor.h"
#include "ui/shared/accessibility.h"
#include "ui/shared/errortext.h"
#include "ui/shared/fieldrow.h"
#include "ui/shared/keybutton.h"
#include "ui/shared/passwordedit.h"
#include "ui/shared/printing/printing.h"
#include "ui/shared/qrpicture.h"
#include "ui/shared/textlabel.h"
#include "ui/shared/theme.h"
#include "ui/staff/recoverypaper.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parkdesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int fieldWidth = 400;
constexpr int longestPassword = 128;
constexpr int longestCode = 20;
constexpr int besideThePicture = 16;

QVBoxLayout *columnOf(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::rowGap);
    return column;
}

TextLabel *sentence(const QString &text, Tone tone = Tone::Quiet)
{
    auto *label = new TextLabel(text, FontRole::Body, tone);
    label->setWordWrap(true);
    return label;
}

/// \a before on the leading side, \a button on the other.
QHBoxLayout *deedLine(QWidget *button, QWidget *before = nullptr)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(metric::rowGap);
    if (before != nullptr)
        line->addWidget(before);
    line->addStretch();
    line->addWidget(button);
    return line;
}

} // namespace

SecondFactorCard::SecondFactorCard(Office &office, QWidget *parent)
    : Card(tr("Second Factor"), parent)
    , m_office(office)
    , m_parts(new QStackedWidget)
    , m_advice(new TextLabel(tr("Recommended for you, as manager or admin."), FontRole::Strong))
    , m_alone(
          sentence(tr("You are the only admin. If you lose app and recovery codes, nobody can let you in again: make "
                      "somebody else an admin as well, or keep the codes well."),
                   Tone::Warning))
    , m_password(new PasswordEdit)
    , m_passwordRow(new FieldRow(tr("&Your password"), m_password))
    , m_setUp(new KeyButton(tr("Set Up the Second Factor")))
    , m_picture(new QrPicture)
    , m_words(new TextLabel({}, FontRole::Code))
    , m_firstCode(new QLineEdit)
    , m_firstCodeRow(new FieldRow(tr("Code &of the app"), m_firstCode))
    , m_turnOn(new KeyButton(tr("Turn It On"), nullptr, KeyButton::Look::Primary))
    , m_cancel(new KeyButton(tr("Cancel"), nullptr, KeyButton::Look::Quiet))
    , m_recovery(new TextLabel({}, FontRole::Code))
    , m_copy(new KeyButton(tr("Copy the Codes")))
    , m_print(new KeyButton(tr("Print the Codes")))
    , m_printed(sentence({}))
    , m_kept(new QCheckBox(tr("I keep them in a safe place")))
    , m_done(new KeyButton(tr("Done"), nullptr, KeyButton::Look::Primary))
    , m_left(sentence({}))
    , m_lastCode(new QLineEdit)
    , m_lastCodeRow(new FieldRow(tr("Code o&f the app"), m_lastCode))
    , m_turnOff(new KeyButton(tr("Turn It Off")))
    , m_offPart(offPart())
    , m_setUpPart(setUpPart())
    , m_recoveryPart(recoveryPart())
    , m_onPart(onPart())
{
    setObjectName(u"secondFactorCard"_s);
    for (QWidget *part : {m_offPart, m_setUpPart, m_recoveryPart, m_onPart})
        m_parts->addWidget(part);
    body()->addWidget(m_parts);
    turnTo(m_offPart);
}

QWidget *SecondFactorCard::offPart()
{
    m_password->setObjectName(u"factorPassword"_s);
    m_password->setMaxLength(longestPassword);
    m_passwordRow->setMaximumWidth(fieldWidth);
    m_setUp->setObjectName(u"setUpFactor"_s);
    m_advice->setObjectName(u"factorAdvice"_s);
    m_alone->setObjectName(u"factorAlone"_s);
    m_alone->hide(); // until it is known
    auto *part = new QWidget;
    auto *column = columnOf(part);
    column->addWidget(sentence(tr("A code of an authenticator app on your phone, asked for after the password. "
                                  "Whoever learns your password still cannot log in.")));
    column->addWidget(m_advice);
    column->addWidget(m_alone);
    column->addWidget(m_passwordRow);
    column->addLayout(deedLine(m_setUp));
    connect(m_password, &QLineEdit::textEdited, m_passwordRow, &FieldRow::clearError);
    connect(m_password, &QLineEdit::returnPressed, this, &SecondFactorCard::setUp);
    connect(m_setUp, &KeyButton::clicked, this, &SecondFactorCard::setUp);
    return part;
}

QWidget *SecondFactorCard::setUpPart()
{
    m_picture->setObjectName(u"factorPicture"_s);
    m_picture->setAccessibleName(tr("QR code for the authenticator app"));
    m_words->setObjectName(u"factorWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_firstCode->setObjectName(u"firstCode"_s);
    m_firstCode->setMaxLength(longestCode);
    m_firstCodeRow->setMaximumWidth(fieldWidth);
    m_firstCodeRow->setMessageLines(2);
    m_firstCodeRow->setHint(tr("Six digits, a new code every 30 seconds."));
    m_turnOn->setObjectName(u"turnFactorOn"_s);
    m_cancel->setObjectName(u"cancelFactor"_s);
    auto *part = new QWidget;
    auto *steps = new QVBoxLayout;
    steps->setSpacing(metric::rowGap);
    steps->addWidget(sentence(tr("1. Scan this with your authenticator app, or type the secret into it:")));
    steps->addWidget(m_words);
    steps->addSpacing(metric::rowGap);
    steps->addWidget(sentence(tr("2. Type the code that the app shows now:")));
    steps->addWidget(m_firstCodeRow);
    steps->addLayout(deedLine(m_turnOn, m_cancel));
    steps->addStretch();
    auto *line = new QHBoxLayout;
    line->setSpacing(besideThePicture);
    line->addWidget(m_picture, 0, Qt::AlignTop);
    line->addLayout(steps, 1);
    columnOf(part)->addLayout(line);
    connect(m_firstCode, &QLineEdit::textEdited, m_firstCodeRow, &FieldRow::clearError);
    connect(m_firstCode, &QLineEdit::returnPressed, this, &SecondFactorCard::turnOn);
    connect(m_turnOn, &KeyButton::clicked, this, &SecondFactorCard::turnOn);
    connect(m_cancel, &KeyButton::clicked, this, [this] {
        forget();
        turnTo(m_offPart);
        m_password->setFocus(Qt::OtherFocusReason);
    });
    return part;
}

QWidget *SecondFactorCard::recoveryPart()
{
    m_recovery->setObjectName(u"recoveryCodes"_s);
    m_recovery->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(u"copyRecoveryCodes"_s);
    m_print->setObjectName(u"printRecoveryCodes"_s);
    m_print->setGlyph(Glyph::Printer);
    m_print->hide(); // until there is something to print on
    m_printed->setObjectName(u"recoveryPrinted"_s);
    m_kept->setObjectName(u"recoveryKept"_s);
    m_done->setObjectName(u"recoveryDone"_s);
    m_done->setEnabled(false);
    auto *part = new QWidget;
    auto *column = columnOf(part);
    column->addWidget(sentence(tr("The second factor is on."), Tone::Success));
    column->addWidget(sentence(tr("If you lose the app, each of these recovery codes lets you in once. They are shown "
                                  "now and never again: write them down, or copy them to a safe place.")));
    column->addWidget(m_recovery);
    column->addWidget(m_kept);
    auto *deeds = deedLine(m_done, m_copy);
    deeds->insertWidget(1, m_print);
    column->addLayout(deeds);
    column->addWidget(m_printed);
    connect(m_print, &KeyButton::clicked, this, &SecondFactorCard::printRecoveryCodes);
    connect(m_kept, &QCheckBox::toggled, m_done, &QWidget::setEnabled);
    connect(m_copy, &KeyButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_factor.recoveryCodes.join(u'\n'));
        m_copy->setText(tr("Copied"));
    });
    connect(m_done, &KeyButton::clicked, this, [this] {
        forget();
        turnTo(m_onPart);
        m_lastCode->setFocus(Qt::OtherFocusReason);
        Q_EMIT changed();
    });
    return part;
}

QWidget *SecondFactorCard::onPart()
{
    m_left->setObjectName(u"factorLeft"_s);
    m_lastCode->setObjectName(u"lastCode"_s);
    m_lastCode->setMaxLength(longestCode);
    m_lastCodeRow->setMaximumWidth(fieldWidth);
    m_lastCodeRow->setMessageLines(2);
    m_lastCodeRow->setHint(tr("A code that you have not used yet, or a recovery code."));
    m_turnOff->setObjectName(u"turnFactorOff"_s);
    auto *part = new QWidget;
    auto *column = columnOf(part);
    column->addWidget(m_left);
    column->addWidget(m_lastCodeRow);
    column->addLayout(deedLine(m_turnOff));
    connect(m_lastCode, &QLineEdit::textEdited, m_lastCodeRow, &FieldRow::clearError);
    connect(m_lastCode, &QLineEdit::returnPressed, this, &SecondFactorCard::turnOff);
    connect(m_turnOff, &KeyButton::clicked, this, &SecondFactorCard::turnOff);
    return part;
}

/// The card is as high as what it shows.
void SecondFactorCard::turnTo(QWidget *part)
{
    for (QWidget *each : {m_offPart, m_setUpPart, m_recoveryPart, m_onPart})
        each->setSizePolicy(QSizePolicy::Preferred, each == part ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    if (m_parts->currentWidget() == part)
        return;
    m_parts->setCurrentWidget(part);
    Q_EMIT turned();
}

void SecondFactorCard::show(const OwnProfile::Answer &profile)
{
    m_profile = profile;
    m_advice->setVisible(profile.roles.contains(Role::Manager) || profile.roles.contains(Role::Admin));
    m_alone->setVisible(profile.onlyAdmin);
    m_left->setText(profile.recoveryCodesLeft > 0
                        ? tr("It is on: after the password you are asked for a code. Recovery codes left: %1.")
                              .arg(profile.recoveryCodesLeft)
                        : tr("It is on: after the password you are asked for a code. No recovery code is left: turn it "
                             "off and on again to get new ones."));
    if (m_factor.secret.isEmpty())
        turnTo(profile.hasSecondFactor ? m_onPart : m_offPart);
}

void SecondFactorCard::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *button : {m_setUp, m_turnOn, m_cancel, m_turnOff})
        button->setEnabled(!busy);
}

void SecondFactorCard::refuse(FieldRow *row, const Error &error)
{
    setBusy(false);
    Error told = error;
    if (error.code == ErrorCode::LoginDelayed)
        told.details.insert(u"seconds"_s, (error.details.value("wait_ms"_L1).toInteger() + 999) / 1000);
    row->setError(errorText(told));
    row->input()->setFocus(Qt::OtherFocusReason);
}

void SecondFactorCard::setUp()
{
    if (m_busy)
        return;
    if (m_password->text().isEmpty()) {
        refuse(m_passwordRow, {ErrorCode::Required, Field::Password, {}});
        return;
    }
    if (m_office.actor().key == nullptr) {
        refuse(m_passwordRow, {ErrorCode::PasswordNeeded, Field::Password, {}});
        return;
    }
    setBusy(true);
    // Sealing it anew is how a password is asked for; what comes of it is not kept.
    m_office.sealOwn(m_password->text(), m_password->text()).then(this, [this](const Result<SealedPassword> &sealed) {
        m_password->forget();
        if (sealed)
            offer();
        else
            refuse(m_passwordRow, sealed.error());
    });
}

void SecondFactorCard::offer()
{
    const auto factor = newSecondFactor(m_profile.login);
    if (!factor) {
        refuse(m_passwordRow, factor.error());
        return;
    }
    setBusy(false);
    m_factor = *factor;
    m_picture->setText(m_factor.uri);
    m_words->setText(m_factor.words);
    turnTo(m_setUpPart);
    m_firstCode->setFocus(Qt::OtherFocusReason);
}

void SecondFactorCard::turnOn()
{
    if (m_busy)
        return;
    if (m_firstCode->text().trimmed().isEmpty()) {
        refuse(m_firstCodeRow, {ErrorCode::Required, Field::Code, {}});
        return;
    }
    setBusy(true);
    // Each one is another deed: what was typed is no part of the canonical form.
    m_office.run<EnrolSecondFactor>(QUuid::createUuid(), {m_factor, m_firstCode->text()})
        .then(this, [this](const Result<EnrolSecondFactor::Outcome> &outcome) {
            m_firstCode->clear();
            if (!outcome) {
                refuse(m_firstCodeRow, outcome.error());
                return;
            }
            setBusy(false);
            showRecoveryCodes();
        });
}

void SecondFactorCard::showRecoveryCodes()
{
    QStringList lines;
    const qsizetype half = m_factor.recoveryCodes.size() / 2;
    for (qsizetype i = 0; i < half; ++i)
        lines.append(m_factor.recoveryCodes.at(i) + u"     "_s + m_factor.recoveryCodes.at(half + i));
    m_recovery->setText(lines.join(u'\n'));
    m_kept->setChecked(false);
    m_copy->setText(tr("Copy the Codes"));
    m_printed->clear();
    turnTo(m_recoveryPart);
    announce(m_recovery, Urgency::Polite);
    m_kept->setFocus(Qt::OtherFocusReason);
}

void SecondFactorCard::setPrinting(Printing &printing)
{
    m_printing = &printing;
    m_print->show();
}

void SecondFactorCard::printRecoveryCodes()
{
    if (m_printing == nullptr || m_factor.recoveryCodes.isEmpty())
        return;
    m_print->setEnabled(false);
    // Print systems show and keep titles: this one says nothing.
    const Slip slip = recoveryPaper(m_profile.login, m_factor.recoveryCodes);
    m_printing->print(slip, tr("Second Factor")).then(this, [this](const Done &done) {
        m_print->setEnabled(true);
        m_printed->setTone(done ? Tone::Success : Tone::Error);
        m_printed->setText(done ? tr("The codes are printed.")
                                : tr("The codes are not printed: %1").arg(errorText(done.error())));
        announce(m_printed, Urgency::Polite);
    });
}

void SecondFactorCard::turnOff()
{
    if (m_busy)
        return;
    if (m_lastCode->text().trimmed().isEmpty()) {
        refuse(m_lastCodeRow, {ErrorCode::Required, Field::Code, {}});
        return;
    }
    setBusy(true);
    m_office.run<DropSecondFactor>(QUuid::createUuid(), {m_profile.login, m_lastCode->text()})
        .then(this, [this](const Result<DropSecondFactor::Outcome> &outcome) {
            m_lastCode->clear();
            const Done done = outcome ? outcome->refusal() : Done(fail(outcome.error()));
            if (!done) {
                refuse(m_lastCodeRow, done.error());
                return;
            }
            setBusy(false);
            turnTo(m_offPart);
            m_password->setFocus(Qt::OtherFocusReason);
            Q_EMIT changed();
        });
}

void SecondFactorCard::forget()
{
    m_factor = {};
    m_picture->setText({});
    m_words->clear();
    m_recovery->clear();
    m_firstCode->clear();
    m_firstCodeRow->clearError();
}

} // namespace parkdesk
